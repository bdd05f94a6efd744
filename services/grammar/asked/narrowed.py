"""What a report or a list is narrowed to: whose, and over what time."""

import re

from services.errors import UnreadableDate, UnreadablePeriod
from services.grammar.asked.wordings import EDGES
from services.grammar.company import colleagues, lists
from services.grammar.language import lazily
from services.grammar.said import Said
from services.grammar.when import calendars, dates, periods


def person(said: Said) -> lists.Hit | None:
    """«Ани»."""
    return _take(said, colleagues.person(said.words(), said.entries(said.vocabulary.people)))


def pipeline(said: Said) -> lists.Hit | None:
    return _take(said, _whole(lists.find(said.words(), said.entries(said.vocabulary.pipelines))))


_DEPARTMENT = lazily.compile(
    r"(?<!\w)(?:отдел\w{0,2}|команд\w{1,2}|департамент\w{0,2}|відділ\w{0,2}|department|team)(?!\w)"
)
_SALES = lazily.compile(r" (?:продаж\w{0,2}|sales)(?!\w)")


def department(said: Said) -> lists.Hit | None:
    """«отдела продаж»: one of the company's, named beside the word; where none is called so, all who sell."""
    line = said.line
    match = _DEPARTMENT.search(line.read)
    if match is None:
        return None
    words = [word for word in said.words() if word.end == match.start() - 1 or word.start == match.end() + 1]
    hit = _take(said, _whole(lists.find(words, said.entries(said.vocabulary.teams))))
    if hit is None and (sales := _SALES.match(line.read, match.end())):
        line.take(*sales.span())
    line.take(*match.span())
    return hit


def _whole(hit: lists.Hit | None) -> lists.Hit | None:
    return hit if hit is not None and hit.full else None


def _take(said: Said, hit: lists.Hit | None) -> lists.Hit | None:
    said.line.take_words(hit.words if hit else ())
    return hit


_MARKS = " ,.:;!?'\"«»“”\x00"


def left(read: str) -> str:
    text = re.sub(r"[\x00 ]+", " ", re.sub(r"\x00\s*'s(?!\w)", " ", read)).strip(_MARKS)
    previous = None
    while previous != text:
        previous, text = text, EDGES.sub("", text).strip(_MARKS)
    return re.sub(r"'s$", "", text)


def when(said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """The period, and what of the line was not read."""
    period, unread = _until_now(*_period(left(said.line.read), said), said)
    return (calendars.Period(), ()) if unread and _ALL_TIME.search(said.line.read) else (period, unread)


def days(said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """Tasks lie ahead: «план на завтра», «задачи на пятницу»; but «this week» is all of it and no last day."""
    words = left(said.line.read)
    if (period := coming(words, said)) is not None or not words:
        return period, ()
    return (calendars.Period(), ()) if _ALL_TIME.search(said.line.read) else (None, (typed(words, said),))


def coming(words: str, said: Said) -> calendars.Period | None:
    """The time that all of these words name, ahead where they may mean that."""
    if (ahead := periods.coming(words, said.now)) is not None:
        return ahead
    period, _ = _period(words, said)
    if period is not None and period.first != period.last:
        return period
    try:
        return calendars.day(dates.parse(words, said.now).day)
    except UnreadableDate:
        return period


def to_come(period: calendars.Period | None, said: Said) -> calendars.Period | None:
    """«forecast dec», «план на январь»: what is foreseen is of the coming one."""
    if period is None or period.last is None or period.last >= said.now.date() or _GONE.search(said.line.typed):
        return period
    return calendars.month(dates.months_on(period.last, 12)) if period == calendars.month(period.last) else period


_GONE = lazily.compile(r"\d{4}|last|прошл|минул", re.IGNORECASE)


def _until_now(
    period: calendars.Period | None, unread: tuple[str, ...], said: Said
) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """«с 1 ноября», «с октября»; not «с прошлой недели», which as often is that week."""
    if period is None or period.first is None or not _SINCE.search(said.line.read):
        return period, unread
    first = period.first
    begun = period in (calendars.day(first), calendars.month(first))
    return calendars.Period(first, max(first, said.now.date())) if begun else period, unread


_SINCE = lazily.compile(
    r"(?:^|[ \x00])(?:с|со|з|із|від|since|from) (?!\x00|начал|почат|the |start|begin)"
    r"(?!.* (?:по|до|to|till|until) |.*\d ?- ?\d)"
)
"""«с 1 ноября», «since monday»: until today."""
_ALL_TIME = lazily.compile(r"(?:^|[ \x00])(?:за )?(?:все время|весь час|увесь час|all(?: the)? time)[ \x00.!?]*$")


def _period(words: str, said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    if not words:
        return None, ()
    for text in (words, f"с {words}", f"с {words}".replace("с ", "з ", 1)):
        try:
            return periods.parse(text, said.now), ()
        except UnreadablePeriod:
            continue
    return None, (typed(words, said),)


def typed(words: str, said: Said) -> str:
    """As the person wrote it."""
    at = said.line.typed.lower().replace("ё", "е").find(words)
    return said.line.typed[at : at + len(words)] if at >= 0 else words
