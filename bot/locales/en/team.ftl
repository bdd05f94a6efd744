team-title = { $count ->
    [one] { $count } person
   *[other] { $count } people
 } on the team
team-person = <b>{ $name }</b> — { $role }
team-person-team = <b>{ $name }</b> — { $role }, “{ $team }”
team-person-blocked = { $line } · has blocked the bot
team-alone = It is just you so far.
team-invite = ➕ { $role }
team-invite-team = ➕ { $role } · { $team }
team-new-team = ➕ New department
newteam-name = What is the department called?
invite-ready =
    Invitation: { $role }{ $team ->
        [none] {""}
       *[other] , “{ $team }”
    }
    { $link }

    Forward this link to the person. It works once, until { $until }.
invite-qr = Or show the QR code
team-invite-whom = To invite someone, tap their role: the link is good for three days.
team-self =
    Your role: { $role }{ $team ->
        [none] .
       *[other] , “{ $team }”.
    }
    The manager and the owner look after people and invitations.
member-today = Today: { $tasks }
member-won = Won, { $period }: { $sales }
member-plan = Today's plan
member-team = ‹ Team
member-back = ‹ { $name }
member-also = Also found among deals and clients:
handing-all = 🤝 Hand over all deals…
handing-whom = Who gets all of { $giver }'s open deals?
handing-ask = { $deals }: { $giver } → { $taker }. Hand them over?
handing-done = 🤝 { $giver } → { $taker }: { $deals }, with their tasks.
handing-left = That is all for one go. Left: { $count }.
handing-rest = Hand over the rest…
count-open-deals = { $count ->
    [one] { $count } open deal
   *[other] { $count } open deals
 }
