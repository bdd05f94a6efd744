companies-title = <b>Фирмы · { $count }</b>
companies-empty = Пока ни одной. Фирма появится, когда вы назовёте её у клиента.
company-size = 👥 { $people }
company-person = 👤 { $name }  { $ways }
company-person-only = 👤 { $name }
company-more = и ещё { $count }
company-people = Люди · { $count }
company-list = ‹ Фирмы
company-add = ➕ Человек
company-people-of = { $firm }
    Люди: { $count }
company-deal-with = { $firm }
    С кем новая сделка?
company-began = <i>{ $when } · { $name }</i>
    Первая запись о фирме
count-employees = { $count ->
    [one] { $count } сотрудник
    [few] { $count } сотрудника
   *[many] { $count } сотрудников
 }
count-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
 }

company-edit-name = Название
company-edit-size = Размер
coname-name =
    <b>{ $name }</b>
    Как теперь называется фирма?
cosize-size =
    <b>{ $name }</b>
    Сколько человек работает? Например, 50 или 1,5 тыс.
cosize-none = Не знаю
copoints-points =
    <b>{ $name }</b>
    Телефон или почта самой фирмы? Можно несколько.
coperson-who =
    <b>{ $name }</b>
    Кто там работает? Имя, телефон, почта — что есть.
cosame-who =
    <b>{ $name }</b>
    С какой фирмой объединить?
company-changed-name = Название
company-changed-size = Сотрудников

company-which = { $client }
    «{ $name }» — какая из них?
company-this = { $name }
company-new = ➕ Новая фирма
company-alike = Похоже, такая фирма уже есть. Это она?
company-same = Это она: { $name }
company-merge-which = { $firm }
    Какая из них та же фирма?
company-merge-nobody = { $firm }
    Похожей фирмы среди ваших нет.
