activity-call-out = outgoing call
activity-call-in = incoming call
activity-call-missed = missed call
activity-call-no-answer = no answer
activity-meeting = meeting
activity-presentation = presentation
activity-proposal = proposal
activity-email = e-mail
activity-social = social network
activity-messenger = messenger
activity-note = 💬 “{ $words }”
activity-long = { $what }, { $minutes }{"\u00A0"}min
activity-on = { $what }, { $day }
activity-head = { $kind ->
    [meeting] 🤝
    [presentation] 🖥
    [proposal] 📄
    [email] ✉
    [social] 💬
    [messenger] 💬
   *[other] 📞
 } { $what }
activity-words = “{ $words }”
activity-last = 💬 { $when }, { $what }
activity-last-note = 💬 { $when }: “{ $words }”
activity-last-words = 💬 { $when }, { $what }: “{ $words }”

deal-call = 📞 Call
deal-note = 💬 Note
note-text =
    <b>#{ $number } { $title }</b>
    What should I note down?
call-said =
    <b>#{ $number } { $title }</b>
    How did it go? For example: “7 min agreed on Thursday”.
call-no-answer = No answer
call-no-answer-said = no answer
callof-deal = Who was the call with? Choose the deal or type a name.
call-nobody = No “{ $name }” among your deals. The call has not been logged; try again: /call
