error-not-found = There is no such record among yours.
error-only-looking = Quality control can read everything but not change deals.
error-not-allowed = You do not have the right to do this. Ask the owner.
error-changed-meanwhile = Somebody else has just changed this. See how it stands now.
error-moved-meanwhile = The deal has been moved already: { $stage } ({ $name }).
error-already-there = It is already there: { $stage }.
error-already-made = A deal has been made of this message already.
error-nothing-changed = It is so already; nothing has changed.
error-stage-gone = This funnel no longer has that stage.
error-undo-too-late = Undo works for 24 hours, and they have passed.
error-undo-twice = This is already undone.
error-undo-changed-since = Cannot undo: it has been changed since then ({ $name }). See how it stands now.
error-reason-needed = Choose a reason from the list.
error-unreadable = Could not read “{ $text }”. Choose a button, or put it another way.
error-unreadable-amount = Could not read the amount “{ $text }”. Write, for example, 350k, 1.5M or 350 000.
error-unreadable-date = Could not read the date “{ $text }”. Write, for example, tomorrow at 10, on Friday or 15.12.
error-unreadable-phone = That does not look like a phone: “{ $text }”. Write, for example, +44 20 7946 0958.
error-unreadable-point = I could not read “{ $text }”. Send a phone, an e-mail or a @name.
error-unreadable-birthday = I could not read the birthday “{ $text }”. Write, for example, 12.03 or 12 March 1985.
error-point-taken = Another client has this already: { $name }. If it is the same one, merge them.
error-unreadable-period = Could not read the period “{ $text }”. Write, for example, October, week or 1.10–15.10.
error-unreadable-zone = I do not know the city “{ $text }”. Write a large one with the same time, for example London, Warsaw or Almaty.
error-unreadable-hours = I could not read the hours “{ $text }”. Write, for example, 9-18 or 8:30–17:30.
error-unreadable-days = I could not read the days “{ $text }”. Write, for example, mon-fri or tue, thu, sat.
error-unreadable-minutes = I could not read “{ $text }”. Write, for example, 15 minutes or an hour before.
error-unreadable-months = I could not read “{ $text }”. Write, for example, 6 months or a year.
error-unreadable-holiday = I could not read “{ $text }”. Write, for example, January 1 or 24–26 December.
error-too-long = Too long: { $length } { $length ->
    [one] character
   *[other] characters
} where { $most } fit. Shorten it and send it again.
error-empty = Words are needed here. Write them as a message.
error-too-many = Too many: { $most } at most.
error-invite-invalid = This link no longer works: it is for one person and lives three days. Ask for a new one.
error-nobody-else = There is nobody to hand over to yet: invite people with /team.
error-unexpected = Something broke on my side; your message is saved. Code { $code }: show it to the owner.
error-not-attachable = I cannot attach this. A file, photo, video, voice message, contact, place or forwarded message will do.
error-already-kept = This is in the deal already.
error-empty-file = The file is empty, there is nothing to attach.
error-old-button = This button is from an old version. Here is the main menu.
error-past-moment = That time has passed. When should it be?
error-already-closed = “{ $task }” is { $status ->
    [failed] closed as not done
   *[done] done
 } already.
error-unreadable-count = I could not read the number. Write one from 0 to { $most }, for example 50.
error-corrected-since = I cannot correct it: { $name } has changed it since. See how it stands now.
error-corrected-too-late = A line can be corrected within 24 hours, and they have passed. Write it as a new line.
error-corrected-unread = I could not do what it says now, so everything stays as it was. Write it as a new line.
error-not-open-yet = There is no funnel yet: first the owner answers the first questions, /start.
error-company-taken = There is such a company already: { $name }. If it is the same, merge them.
error-unreadable-size = I could not read “{ $text }”. Write how many people, for example 50 or 1.5k.
error-already-met = This client is saved already.
error-already-answered = { $given ->
    [yes] Handed over already, answered by { $name }.
   *[no] Refused already, answered by { $name }.
 }
error-nobody-fits = Nobody fits these conditions.
