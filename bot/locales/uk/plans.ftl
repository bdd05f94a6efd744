plan-title = <b>{ $weekday }, { $date }.</b> { $tasks }, { $overdue }.
plan-title-clean = <b>{ $weekday }, { $date }.</b> { $tasks }.
plan-no-tasks = Справ на сьогодні немає
plan-empty = На сьогодні нічого немає, і нічого не прострочено.
plan-overdue = Прострочено
plan-today = Сьогодні
plan-birthdays = День народження
plan-waking = Час повернутися
plan-row = { $number }. { $what }
plan-since = { $what } ({ $when })
plan-words = «{ $words }»
plan-detail = { $parts }
plan-stepless = Без наступного кроку: { $deals }
plan-stepless-money = Без наступного кроку: { $deals } на { $money }
plan-more = Ще { $count }
plan-first = ‹ Спочатку
plan-spread = Розкласти прострочене
plan-stepless-open = Угоди без кроку
plan-stepless-title = Без наступного кроку
plan-back = ‹ План
plan-spread-done = Розклав по робочих годинах: { $tasks }
plan-spread-line = ⏰ { $what }: { $when }
plan-spread-more = …і ще { $count }
gathered-deals = ↩ Повернуто, як було: { $deals }
gathered-moved = ↩ Повернуто попередні терміни: { $tasks }
gathered-gone = ↩ Прибрано: { $tasks }
gathered-asked = ↩ Прохання передати клієнта знову чекає на відповідь.
gathered-kept = Лишилося як є: { $count }, це відтоді змінювали.
command-plan = план на сьогодні

wrap-title = <b>Підсумки дня</b>
wrap-done = <b>Сьогодні:</b> { $parts }.
wrap-calls = { $calls } ({ $minutes })
wrap-tasks = зроблено { $tasks }
wrap-sales = { $sales } на { $money }
wrap-left = Без відповіді: { $count }. Можна повернутися до них завтра.
wrap-nothing-left = Усе записано, хвостів немає.
wrap-again = Запитати ще раз
wrap-task = Це зроблено?
    { $what } ({ $when })
wrap-task-done = ✔ Зроблено
wrap-task-morning = Завтра вранці
wrap-task-failed = Не буде
wrap-next = Далі ›
wrap-deal = Що далі?
wrap-deal-tomorrow = Дзвінок завтра
wrap-deal-days = Через 3 дні
wrap-deal-monday = У понеділок
wrap-was-done = ✔ { $what } — зроблено
wrap-was-failed = ✖ { $what } — не буде
wrap-was-new = ⏰ { $what } — { $when }

digest-title = <b>Кому потрібна допомога</b>
digest-empty = Усе гаразд: нічого не прострочено, кожна угода має крок.
digest-row = <b>{ $name }</b> — { $parts }
digest-more = …і ще { $count }
digest-overdue = прострочено { $tasks }
digest-stepless = без кроку { $deals }
digest-stepless-money = без кроку { $deals } на { $money }
digest-silent = сьогодні без контактів
digest-silent-of = без дотиків сьогодні { $silent } з { $people }
digest-risks = Під загрозою
digest-risk = { $number }. { $heading } · { $name }, { $why }
digest-late = завдання прострочено
digest-no-step = немає кроку
digest-people = По людях
digest-teams = По відділах

count-to-do = { $count ->
    [one] { $count } справа
    [few] { $count } справи
   *[many] { $count } справ
 }
count-late = { $count ->
    [one] { $count } прострочено
    [few] { $count } прострочено
   *[many] { $count } прострочено
 }
count-touches = { $count ->
    [one] { $count } дотик
    [few] { $count } дотики
   *[many] { $count } дотиків
 }
weekday-name = { $number ->
    [0] Понеділок
    [1] Вівторок
    [2] Середа
    [3] Четвер
    [4] П’ятниця
    [5] Субота
   *[6] Неділя
 }
month-of = { $number ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
 }
plan-bought = купили
plan-refused = відмова: { $reason }
