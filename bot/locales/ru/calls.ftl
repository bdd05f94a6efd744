calls-title = Звонки · { $period }
calls-sum = { $calls }, { $minutes }{"\u00A0"}мин · целевых { $goal }
calls-row = <b>{ $name }</b> — { $goal }
calls-goal = целевых { $goal } из { $target }, { $share }
calls-goal-none = целевых { $goal }
calls-ways = { $calls }: исходящих { $outgoing }, входящих { $incoming }
calls-length = номеров { $numbers } · { $minutes }{"\u00A0"}мин
calls-unanswered = не дозвонились { $count }
calls-missed = пропущено { $count }
calls-foot = { $period }, { $zone }. Цель: { $daily } в рабочий день, { $days }. Целевой звонок дольше 2 минут, номер за день считается один раз.
calls-foot-plain = { $period }, { $zone }. Целевой звонок дольше 2 минут, номер за день считается один раз.
calls-picture-foot = { $period }, { $zone } · целевые звонки; цель { $daily } в рабочий день, { $days }
calls-picture-foot-plain = { $period }, { $zone } · целевые звонки: дольше 2 минут
calls-picture-of = { $goal } из { $target }
calls-finding-one = { $name }: { $calls }
calls-finding-nobody = Цель не выполнил никто, ближе всех { $name }: { $share }
calls-finding-none = Цель не выполнил никто
calls-finding-all = Цель выполнили все
calls-finding-some = Цель выполнили { $reached } из { $of }
calls-deals-title = { $name }: звонки · { $period }
calls-empty =
    <b>{ $title }</b>
    За это время звонков не записано. Запишите первый: <code>звонок Иванову 7 мин</code>
count-goal-calls = { $count ->
    [one] { $count } целевой звонок
    [few] { $count } целевых звонка
   *[many] { $count } целевых звонков
 }
calls-idle = Без звонков: { $names }
