reasons-lost-title = Loss reasons · { $period }
reasons-won-title = Sales · { $period }
reasons-sum-money = { $deals }, { $money }
reasons-row = <b>{ $reason }</b> — { $count }, { $share }
reasons-row-money = <b>{ $reason }</b> — { $count }, { $share } · { $money }
reasons-not-given = No reason given
reasons-foot = { $period }, by closing date, { $zone }. { $count } counted.
reasons-foot-blank = { $period }, by closing date, { $zone }. { $count } counted, { $blank } without an amount.
reasons-picture-foot = { $period }, by closing date, { $zone }
reasons-picture-foot-blank = { $period }, by closing date, { $zone } · { $blank } without an amount
reasons-lost-finding = Lost most often: “{ $reason }”, { $share }
reasons-lost-finding-pair = Lost most often: “{ $first }” and “{ $second }”, { $share } each
reasons-lost-finding-none = No reason given for { $share } of losses
reasons-won-most = reason given most often: “{ $reason }”, { $share }
reasons-won-why = Why they bought:
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
