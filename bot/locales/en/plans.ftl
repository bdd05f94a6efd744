plan-title = <b>{ $weekday }, { $date }.</b> { $tasks }, { $overdue }.
plan-title-clean = <b>{ $weekday }, { $date }.</b> { $tasks }.
plan-no-tasks = Nothing to do today
plan-empty = Nothing for today, and nothing overdue.
plan-overdue = Overdue
plan-today = Today
plan-birthdays = Birthday
plan-waking = Time to follow up
plan-row = { $number }. { $what }
plan-since = { $what } ({ $when })
plan-words = “{ $words }”
plan-detail = { $parts }
plan-stepless = No next step: { $deals }
plan-stepless-money = No next step: { $deals } worth { $money }
plan-more = { $count } more
plan-first = ‹ Back to the top
plan-spread = Reschedule overdue tasks
plan-stepless-open = Deals with no next step
plan-stepless-title = No next step
plan-back = ‹ Plan
plan-spread-done = Rescheduled within working hours: { $tasks }
plan-spread-line = ⏰ { $what }: { $when }
plan-spread-more = …and { $count } more
gathered-deals = ↩ Put back as it was: { $deals }
gathered-moved = ↩ Due when they were before: { $tasks }
gathered-gone = ↩ Removed: { $tasks }
gathered-asked = ↩ The request for the client is open again.
gathered-kept = Left alone: { $count }, changed since.
command-plan = plan for today

wrap-title = <b>The day so far</b>
wrap-done = <b>Today:</b> { $parts }.
wrap-calls = { $calls } ({ $minutes })
wrap-tasks = { $tasks } done
wrap-sales = { $sales } worth { $money }
wrap-left = Unanswered: { $count }. They can wait till tomorrow.
wrap-nothing-left = Everything is logged, no loose ends.
wrap-again = Ask again
wrap-task = Is it done?
    { $what } ({ $when })
wrap-task-done = ✔ Done
wrap-task-morning = Tomorrow morning
wrap-task-failed = Not happening
wrap-next = Next ›
wrap-deal = What comes next?
wrap-deal-tomorrow = Call tomorrow
wrap-deal-days = In 3 days
wrap-deal-monday = On Monday
wrap-was-done = ✔ { $what } — done
wrap-was-failed = ✖ { $what } — not happening
wrap-was-new = ⏰ { $what } — { $when }

digest-title = <b>Who needs help</b>
digest-empty = All is well: nothing overdue, every deal has a next step.
digest-row = <b>{ $name }</b> — { $parts }
digest-more = …and { $count } more
digest-overdue = { $tasks } overdue
digest-stepless = { $deals } with no next step
digest-stepless-money = { $deals } with no next step, worth { $money }
digest-silent = no contacts today
digest-silent-of = { $silent } of { $people } with no contacts today
digest-risks = At risk
digest-risk = { $number }. { $heading } · { $name }, { $why }
digest-late = task overdue
digest-no-step = no next step
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
