team-title = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
 } в команде
team-person = <b>{ $name }</b> — { $role }
team-person-team = <b>{ $name }</b> — { $role }, «{ $team }»
team-person-blocked = { $line } · бот заблокирован
team-alone = Пока вы здесь одни.
team-invite = ➕ { $role }
team-invite-team = ➕ { $role } · { $team }
team-new-team = ➕ Новый отдел
newteam-name = Как назвать отдел?
invite-ready =
    Приглашение: { $role }{ $team ->
        [none] {""}
       *[other] , «{ $team }»
    }
    { $link }

    Перешлите ссылку человеку. Она сработает один раз, до { $until }.
invite-qr = Или покажите QR-код
team-invite-whom = Позвать нового: нажмите его роль, будет ссылка на три дня.
team-self =
    Вы: { $role }{ $team ->
        [none] .
       *[other] , «{ $team }».
    }
    Людей и приглашения ведут руководитель и собственник.
member-today = Сегодня: { $tasks }
member-won = Выиграно, { $period }: { $sales }
member-plan = План на сегодня
member-team = ‹ Команда
member-back = ‹ { $name }
member-also = Нашлось и среди сделок и клиентов:
handing-all = 🤝 Передать все сделки…
handing-whom = { $giver }: кому передать все открытые сделки?
handing-ask = { $deals }: { $giver } → { $taker }. Передать?
handing-done = 🤝 { $giver } → { $taker }: { $deals }, с задачами по ним.
handing-left = За один раз больше не передаю. Осталось: { $count }.
handing-rest = Передать остальные…
count-open-deals = { $count ->
    [one] { $count } открытая сделка
    [few] { $count } открытые сделки
   *[many] { $count } открытых сделок
 }
