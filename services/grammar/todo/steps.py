"""The next step in a line: what to do, to whom and when."""

import re
from dataclasses import dataclass
from datetime import datetime

from services.grammar.language import lazily
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import FILL, STOP, speaks
from services.grammar.line import TAKEN, Line, Word
from services.grammar.people import firm_ends, firms, names
from services.grammar.todo import affairs, objects, recipients
from services.grammar.when import dates, days
from services.grammar.when.dates import When
from services.grammar.whom import subject


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    when: When | None
    name: str
    whole: str = ""
    """The title with the name in it, for when the name turns out to be another's."""
    doubtful: bool = False
    guessed: bool = False
    """The name may be another word."""
    unread: tuple[str, ...] = ()


def step(line: Line, match: re.Match[str], end: int, now: datetime, *, after_told: bool = False) -> Step:
    """The step whose words begin at `match`; its moment may stand anywhere in the line, but for what was told "
    "before."""
    found = _moment(line, match, end, now, after_told=after_told)
    words = line.words(match.end(), end)
    title, name, guessed = _parted(line, match, words)
    when = found.when if found else None
    doubtful = (
        bool(_A_TIME.search(title) and not _WHETHER.match(title.lower()))
        or _another_day(line, match.start(), end, now)
        or bool(_AWAY.search(line.read, match.end(), end))
    )
    whole = _DANGLING.sub("", _pieces(line, match.start(), words[-1].end if words else match.end()))
    doubtful = doubtful or bool(found and found.doubtful)
    return Step(title, when, name, whole, doubtful, guessed, found.unread if found else ())


def _moment(line: Line, match: re.Match[str], end: int, now: datetime, *, after_told: bool) -> dates.Found | None:
    """Of two days in a line, «в отпуске до 10 декабря, позвонить 11-го», the one in the step's own clause."""
    start = next((first for first, last in line.clauses() if first <= match.start() < last), 0)
    own, others = line.copy(), line.copy()
    own.take(0, start)
    own.take(end, len(own.read))
    others.take(start, end)
    if after_told and names_a_day(own, now):
        later = line.copy()
        later.take(0, start)
        found = dates.take(later, now)
        line.read = line.read[:start] + later.read[start:]
        return found
    if not (names_a_day(own, now) and names_a_day(others, now)):
        return dates.take(line, now)
    found = dates.take(own, now)
    line.read = line.read[:start] + own.read[start:end] + line.read[end:]
    return found


def is_a_moment(line: Line, start: int, end: int, now: datetime) -> bool:
    """«…, завтра в 10 созвон»: before `end` there stands a moment and nothing else."""
    head = line.only(start, end)
    return dates.take(head, now) is not None and not head.words()


def names_a_day(line: Line, now: datetime) -> bool:
    try:
        return days.take(line.copy(), now.date()) is not None
    except ValueError:
        return False


_AWAY = lazily.compile(
    r"(?<!\w)(?:в отпуске?|на больничном|в командировк\w|в отъезде|болеет|отсутствует|нет на месте|у відпустці"
    r"|на лікарняному"
    r"|у відрядженні|on (?:holiday|leave|vacation)|out of (?:office|town)|away)(?!\w)"
)
"""«… главбух в отпуске до 7 декабря»: the day is of something else."""


def _another_day(line: Line, start: int, end: int, now: datetime) -> bool:
    """«… а послезавтра Орлову»: two steps in one."""
    rest = line.copy()
    rest.take(0, start)
    rest.take(end, len(rest.read))
    return names_a_day(rest, now)


def _parted(line: Line, match: re.Match[str], words: list[Word]) -> tuple[str, str, bool]:
    """Which words after the action are its object, and which the one whom it concerns."""
    start, stop, guessed = affairs.concerned(line, match, words) or recipients.whom(line, match, words)
    stop = firm_ends.and_company(line, stop)
    before = line.text(match.start(), start) if start > match.start() else line.text(*match.span())
    parts = [_pieces(line, match.start(), start), _pieces(line, stop, words[-1].end if words else match.end())]
    name = line.text(start, stop) if stop > start else ""
    title = " ".join(
        part for part in (recipients.without_preposition(parts[0]) if name else parts[0], parts[1]) if part
    )
    title = _DANGLING.sub("", title or before) if title.lower() != match[0] else title
    return title, name, guessed


_DANGLING = lazily.compile(
    r"(?: (?:на|в|во|до|к|с|по|о|об|у|за|для|от|под|перед|у|із|зі|з|від|at|on|to|by|for|from|with|of|w/))+$",
    re.IGNORECASE,
)
_A_TIME = lazily.compile(
    r"(?:^| )(?:или|либо|чи|або|or)(?: |$)"
    r"|(?:^| )(?:и|і|та|and) (?:в|о|об|at) \d|^\S+ \d+$|\d+ish(?!\w)|(?:^| )(?:в|во|о|об|к|до|по|после|между|около"
    r"|at|by|till"
    r"|until) \d+(?! ?[^\W\d])",
    re.IGNORECASE,
)
"""Digits that were meant as a time, perhaps, and were not read as one."""


_WHETHER = lazily.compile(
    r"(?:с?пита[^\W\d_]*|запита[^\W\d_]*|перепита[^\W\d_]*|[ву]зна[^\W\d_]*|дізна[^\W\d_]*|уточн[^\W\d_]*"
    r"|пров?ер[^\W\d_]*|перевір[^\W\d_]*"
    r"|гля[^\W\d_]*|поди[^\W\d_]*) (?:[^ ]+ ){0,3}?(?:чи|ли) (?!в |у |о |на |до |\d)[^\W\d_]+"
)
"""«спитати чи продав свою»: whether, and not one of two."""


def _pieces(line: Line, start: int, end: int) -> str:
    return " ".join(filter(None, (line.text(*span) for span in line.pieces(start, end))))


def thing_before(line: Line, end: int) -> str:
    """«договор Захарову скинуть», «Захарову фото кухни скинуть»: the thing stands before; taken from the line."""
    firm = firms.first(line, 0, end)
    words = line.words(firm[1] if firm else 0, end)
    at = next((at for at, word in enumerate(words) if _is_thing(word.read, behind=at > 0)), None)
    if at is None:
        return ""
    last = words[0] if at == 0 and any(_somebody(word.read) for word in words[1:]) else words[-1]
    parted = not {",", ";", TAKEN}.isdisjoint(line.read[words[at].start : last.end])
    if parted or line.read[last.end : end].strip(f" {TAKEN}"):
        return "" if at else _taken(line, words[0], words[0])
    return _taken(line, words[at], last)


def _somebody(word: str) -> bool:
    return names.personal(word) or word.endswith(("у", "ю", "ові", "еві"))


_ARTICLES = ("the", "a", "an")


def _is_thing(word: str, *, behind: bool) -> bool:
    """«договор»; behind a name also «страховку»."""
    if things.is_object(word) and word not in _ARTICLES:
        return True
    return behind and (objects.taken_along(word) or objects.lifeless(word))


def _taken(line: Line, first: Word, last: Word) -> str:
    words = line.text(first.start, last.end)
    line.take(first.start, last.end)
    return words


def beside(line: Line, start: int, end: int) -> str:
    """What else stands before the action, besides the name."""
    kept, named = [], False
    for first, last in line.pieces(start, end):
        found, stop = ("", first) if named or speaks(line.words(first, last)) else subject(line, first, last)
        named = named or bool(found)
        if any(word.read not in FILL | STOP for word in line.words(stop, last)):
            kept.append(line.text(stop, last))
    return ", ".join(kept)


def before(line: Line, start: int, end: int) -> str:
    """The name that stands before the action: «Иванову позвонить»."""
    for span in line.pieces(start, end):
        if not speaks(line.words(*span)):
            name, _ = subject(line, *span)
            if name:
                return name
    return ""
