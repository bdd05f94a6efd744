reasons-lost-title = Причины отказов · { $period }
reasons-won-title = Продажи · { $period }
reasons-sum-money = { $deals } на { $money }
reasons-row = <b>{ $reason }</b> — { $count }, { $share }
reasons-row-money = <b>{ $reason }</b> — { $count }, { $share } · { $money }
reasons-not-given = Причина не названа
reasons-foot = { $period }, по дате закрытия, { $zone }. Учтено { $count }.
reasons-foot-blank = { $period }, по дате закрытия, { $zone }. Учтено { $count }, без суммы { $blank }.
reasons-picture-foot = { $period }, по дате закрытия, { $zone }
reasons-picture-foot-blank = { $period }, по дате закрытия, { $zone } · без суммы { $blank }
reasons-lost-finding = Главная причина отказов — «{ $reason }», { $share }
reasons-lost-finding-pair = Главные причины отказов — «{ $first }» и «{ $second }», по { $share }
reasons-lost-finding-none = Причина отказа не названа: { $share }
reasons-won-most = чаще всего «{ $reason }», { $share }
reasons-won-why = Почему купили:
reasons-lost-deals-title = Отказы: { $reason } · { $period }
reasons-won-deals-title = Продажи: { $reason } · { $period }
reasons-lost-empty =
    <b>{ $title }</b>
    За это время отказов не было. Возьмите период шире.
reasons-won-empty =
    <b>{ $title }</b>
    За это время продаж не было. Возьмите период шире или отметьте первую: <code>#12 выиграна 1150000</code>
count-lost = { $count ->
    [one] { $count } отказ
    [few] { $count } отказа
   *[many] { $count } отказов
 }
count-won = { $count ->
    [one] { $count } продажа
    [few] { $count } продажи
   *[many] { $count } продаж
 }
