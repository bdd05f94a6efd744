"""What is said and taken back within one line: «не завтра, а в пятницу», «в 10, ой, в 11»."""

import re

from services.grammar.language import lazily
from services.grammar.language.words import MONTH, WEEKDAYS
from services.grammar.line import Line
from services.grammar.when.clock import UK_HOUR

_DAY = (
    rf"(?:завтра|послезавтра|сегодня|сьогодні|післязавтра|today|tomorrow|{'|'.join(WEEKDAYS)}"
    rf"|(?:{UK_HOUR})(?:у|ю|ій)|\d{{1,2}}[.:]\d{{2}}|\d{{1,2}}(?:-?го|th|st|nd|rd)?(?: (?:{MONTH}))?)"
)
_IN = r"(?:(?:в|во|на|у|о|об|к|до|at|on|by|for) )?"
_MOMENT = rf"{_IN}{_DAY}(?: (?:в|о|об|at) \d{{1,2}}(?:[:.]\d{{2}})?)?"
_BACK = (
    r"(?:ой|ой,? нет|нет|не,|точнее|вернее|то есть|т\.?е\.?|ні|ой,? ні|тобто|точніше|oops|no|no wait|wait|sorry|i mean"
    r"|actually|make (?:it|that)|rather)"
)
_TAKEN_BACK = lazily.compile(
    rf"(?<!\w)(?:не|ні|not) {_MOMENT},? (?:а|но|but) (?={_MOMENT}(?!\w))"
    rf"|(?<!\w){_MOMENT}[, ]+{_BACK}[, ]+(?={_MOMENT}(?!\w))"
)


_SAID_AND_DENIED = lazily.compile(
    rf"[, ]+(?:{_BACK}[, ]+)+(?:не|ні|not) {_IN}(?P<wrong>{_DAY}),? (?:(?:а|но|але|but) )?(?={_MOMENT}(?!\w))"
)
"""«в 10 отвезти ткани нет не в 10 а в 11»: the moment may stand far before."""
_MAYBE = lazily.compile(rf"(?<!\w)(?:а|но|but|{_BACK})(?!\w)")


def drop(line: Line) -> None:
    """From the reading; what was typed stays."""
    if _MAYBE.search(line.read) is None:
        return
    while (denied := _SAID_AND_DENIED.search(line.read)) is not None:
        wrong = lazily.compile(rf"(?<!\w){_IN}{re.escape(denied['wrong'])}(?!\w) ?")
        line.respell(*denied.span(), " ")
        if (before := wrong.search(line.read, 0, denied.start() + 1)) is not None:
            line.respell(*before.span(), "")
    line.rewrite(_TAKEN_BACK, "")
