"""What any order may name: a sum, a moment, a period, a colleague, the number of a deal. What is read is taken."""

from collections.abc import Sequence
from itertools import combinations

from services.errors import UnreadablePeriod
from services.grammar.company import colleagues, lists
from services.grammar.language import lazily
from services.grammar.language.words import WEEKDAYS
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import Word
from services.grammar.money import amounts
from services.grammar.opinion.parts import Run
from services.grammar.said import Said
from services.grammar.when import calendars, dates, periods

_LONGEST_PERIOD = 4
"""Words."""


def number(said: Said, whom: Sequence[Run]) -> Word | None:
    """«5318», «а 5318», «5318 можешь», but not «fiat 500»."""
    words = [word for run in whom for word in said.words(run.start, run.end)]
    digits = [word for word in words if word.read.isdecimal()]
    plain = all(word in digits or word.read in FILL or tells(word.read) for word in words)
    return digits[0] if len(digits) == 1 and plain else None


def moment(said: Said) -> dates.When | None:
    found = dates.take(said.line, said.now)
    if found is None or found.doubtful or found.unread:
        said.sure = said.sure and found is None
        return None
    return found.when


def other_moment(said: Said) -> dates.When | None:
    """«Сегодня не выходит, давай в пятницу»: when else."""
    said.line.grab_every(_SINCE)
    before = said.line.copy()
    said.line.grab_every(_TODAY)
    if (when := moment(said)) is not None:
        return when
    said.line = before
    return moment(said)


_TODAY = lazily.compile(r"(?<!\w)(?:сегодня|сьогодні|today)(?!\w)")
_SINCE = lazily.compile(rf"(?<!\w)(?:с|з|із|від|since|from) (?:{'|'.join(WEEKDAYS)})[^\W\d_]*")
"""«вайбер не читає з четверга»."""


def period(said: Said) -> calendars.Period | None:
    """The longest that stands in the line."""
    words = said.words()
    for start, end in sorted(combinations(range(len(words) + 1), 2), key=lambda ends: ends[0] - ends[1]):
        if end - start <= _LONGEST_PERIOD:
            try:
                return periods.parse(said.line.read[words[start].start : words[end - 1].end], said.now)
            except UnreadablePeriod:
                continue
    return None


def money(said: Said) -> amounts.Money | None:
    found = [
        one
        for one in amounts.every(said.line)
        if not one.doubtful and not _AFTER_DIGIT.search(said.line.typed, 0, said.line.span(one.start, one.end)[0])
    ]
    best = max(found, key=lambda one: (one.named, one.money.minor), default=None)
    if best is not None:
        said.line.take(best.start, best.end)
    return best.money if best else None


_AFTER_DIGIT = lazily.compile(r"\d $")
"""«40 лицензий …, 112 400 руб»: half of a number."""


def colleague(said: Said) -> lists.Hit | None:
    """Somebody of the team; whom the deal is with is taken already."""
    words = said.words()
    hit = colleagues.person(words, said.entries(said.vocabulary.people)) if words else None
    if hit is None or not hit.sure:
        return None
    said.line.take_words(hit.words)
    return hit
