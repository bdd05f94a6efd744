stages-ask = { $heading }
    Сейчас: { $stage }. Куда?
stages-none = { $heading }
    Этапа «{ $words }» нет. Куда #{ $number }?
stages-here = • { $stage }
win-ask = { $heading }
    За сколько продали?
win-as-is = 🏆 { $amount }
win-without = 🏆 Без суммы
win-other = Другая сумма
won-amount =
    <b>#{ $number } { $title }</b>
    За сколько продали? Например, 1,15 млн.
won-cheer = 🏆 Сделка выиграна!
won-why = 🏆 Почему купили?
won-why-ask = { $heading }
    Почему купили?
lose-ask = { $heading }
    Почему отказались?
lose-ask-which = { $heading }
    «{ $comment }» запишу. Какая из причин ближе?
lose-more = Ещё причины…
lose-back = ‹ Первые
lose-cancel = Не отказ
lost-comment = Комментарий
comment-text =
    <b>#{ $number } { $title }</b>
    Что сказали о причине? Своими словами.
