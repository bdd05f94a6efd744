calls-title = Calls · { $period }
calls-sum = { $calls }, { $minutes }{"\u00A0"}min · { $goal } on target
calls-row = <b>{ $name }</b> — { $goal }
calls-goal = { $goal } of { $target } on target, { $share }
calls-goal-none = { $goal } on target
calls-ways = { $calls }: { $outgoing } out, { $incoming } in
calls-length = { $numbers } numbers · { $minutes }{"\u00A0"}min
calls-unanswered = { $count } not answered
calls-missed = { $count } missed
calls-foot = { $period }, { $zone }. Goal: { $daily } a working day, { $days }. On target: longer than 2 minutes, each number once a day.
calls-foot-plain = { $period }, { $zone }. On target: longer than 2 minutes, each number once a day.
calls-picture-foot = { $period }, { $zone } · calls on target; the goal is { $daily } a working day, { $days }
calls-picture-foot-plain = { $period }, { $zone } · calls on target: longer than 2 minutes
calls-picture-of = { $goal } of { $target }
calls-finding-one = { $name }: { $calls }
calls-finding-nobody = Nobody is at the goal yet, { $name } is nearest: { $share }
calls-finding-none = Nobody is at the goal yet
calls-finding-all = Everybody is at the goal
calls-finding-some = { $reached } of { $of } are at the goal
calls-deals-title = { $name }: calls · { $period }
calls-empty =
    <b>{ $title }</b>
    No calls were logged during this time. Log the first one: <code>call with Smith 7 min</code>
count-goal-calls = { $count ->
    [one] { $count } call on target
   *[other] { $count } calls on target
 }
calls-idle = No calls: { $names }
