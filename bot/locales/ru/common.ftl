open = Открыть
undo = ↩ Отменить
back = ‹ Назад
home = ‹ Главная
page = { $number } / { $pages }
page-previous = ‹
page-next = ›
nothing = —

form-back = ‹ Назад
form-skip = Пропустить
form-enough = ✔ Готово
form-more = Ещё…
form-calendar = 📅 Календарь
calendar-blank = ·
form-cancel = Отмена
form-cancelled = Хорошо, отменил. Ничего не записано.
form-gone = Этот вопрос уже закрыт.
nothing-open = Сейчас ничего не спрашиваю, отменять нечего.
undo-last = ↩ Отменить последнее изменение
form-stale = Этот вопрос уже отвечен, сейчас другой.

dot = { $left } · { $right }
dash = { $left } — { $right }

day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера
weekday-short = { $number ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[6] вс
 }
month-short = { $number ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] мая
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
 }
month-name = { $number ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
 }
date-week = { $weekday } { $day } { $month }
date-month = { $day } { $month }
date-year = { $day } { $month } { $year }
date-time = { $date }, { $time }
month-year = { $month } { $year }
quarter-year = { $quarter }-й квартал { $year }
range = { $first } – { $last }
all-time = всё время

count-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
 }
count-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
 }
count-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[many] { $count } минут
 }
count-deals = { $count ->
    [one] { $count } сделка
    [few] { $count } сделки
   *[many] { $count } сделок
 }
count-leads = { $count ->
    [one] { $count } лид
    [few] { $count } лида
   *[many] { $count } лидов
 }
count-sales = { $count ->
    [one] { $count } продажа
    [few] { $count } продажи
   *[many] { $count } продаж
 }
count-calls = { $count ->
    [one] { $count } звонок
    [few] { $count } звонка
   *[many] { $count } звонков
 }
just-now = только что
percent = { $number }{"\u00A0"}%
million = { $number }{"\u00A0"}млн
thousand = { $number }{"\u00A0"}тыс
billion = { $number }{"\u00A0"}млрд
short-days = { $number }{"\u00A0"}дн
short-hours = { $number }{"\u00A0"}ч
short-minutes = { $number }{"\u00A0"}мин

role-rep = менеджер по продажам
role-manager = руководитель отдела
role-owner = собственник
role-controller = контроль качества
role-short-rep = менеджер
role-short-manager = руководитель
role-short-owner = собственник
role-short-controller = контроль качества
