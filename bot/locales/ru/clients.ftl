clients-title = <b>{ $which } · { $count }</b>
clients-active = Активные клиенты
clients-gone = Ушедшие клиенты
clients-inquiries = Спрашивали, не купили
clients-active-count = Активные · { $count }
clients-gone-count = Ушедшие · { $count }
clients-inquiries-count = Спрашивали · { $count }
clients-empty = Здесь пока никого.
clients-row = <b>{ $place }.</b> { $parts }
clients-open = в работе { $count }

client-person = 👤 <b>{ $name }</b>
client-firm = 🏢 <b>{ $name }</b>
client-company = 🏢 { $name }
client-point = { $value }
client-birthday = 🎂 { $day }
client-outcome = <i>{ $parts }</i>
client-deal = <b>#{ $number }</b> { $parts }
client-referrer = 🤝 Привёл клиент: { $name }
client-sent = 🤝 По рекомендации пришло: { $count }
client-colleagues = Из той же фирмы: { $names }
client-deals = Сделки · { $count }
client-new-deal = ➕ Сделка
client-edit = Изменить…
client-outcomes = Итог…
client-merge = Объединить с…
client-list = ‹ Клиенты

outcome-work = В работе
outcome-bought = Купил
outcome-refused = Не купит
outcome-other = Не клиент
outcome-by-deals = По сделкам
outcome-ask = { $client }
    Чем кончилось?
outcome-why = { $client }
    Почему не купит?

client-edit-ask = { $client }
    Что изменить?
client-edit-name = Имя
client-edit-points = ➕ Телефон, почта
client-edit-birthday = День рождения
client-edit-company = Фирма
client-edit-referrer = Кто привёл
client-remove-point = ✖ { $value }
cname-name =
    <b>{ $name }</b>
    Как теперь зовут клиента?
cpoints-points =
    <b>{ $name }</b>
    Телефон, почта или имя в Telegram? Можно несколько.
cbirth-day =
    <b>{ $name }</b>
    Когда день рождения? Например, 12.03 или 12 марта 1985.
cbirth-none = Убрать день рождения
cfirm-name =
    <b>{ $name }</b>
    Из какой фирмы?
cfirm-none = Убрать фирму
csent-who =
    <b>{ $name }</b>
    Кто привёл клиента? Имя или телефон.
csent-none = Убрать, кто привёл
referrer-which = { $client }
    Кто из них привёл клиента?
cmerge-who =
    <b>{ $name }</b>
    С кем объединить? Имя или телефон.
merge-which = { $client }
    Кто из них тот же клиент?
merge-nobody = { $client }
    Похожего клиента среди ваших нет.
merged-with = 🔗 Объединено: { $name }

newfor-title =
    <b>{ $name }</b>
    Что продаём? Название сделки.
dealclient-client =
    <b>#{ $number } { $title }</b>
    Кто клиент? Имя, телефон, почта — что есть.

client-changed-name = Имя
client-changed-company = Фирма
client-changed-birthday = День рождения
client-changed-outcome = Итог
client-changed-reason = Причина
client-changed-referred_by = Кто привёл
client-changed-points = Связь
client-history-title = { $client }
    История: { $count }
client-history-entry = <i>{ $when } · { $name } · #{ $number } { $title }</i>
client-began = <i>{ $when } · { $name }</i>
    Первая запись о клиенте

client-known = 👋 Уже знакомы: { $name }, { $deals }
client-alike = Похоже, клиент уже есть. Это он?
client-same = Это он: { $name }
client-new = Новый клиент
client-held = Такой клиент уже есть. Ведёт: { $name }.
client-ask-for = Попросить передать
client-asked = Просьба отправлена: { $name }.

clients-new = ➕ Клиент
clients-companies = 🏢 Фирмы
client-company-card = 🏢 Фирма
client-created = 🆕 Клиент записан, сделки пока нет
client-gone = ↩ Клиента { $name } больше нет, как не было.
client-met = 👋 Этот клиент у вас уже есть.
newclient-client = Кто клиент? Имя, телефон, почта — что есть.

transfer-given = 🤝 { $client } теперь у { $name }: { $deals }.
transfer-kept = { $client } остаётся, где был. { $name } узнает.
outcome-no-deal = Без сделки
outcome-which-deal = { $client }
    Какую сделку закрываем продажей?
client-deal-left = #{ $number }: куда её?
clients-chosen = 🔎 Отбор
