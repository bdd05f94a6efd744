reasons-lost-title = Loss reasons · { $period }
reasons-won-title = Sales · { $period }
reasons-sum-money = { $deals }, { $money }
reasons-row = <b>{ $reason }</b> — { $count }, { $share }
reasons-row-money = <b>{ $reason }</b> — { $count }, { $share } · { $money }
reasons-not-given = No reason given
reasons-foot = { $period }, by date of closing, { $zone }. { $count } counted.
reasons-foot-blank = { $period }, by date of closing, { $zone }. { $count } counted, { $blank } without an amount.
reasons-picture-foot = { $period }, by date of closing, { $zone }
reasons-picture-foot-blank = { $period }, by date of closing, { $zone } · { $blank } without an amount
reasons-lost-finding = Lost most often: “{ $reason }”, { $share }
reasons-lost-finding-pair = Lost most often: “{ $first }” and “{ $second }”, { $share } each
reasons-lost-finding-none = No reason given for { $share } of losses
reasons-won-most = reason given most often: “{ $reason }”, { $share }
reasons-won-why = Why they bought:
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
