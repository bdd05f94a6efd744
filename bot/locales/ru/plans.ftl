plan-title = <b>{ $weekday }, { $date }.</b> { $tasks }, { $overdue }.
plan-title-clean = <b>{ $weekday }, { $date }.</b> { $tasks }.
plan-no-tasks = Дел на сегодня нет
plan-empty = На сегодня ничего нет, и ничего не просрочено.
plan-overdue = Просрочено
plan-today = Сегодня
plan-birthdays = День рождения
plan-waking = Пора вернуться
plan-row = { $number }. { $what }
plan-since = { $what } ({ $when })
plan-words = «{ $words }»
plan-detail = { $parts }
plan-stepless = Без следующего шага: { $deals }
plan-stepless-money = Без следующего шага: { $deals } на { $money }
plan-more = Ещё { $count }
plan-first = ‹ Сначала
plan-spread = Разложить просроченное
plan-stepless-open = Сделки без шага
plan-stepless-title = Без следующего шага
plan-back = ‹ План
plan-spread-done = Разложил по рабочим часам: { $tasks }
plan-spread-line = ⏰ { $what }: { $when }
plan-spread-more = …и ещё { $count }
gathered-deals = ↩ Вернул как было: { $deals }
gathered-moved = ↩ Вернул прежние сроки: { $tasks }
gathered-gone = ↩ Убрал: { $tasks }
gathered-asked = ↩ Просьба передать клиента снова ждёт ответа.
gathered-kept = Осталось как есть: { $count }, это с тех пор меняли.
command-plan = план на сегодня

wrap-title = <b>Итоги дня</b>
wrap-done = <b>Сегодня:</b> { $parts }.
wrap-calls = { $calls } ({ $minutes })
wrap-tasks = сделано { $tasks }
wrap-sales = { $sales } на { $money }
wrap-left = Без ответа: { $count }. Можно вернуться к ним завтра.
wrap-nothing-left = Всё записано, хвостов нет.
wrap-again = Спросить ещё раз
wrap-task = Это сделано?
    { $what } ({ $when })
wrap-task-done = ✔ Сделано
wrap-task-morning = Завтра утром
wrap-task-failed = Не будет
wrap-next = Дальше ›
wrap-deal = Что дальше?
wrap-deal-tomorrow = Звонок завтра
wrap-deal-days = Через 3 дня
wrap-deal-monday = В понедельник
wrap-was-done = ✔ { $what } — сделано
wrap-was-failed = ✖ { $what } — не будет
wrap-was-new = ⏰ { $what } — { $when }

digest-title = <b>Кому нужна помощь</b>
digest-empty = Все в порядке: ничего не просрочено, у каждой сделки есть шаг.
digest-row = <b>{ $name }</b> — { $parts }
digest-more = …и ещё { $count }
digest-overdue = просрочено { $tasks }
digest-stepless = без шага { $deals }
digest-stepless-money = без шага { $deals } на { $money }
digest-silent = сегодня без контактов
digest-silent-of = без касаний сегодня { $silent } из { $people }
digest-risks = Под угрозой
digest-risk = { $number }. { $heading } · { $name }, { $why }
digest-late = задача просрочена
digest-no-step = нет шага
digest-people = По людям
digest-teams = По отделам

count-to-do = { $count ->
    [one] { $count } дело
    [few] { $count } дела
   *[many] { $count } дел
 }
count-late = { $count ->
    [one] { $count } просрочено
    [few] { $count } просрочены
   *[many] { $count } просрочено
 }
count-touches = { $count ->
    [one] { $count } касание
    [few] { $count } касания
   *[many] { $count } касаний
 }
weekday-name = { $number ->
    [0] Понедельник
    [1] Вторник
    [2] Среда
    [3] Четверг
    [4] Пятница
    [5] Суббота
   *[6] Воскресенье
 }
month-of = { $number ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
 }
plan-bought = купили
plan-refused = отказ: { $reason }
