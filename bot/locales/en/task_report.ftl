taskreport-title = Tasks · { $period }
taskreport-row = <b>{ $name }</b> — { $tasks }
taskreport-none = no tasks
taskreport-done = { $count } done
taskreport-overdue = { $tasks }, { $count } of them overdue
taskreport-failed = { $count } not done
taskreport-open = { $count } open
taskreport-kinds = By kind
taskreport-kind = { $kind } { $count }: { $parts }
taskreport-foot = { $period }, { $zone }. Overdue: past its time and still open, or closed over an hour late.
taskreport-picture-foot = { $period }, { $zone } · closed late counts as overdue
taskreport-word-done = done
taskreport-word-overdue = overdue
taskreport-word-failed = not done
taskreport-word-open = ahead
taskreport-finding-overdue = { $overdue } of { $count ->
    [one] { $count } task
   *[other] { $count } tasks
 } overdue
taskreport-finding-done = { $done } of { $count ->
    [one] { $count } task
   *[other] { $count } tasks
 } done
taskreport-tasks-title = { $name }: tasks · { $period }
taskreport-line = { $number }. { $mark } { $task }
taskreport-due = due { $when }
taskreport-late = overdue
taskreport-closed = closed { $when }
taskreport-empty =
    <b>{ $title }</b>
    There are no tasks on these days. Try another period or set a task: <code>remind me to send Smith the quote tomorrow 9:30</code>
task-kind-call = Calls
task-kind-meeting = Meetings
task-kind-presentation = Presentations
task-kind-proposal = Proposals
task-kind-email = E-mails
task-kind-social = Social networks
task-kind-messenger = Messengers
task-kind-other = Other
