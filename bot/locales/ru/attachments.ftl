attachment-photo = Фото
attachment-document = Файл
attachment-voice = Голосовое
attachment-video = Видео
attachment-video_note = Видеосообщение
attachment-audio = Аудио
attachment-animation = Анимация
attachment-location = Место
attachment-contact = Контакт
attachment-message = ↪ { $origin }: «{ $words }»
attachment-line = { $icon } { $parts }
attachment-author = { $name }, { $when }
attachment-from = от { $origin }
attachment-several = 📎 { $files }
attachment-album = 🖼 Альбом
attachment-where = Куда?
attachment-known = 👤 { $name }, { $phone }: уже есть, { $deals }.
attachment-new = ➕ Новая сделка
attachment-new-with = ➕ Ещё одна с ним
attachment-elsewhere = Другая…
attachment-nowhere = Никуда
attachment-dropped = Хорошо, никуда не прикладываю.
attachment-unheard = Слова из записи не разбираю, она хранится как есть.
attachment-too-big = Больше 20 МБ Telegram ботам не отдаёт: у меня только ссылка на файл в Telegram. Чтобы он хранился у нас, пришлите его частями или сожмите.
attachment-kept-away = больше 20 МБ, хранится только в Telegram
attachment-not-fetched = не удалось скачать
attachment-lost =
    { $what }
    Этого файла у меня сейчас нет. Если он прислан только что, попробуйте через минуту.
attachments-title =
    { $heading }
    Файлы: { $count }
attachments-line = <b>{ $number }.</b> { $what }
attachments-line-more = <i>{ $parts }</i>
deal-files = Файлы · { $count }
size-kb = { $number }{"\u00A0"}КБ
size-mb = { $number }{"\u00A0"}МБ
count-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
 }
attachment-only-client = 👤 Только клиент
attachment-client = 👤 Карточка клиента
