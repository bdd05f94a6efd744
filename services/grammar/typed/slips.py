"""What is said and taken back within one line: «не завтра, а в пятницу», «в 10, ой, в 11»."""

import re

from services.grammar.lexicon.words import MONTH, WEEKDAYS
from services.grammar.line import Line

_DAY = (
    rf"(?:завтра|послезавтра|сегодня|сьогодні|післязавтра|today|tomorrow|{'|'.join(WEEKDAYS)}"
    rf"|\d{{1,2}}(?:-?го|th|st|nd|rd)?(?: (?:{MONTH}))?|\d{{1,2}}[.:]\d{{2}})"
)
_MOMENT = rf"(?:(?:в|во|на|у|о|об|к|до|at|on|by|for) )?{_DAY}(?: (?:в|о|об|at) \d{{1,2}}(?:[:.]\d{{2}})?)?"
_BACK = (
    r"(?:ой|ой,? нет|нет|не,|точнее|вернее|то есть|т\.?е\.?|ні|ой,? ні|тобто|точніше|oops|no|no wait|wait|sorry|i mean"
    r"|actually|make (?:it|that)|rather)"
)
_TAKEN_BACK = re.compile(
    rf"(?<!\w)(?:не|ні|not) {_MOMENT},? (?:а|но|but) (?={_MOMENT}(?!\w))"
    rf"|(?<!\w){_MOMENT}[, ]+{_BACK}[, ]+(?={_MOMENT}(?!\w))"
)


_MAYBE = re.compile(rf"(?<!\w)(?:а|но|but|{_BACK})(?!\w)")


def drop(line: Line) -> None:
    """From the reading; what was typed stays."""
    if _MAYBE.search(line.read) is None:
        return
    for match in reversed(list(_TAKEN_BACK.finditer(line.read))):
        line.respell(match.start(), match.end(), "")
