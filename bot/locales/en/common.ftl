open = Open
undo = ↩ Undo
back = ‹ Back
home = ‹ Home
page = { $number } / { $pages }
page-previous = ‹
page-next = ›
nothing = —

form-back = ‹ Back
form-skip = Skip
form-enough = ✔ Done
form-more = More…
form-calendar = 📅 Calendar
calendar-blank = ·
form-cancel = Cancel
form-cancelled = Cancelled. Nothing was saved.
form-gone = This question is already closed.
nothing-open = I am asking nothing just now, so there is nothing to cancel.
undo-last = ↩ Undo the last change
form-stale = You have already answered that one; this question is open now.

dot = { $left } · { $right }
dash = { $left } — { $right }

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
weekday-short = { $number ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
 }
month-short = { $number ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
 }
month-name = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
date-week = { $weekday } { $day } { $month }
date-month = { $day } { $month }
date-year = { $day } { $month } { $year }
date-time = { $date }, { $time }
month-year = { $month } { $year }
quarter-year = Q{ $quarter } { $year }
range = { $first } – { $last }
all-time = all time

count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
count-deals = { $count ->
    [one] { $count } deal
   *[other] { $count } deals
 }
count-leads = { $count ->
    [one] { $count } lead
   *[other] { $count } leads
 }
count-sales = { $count ->
    [one] { $count } sale
   *[other] { $count } sales
 }
count-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
 }
just-now = just now
percent = { $number }%
million = { $number }M
thousand = { $number }k
billion = { $number }B
short-days = { $number }{"\u00A0"}d
short-hours = { $number }{"\u00A0"}h
short-minutes = { $number }{"\u00A0"}min

role-rep = sales rep
role-manager = sales manager
role-owner = owner
role-controller = quality control
role-short-rep = rep
role-short-manager = manager
role-short-owner = owner
role-short-controller = quality control
