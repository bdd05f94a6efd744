funnel-title = Funnel · { $pipeline } · { $period }
funnel-sum = { $leads } → { $sales }, { $conversion }
funnel-sum-money = { $leads } → { $sales }, { $conversion } · { $money }
funnel-sold = Of these leads { $won } bought; sales closed in the same time: { $sold }.
funnel-dropped = Dropped out at “{ $stage }”: { $deals }
funnel-dropped-money = Dropped out at “{ $stage }”: { $deals } worth { $money }
funnel-dropped-often = { $line }, most often “{ $reason }”.
funnel-days = Median time in a stage: { $days }
funnel-day = { $stage } { $days }
funnel-foot = { $period }, by lead date, { $zone }. { $cohort } counted.
funnel-foot-blank = { $period }, by lead date, { $zone }. { $cohort } counted, { $blank } without an amount.
funnel-empty =
    <b>{ $title }</b>
    No deals came in during this period. Try a longer one or add the first deal: <code>deal Acme windows 350k</code>
funnel-lost = Lost · { $count }
funnel-deals-title = Reached “{ $stage }” · leads of { $period }
funnel-lost-title = Lost · leads of { $period }
funnel-picture-foot = { $period }, by lead date, { $zone } · { $cohort } counted
funnel-picture-foot-blank = { $period }, by lead date, { $zone } · { $cohort } counted, { $blank } without an amount
funnel-picture-note = −{ $deals }
funnel-picture-note-money = −{ $deals } · { $money }
funnel-finding = { $share } get as far as “{ $stage }”
funnel-finding-whole = Nobody was lost on the way
funnel-finding-new = { $leads }, still at the start

period-today = Today
period-yesterday = Yesterday
period-week = This week
period-last-week = Last week
period-month = This month
period-last-month = Last month
period-quarter = Quarter
period-all = All time
period-before = ‹ { $period }
period-after = { $period } ›
period-ask = Which period? You can also type it: “{ $example }”.
example-funnel = funnel 1–15 October
example-rating = rating week
example-calls = calls yesterday
example-tasks = tasks last week
example-lost = loss reasons this quarter
example-won = sales this month
person-ask = Whose figures?
report-periods = Period
report-people = By rep
report-everybody = Everyone together

rating-title = Rating · { $period }
rating-sum-money = { $sales } worth { $money }
rating-row = { $place }. <b>{ $name }</b> — { $columns }
rating-best = 🏆
rating-worst = ▼
rating-mine = You are number { $place } of { $of }.
rating-place = number { $place } of { $of }
rating-won = { $count ->
    [one] { $count } sale
   *[other] { $count } sales
 }
rating-conversion = conversion { $share } ({ $won } of { $closed })
rating-average = average { $money }
rating-calls = { $calls }, { $minutes }{"\u00A0"}min · unique numbers: { $numbers }, { $goal } qualifying
rating-tasks = tasks: { $done } done, { $overdue } overdue, { $failed } not done
rating-in-hand = { $count } worked on
rating-empty =
    <b>{ $title }</b>
    Nobody closed anything in this period. Try a longer one.
rating-foot = Closed: { $period }, { $zone }.
rating-deals-title = { $name }: sales · { $period }
rating-picture-detail = { $won } of { $closed } · { $share }
rating-picture-foot = Closed: { $period }, { $zone } · { $deals }
rating-finding-share = { $name }: { $share } of revenue
rating-finding-pair = { $first } and { $second }: { $share } of revenue
rating-finding-none = No sales
rating-finding-count = { $name } is ahead: { $sales }
rating-finding-one = { $name }: { $sales }
report-missing = There is no such report yet. One of these?
report-ask = Which report? You can also type it: <code>funnel march</code>, <code>tasks this week</code>.
report-instead = I can’t do that yet. Here is what I can show:
