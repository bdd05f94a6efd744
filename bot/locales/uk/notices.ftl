notice-stranger = 🚪 Боту написав хтось сторонній: { $name } (Telegram { $telegram_id }). Якщо це ваша людина, запросіть її через /team.
notice-invite-accepted = 👋 { $name } тепер у команді: { $role }.
notice-deal-handed = 🤝 { $name } передає вам угоду #{ $number } { $title }.
notice-client-asked = 🤝 { $asker } просить передати клієнта: { $client }. Веде: { $holder }.
notice-quarantined = ⚠ Одне повідомлення не вдалося обробити. Код { $code } є в журналі.
notice-blocked = 🔕 { $name }: бота заблоковано, нагадування й новини не доходять.
notice-file-failed = 📎 Файл «{ $name }» до угоди #{ $number } { $title } завантажити не вдалося. Надішліть його ще раз.
notice-file-too-big = 📎 Файл «{ $name }» до угоди #{ $number } { $title } понад 20 МБ, такі Telegram ботам не віддає: він лишився тільки в Telegram. Надішліть його частинами або стисніть.
notice-repeat = { $text }
    (повтор: невідомо, чи дійшло)
notice-undelivered = 📪 { $name }: новини не дійшли, подробиці в /status.
notice-left = 📪 { $name } більше не працює з ботом, а новини ще надходять: подивіться, чиї тепер справи.
notice-late = Мало надійти о { $due }.
notice-late-outage = Мало надійти о { $due }, бот був недоступний з { $began } до { $ended }.
notice-late-day = Мало надійти { $due }.
notice-late-outage-day = Мало надійти { $due }. Бот був недоступний: { $began } – { $ended }.
notice-client-given = 🤝 { $name } передає вам клієнта: { $client }.
notice-client-kept = { $name }: клієнта, про якого ви просили, не передаємо.
transfer-give = 🤝 Передати
transfer-keep = Не передавати
transfer-same = Це він, об’єднати з моїм
notice-deal-joined = 👥 { $name } кличе вас в угоду #{ $number } { $title }: { $function }.
notice-deals-handed = 🤝 { $name } передає вам { $count ->
    [one] { $count } угоду
    [few] { $count } угоди
   *[many] { $count } угод
 }. Попередній відповідальний: { $giver }.
notice-deal-handed-back = ↩ { $name } забирає назад угоду #{ $number } { $title }.
notice-deals-handed-back = ↩ { $name } забирає назад { $count ->
    [one] { $count } угоду
    [few] { $count } угоди
   *[many] { $count } угод
 }.
