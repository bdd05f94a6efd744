taskreport-title = Завдання · { $period }
taskreport-row = <b>{ $name }</b> — { $tasks }
taskreport-none = завдань немає
taskreport-done = зроблено { $count }
taskreport-overdue = { $tasks }, із них прострочено { $count }
taskreport-failed = не зроблено { $count }
taskreport-open = відкрито { $count }
taskreport-kinds = За видами
taskreport-kind = { $kind } { $count }: { $parts }
taskreport-foot = { $period }, { $zone }. Прострочено — термін минув, а завдання досі відкрите або закрите пізніше ніж на годину.
taskreport-picture-foot = { $period }, { $zone } · закриті після терміну стоять у прострочених
taskreport-word-done = зроблено
taskreport-word-overdue = прострочено
taskreport-word-failed = не зроблено
taskreport-word-open = попереду
taskreport-finding-overdue = Прострочено { $overdue } із { $count ->
    [one] { $count } завдання
    [few] { $count } завдань
   *[many] { $count } завдань
 }
taskreport-finding-done = Зроблено { $done } із { $count ->
    [one] { $count } завдання
    [few] { $count } завдань
   *[many] { $count } завдань
 }
taskreport-tasks-title = { $name }: завдання · { $period }
taskreport-line = { $number }. { $mark } { $task }
taskreport-due = термін { $when }
taskreport-late = прострочене
taskreport-closed = закрите { $when }
taskreport-empty =
    <b>{ $title }</b>
    На ці дні завдань немає. Візьміть інший період або поставте завдання: <code>нагадай Іваненку надіслати КП завтра 9:30</code>
task-kind-call = Дзвінки
task-kind-meeting = Зустрічі
task-kind-presentation = Презентації
task-kind-proposal = КП
task-kind-email = Листи
task-kind-social = Соцмережі
task-kind-messenger = Месенджери
task-kind-other = Інше
