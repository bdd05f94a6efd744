notice-stranger = 🚪 В бот написал посторонний: { $name } (Telegram { $telegram_id }). Если это ваш человек, пригласите его через /team.
notice-invite-accepted = 👋 { $name } теперь в команде: { $role }.
notice-deal-handed = 🤝 { $name } передаёт вам сделку #{ $number } { $title }.
notice-client-asked = 🤝 { $asker } просит передать клиента: { $client }. Ведёт: { $holder }.
notice-quarantined = ⚠ Одно сообщение не удалось обработать. Код { $code } есть в журнале.
notice-blocked = 🔕 { $name }: бот заблокирован, напоминания и новости не доходят.
notice-file-failed = 📎 Файл «{ $name }» к сделке #{ $number } { $title } скачать не удалось. Пришлите его ещё раз.
notice-file-too-big = 📎 Файл «{ $name }» к сделке #{ $number } { $title } больше 20 МБ, такие Telegram ботам не отдаёт: он остался только в Telegram. Пришлите его частями или сожмите.
notice-repeat = { $text }
    (повтор: не уверен, что дошло)
notice-undelivered = 📪 { $name }: новости не дошли, подробности в /status.
notice-left = 📪 { $name } больше не работает с ботом, а новости ещё приходят: посмотрите, чьи теперь дела.
notice-late = Должно было прийти в { $due }.
notice-late-outage = Должно было прийти в { $due }, я был недоступен с { $began } до { $ended }.
notice-late-day = Должно было прийти { $due }.
notice-late-outage-day = Должно было прийти { $due }. Я был недоступен: { $began } – { $ended }.
notice-client-given = 🤝 { $name } передаёт вам клиента: { $client }.
notice-client-kept = { $name }: клиента, о котором вы просили, не передаём.
transfer-give = 🤝 Передать
transfer-keep = Не передавать
transfer-same = Это он, объединить с моим
notice-deal-joined = 👥 { $name } зовёт вас в сделку #{ $number } { $title }: { $function }.
notice-deals-handed = 🤝 { $name } передаёт вам { $count ->
    [one] { $count } сделку
    [few] { $count } сделки
   *[many] { $count } сделок
 }. Прежний ответственный: { $giver }.
notice-deal-handed-back = ↩ { $name } забирает обратно сделку #{ $number } { $title }.
notice-deals-handed-back = ↩ { $name } забирает обратно { $count ->
    [one] { $count } сделку
    [few] { $count } сделки
   *[many] { $count } сделок
 }.
