calls-title = Calls · { $period }
calls-sum = { $calls }, { $minutes }{"\u00A0"}min · { $goal } qualifying
calls-row = <b>{ $name }</b> — { $goal }
calls-goal = { $goal } of { $target } qualifying, { $share }
calls-goal-none = { $goal } qualifying
calls-ways = { $calls }: { $outgoing } out, { $incoming } in
calls-length = unique numbers: { $numbers } · { $minutes }{"\u00A0"}min
calls-unanswered = { $count } unanswered
calls-missed = { $count } missed
calls-foot = { $period }, { $zone }. Goal: { $daily } per working day, { $days }. Qualifying: longer than 2 minutes, each number once a day.
calls-foot-plain = { $period }, { $zone }. Qualifying: longer than 2 minutes, each number once a day.
calls-picture-foot = { $period }, { $zone } · qualifying calls; the goal is { $daily } per working day, { $days }
calls-picture-foot-plain = { $period }, { $zone } · qualifying calls: longer than 2 minutes
calls-picture-of = { $goal } of { $target }
calls-finding-one = { $name }: { $calls }
calls-finding-nobody = Nobody has reached the goal; { $name } is closest: { $share }
calls-finding-all = Everybody has reached the goal
calls-finding-some = Goal reached by { $reached } of { $of }
calls-finding-none = Nobody has reached the goal
calls-deals-title = { $name }: calls · { $period }
calls-empty =
    <b>{ $title }</b>
    No calls were logged in this period. Log the first one: <code>call with Smith 7 min</code>
count-goal-calls = { $count ->
    [one] { $count } qualifying call
   *[other] { $count } qualifying calls
 }
calls-idle = No calls: { $names }
