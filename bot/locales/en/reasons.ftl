reasons-lost-title = Loss reasons · { $period }
reasons-won-title = Sales and their reasons · { $period }
reasons-sum-money = { $deals }, { $money }
reasons-row = <b>{ $reason }</b> — { $count }, { $share }
reasons-row-money = <b>{ $reason }</b> — { $count }, { $share } · { $money }
reasons-not-given = No reason given
reasons-foot = { $period }, by date of closing, { $zone }. { $count } counted.
reasons-foot-blank = { $period }, by date of closing, { $zone }. { $count } counted, { $blank } without an amount.
reasons-picture-foot = { $period }, by date of closing, { $zone }
reasons-picture-foot-blank = { $period }, by date of closing, { $zone } · { $blank } without an amount
reasons-lost-finding = Lost most often: “{ $reason }”, { $share }
reasons-won-finding = Bought most often: “{ $reason }”, { $share }
reasons-lost-finding-none = Nobody has said why deals were lost
reasons-won-finding-none = Nobody has said why deals were won
reasons-lost-deals-title = Lost: { $reason } · { $period }
reasons-won-deals-title = Sales: { $reason } · { $period }
reasons-lost-empty =
    <b>{ $title }</b>
    No deals were lost during this time. Take a longer period.
reasons-won-empty =
    <b>{ $title }</b>
    No sales during this time. Take a longer period or mark the first one: <code>#12 won 1150000</code>
count-lost = { $count ->
    [one] { $count } lost deal
   *[other] { $count } lost deals
 }
count-won = { $count ->
    [one] { $count } sale
   *[other] { $count } sales
 }
