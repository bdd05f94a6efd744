companies-title = <b>Фірми · { $count }</b>
companies-empty = Поки жодної. Фірма з’явиться, коли ви назвете її в клієнта.
company-size = 👥 { $people }
company-person = 👤 { $name }  { $ways }
company-person-only = 👤 { $name }
company-more = і ще { $count }
company-people = Люди · { $count }
company-list = ‹ Фірми
company-add = ➕ Людина
company-people-of = { $firm }
    Люди: { $count }
company-deal-with = { $firm }
    З ким нова угода?
company-began = <i>{ $when } · { $name }</i>
    Перший запис про фірму
count-employees = { $count ->
    [one] { $count } співробітник
    [few] { $count } співробітники
   *[many] { $count } співробітників
 }
count-people = { $count ->
    [one] { $count } людина
    [few] { $count } людини
   *[many] { $count } людей
 }

company-edit-name = Назва
company-edit-size = Розмір
coname-name =
    <b>{ $name }</b>
    Як тепер називається фірма?
cosize-size =
    <b>{ $name }</b>
    Скільки людей працює? Наприклад, 50 або 1,5 тис.
cosize-none = Не знаю
copoints-points =
    <b>{ $name }</b>
    Телефон чи пошта самої фірми? Можна кілька.
coperson-who =
    <b>{ $name }</b>
    Хто там працює? Ім’я, телефон, пошта — що є.
cosame-who =
    <b>{ $name }</b>
    З якою фірмою об’єднати?
company-changed-name = Назва
company-changed-size = Співробітників

company-which = { $client }
    «{ $name }» — котра з них?
company-this = { $name }
company-new = ➕ Нова фірма
company-alike = Схоже, така фірма вже є. Це вона?
company-same = Це вона: { $name }
company-merge-which = { $firm }
    Котра з них та сама фірма?
company-merge-nobody = { $firm }
    Схожої фірми серед ваших немає.
