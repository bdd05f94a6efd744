notice-stranger = 🚪 Боту написав хтось сторонній: { $name } (Telegram { $telegram_id }). Якщо це ваша людина, запросіть її через /team.
notice-invite-accepted = 👋 { $name } тепер у команді: { $role }.
notice-deal-handed = 🤝 { $name } передає вам угоду #{ $number } { $title }.
notice-quarantined = ⚠ Одне повідомлення не вдалося обробити. Код { $code } є в журналі.
notice-blocked = 🔕 { $name }: бота заблоковано, нагадування й новини не доходять.
notice-file-failed = 📎 Файл «{ $name }» до угоди #{ $number } { $title } завантажити не вдалося. Надішліть його ще раз.
notice-file-too-big = 📎 Файл «{ $name }» до угоди #{ $number } { $title } понад 20 МБ, такі Telegram ботам не віддає: він лишився тільки в Telegram. Надішліть його частинами або стисніть.
notice-repeat = { $text }
    (повтор: невідомо, чи дійшло)
