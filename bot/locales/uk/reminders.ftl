notice-reminder = ⏰ { $when }: { $task }
notice-reminder-ahead = ⏰ Через { $span }, { $when }: { $task }
notice-reminder-again = ⏰ Нагадую ще раз, { $when }: { $task }
notice-task-given = { $name } дає вам завдання «{ $task }».
notice-unanswered = { $name } не відповідає на нагадування: «{ $task }», термін { $when }.
notice-away = 🌴 { $name } сьогодні не працює: «{ $task }», термін { $when }.
notice-missed = Поки мене не було, минули терміни ваших завдань. Ось що прострочено.
mention = <a href="tg://user?id={ $id }">{ $name }</a>
in-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
   *[many] { $count } хвилин
 }
in-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
   *[many] { $count } годин
 }
in-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
 }
