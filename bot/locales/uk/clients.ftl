clients-title = <b>{ $which } · { $count }</b>
clients-active = Активні клієнти
clients-gone = Клієнти, що пішли
clients-inquiries = Питали, не купили
clients-active-count = Активні · { $count }
clients-gone-count = Пішли · { $count }
clients-inquiries-count = Питали · { $count }
clients-empty = Тут поки нікого.
clients-row = <b>{ $place }.</b> { $parts }
clients-open = у роботі { $count }

client-person = 👤 <b>{ $name }</b>
client-firm = 🏢 <b>{ $name }</b>
client-company = 🏢 { $name }
client-point = { $value }
client-birthday = 🎂 { $day }
client-outcome = <i>{ $parts }</i>
client-deal = <b>#{ $number }</b> { $parts }
client-referrer = 🤝 Привів клієнт: { $name }
client-sent = 🤝 За рекомендацією прийшло: { $count }
client-colleagues = З тієї ж фірми: { $names }
client-deals = Угоди · { $count }
client-new-deal = ➕ Угода
client-edit = Змінити…
client-outcomes = Підсумок…
client-merge = Об’єднати з…
client-list = ‹ Клієнти

outcome-work = У роботі
outcome-bought = Купив
outcome-refused = Не купить
outcome-other = Не клієнт
outcome-by-deals = За угодами
outcome-ask = { $client }
    Чим закінчилося?
outcome-why = { $client }
    Чому не купить?

client-edit-ask = { $client }
    Що змінити?
client-edit-name = Ім’я
client-edit-points = ➕ Телефон, пошта
client-edit-birthday = День народження
client-edit-company = Фірма
client-edit-referrer = Хто привів
client-remove-point = ✖ { $value }
cname-name =
    <b>{ $name }</b>
    Як тепер звати клієнта?
cpoints-points =
    <b>{ $name }</b>
    Телефон, пошта чи ім’я в Telegram? Можна кілька.
cbirth-day =
    <b>{ $name }</b>
    Коли день народження? Наприклад, 12.03 або 12 березня 1985.
cbirth-none = Прибрати день народження
cfirm-name =
    <b>{ $name }</b>
    З якої фірми?
cfirm-none = Прибрати фірму
csent-who =
    <b>{ $name }</b>
    Хто привів клієнта? Ім’я або телефон.
csent-none = Прибрати, хто привів
referrer-which = { $client }
    Хто з них привів клієнта?
cmerge-who =
    <b>{ $name }</b>
    З ким об’єднати? Ім’я або телефон.
merge-which = { $client }
    Хто з них той самий клієнт?
merge-nobody = { $client }
    Схожого клієнта серед ваших немає.
merged-with = 🔗 Об’єднано: { $name }

newfor-title =
    <b>{ $name }</b>
    Що продаємо? Назва угоди.
dealclient-client =
    <b>#{ $number } { $title }</b>
    Хто клієнт? Ім’я, телефон, пошта — що є.

client-changed-name = Ім’я
client-changed-company = Фірма
client-changed-birthday = День народження
client-changed-outcome = Підсумок
client-changed-reason = Причина
client-changed-referred_by = Хто привів
client-changed-points = Зв’язок
client-history-title = { $client }
    Історія: { $count }
client-history-entry = <i>{ $when } · { $name } · #{ $number } { $title }</i>
client-began = <i>{ $when } · { $name }</i>
    Перший запис про клієнта

client-known = 👋 Уже знайомі: { $name }, { $deals }
client-alike = Схоже, такий клієнт уже є. Це він?
client-same = Це він: { $name }
client-new = Новий клієнт
client-held = Такий клієнт уже є. Веде: { $name }.
client-ask-for = Попросити передати
client-asked = Прохання надіслано: { $name }.

clients-new = ➕ Клієнт
clients-companies = 🏢 Фірми
client-company-card = 🏢 Фірма
client-created = 🆕 Клієнта записано, угоди поки немає
client-gone = ↩ Клієнта { $name } більше немає, ніби й не було.
client-met = 👋 Цей клієнт у вас уже є.
newclient-client = Хто клієнт? Ім’я, телефон, пошта — що є.

transfer-given = 🤝 { $client } тепер веде { $name }: { $deals }.
transfer-kept = { $client } лишається, де був. { $name } дізнається.
outcome-no-deal = Без угоди
outcome-which-deal = { $client }
    Яку угоду закриваємо продажем?
client-deal-left = #{ $number }: куди її?
clients-chosen = 🔎 Відбір
