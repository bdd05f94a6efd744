settings-title =
    <b>Settings</b>
    Language: { $language }
    Time zone: { $zone }, now { $time }
settings-language = Language
settings-zone = Time zone
settings-goal = Call goal
settings-calls = Goal: { $calls } calls on target a day
goal-calls = How many calls on target a day do you want from each person? Now { $calls }. On target means longer than two minutes, each number once a day.
goal-none = No goal
language-ask = Choose a language
language-ru = Русский
language-uk = Українська
language-en = English
zone-zone = What is your time zone? If your city is not here, write it, for example London.
zone-moscow = Moscow
zone-kyiv = Kyiv
zone-minsk = Minsk
zone-almaty = Almaty
zone-yekaterinburg = Yekaterinburg
zone-novosibirsk = Novosibirsk
zone-tashkent = Tashkent
currency-rub = ₽ ruble
currency-uah = ₴ hryvnia
currency-kzt = ₸ tenge
currency-byn = Br Belarusian ruble
currency-usd = $ dollar
currency-eur = € euro
