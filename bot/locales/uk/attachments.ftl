attachment-photo = Фото
attachment-document = Файл
attachment-voice = Голосове
attachment-video = Відео
attachment-video_note = Відеоповідомлення
attachment-audio = Аудіо
attachment-animation = Анімація
attachment-location = Місце
attachment-contact = Контакт
attachment-message = ↪ { $origin }: «{ $words }»
attachment-line = { $icon } { $parts }
attachment-author = { $name }, { $when }
attachment-from = від { $origin }
attachment-several = 📎 { $files }
attachment-album = 🖼 Альбом
attachment-where = Куди?
attachment-known = 👤 { $name }, { $phone }: вже є, { $deals }.
attachment-new = ➕ Нова угода
attachment-new-with = ➕ Ще одна з ним
attachment-elsewhere = Інша…
attachment-nowhere = Нікуди
attachment-dropped = Добре, нікуди не додаю.
attachment-unheard = Слів із запису не розбираю, він зберігається як є.
attachment-too-big = Понад 20 МБ Telegram ботам не віддає: у мене лише посилання на файл у Telegram. Щоб він зберігався в нас, надішліть його частинами або стисніть.
attachment-kept-away = понад 20 МБ, зберігається лише в Telegram
attachment-not-fetched = не вдалося завантажити
attachment-lost =
    { $what }
    Цього файлу в мене зараз немає. Якщо його щойно надіслали, спробуйте за хвилину.
attachments-title =
    { $heading }
    Файли: { $count }
attachments-line = <b>{ $number }.</b> { $what }
attachments-line-more = <i>{ $parts }</i>
deal-files = Файли · { $count }
size-kb = { $number }{"\u00A0"}КБ
size-mb = { $number }{"\u00A0"}МБ
count-files = { $count ->
    [one] { $count } файл
    [few] { $count } файли
   *[many] { $count } файлів
 }
attachment-only-client = 👤 Лише клієнт
attachment-client = 👤 Картка клієнта
