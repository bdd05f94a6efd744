"""`каждый понедельник в 9`, `по будням`, `1-го числа в 10`, `щодня`, `every Monday at 9`: again and again."""

import re
from datetime import time

from services.errors import UnreadableHours
from services.grammar.intent import Recurring
from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.typed.spelling import heard
from services.grammar.when import clock, week

_EACH = r"(?:кажд\w{1,3}|кожн\w{1,3}|кожен|every|each|по) "
_AND = r"(?:,? (?:и|і|та|and) |, ?)"
_WEEKDAYS = lazily.compile(
    rf"(?<!\w)(?:{_EACH}(?:(?:в|во|у) )?|що(?=\w)|on (?=\w+s(?!\w)))"
    rf"(?P<days>(?:{week.WEEKDAY})(?!\w)(?:{_AND}(?:{_EACH}|що)?(?:{week.WEEKDAY})(?!\w))*)"
)
_WORKING = lazily.compile(
    r"(?<!\w)(?:(?:по|в|во|у) будн\w{1,3}(?: дн\w+)?|щобудня|по рабочим дням|кажд\w+ рабочий день|кожн\w+ робоч\w+ д\w+"
    r"|у робочі дні|on (?:weekdays|working days)|every (?:weekday|working day|business day))(?!\w)"
)
_DAILY = lazily.compile(
    r"(?<!\w)(?:кажд\w+ день|ежедневно|каждодневно|щодня|щодень|щоденно|(?:кожн\w+|кожен) д(?:ень|ня)"
    r"|every ?day|daily|each day)(?!\w)"
)
_MORNING = lazily.compile(r"(?<!\w)(?:каждое утро|по утрам|щоранку|кожного ранку|кожен ранок|every morning)(?!\w)")
_EVENING = lazily.compile(r"(?<!\w)(?:каждый вечер|по вечерам|щовечора|кожного вечора|кожен вечір|every evening)(?!\w)")
_WEEKLY = lazily.compile(
    r"(?<!\w)(?:еженедельно|каждую неделю|раз в неделю|раз [нву]а? ?тиждень|щотижня|щотижнево|кожн\w+ тиж\w+"
    r"|кожен тиждень|weekly|every week|once a week)(?!\w)"
)
_MONTH = (
    r"(?:ежемесячно|раз в месяц|раз [нву]а? ?місяць|кожен місяць|once a month|кажд\w+ месяца?|щомісяця"
    r"|кожн\w+ місяц\w+|monthly"
    r"|(?:of |in )?(?:every|each) month)"
)
_ORDINAL = r"(?P<{}>\d{{1,2}})(?:-?(?:го|е|ого|st|nd|rd|th))?"
_MONTHLY = lazily.compile(
    rf"(?<!\w)(?:{_MONTH},? (?:на |on )?(?:the )?{_ORDINAL.format('a')}(?: числа)?(?![\w:.])"
    rf"|(?:кажд\w+ |кожн\w+ )?(?:on )?(?:the )?{_ORDINAL.format('b')} ?(?:числ[ао],? )?{_MONTH}"
    rf"|(?:кажд\w+ |кожн\w+ )?{_ORDINAL.format('c')} числ[ао]"
    rf"|(?P<last>(?:в )?последний день месяца|в останній день місяця|(?:on )?the last day of (?:the|every|each) month)"
    rf"|{_MONTH})(?!\w)"
)


_LIKELY = lazily.compile(
    r"кажд|кожн|кожен|every|each|daily|weekly|monthly|ежедн|ежене|ежеме|будн|(?<!\w)що|(?<!\w)(?:по|раз|on) |день м"
    r"|day of"
    r"|числ|робочі",
    re.IGNORECASE,
)
"""Without any of these letters nothing recurs."""


def find(text: str) -> tuple[Recurring | None, str]:
    """What recurs in a sentence, and the sentence without it. An hour that there is not is `UnreadableHours`."""
    if _LIKELY.search(text) is None:
        return None, text
    line = heard(text)
    found = _days(line)
    if found is None:
        return None, text
    try:
        at = clock.take(line, day_said=True)
    except ValueError as error:
        raise UnreadableHours(text=text[:40]) from error
    return Recurring(found.days, found.month_day, at.at if at else found.at), line.rest().strip(" ,.-—")


def _days(line: Line) -> Recurring | None:
    for pattern, meant in _FIXED:
        if line.grab(pattern):
            return meant
    if match := line.grab(_MONTHLY):
        day = match["a"] or match["b"] or match["c"]
        return Recurring(month_day=31 if match["last"] else min(max(int(day or 1), 1), 31))
    if match := line.grab(_WEEKDAYS):
        words = re.findall(week.WEEKDAY, re.sub(r"(?<!\w)що", "", match["days"]))
        return Recurring("".join(sorted({str(week.day_of(word)) for word in words})))
    return None


_FIXED = (
    (_WORKING, Recurring()),
    (_DAILY, Recurring("1234567")),
    (_MORNING, Recurring("1234567", at=time(9))),
    (_EVENING, Recurring("1234567", at=time(18))),
    (_WEEKLY, Recurring("1")),
)
