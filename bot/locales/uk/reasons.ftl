reasons-lost-title = Причини відмов · { $period }
reasons-won-title = Продажі · { $period }
reasons-sum-money = { $deals } на { $money }
reasons-row = <b>{ $reason }</b> — { $count }, { $share }
reasons-row-money = <b>{ $reason }</b> — { $count }, { $share } · { $money }
reasons-not-given = Причину не названо
reasons-foot = { $period }, за датою закриття, { $zone }. Враховано { $count }.
reasons-foot-blank = { $period }, за датою закриття, { $zone }. Враховано { $count }, без суми { $blank }.
reasons-picture-foot = { $period }, за датою закриття, { $zone }
reasons-picture-foot-blank = { $period }, за датою закриття, { $zone } · без суми { $blank }
reasons-lost-finding = Головна причина відмов — «{ $reason }», { $share }
reasons-lost-finding-pair = Головні причини відмов — «{ $first }» і «{ $second }», по { $share }
reasons-lost-finding-none = Причину відмови не названо: { $share }
reasons-won-most = найчастіше «{ $reason }», { $share }
reasons-won-why = Чому купили:
reasons-lost-deals-title = Відмови: { $reason } · { $period }
reasons-won-deals-title = Продажі: { $reason } · { $period }
reasons-lost-empty =
    <b>{ $title }</b>
    За цей час відмов не було. Візьміть ширший період.
reasons-won-empty =
    <b>{ $title }</b>
    За цей час продажів не було. Візьміть ширший період або позначте перший: <code>#12 виграна 1150000</code>
count-lost = { $count ->
    [one] { $count } відмова
    [few] { $count } відмови
   *[many] { $count } відмов
 }
count-won = { $count ->
    [one] { $count } продаж
    [few] { $count } продажі
   *[many] { $count } продажів
 }
