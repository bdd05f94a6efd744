waking-when = Follow up when?
waking-ask = { $heading }
    When should we follow up with the client?
waking-week = In a week
waking-month = In a month
waking-quarter = In 3 months
waking-day = Another day…
wakeday-day =
    <b>#{ $number } { $title }</b>
    When should we follow up with the client? For example, 15 March, on Friday or in 2 weeks.
waking-why = { $why }, { $day }
waking-take-up = 📞 Take it on
waking-month-more = Another month
waking-never = Never
waking-dont = No follow-up
waking-promise = We will follow up in { $months }, { $day }.
waking-task = Follow up with the client
changed-wake = Follow up
error-day-past = That day has passed or is too far ahead. When should we follow up?

buried-title = <b>Buried money:</b> { $what }
buried-row = { $name } — { $what }
buried-worth = { $deals } worth { $money }
buried-empty = No buried money: there is nobody to follow up with today.
buried-all = Share among everyone
buried-some = Share among some…
buried-choose = Who should get them? They are dealt out in turn, each with a task for tomorrow morning.
buried-chosen = ✔ { $name }
buried-free = { $name }
buried-hand = Share
buried-handed = Shared, with tasks for the next working morning:
buried-of = Buried money, { $name }
