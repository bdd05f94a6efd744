notice-stranger = 🚪 Боту написав хтось сторонній: { $name } (Telegram { $telegram_id }). Якщо це ваша людина, запросіть її через /team.
notice-invite-accepted = 👋 { $name } тепер у команді: { $role }.
notice-deal-handed = 🤝 { $name } передає вам угоду #{ $number } { $title }.
notice-client-asked = 🤝 { $asker } просить передати клієнта: { $client }. Веде: { $holder }.
notice-quarantined = ⚠ Одне повідомлення не вдалося обробити. Код { $code } є в журналі.
notice-blocked = 🔕 { $name }: бота заблоковано, нагадування й новини не доходять.
notice-repeat = { $text }
    (повтор: невідомо, чи дійшло)
