waking-when = Когда вернуться?
waking-ask = { $heading }
    Когда вернуться к клиенту?
waking-week = Через неделю
waking-month = Через месяц
waking-quarter = Через 3 месяца
waking-day = Другой день…
wakeday-day =
    <b>#{ $number } { $title }</b>
    Когда вернуться к клиенту? Например, 15 марта, в пятницу или через 2 недели.
waking-why = { $why }, { $day }
waking-take-up = 📞 Взять в работу
waking-month-more = Ещё через месяц
waking-never = Больше не напоминать
waking-dont = Не возвращаться
waking-promise = Вернусь к ним через { $months }, { $day }.
waking-task = Вернуться к клиенту
changed-wake = Вернуться
error-day-past = Этот день уже прошёл или слишком далеко. Когда вернуться?

buried-title = <b>Зарытые деньги:</b> { $what }
buried-row = { $name } — { $what }
buried-worth = { $deals } на { $money }
buried-empty = Зарытых денег нет: возвращаться сегодня не к кому.
buried-all = Раздать всем поровну
buried-some = Раздать выбранным…
buried-choose = Кому раздать? Каждому по очереди, с задачей на завтрашнее утро.
buried-chosen = ✔ { $name }
buried-free = { $name }
buried-hand = Раздать
buried-handed = Раздал, задачи — на следующее рабочее утро:
buried-of = Зарытые деньги, { $name }
