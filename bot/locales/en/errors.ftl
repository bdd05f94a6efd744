error-not-found = You have no record like that.
error-only-looking = Quality control can read everything but not change deals.
error-not-allowed = You are not allowed to do this. Ask the owner.
error-not-to-give = You can give a task only to somebody whose figures you see. A deal you can hand over: “hand #12 to Dima”.
error-changed-meanwhile = Somebody else has just changed this. See how it stands now.
error-moved-meanwhile = The deal has already been moved: { $stage } ({ $name }).
error-already-there = It is already there: { $stage }.
error-already-made = A deal has already been made from this message.
error-nothing-changed = It is already like that; nothing has changed.
error-stage-gone = This pipeline no longer has that stage.
error-undo-too-late = A change can only be undone within 24 hours, and they have passed.
error-undo-twice = This has already been undone.
error-undo-changed-since = I cannot undo this: { $name } has changed it since. See how it stands now.
error-reason-needed = Choose a reason from the list.
error-unreadable = I did not understand “{ $text }”. Choose a button, or put it another way.
error-unreadable-amount = I did not understand the amount “{ $text }”. Try, for example, 350k, 1.5M or 350,000.
error-unreadable-date = I did not understand the date “{ $text }”. Try, for example, tomorrow at 10, on Friday or 15 December.
error-unreadable-phone = That does not look like a phone number: “{ $text }”. Try, for example, +44 20 7946 0958.
error-unreadable-point = I did not understand “{ $text }”. Send a phone number, an e-mail or a @name.
error-unreadable-birthday = I did not understand the birthday “{ $text }”. Try, for example, 12 March or 12 March 1985.
error-point-taken = Another client has this already: { $name }. If it is the same one, merge them.
error-unreadable-period = I did not understand the period “{ $text }”. Try, for example, October, week or 1–15 October.
error-unreadable-zone = I do not know the city “{ $text }”. Try a large one in the same time zone, for example London, Warsaw or New York.
error-unreadable-hours = I did not understand the hours “{ $text }”. Try, for example, 9-18 or 8:30–17:30.
error-unreadable-days = I did not understand the days “{ $text }”. Try, for example, mon-fri or tue, thu, sat.
error-unreadable-minutes = I did not understand “{ $text }”. Try, for example, 15 minutes or an hour before.
error-unreadable-months = I did not understand “{ $text }”. Try, for example, 6 months or a year.
error-unreadable-holiday = I did not understand “{ $text }”. Try, for example, 1 January or 24–26 December.
error-too-long = Too long: { $length } { $length ->
    [one] character
   *[other] characters
}, and the limit is { $most }. Shorten it and send it again.
error-empty = I need an answer in words. Send it as a text message.
error-too-many = Too many: { $most } at most.
error-invite-invalid = This link no longer works: it is good for one person and for three days. Ask for a new one.
error-nobody-else = There is nobody to hand it over to yet: invite people with /team.
error-unexpected = Something went wrong on my side; your message is saved. Code { $code }: show it to the owner.
error-not-attachable = I cannot attach this. I take files, photos, videos, voice messages, contacts, locations and forwarded messages.
error-already-kept = This is already in the deal.
error-empty-file = The file is empty, there is nothing to attach.
error-old-button = This button is from an older version. Here is the main menu.
error-past-moment = That time has already passed. When should it be?
error-already-closed = “{ $task }” is already { $status ->
    [failed] closed as not done
   *[done] done
 }.
error-unreadable-count = I did not understand the number. Send one from 0 to { $most }, for example 50.
error-corrected-since = I cannot correct this: { $name } has changed it since. See how it stands now.
error-corrected-too-late = A message can only be corrected within 24 hours, and they have passed. Send it as a new one.
error-corrected-unread = I could not do what it says now, so everything stays as it was. Send it as a new message.
error-not-open-yet = There is no pipeline yet: the owner answers the first questions first, /start.
error-company-taken = There is already a company with this name: { $name }. If it is the same one, merge them.
error-unreadable-size = I did not understand “{ $text }”. Send the number of people, for example 50 or 1.5k.
error-already-met = This client is already saved.
error-already-answered = { $given ->
    [yes] Already handed over, by { $name }.
   *[no] Already declined, by { $name }.
 }
error-nobody-fits = No client matches these conditions.
