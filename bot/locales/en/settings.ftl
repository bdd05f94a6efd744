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
settings-calls = Goal: { $calls } qualifying calls a day
goal-calls = How many qualifying calls a day do you want from each person? The goal is { $calls } now. A call qualifies if it is longer than two minutes, each number once a day.
goal-none = No goal
language-ask = Choose a language
language-ru = Русский
language-uk = Українська
language-en = English
zone-zone = Which time zone are you in? If your city is not listed, type it, for example Warsaw.
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
settings-unanswered = Unanswered
settings-waking = Follow-ups
settings-holidays = Holidays
settings-firm = Company
settings-back = ‹ Settings
firm-title =
    <b>Settings · { $company }</b>
    We work: { $hours }
    Do not disturb: { $quiet }
    Remind: { $remind }
    If unanswered, remind again: { $again }
    If still unanswered, tell the manager: { $manager }
    Follow up with those who refused: { $lost }
    Keep in touch with those who bought: { $won }
    Holidays: { $holidays }

setting-as-company = Same as the company
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

hours-hours = When do you work? For example, 9-18 or 10:00–19:00.
hours-days = On which days? For example, mon-fri or tue, thu, sat.
quiet-hours = When should I not disturb you? What you set for those hours yourself comes without a sound. For example, 22-8.
remind-before = How long before a task should I remind you? For example, 15 minutes before or an hour before.
firmhours-hours = What are the company’s working hours? For example, 9-18 or 10:00–19:00.
firmhours-days = On which days does the company work? For example, mon-fri or tue, thu, sat.
firmquiet-hours = When should nobody be disturbed? For example, 22-8.
firmremind-before = How long before a task should its reminder come? For example, 15 minutes before or an hour before.
unanswered-again = Nobody answered a reminder: how long until it is sent again? For example, 30 minutes or 1 hour.
unanswered-manager = Still no answer: how long until the manager is told? For example, 60 minutes or 2 hours.
waking-lost = How long after a refusal should we follow up? For example, 6 months or a year.
waking-won = How often should we get in touch with those who bought? For example, 1 month or 3 months.

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
after-none = never
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

holidays-title = Days when the company is closed. Tap one to remove it.
holidays-none = No holidays yet: the company works every working day.
holidays-line = { $days } — { $name }
holidays-drop = ✖ { $days }
holidays-add = ➕ Add
holiday-days = When is the company closed? For example, 1 January or 24–26 December.
