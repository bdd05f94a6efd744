task-title = <b>{ $task }</b>
task-due = ⏰ { $when }{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-overdue = ⏰ { $when }, прострочено{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-undated = ⏰ без терміну{ $begun ->
    [no] {""}
   *[other] {" · "}{ $begun }
 }
task-begun = у роботі
task-closed-done = ✔ Зроблено { $when }
task-closed-failed = ✖ Не зроблено, закрито { $when }
task-for = виконує { $name }
task-from = доручення: { $name }
task-result = «{ $words }»
task-gone = ⏰ { $task } — прибрано
task-is-new = ⏰ { $task } — знову чекає
task-is-in_progress = ▶ { $task } — у роботі
task-is-done = ✔ { $task } — зроблено
task-is-failed = ✖ { $task } — не зроблено
task-moved = ⏰ { $task } — { $when } (було: { $was })
task-given = ⏰ { $task } — тепер { $name }
task-done = ✔ Зроблено
task-missed = 📞 Не відповіли
task-later-half = +30 хв
task-later-hour = +1 година
task-later-evening = Увечері
task-later-morning = Завтра
task-when = Перенести
task-moment = Напишу час
task-when-ask =
    <b>{ $task }</b>
    На коли перенести?
task-begin = ▶ У роботу
task-fail = ✖ Не зроблено
task-give = Доручити іншому
task-give-ask =
    <b>{ $task }</b>
    Кому доручити?
task-give-nobody =
    <b>{ $task }</b>
    Доручити поки що нікому.
task-deal = Угода
task-say-result = 💬 Слово про результат
task-was-it = ✔ Зроблено: { $task }
task-call-again = Коли подзвонити знову?
task-without-deal = Без угоди
task-no-date = Без терміну
tasks-list = ‹ До завдань
tasks-title = { $parts }
tasks-day = Сьогодні
tasks-overdue = Прострочені
tasks-overdue-team = Прострочені в команді
tasks-today = Сьогодні
tasks-tomorrow = Завтра
tasks-week = Тиждень
tasks-later = Пізніше
tasks-undated = Без терміну
tasks-none = Тут порожньо. Нове завдання одним рядком: <code>нагадай Іваненку надіслати КП завтра 9:30</code>
tasks-line = { $number }. { $begun ->
    [yes] ▶{" "}
   *[no] {""}
 }{ $when ->
    [no] {""}
   *[other] <b>{ $when }</b>{" "}
 }{ $task }
tasks-line-more = <i>{ $parts }</i>
tasks-new = ➕ Завдання
tasks-team = Команда
tasks-mine = Мої завдання
tasks-late = { $name }: { $overdue }
tasks-team-title = Завдання команди
tasks-of-today = { $count } сьогодні
tasks-person = { $name }: { $parts }
count-tasks = { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
   *[many] { $count } завдань
 }
count-overdue = { $count ->
    [one] { $count } прострочено
    [few] { $count } прострочено
   *[many] { $count } прострочено
 }
note-remind = ⏰ Нагадати: { $when }
task-none-ahead =
    { $deal }
    Справ поки немає.
next-ask = Що далі з #{ $number }?
next-tomorrow = Дзвінок завтра
next-3days = Через 3 дні
next-monday = У понеділок
next-own = Напишу інше
when-hour = через годину
when-evening = увечері
when-morning = завтра вранці
when-monday = у понеділок о 10
retime-when =
    <b>{ $title }</b>
    На коли? Наприклад, завтра об 11, через 2 години або в середу о 10.
result-text =
    <b>{ $title }</b>
    Що вийшло?
newtask-what = Що зробити? Наприклад, «надіслати КП завтра о 9:30».
newtask-deal = За якою угодою? Оберіть або напишіть ім'я клієнта.
newtask-when = Коли? Наприклад, завтра об 11, через 2 години або в середу о 10.
task-alone = ⏰ Завдання без угоди
