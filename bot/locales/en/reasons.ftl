reasons-lost-title = Loss reasons · { $period }
reasons-won-title = Sales by reason · { $period }
reasons-sum-money = { $deals }, { $money }
reasons-row = <b>{ $reason }</b> — { $count }, { $share }
reasons-row-money = <b>{ $reason }</b> — { $count }, { $share } · { $money }
reasons-not-given = No reason given
reasons-foot = { $period }, by closing date, { $zone }. { $count } counted.
reasons-foot-blank = { $period }, by closing date, { $zone }. { $count } counted, { $blank } without an amount.
reasons-picture-foot = { $period }, by closing date, { $zone }
reasons-picture-foot-blank = { $period }, by closing date, { $zone } · { $blank } without an amount
reasons-lost-finding = Lost most often: “{ $reason }”, { $share }
reasons-won-finding = Bought most often: “{ $reason }”, { $share }
reasons-lost-finding-none = Nobody has said why deals were lost
reasons-won-finding-none = Nobody has said why deals were won
reasons-lost-deals-title = Lost: { $reason } · { $period }
reasons-won-deals-title = Sales: { $reason } · { $period }
reasons-lost-empty =
    <b>{ $title }</b>
    No deals were lost in this period. Try a longer one.
reasons-won-empty =
    <b>{ $title }</b>
    No sales in this period. Try a longer one or mark the first sale: <code>#12 won 1150000</code>
count-lost = { $count ->
    [one] { $count } lost deal
   *[other] { $count } lost deals
 }
count-won = { $count ->
    [one] { $count } sale
   *[other] { $count } sales
 }
