settings-title =
    <b>Settings</b>
    Language: { $language }
    Time zone: { $zone }, now { $time }
    Working: { $hours }
    Do not disturb: { $quiet }
    Remind me: { $remind }
    Pictures: { $pictures }
pictures-light = light
pictures-dark = dark
settings-pictures = 🌓 Pictures
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
zone-zone = What is your time zone? If your city is not here, write it, for example Warsaw.
zone-moscow = Moscow
zone-kyiv = Kyiv
zone-minsk = Minsk
zone-almaty = Almaty
zone-yekaterinburg = Yekaterinburg
zone-novosibirsk = Novosibirsk
zone-tashkent = Tashkent
zone-london = London
currency-rub = ₽ ruble
currency-uah = ₴ hryvnia
currency-kzt = ₸ tenge
currency-byn = Br Belarusian ruble
currency-usd = $ dollar
currency-eur = € euro
currency-gbp = £ pound

settings-hours = Working hours
settings-quiet = Quiet hours
settings-remind = Reminders
settings-unanswered = No answer
settings-waking = Coming back
settings-holidays = Holidays
settings-firm = Company
settings-back = ‹ Settings
firm-title =
    <b>Settings · { $company }</b>
    We work: { $hours }
    Do not disturb: { $quiet }
    Remind: { $remind }
    No answer, remind again: { $again }
    Still no answer, tell the manager: { $manager }
    Go back to those who refused: { $lost }
    Keep in touch with those who bought: { $won }
    Holidays: { $holidays }

setting-as-company = As in the company
setting-keep = Leave as it is
setting-hours = Working hours
setting-days = Working days
setting-quiet = Quiet hours
setting-remind = Reminders
setting-again = Remind again
setting-manager = Tell the manager
setting-lost = Those who refused
setting-won = Those who bought
setting-holidays = Holidays

hours-hours = When do you work? Write the hours, for example 9-18 or 10:00–19:00.
hours-days = On which days? Write them, for example mon-fri or tue, thu, sat.
quiet-hours = When are you not to be disturbed? What you set for such an hour yourself comes without a sound. Write the hours, for example 22-8.
remind-before = How long before a task do you want a reminder? Write it, for example 15 minutes before or an hour before.
firmhours-hours = From when till when does the company work? Write it, for example 9-18 or 10:00–19:00.
firmhours-days = On which days does the company work? Write them, for example mon-fri or tue, thu, sat.
firmquiet-hours = When is nobody to be disturbed? Write the hours, for example 22-8.
firmremind-before = How long before a task is a reminder due? Write it, for example 15 minutes before or an hour before.
unanswered-again = A reminder was not answered. After how long to remind again? Write it, for example 30 minutes or 1 hour.
unanswered-manager = Still no answer. After how long to tell the manager? Write it, for example 60 minutes or 2 hours.
waking-lost = After how long to go back to those who refused? Write it, for example 6 months or a year.
waking-won = How often to keep in touch with those who bought? Write it, for example 1 month or 3 months.

hours-9-18 = 9–18
hours-10-19 = 10–19
hours-8-17 = 8–17
days-mon-fri = mon–fri
days-mon-sat = mon–sat
days-all = every day
quiet-21-8 = 21–8
quiet-22-7 = 22–7
quiet-none = none
remind-15-0 = 15 minutes before and on time
remind-60-0 = 1 hour before and on time
remind-0 = on time
remind-none = never
remind-ahead = { $span } before
after-15 = 15 minutes
after-30 = 30 minutes
after-60 = 1 hour
after-none = none
months-1 = 1 month
months-6 = 6 months
months-12 = 12 months
months-none = never
count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
count-hours-of = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
count-minutes-of = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }

holidays-title = The days on which the company does not work. Tap one to take it off.
holidays-none = There are no holidays: every weekday marked as working is worked.
holidays-line = { $days } — { $name }
holidays-drop = ✖ { $days }
holidays-add = ➕ Add
holiday-days = When does the company not work? Write it, for example January 1 or 24–26 December.
