notice-stranger = 🚪 A stranger has written to the bot: { $name } (Telegram { $telegram_id }). If it is one of your people, invite them with /team.
notice-invite-accepted = 👋 { $name } has joined the team: { $role }.
notice-deal-handed = 🤝 { $name } has handed deal #{ $number } { $title } over to you.
notice-client-asked = 🤝 { $asker } would like to take over a client: { $client }. Looked after by { $holder }.
notice-quarantined = ⚠ One message could not be handled. Code { $code } is in the log.
notice-blocked = 🔕 { $name } has blocked the bot: reminders and notifications cannot reach them.
notice-file-failed = 📎 The file “{ $name }” for deal #{ $number } { $title } could not be downloaded. Please send it again.
notice-file-too-big = 📎 The file “{ $name }” for deal #{ $number } { $title } is over 20 MB, more than Telegram lets bots download: it is kept in Telegram only. Compress it or send it in parts.
notice-repeat = { $text }
    (sent again, in case it did not get through)
notice-undelivered = 📪 { $name }: messages did not get through, see /status.
notice-left = 📪 { $name } has left the bot, but there are still notifications for them: check who has their work now.
notice-late = This was due at { $due }.
notice-late-outage = This was due at { $due }; I was away from { $began } to { $ended }.
notice-late-day = This was due { $due }.
notice-late-outage-day = This was due { $due }. I was away: { $began } – { $ended }.
notice-client-given = 🤝 { $name } has handed a client over to you: { $client }.
notice-client-kept = { $name }: the client you asked for is staying where they are.
transfer-give = 🤝 Hand over
transfer-keep = Keep
transfer-same = The same one, merge with mine
notice-deal-joined = 👥 { $name } has added you to deal #{ $number } { $title }: { $function }.
notice-deals-handed = 🤝 { $name } hands you { $count ->
    [one] { $count } deal
   *[other] { $count } deals
 }. Responsible until now: { $giver }.
notice-deal-handed-back = ↩ { $name } has taken deal #{ $number } { $title } back.
notice-deals-handed-back = ↩ { $name } has taken { $count ->
    [one] { $count } deal
   *[other] { $count } deals
 } back.
