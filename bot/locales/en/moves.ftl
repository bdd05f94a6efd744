stages-ask = { $heading }
    Now: { $stage }. Move it where?
stages-none = { $heading }
    There is no stage called “{ $words }”. Where should #{ $number } go?
stages-here = • { $stage }
win-ask = { $heading }
    What did it sell for?
win-as-is = 🏆 { $amount }
win-without = 🏆 No amount
win-other = Another amount
won-amount =
    <b>#{ $number } { $title }</b>
    What did it sell for? For example, 1.15M.
won-cheer = 🏆 Deal won!
won-why = 🏆 Why did they buy?
won-why-ask = { $heading }
    Why did they buy?
lose-ask = { $heading }
    Why did they say no?
lose-ask-which = { $heading }
    “{ $comment }”: I will keep that. Which reason is closest?
lose-more = More reasons…
lose-back = ‹ First reasons
lose-cancel = Not lost
lost-comment = Comment
comment-text =
    <b>#{ $number } { $title }</b>
    What did they say about it? In your own words.
