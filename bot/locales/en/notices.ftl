notice-stranger = 🚪 A stranger wrote to the bot: { $name } (Telegram { $telegram_id }). If it is one of your people, invite them with /team.
notice-invite-accepted = 👋 { $name } has joined the team: { $role }.
notice-deal-handed = 🤝 { $name } hands deal #{ $number } { $title } over to you.
notice-client-asked = 🤝 { $asker } asks for a client to be handed over: { $client }. In charge: { $holder }.
notice-quarantined = ⚠ One message could not be handled. Code { $code } is in the log.
notice-blocked = 🔕 { $name } has blocked the bot: reminders and news do not get through.
notice-repeat = { $text }
    (again: it may not have got through)
