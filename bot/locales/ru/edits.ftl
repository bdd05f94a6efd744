more-ask = { $heading }
    Что изменить?
edit-title = Название
edit-amount = Сумма
edit-expected = Срок решения
edit-source = Источник
edit-tags = Теги
edit-give = Передать
edit-step = ⏰ Шаг
edit-comment = Слово о причине

title-title = Новое название сделки?
amount-amount = Какая сумма? Например, 350к, 1,2 млн или $3k.
amount-unknown = Убрать сумму
expect-day = Когда ждём решения? Например, в пятницу, 15.12 или через 2 недели.
expected-none = Убрать срок
expect-friday = в пятницу
expect-week = через неделю
expect-month = через месяц
tags-tags = Какие теги? Через запятую, например: трейд-ин, кредит.
tags-none = Убрать теги
plan-step = Какой следующий шаг? Например, «позвонить завтра в 10».
source-ask = { $heading }
    Откуда клиент?
source-none = Не знаю
give-ask = { $heading }
    Кому передать?
