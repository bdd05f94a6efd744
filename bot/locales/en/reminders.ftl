notice-reminder = ⏰ { $when }: { $task }
notice-reminder-ahead = ⏰ In { $span }, { $when }: { $task }
notice-reminder-again = ⏰ Second reminder, { $when }: { $task }
notice-task-given = { $name } has given you a task: “{ $task }”.
notice-unanswered = { $name } has not answered a reminder: “{ $task }”, due { $when }.
notice-away = 🌴 { $name } is off today: “{ $task }”, due { $when }.
notice-missed = While I was away some of your tasks came due. Here is what is overdue.
mention = <a href="tg://user?id={ $id }">{ $name }</a>
in-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
in-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
in-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
