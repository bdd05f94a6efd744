"""Till when a deal is to stay at a stage, or since when it stands there."""

import re

from services.grammar.company import lists
from services.grammar.intent import Verb
from services.grammar.lexicon.words import MONTH, WEEKDAYS
from services.grammar.line import Line
from services.grammar.money import prices
from services.grammar.said import Said
from services.grammar.stages import orders
from services.grammar.when import dates

_SINCE = re.compile(
    rf"(?<!\w)(?:с|со|з|із|зі|від|since) (?:(?:\d{{1,2}} )?(?:{MONTH})|(?:прошл|минул)[^\W\d_]+ [^\W\d_]+|(?:той"
    rf"|тієї) [^\W\d_]+"
    rf"|{'|'.join(WEEKDAYS)})(?!\w)"
)
"""«молчат с октября»: from when on, not till when."""


_IN_A_MONTH = re.compile(rf"[^\W\d_]{{3,}} (?:в|во|на|у|in|for) (?:{MONTH})(?!\w)")
"""«…, закупка в январе»: what is to be by then is no step of one's own."""


def besides(line: Line) -> Line:
    """Without since when."""
    others = line.copy()
    others.grab(_SINCE)
    return others


def moment(said: Said, hit: lists.Hit) -> dates.Found | None:
    """Not since when, and of «…, остаток 210к в декабре» not when the rest will be paid."""
    line = said.line
    begun = _SINCE.search(line.read) if orders.verb(said, hit) is Verb.PARK else None
    behind = [
        (max(start, hit.end if not start else 0), stop) for start, stop in line.clauses() if stop > hit.end or start
    ]
    paid = [span for span in behind if prices.OFF.search(line.read, *span) or _IN_A_MONTH.search(line.read, *span)]
    hidden = [begun.span()] if begun else paid
    others = line.copy()
    for span in hidden:
        others.take(*span)
    found = dates.take(others, said.now)
    for start, end in hidden:
        others.read = others.read[:start] + line.read[start:end] + others.read[end:]
    line.read = others.read
    return found


def since(said: Said, span: tuple[int, int]) -> bool:
    """«пропав з понеділка»: what it is said of is plain."""
    return _SINCE.fullmatch(said.line.read[slice(*span)].strip()) is not None
