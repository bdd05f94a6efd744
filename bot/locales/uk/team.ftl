team-title = { $count ->
    [one] { $count } людина
    [few] { $count } людини
   *[many] { $count } людей
 } у команді
team-person = <b>{ $name }</b> — { $role }
team-person-team = <b>{ $name }</b> — { $role }, «{ $team }»
team-person-blocked = { $line } · бота заблоковано
team-alone = Поки ви тут самі.
team-invite = ➕ { $role }
team-invite-team = ➕ { $role } · { $team }
team-new-team = ➕ Новий відділ
newteam-name = Як назвати відділ?
invite-ready =
    Запрошення: { $role }{ $team ->
        [none] {""}
       *[other] , «{ $team }»
    }
    { $link }

    Перешліть посилання людині. Воно спрацює один раз, до { $until }.
invite-qr = Або покажіть QR-код
team-invite-whom = Запросити нового: натисніть його роль, буде посилання на три дні.
team-self =
    Ви: { $role }{ $team ->
        [none] .
       *[other] , «{ $team }».
    }
    Людей і запрошення ведуть керівник та власник.
member-today = Сьогодні: { $tasks }
member-won = Виграно, { $period }: { $sales }
member-plan = План на сьогодні
member-team = ‹ Команда
member-back = ‹ { $name }
member-also = Знайшлося й серед угод і клієнтів:
handing-all = 🤝 Передати всі угоди…
handing-whom = { $giver }: кому передати всі відкриті угоди?
handing-ask = { $deals }: { $giver } → { $taker }. Передати?
handing-done = 🤝 { $giver } → { $taker }: { $deals }, разом із завданнями.
handing-left = За один раз більше не передаю. Залишилося: { $count }.
handing-rest = Передати решту…
count-open-deals = { $count ->
    [one] { $count } відкрита угода
    [few] { $count } відкриті угоди
   *[many] { $count } відкритих угод
 }
