more-ask = { $heading }
    Что ещё?
edit-ask = { $heading }
    Что изменить?
edit-client = 👤 Кто клиент?
edit-more = Изменить…
edit-title = Название
edit-amount = Сумма
edit-expected = Срок
edit-source = Источник
edit-tags = Теги
edit-give = Передать
edit-comment = Комментарий

title-title =
    <b>#{ $number } { $title }</b>
    Новое название сделки?
amount-amount =
    <b>#{ $number } { $title }</b>
    Какая сумма? Например, 350к, 1,2 млн или $3k.
amount-unknown = Убрать сумму
expect-day =
    <b>#{ $number } { $title }</b>
    Когда ждём решения? Например, в пятницу, 15.12 или через 2 недели.
expected-none = Убрать срок
expect-friday = в пятницу
expect-week = через неделю
expect-month = через месяц
tags-tags =
    <b>#{ $number } { $title }</b>
    Какие теги? Через запятую, например: трейд-ин, кредит.
tags-none = Убрать теги
plan-step =
    <b>#{ $number } { $title }</b>
    Какой следующий шаг? Например, «позвонить завтра в 10».
source-ask = { $heading }
    Откуда клиент?
source-none = Не знаю
give-nobody = { $heading }
    Не знаю, кто это: «{ $words }». Кому передать?
give-barred = { $heading }
    Этому коллеге вы передать не можете. Кому передать?
give-ask = { $heading }
    Кому передать?
edit-other-client = Другой клиент
edit-participants = 👥 Участники
participants-ask = { $heading }
    Кто ещё работает над сделкой? Участник видит её и может менять.
participant-add = ➕ { $name }
participant-remove = ✖ { $name } — { $function }
peer-function =
    <b>#{ $number } { $title }</b>
    Чем займётся?
function-documents = документы
function-estimate = расчёт
function-delivery = доставка
function-help = помогает
