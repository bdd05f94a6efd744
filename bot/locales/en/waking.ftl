waking-when = When to come back?
waking-ask = { $heading }
    When to come back to the client?
waking-week = In a week
waking-month = In a month
waking-quarter = In 3 months
waking-day = Another day…
wakeday-day =
    <b>#{ $number } { $title }</b>
    When to come back to the client? For example, March 15, on Friday or in 2 weeks.
waking-why = { $why }, { $day }
waking-take-up = 📞 Take it up
waking-month-more = In another month
waking-never = Never again
waking-dont = Do not come back
waking-promise = I will come back to them in { $months }, { $day }.
waking-task = Come back to the client
changed-wake = Come back
error-day-past = That day is past or too far ahead. When to come back?

buried-title = <b>Buried money:</b> { $what }
buried-row = { $name } — { $what }
buried-worth = { $deals } for { $money }
buried-empty = No buried money: there is nobody to come back to today.
buried-all = Share out among all
buried-some = Share out among some…
buried-choose = Who is to have them? Each in turn, with a task for tomorrow morning.
buried-chosen = ✔ { $name }
buried-free = { $name }
buried-hand = Share out
buried-handed = Shared out, with tasks for the next working morning:
buried-of = Buried money, { $name }
