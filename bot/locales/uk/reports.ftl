funnel-title = Воронка · { $pipeline } · { $period }
funnel-sum = { $leads } → { $sales }, { $conversion }
funnel-sum-money = { $leads } → { $sales }, { $conversion } · { $money }
funnel-sold = Із цих лідів куплено { $won }; усього закрито продажів за цей час { $sold }.
funnel-dropped = Відпали на «{ $stage }»: { $deals }
funnel-dropped-money = Відпали на «{ $stage }»: { $deals } на { $money }
funnel-dropped-often = { $line }, найчастіше «{ $reason }».
funnel-days = Медіана на етапі: { $days }
funnel-day = { $stage } { $days }
funnel-foot = { $period }, за датою ліда, { $zone }. Враховано { $cohort }.
funnel-foot-blank = { $period }, за датою ліда, { $zone }. Враховано { $cohort }, без суми { $blank }.
funnel-empty =
    <b>{ $title }</b>
    За цей час угод не з’явилося. Візьміть ширший період або заведіть першу: <code>угода Ромашка вікна 350к</code>
funnel-lost = Відмови · { $count }
funnel-deals-title = Дійшли до «{ $stage }» · ліди за { $period }
funnel-lost-title = Відмови · ліди за { $period }
funnel-picture-foot = { $period }, за датою ліда, { $zone } · враховано { $cohort }
funnel-picture-foot-blank = { $period }, за датою ліда, { $zone } · враховано { $cohort }, без суми { $blank }
funnel-picture-note = −{ $deals }
funnel-picture-note-money = −{ $deals } · { $money }
funnel-finding = До етапу «{ $stage }» доходить { $share }
funnel-finding-whole = Дорогою ніхто не загубився
funnel-finding-new = { $leads }, попереду перші кроки

period-today = Сьогодні
period-yesterday = Учора
period-week = Цей тиждень
period-last-week = Минулий тиждень
period-month = Цей місяць
period-last-month = Минулий місяць
period-quarter = Квартал
period-all = Увесь час
period-before = ‹ { $period }
period-after = { $period } ›
period-ask = За який період? Можна й написати: «{ $example }».
example-funnel = воронка 1.10–15.10
example-rating = рейтинг за тиждень
example-calls = дзвінки вчора
example-tasks = завдання за тиждень
example-lost = причини відмов за квартал
example-won = продажі за місяць
person-ask = Чиї показники?
report-periods = Період
report-people = По людях
report-everybody = Усі разом

rating-title = Рейтинг · { $period }
rating-sum-money = { $sales } на { $money }
rating-row = { $place }. <b>{ $name }</b> — { $columns }
rating-best = 🏆
rating-worst = ▼
rating-mine = Ви на { $place }-му місці з { $of }.
rating-place = на { $place }-му місці з { $of }
rating-won = { $count ->
    [one] { $count } продаж
    [few] { $count } продажі
   *[many] { $count } продажів
 }
rating-conversion = конверсія { $share } ({ $won } із { $closed })
rating-average = середня { $money }
rating-calls = { $calls }, { $minutes }{"\u00A0"}хв · номерів { $numbers }, цільових { $goal }
rating-tasks = завдання: зроблено { $done }, прострочено { $overdue }, не зроблено { $failed }
rating-in-hand = було в роботі { $count }
rating-empty =
    <b>{ $title }</b>
    За цей час ніхто нічого не закрив. Візьміть ширший період.
rating-foot = Закриті: { $period }, { $zone }.
rating-deals-title = { $name }: продажі · { $period }
rating-picture-detail = { $won } із { $closed } · { $share }
rating-picture-foot = Закриті: { $period }, { $zone } · { $deals }
rating-finding-share = { $name }: { $share } виторгу
rating-finding-pair = { $first } і { $second }: { $share } виторгу
rating-finding-none = Продажів немає
rating-finding-count = { $name } попереду: { $sales }
rating-finding-one = { $name }: { $sales }
report-missing = Такого звіту поки немає. Який із цих?
report-ask = Який звіт? Можна і словами: <code>воронка за березень</code>, <code>завдання за тиждень</code>.
report-instead = Такого поки не вмію. Ось що можу показати:
