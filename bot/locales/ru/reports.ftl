funnel-title = Воронка · { $pipeline } · { $period }
funnel-sum = { $leads } → { $sales }, { $conversion }
funnel-sum-money = { $leads } → { $sales }, { $conversion } · { $money }
funnel-sold = Из этих лидов куплено { $won }; всего закрыто продаж за это время { $sold }.
funnel-dropped = Отвалились на «{ $stage }»: { $deals }
funnel-dropped-money = Отвалились на «{ $stage }»: { $deals } на { $money }
funnel-dropped-often = { $line }, чаще «{ $reason }».
funnel-days = Медиана на этапе: { $days }
funnel-day = { $stage } { $days }
funnel-foot = { $period }, по дате лида, { $zone }. Учтено { $cohort }.
funnel-foot-blank = { $period }, по дате лида, { $zone }. Учтено { $cohort }, без суммы { $blank }.
funnel-empty =
    <b>{ $title }</b>
    За это время сделок не появилось. Возьмите период шире или заведите первую: <code>сделка Ромашка окна 350к</code>
funnel-lost = Отказы · { $count }
funnel-deals-title = Дошли до «{ $stage }» · лиды за { $period }
funnel-lost-title = Отказы · лиды за { $period }
funnel-picture-foot = { $period }, по дате лида, { $zone } · учтено { $cohort }
funnel-picture-foot-blank = { $period }, по дате лида, { $zone } · учтено { $cohort }, без суммы { $blank }
funnel-picture-note = −{ $deals }
funnel-picture-note-money = −{ $deals } · { $money }
funnel-finding = До этапа «{ $stage }» доходит { $share }
funnel-finding-whole = Никто не потерялся по дороге
funnel-finding-new = { $leads }, впереди первые шаги

period-today = Сегодня
period-yesterday = Вчера
period-week = Эта неделя
period-last-week = Прошлая неделя
period-month = Этот месяц
period-last-month = Прошлый месяц
period-quarter = Квартал
period-all = Всё время
period-before = ‹ { $period }
period-after = { $period } ›
period-ask = За какой период? Можно и написать: «{ $example }».
example-funnel = воронка 1.10–15.10
example-rating = рейтинг за неделю
example-calls = звонки вчера
example-tasks = задачи за неделю
example-lost = причины отказов за квартал
example-won = продажи за месяц
person-ask = Чьи показатели?
report-periods = Период
report-people = По людям
report-everybody = Все вместе

rating-title = Рейтинг · { $period }
rating-sum-money = { $sales } на { $money }
rating-row = { $place }. <b>{ $name }</b> — { $columns }
rating-best = 🏆
rating-worst = ▼
rating-mine = Вы на { $place }-м месте из { $of }.
rating-place = { $place }-е место из { $of }
rating-won = { $count ->
    [one] { $count } продажа
    [few] { $count } продажи
   *[many] { $count } продаж
 }
rating-conversion = конверсия { $share } ({ $won } из { $closed })
rating-average = средняя { $money }
rating-calls = { $calls }, { $minutes }{"\u00A0"}мин · номеров { $numbers }, целевых { $goal }
rating-tasks = задачи: сделано { $done }, просрочено { $overdue }, не сделано { $failed }
rating-in-hand = было в работе { $count }
rating-empty =
    <b>{ $title }</b>
    За это время никто ничего не закрыл. Возьмите период шире.
rating-foot = Закрытые сделки: { $period }, { $zone }.
rating-deals-title = { $name }: продажи · { $period }
rating-picture-detail = { $won } из { $closed } · { $share }
rating-picture-foot = Закрытые сделки: { $period }, { $zone } · { $deals }
rating-finding-share = { $name }: { $share } выручки
rating-finding-pair = { $first } и { $second }: { $share } выручки
rating-finding-none = Продаж нет
rating-finding-count = { $name } впереди: { $sales }
rating-finding-one = { $name }: { $sales }
report-missing = Такого отчёта пока нет. Какой из этих?
report-ask = Какой отчёт? Можно и словами: <code>воронка за март</code>, <code>задачи за неделю</code>.
report-instead = Такого пока не умею. Вот что могу показать:
