team-title = { $count ->
    [one] { $count } людина
    [few] { $count } людини
   *[many] { $count } людей
 } в команді
team-person = <b>{ $name }</b> — { $role }
team-person-team = <b>{ $name }</b> — { $role }, «{ $team }»
team-person-blocked = { $line } · бота заблоковано
team-alone = Поки ви тут самі. Запросіть людей: посилання одноразове, живе три дні.
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
