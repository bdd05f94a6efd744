open = Відкрити
undo = ↩ Скасувати
back = ‹ Назад
home = ‹ Головна
page = { $number } / { $pages }
page-previous = ‹
page-next = ›
nothing = —

form-back = ‹ Назад
form-skip = Пропустити
form-enough = ✔ Готово
form-more = Ще…
form-calendar = 📅 Календар
calendar-blank = ·
form-cancel = Скасувати
form-cancelled = Гаразд, скасовано. Нічого не записано.
form-gone = Це питання вже закрито.
nothing-open = Зараз нічого не питаю, скасовувати нічого.
undo-last = ↩ Скасувати останню зміну
form-stale = На це питання вже є відповідь, зараз інше.

dot = { $left } · { $right }
dash = { $left } — { $right }

day-today = сьогодні
day-tomorrow = завтра
day-yesterday = вчора
weekday-short = { $number ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[6] нд
 }
month-short = { $number ->
    [1] січ
    [2] лют
    [3] бер
    [4] кві
    [5] тра
    [6] чер
    [7] лип
    [8] сер
    [9] вер
    [10] жов
    [11] лис
   *[12] гру
 }
month-name = { $number ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
 }
date-week = { $weekday } { $day } { $month }
date-month = { $day } { $month }
date-year = { $day } { $month } { $year }
date-time = { $date }, { $time }
month-year = { $month } { $year }
quarter-year = { $quarter }-й квартал { $year }
range = { $first } – { $last }
all-time = увесь час

count-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
 }
count-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
   *[many] { $count } годин
 }
count-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[many] { $count } хвилин
 }
count-deals = { $count ->
    [one] { $count } угода
    [few] { $count } угоди
   *[many] { $count } угод
 }
count-leads = { $count ->
    [one] { $count } лід
    [few] { $count } ліди
   *[many] { $count } лідів
 }
count-sales = { $count ->
    [one] { $count } продаж
    [few] { $count } продажі
   *[many] { $count } продажів
 }
count-calls = { $count ->
    [one] { $count } дзвінок
    [few] { $count } дзвінки
   *[many] { $count } дзвінків
 }
just-now = щойно
percent = { $number }{"\u00A0"}%
million = { $number }{"\u00A0"}млн
thousand = { $number }{"\u00A0"}тис
billion = { $number }{"\u00A0"}млрд
short-days = { $number }{"\u00A0"}дн
short-hours = { $number }{"\u00A0"}год
short-minutes = { $number }{"\u00A0"}хв

role-rep = менеджер з продажу
role-manager = керівник відділу
role-owner = власник
role-controller = контроль якості
role-short-rep = менеджер
role-short-manager = керівник
role-short-owner = власник
role-short-controller = контроль якості
