notice-stranger = 🚪 A stranger wrote to the bot: { $name } (Telegram { $telegram_id }). If it is one of your people, invite them with /team.
notice-invite-accepted = 👋 { $name } has joined the team: { $role }.
notice-deal-handed = 🤝 { $name } hands deal #{ $number } { $title } over to you.
notice-client-asked = 🤝 { $asker } asks for a client to be handed over: { $client }. In charge: { $holder }.
notice-quarantined = ⚠ One message could not be handled. Code { $code } is in the log.
notice-blocked = 🔕 { $name } has blocked the bot: reminders and news do not get through.
notice-file-failed = 📎 The file “{ $name }” for deal #{ $number } { $title } could not be downloaded. Please send it again.
notice-file-too-big = 📎 The file “{ $name }” for deal #{ $number } { $title } is over 20 MB, which Telegram does not give to bots: it is kept only in Telegram. Send it in parts or compress it.
notice-repeat = { $text }
    (again: it may not have got through)
notice-undelivered = 📪 { $name }: news did not get through, see /status.
notice-left = 📪 { $name } has left the bot, and news still comes: look who has the work now.
notice-late = This was due at { $due }.
notice-late-outage = This was due at { $due }; I was away from { $began } to { $ended }.
notice-late-day = This was due { $due }.
notice-late-outage-day = This was due { $due }. I was away: { $began } – { $ended }.
notice-client-given = 🤝 { $name } hands a client over to you: { $client }.
notice-client-kept = { $name }: the client you asked for is not handed over.
transfer-give = 🤝 Hand over
transfer-keep = Keep
transfer-same = The same one, merge with mine
notice-deal-joined = 👥 { $name } brings you into deal #{ $number } { $title }: { $function }.
notice-deals-handed = 🤝 { $name } hands you { $count ->
    [one] { $count } deal
   *[other] { $count } deals
 }. Responsible until now: { $giver }.
