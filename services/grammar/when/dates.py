"""`завтра в 10`, `в пятницу`, `через 2 дня`, `15.12`, `15 декабря 14:30` → a day, and an hour if one was named."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from services.errors import UnreadableDate
from services.grammar.language import lazily
from services.grammar.language.words import DAYS, MONTH, PARTS, WEEKDAYS
from services.grammar.line import Line
from services.grammar.when import clock, days, halves, spans
from services.grammar.when.moments import Found, When, at_hour, months_on

__all__ = ["Found", "When", "find", "months_on", "parse", "take"]


def parse(text: str, now: datetime) -> When:
    """The whole text is a date, perhaps with a time; `now` is local. Anything left over refuses it."""
    found, rest = find(text, now)
    if found is None or rest.strip(" ,.").lower() not in ("", "в", "у", "on", "к", "до", "на"):
        raise UnreadableDate(text=text[:40])
    return found


def find(text: str, now: datetime) -> tuple[When | None, str]:
    """The date in a sentence, and the sentence without it."""
    line = Line.of(text)
    found = take(line, now)
    if found is None:
        return None, text
    if found.when is None:
        raise UnreadableDate(text=found.unread[0])
    return found.when, line.rest()


_OF_TIME = "|".join(
    (
        *sorted(DAYS, key=len, reverse=True), *WEEKDAYS, *(words for words, *_ in PARTS), MONTH, spans.UNIT,
        clock.UK_HOUR,
        r"пол\w*|пів\w*|недел|тиж|week|month|year|рок|год|квартал|quarter|half|eow|eom|нач|поч|серед|кон|кін|наприк"
        r"|середин|middle|mid|end|begin|start|выходн|вихідн|следующ|будущ|наступн|next|час",
    )
)  # fmt: skip
_DIGIT, _WORD_OF_TIME = lazily.compile(r"\d"), lazily.compile(rf"(?<!\w)(?:{_OF_TIME})")


@lru_cache(512)
def _may_be(read: str) -> bool:
    """Without a digit or a word of time there is nothing to look for; digits are found faster."""
    return _DIGIT.search(read) is not None or _WORD_OF_TIME.search(read) is not None


def take(line: Line, now: datetime, *, delay: bool = False) -> Found | None:
    """The first date of a line, taken from it; `delay` reads «на час» and «1 hour» as «через час»."""
    if not _may_be(line.read):
        return None
    before = line.read
    try:
        delay = delay and days.take(line.copy(), now.date()) is None
        return spans.take(line, now, delay=delay) or _said(line, now)
    except (ValueError, OverflowError):
        line.read = before
        return Found(None, doubtful=True, unread=(_impossible(line),))


_LOOKS_LIKE = (
    lazily.compile(r"(?<![\w.,:])\d{1,4}(?:[.:/-]\d{1,2})+"),
    lazily.compile(rf"(?<![\w.,:])\d{{1,3}}(?:-?го|th)?(?: (?:{MONTH}|числ\w|ч\w*))?(?!\w)"),
    lazily.compile(r"\d+|$"),
)


def _impossible(line: Line) -> str:
    """«30.02», taken from the line."""
    match = next(found for pattern in _LOOKS_LIKE if (found := pattern.search(line.read)))
    line.take(*match.span())
    return line.typed_between(*match.span()) if match[0] else line.typed


_ANY = rf"(?:{'|'.join(WEEKDAYS)}|завтра|послезавтра|післязавтра|today|tomorrow)"
_MOVED = lazily.compile(
    rf"(?<!\w)(?:с|со|з|із|зі) (?:\d{{1,2}}(?:[:.]\d{{2}})?(?:-?го)?(?: (?:{MONTH}))?|{_ANY}|сегодня|сьогодні"
    rf"|завтрашнего дня)"
    rf" (?=на (?:{_ANY}|\d{{1,2}}(?:[:.]\d{{2}})?(?:-?го)?(?![\w%,]| ?(?:к|тыс|тис|млн|руб|грн|шт|м2)(?!\w)))(?!\w))"
    rf"|(?<!\w)(?:from|off) (?:on )?{_ANY} (?=(?:to|until|till) )"
)
"""«с четверга на пятницу»: the old moment is none of ours."""


def _said(line: Line, now: datetime) -> Found | None:
    line.grab(_MOVED)
    half = halves.take(line)
    before = line.read
    named = days.take(line, now.date())
    at = half or clock.take(line, day_said=named is not None, day_end=_end_of_taken(before, line.read))
    if named is None and at is None:
        return None
    day = named.day if named else _next_day_with(at.at if at else None, now)
    several = bool(named and _OR.search(line.read))
    past = named is not None and at is not None and day == now.date() and at.at < now.time()
    doubtful = several or past or bool(named and named.doubtful) or bool(at and at.doubtful)
    return Found(at_hour(day, at), doubtful, (at.until,) if at and at.until else ())


def _end_of_taken(before: str, after: str) -> int:
    """Where what has been taken between the two ends."""
    return next((place + 1 for place in reversed(range(len(after))) if before[place] != after[place]), 0)


_OR = lazily.compile(r"\x00[ ,]*(?:или|либо|чи|або|or) ")


def _next_day_with(at: time | None, now: datetime) -> date:
    """A time of day that is past today means tomorrow's."""
    return now.date() if at and at > now.time() else now.date() + timedelta(days=1)
