task-title = <b>{ $task }</b>
task-due = ⏰ { $when }{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-overdue = ⏰ { $when }, overdue{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-undated = ⏰ no date{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-begun = in progress
task-closed-done = ✔ Done { $when }
task-closed-failed = ✖ Not done, closed { $when }
task-for = for { $name }
task-from = from { $name }
task-result = “{ $words }”
task-gone = ⏰ { $task } — removed
task-is-new = ⏰ { $task } — open again
task-is-in_progress = ▶ { $task } — in progress
task-is-done = ✔ { $task } — done
task-is-failed = ✖ { $task } — not done
task-moved = ⏰ { $task } — { $when } (was: { $was })
task-given = ⏰ { $task } — now { $name }
task-done = ✔ Done
task-missed = 📞 No answer
task-later-half = +30 min
task-later-hour = +1 hour
task-later-evening = This evening
task-later-morning = Tomorrow
task-when = Reschedule
task-moment = Type a time
task-when-ask =
    <b>{ $task }</b>
    Put off until when?
task-begin = ▶ Start
task-fail = ✖ Not done
task-give = Reassign
task-give-ask =
    <b>{ $task }</b>
    Who should do it?
task-give-nobody =
    <b>{ $task }</b>
    There is nobody else to give it to yet.
task-deal = Deal
task-say-result = 💬 Add the outcome
task-was-it = ✔ Done: { $task }
task-call-again = When should we call again?
task-without-deal = No deal
task-no-date = No date
tasks-list = ‹ Back to the tasks
tasks-title = { $parts }
tasks-day = Today
tasks-overdue = Overdue
tasks-overdue-team = Overdue in the team
tasks-today = Today
tasks-tomorrow = Tomorrow
tasks-week = This week
tasks-later = Later
tasks-undated = No date
tasks-none = Nothing here. A new task in one line: <code>remind me to send Smith the quote tomorrow 9:30</code>
tasks-line = { $number }. { $begun ->
    [yes] ▶{" "}
   *[no] {""}
 }{ $when ->
    [no] {""}
   *[other] <b>{ $when }</b>{" "}
 }{ $task }
tasks-line-more = <i>{ $parts }</i>
tasks-new = ➕ Task
tasks-team = Team
tasks-mine = My tasks
tasks-late = { $name }: { $overdue }
tasks-team-title = The team’s tasks
tasks-of-today = { $count } today
tasks-person = { $name }: { $parts }
count-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
 }
count-overdue = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
 }
note-remind = ⏰ Remind me: { $when }
task-none-ahead =
    { $deal }
    No open tasks yet.
next-ask = What comes next on #{ $number }?
next-tomorrow = Call tomorrow
next-3days = In 3 days
next-monday = On Monday
next-own = I’ll type it
when-hour = in an hour
when-evening = this evening
when-morning = tomorrow morning
when-monday = on Monday at 10
retime-when =
    <b>{ $title }</b>
    When? For example, tomorrow at 11, in 2 hours or on Wednesday at 10.
result-text =
    <b>{ $title }</b>
    What came of it?
newtask-what = What needs doing? For example, “send the proposal tomorrow at 9:30”.
newtask-deal = Which deal is it for? Choose one or type the client’s name.
newtask-when = When? For example, tomorrow at 11, in 2 hours or on Wednesday at 10.
task-alone = ⏰ Task without a deal
