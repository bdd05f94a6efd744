plan-title = <b>{ $weekday }, { $date }.</b> { $tasks }, { $overdue }.
plan-title-clean = <b>{ $weekday }, { $date }.</b> { $tasks }.
plan-no-tasks = Nothing to do today
plan-empty = Nothing for today, and nothing overdue.
plan-overdue = Overdue
plan-today = Today
plan-birthdays = Birthday
plan-waking = Time to come back
plan-row = { $number }. { $what }
plan-since = { $what } ({ $when })
plan-words = “{ $words }”
plan-detail = { $parts }
plan-stepless = Without a next step: { $deals }
plan-stepless-money = Without a next step: { $deals } for { $money }
plan-more = { $count } more
plan-first = ‹ From the top
plan-spread = Spread what is overdue
plan-stepless-open = Deals without a step
plan-stepless-title = Without a next step
plan-back = ‹ Plan
plan-spread-done = Spread over working hours: { $tasks }
plan-spread-line = ⏰ { $what }: { $when }
plan-spread-more = …and { $count } more
gathered-deals = ↩ Put back as it was: { $deals }
gathered-moved = ↩ Due again when they were: { $tasks }
gathered-gone = ↩ Taken away: { $tasks }
gathered-asked = ↩ The request for the client is open again.
gathered-kept = Left as it is: { $count }, changed since.
command-plan = plan for today

wrap-title = <b>The day so far</b>
wrap-done = <b>Today:</b> { $parts }.
wrap-calls = { $calls } ({ $minutes })
wrap-tasks = { $tasks } done
wrap-sales = { $sales } for { $money }
wrap-left = Not answered: { $count }. They can wait till tomorrow.
wrap-nothing-left = All is written down, no loose ends.
wrap-again = Ask again
wrap-task = Is it done?
    { $what } ({ $when })
wrap-task-done = ✔ Done
wrap-task-morning = Tomorrow morning
wrap-task-failed = Will not happen
wrap-next = Next ›
wrap-deal = What comes next?
wrap-deal-tomorrow = Call tomorrow
wrap-deal-days = In 3 days
wrap-deal-monday = On Monday
wrap-was-done = ✔ { $what } — done
wrap-was-failed = ✖ { $what } — will not happen
wrap-was-new = ⏰ { $what } — { $when }

digest-title = <b>Who needs help</b>
digest-empty = All is well: nothing overdue, every deal has a step.
digest-row = <b>{ $name }</b> — { $parts }
digest-more = …and { $count } more
digest-overdue = { $tasks } overdue
digest-stepless = { $deals } without a step
digest-stepless-money = { $deals } without a step for { $money }
digest-silent = nobody contacted today
digest-silent-of = { $silent } of { $people } contacted nobody today
digest-risks = At risk
digest-risk = { $number }. { $heading } · { $name }, { $why }
digest-late = task overdue
digest-no-step = no step
digest-people = By person
digest-teams = By department

count-to-do = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
 }
count-late = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
 }
count-touches = { $count ->
    [one] { $count } touch
   *[other] { $count } touches
 }
weekday-name = { $number ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
 }
month-of = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
plan-bought = bought
plan-refused = lost: { $reason }
