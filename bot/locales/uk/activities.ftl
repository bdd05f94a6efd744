activity-call-out = вихідний дзвінок
activity-call-in = вхідний дзвінок
activity-call-missed = пропущений дзвінок
activity-call-no-answer = не додзвонилися
activity-meeting = зустріч
activity-presentation = презентація
activity-proposal = КП
activity-email = лист
activity-social = соцмережа
activity-messenger = месенджер
activity-note = 💬 «{ $words }»
activity-long = { $what }, { $minutes }{"\u00A0"}хв
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

deal-call = 📞 Дзвінок
deal-note = 💬 Нотатка
note-text =
    <b>#{ $number } { $title }</b>
    Що записати?
call-said =
    <b>#{ $number } { $title }</b>
    Як пройшло? Наприклад: «7 хв домовилися на четвер».
call-no-answer = Не додзвонилися
call-no-answer-said = не додзвонилися
callof-deal = З ким була розмова? Виберіть угоду або напишіть ім’я.
call-nobody = Не знайшов «{ $name }» серед ваших угод. Дзвінок не записано, спробуйте ще раз: /call
