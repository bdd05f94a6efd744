notice-reminder = ⏰ { $when }: { $task }
notice-reminder-ahead = ⏰ Через { $span }, { $when }: { $task }
notice-reminder-again = ⏰ Напоминаю ещё раз, { $when }: { $task }
notice-task-given = { $name } даёт вам задачу «{ $task }».
notice-unanswered = { $name } не отвечает на напоминание: «{ $task }», срок { $when }.
notice-away = 🌴 { $name } сегодня не работает: «{ $task }», срок { $when }.
notice-missed = Пока меня не было, прошли сроки ваших задач. Вот что просрочено.
mention = <a href="tg://user?id={ $id }">{ $name }</a>
in-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
   *[many] { $count } минут
 }
in-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
 }
in-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
 }
