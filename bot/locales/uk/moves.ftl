stages-ask = { $heading }
    Зараз: { $stage }. Куди?
stages-none = { $heading }
    Етапу «{ $words }» немає. Куди #{ $number }?
stages-here = • { $stage }
win-ask = { $heading }
    За скільки продали?
win-as-is = 🏆 { $amount }
win-without = 🏆 Без суми
win-other = Інша сума
won-amount =
    <b>#{ $number } { $title }</b>
    За скільки продали? Наприклад, 1,15 млн.
won-cheer = 🏆 Угоду виграно!
won-why = 🏆 Чому купили?
won-why-ask = { $heading }
    Чому купили?
lose-ask = { $heading }
    Чому відмовилися?
lose-ask-which = { $heading }
    «{ $comment }» запишу. Яка з причин ближча?
lose-more = Ще причини…
lose-back = ‹ Перші
lose-cancel = Не відмова
lost-comment = Коментар
comment-text =
    <b>#{ $number } { $title }</b>
    Що сказали про причину? Своїми словами.
