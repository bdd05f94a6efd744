activity-call-out = исходящий звонок
activity-call-in = входящий звонок
activity-call-missed = пропущенный звонок
activity-call-no-answer = не дозвонились
activity-meeting = встреча
activity-presentation = презентация
activity-proposal = КП
activity-email = письмо
activity-social = соцсеть
activity-messenger = мессенджер
activity-note = 💬 «{ $words }»
activity-long = { $what }, { $minutes }{"\u00A0"}мин
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
activity-words = «{ $words }»
activity-last = 💬 { $when }, { $what }
activity-last-note = 💬 { $when }: «{ $words }»
activity-last-words = 💬 { $when }, { $what }: «{ $words }»

deal-call = 📞 Звонок
deal-note = 💬 Заметка
note-text =
    <b>#{ $number } { $title }</b>
    Что записать?
call-said =
    <b>#{ $number } { $title }</b>
    Как прошло? Например: «7 мин договорились на четверг».
call-no-answer = Не дозвонились
call-no-answer-said = не дозвонились
callof-deal = С кем был звонок? Выберите сделку или напишите имя.
call-nobody = Не нашёл «{ $name }» среди ваших сделок. Звонок не записан, попробуйте ещё раз: /call
