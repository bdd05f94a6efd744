more-ask = { $heading }
    Що ще?
edit-ask = { $heading }
    Що змінити?
edit-client = 👤 Хто клієнт?
edit-more = Змінити…
edit-title = Назва
edit-amount = Сума
edit-expected = Термін
edit-source = Джерело
edit-tags = Теги
edit-give = Передати
edit-comment = Коментар

title-title =
    <b>#{ $number } { $title }</b>
    Нова назва угоди?
amount-amount =
    <b>#{ $number } { $title }</b>
    Яка сума? Наприклад, 350к, 1,2 млн або $3k.
amount-unknown = Прибрати суму
expect-day =
    <b>#{ $number } { $title }</b>
    Коли чекаємо на рішення? Наприклад, у п’ятницю, 15.12 або через 2 тижні.
expected-none = Прибрати термін
expect-friday = у п’ятницю
expect-week = через тиждень
expect-month = через місяць
tags-tags =
    <b>#{ $number } { $title }</b>
    Які теги? Через кому, наприклад: трейд-ін, кредит.
tags-none = Прибрати теги
plan-step =
    <b>#{ $number } { $title }</b>
    Який наступний крок? Наприклад, «подзвонити завтра о 10».
source-ask = { $heading }
    Звідки клієнт?
source-none = Не знаю
give-nobody = { $heading }
    Не знаю, хто це: «{ $words }». Кому передати?
give-barred = { $heading }
    Цьому колезі ви передати не можете. Кому передати?
give-ask = { $heading }
    Кому передати?
edit-other-client = Інший клієнт
edit-participants = 👥 Учасники
participants-ask = { $heading }
    Хто ще працює над угодою? Учасник бачить її і може змінювати.
participant-add = ➕ { $name }
participant-remove = ✖ { $name } — { $function }
peer-function =
    <b>#{ $number } { $title }</b>
    Чим займатиметься?
function-documents = документи
function-estimate = розрахунок
function-delivery = доставка
function-help = допомагає
