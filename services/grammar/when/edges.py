"""The beginning, middle or end of a week, a month, a quarter: «в конце месяца», «eow»."""

import re
from datetime import date, timedelta

from services.grammar.language import lazily
from services.grammar.language.words import MONTH, month
from services.grammar.line import Line
from services.grammar.when import months
from services.grammar.when.day import NEXT, THIS, TO, Day

_EDGE = lazily.compile(
    rf"{TO}(?:(?P<first>начал[оауе]|початк[уоа]|beginning|start)|(?P<middle>середин[аеуыіи]|middle|mid)"
    rf"|(?P<last>кон(?:ец|ца|це|цу)|кінц[яіюе]|кінець|наприкінці|end))(?: of)?(?: the)?"
    rf"(?: (?:(?P<next>{NEXT})|{THIS}|рабочей))? "
    rf"(?:(?P<week>недели|тижня|week)|(?P<month>месяца|місяця|month)|(?P<quarter>квартала|кварталу|quarter)"
    rf"|(?P<year>года|року|year)|(?P<named>{MONTH}))(?!\w)"
)
_EOM = lazily.compile(r"(?<!\w)(?:by |at )?(?:the )?(?P<what>eow|eom|month[ -]end)(?!\w)")


def edge(line: Line, today: date) -> Day | None:
    if match := line.grab(_EOM):
        return Day(end_of_week(today) if match["what"] == "eow" else months.last_of_month(today))
    match = line.grab(_EDGE)
    if match is None:
        return None
    if match["week"]:
        monday = today + timedelta(days=(7 if match["next"] else 0) - today.weekday())
        found = monday + timedelta(days=0 if match["first"] else 2 if match["middle"] else 4)
        return Day(found if found >= today else found + timedelta(days=7), found < today and not match["first"])
    return Day(_of_months(match, today))


def end_of_week(today: date) -> date:
    return max(today, today + timedelta(days=4 - today.weekday()))


def _of_months(match: re.Match[str], today: date) -> date:
    """First, middle or last day of a month, quarter or year: the coming one."""
    first, length = today.replace(day=1), 1
    if match["named"]:
        first = months.coming(1, month(match["named"]) or 1, None, first)
    elif match["quarter"]:
        first, length = date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3
    elif match["year"]:
        first, length = date(today.year, 1, 1), 12
    for turn in (0, 1, 2):
        start = first if not turn else months.months_on(first, length * turn)
        if turn == 0 and match["next"]:
            continue
        last = months.last_of_month(months.months_on(start, length - 1))
        found = start if match["first"] else start + (last - start) / 2 if match["middle"] else last
        if found >= today:
            return found
    return found
