task-title = <b>{ $task }</b>
task-due = ⏰ { $when }{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-overdue = ⏰ { $when }, просрочена{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-undated = ⏰ без срока{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-begun = в работе
task-closed-done = ✔ Сделано { $when }
task-closed-failed = ✖ Не сделано, закрыто { $when }
task-for = делает { $name }
task-from = поручение: { $name }
task-result = «{ $words }»
task-gone = ⏰ { $task } — убрано
task-is-new = ⏰ { $task } — снова ждёт
task-is-in_progress = ▶ { $task } — в работе
task-is-done = ✔ { $task } — сделано
task-is-failed = ✖ { $task } — не сделано
task-moved = ⏰ { $task } — { $when } (было: { $was })
task-given = ⏰ { $task } — теперь { $name }
task-done = ✔ Сделано
task-missed = 📞 Не дозвонился
task-later-half = +30 мин
task-later-hour = +1 час
task-later-evening = Вечером
task-later-morning = Завтра
task-when = Перенести
task-moment = Напишу время
task-when-ask =
    <b>{ $task }</b>
    На когда перенести?
task-begin = ▶ В работу
task-fail = ✖ Не сделана
task-give = Поручить другому
task-give-ask =
    <b>{ $task }</b>
    Кому поручить?
task-give-nobody =
    <b>{ $task }</b>
    Поручить пока некому.
task-deal = Сделка
task-say-result = 💬 Слово о результате
task-was-it = ✔ Сделана: { $task }
task-call-again = Когда позвонить снова?
task-without-deal = Без сделки
task-no-date = Без срока
tasks-list = ‹ К задачам
tasks-title = { $parts }
tasks-day = Сегодня
tasks-overdue = Просрочены
tasks-overdue-team = Просрочены у команды
tasks-today = Сегодня
tasks-tomorrow = Завтра
tasks-week = Неделя
tasks-later = Позже
tasks-undated = Без срока
tasks-none = Здесь пусто. Новая задача одной строкой: <code>напомни Иванову отправить КП завтра 9:30</code>
tasks-line = { $number }. { $begun ->
    [yes] ▶{" "}
   *[no] {""}
 }{ $when ->
    [no] {""}
   *[other] <b>{ $when }</b>{" "}
 }{ $task }
tasks-line-more = <i>{ $parts }</i>
tasks-new = ➕ Задача
tasks-team = Команда
tasks-mine = Мои задачи
tasks-late = { $name }: { $overdue }
tasks-team-title = Задачи команды
tasks-of-today = { $count } сегодня
tasks-person = { $name }: { $parts }
count-tasks = { $count ->
    [one] { $count } задача
    [few] { $count } задачи
   *[many] { $count } задач
 }
count-overdue = { $count ->
    [one] { $count } просрочена
    [few] { $count } просрочены
   *[many] { $count } просрочено
 }
note-remind = ⏰ Напомнить: { $when }
task-none-ahead =
    { $deal }
    Дел пока нет.
next-ask = Что дальше с #{ $number }?
next-tomorrow = Звонок завтра
next-3days = Через 3 дня
next-monday = В понедельник
next-own = Напишу сам
when-hour = через час
when-evening = вечером
when-morning = завтра утром
when-monday = в понедельник в 10
retime-when =
    <b>{ $title }</b>
    На когда? Например, завтра в 11, через 2 часа или в среду в 10.
result-text =
    <b>{ $title }</b>
    Что получилось?
newtask-what = Что сделать? Например, «отправить КП завтра в 9:30».
newtask-deal = По какой сделке? Выберите или напишите имя клиента.
newtask-when = Когда? Например, завтра в 11, через 2 часа или в среду в 10.
task-alone = ⏰ Задача без сделки
