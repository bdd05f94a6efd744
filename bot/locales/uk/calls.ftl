calls-title = Дзвінки · { $period }
calls-sum = { $calls }, { $minutes }{"\u00A0"}хв · цільових { $goal }
calls-row = <b>{ $name }</b> — { $goal }
calls-goal = цільових { $goal } із { $target }, { $share }
calls-goal-none = цільових { $goal }
calls-ways = { $calls }: вихідних { $outgoing }, вхідних { $incoming }
calls-length = номерів { $numbers } · { $minutes }{"\u00A0"}хв
calls-unanswered = не додзвонилися { $count }
calls-missed = пропущено { $count }
calls-foot = { $period }, { $zone }. Ціль: { $daily } на робочий день, { $days }. Цільовий дзвінок довший за 2 хвилини, номер за день рахується один раз.
calls-foot-plain = { $period }, { $zone }. Цільовий дзвінок довший за 2 хвилини, номер за день рахується один раз.
calls-picture-foot = { $period }, { $zone } · цільові дзвінки; ціль { $daily } на робочий день, { $days }
calls-picture-foot-plain = { $period }, { $zone } · цільові дзвінки: довші за 2 хвилини
calls-picture-of = { $goal } із { $target }
calls-finding-one = { $name }: { $calls }
calls-finding-nobody = Цілі ніхто не досяг, найближче { $name }: { $share }
calls-finding-none = Цілі ніхто не досяг
calls-finding-all = Цілі досягли всі
calls-finding-some = Цілі досягли { $reached } із { $of }
calls-deals-title = { $name }: дзвінки · { $period }
calls-empty =
    <b>{ $title }</b>
    За цей час дзвінків не записано. Запишіть перший: <code>дзвінок Іваненку 7 хв</code>
count-goal-calls = { $count ->
    [one] { $count } цільовий дзвінок
    [few] { $count } цільові дзвінки
   *[many] { $count } цільових дзвінків
 }
calls-idle = Без дзвінків: { $names }
