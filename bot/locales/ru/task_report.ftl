taskreport-title = Задачи · { $period }
taskreport-row = <b>{ $name }</b> — { $tasks }
taskreport-none = задач нет
taskreport-done = сделано { $count }
taskreport-overdue = { $tasks }, из них просрочено { $count }
taskreport-failed = не сделано { $count }
taskreport-open = открыто { $count }
taskreport-kinds = По видам
taskreport-kind = { $kind } { $count }: { $parts }
taskreport-foot = { $period }, { $zone }. Просрочено — срок прошёл, а задача открыта или закрыта больше чем через час.
taskreport-picture-foot = { $period }, { $zone } · закрытые после срока стоят в просроченных
taskreport-word-done = сделано
taskreport-word-overdue = просрочено
taskreport-word-failed = не сделано
taskreport-word-open = впереди
taskreport-finding-overdue = Просрочено { $overdue } из { $count ->
    [one] { $count } задачи
    [few] { $count } задач
   *[many] { $count } задач
 }
taskreport-finding-done = Сделано { $done } из { $count ->
    [one] { $count } задачи
    [few] { $count } задач
   *[many] { $count } задач
 }
taskreport-tasks-title = { $name }: задачи · { $period }
taskreport-line = { $number }. { $mark } { $task }
taskreport-due = срок { $when }
taskreport-late = просрочена
taskreport-closed = закрыта { $when }
taskreport-empty =
    <b>{ $title }</b>
    На эти дни задач нет. Возьмите другой период или поставьте задачу: <code>напомни Иванову отправить КП завтра 9:30</code>
task-kind-call = Звонки
task-kind-meeting = Встречи
task-kind-presentation = Презентации
task-kind-proposal = КП
task-kind-email = Письма
task-kind-social = Соцсети
task-kind-messenger = Мессенджеры
task-kind-other = Другое
