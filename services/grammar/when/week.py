"""`9-18`, `с 9:00 до 18:00`, `пн–пт`, `каждый день`, `за час и в срок`: hours, days and how long before."""

import re
from datetime import time

from services.errors import UnreadableDays, UnreadableHours, UnreadableMinutes, UnreadableMonths
from services.grammar.language import lazily
from services.grammar.language.words import UNITS
from services.grammar.line import Line
from services.grammar.when import clock, durations

_STEMS = (
    r"понедельник\w*|понеділ\w*|mon(?:days?)?|пн",
    r"вторник\w*|вівтор\w*|tue(?:s|sdays?)?|вт",
    r"сред[ауыеао]\w{0,2}|серед[ауіио]\w{0,2}|wed(?:nesdays?)?|ср",
    r"четверг\w*|четвер\w*|thu(?:rs|rsdays?)?|чт",
    r"п'?ятниц\w*|fri(?:days?)?|пт",
    r"суббот\w*|субот\w*|sat(?:urdays?)?|сб",
    r"воскресен\w*|неділ\w*|sun(?:days?)?|вс|нд",
)
WEEKDAY = "|".join(_STEMS)
"""Any weekday, in the singular or the plural."""

_ALL = lazily.compile(
    r"каждый день|ежедневно|без выходных|все дни|щодня|без вихідних|усі дні|every ?day|daily|no days off"
)
_WORKING = lazily.compile(r"будн\w*|по будням|рабочие дни|робочі дні|weekdays|working days")
_SPAN = lazily.compile(
    r"(?:с|з|від|from)? ?(?P<first>\d{1,2}(?:[:.]\d{2})?) ?(?:-|–|—|до|to|till|по| ) ?(?P<last>\d{1,2}(?:[:.]\d{2})?)"
)
_IN_TIME = lazily.compile(r"(?<!\w)(?:в срок|в момент|вовремя|вчасно|[ув] строк|on time|at the time|0)(?!\w)")
_NEVER = lazily.compile(r"не напоминать|не нагадувати|выключить|вимкнути|нет|немає|ні|never|none|no|off|0")
_AN_HOUR = lazily.compile(r"(?<!\d )(?<!\w)(?:година|an hour)(?!\w)(?! \d)")
_BARE = lazily.compile(r"(?<![\w:])(?P<many>\d{1,4})(?![\w:])")


def day_of(word: str) -> int:
    """1 … 7, from Monday."""
    return next(number for number, forms in enumerate(_STEMS, 1) if re.fullmatch(forms, word))


def hours(text: str) -> tuple[time, time]:
    """From when till when; refused (`UnreadableHours`) when it is no such thing."""
    match = _SPAN.fullmatch(Line.of(text).read.strip(" ."))
    if match is None:
        raise UnreadableHours(text=text[:40])
    try:
        return _time(match["first"]), _time(match["last"])
    except ValueError as error:
        raise UnreadableHours(text=text[:40]) from error


def working(text: str) -> tuple[time, time]:
    """The hours of a working day; refused (`UnreadableHours`) as `hours`, and when it ends before it begins."""
    start, end = hours(text)
    if start >= end:
        raise UnreadableHours(text=text[:40])
    return start, end


def _time(said: str) -> time:
    hour, _, minute = said.replace(".", ":").partition(":")
    return time(int(hour) % 24 if hour == "24" else int(hour), int(minute or 0))


def hour(text: str) -> time:
    """`8:45`, `в 9`, `9 вечера`."""
    said = text.strip().removeprefix("в ").removeprefix("о ").removeprefix("at ")
    line = Line.of(f"в {said}")
    try:
        found = clock.take(line)
    except ValueError as error:
        raise UnreadableHours(text=text[:40]) from error
    if found is None or line.rest().strip(" ."):
        raise UnreadableHours(text=text[:40])
    # A bare number here is an hour of the day, not «в 3» of somebody's afternoon.
    return _time(said) if re.fullmatch(r"\d{1,2}", said) else found.at


def days(text: str) -> str:
    """Weekdays as digits, 1 is Monday: `пн–пт` → `12345`; refused (`UnreadableDays`) when there are none."""
    said = Line.of(text).read.strip(" .")
    if _ALL.fullmatch(said):
        return "1234567"
    if _WORKING.fullmatch(said):
        return "12345"
    found: set[int] = set()
    for part in re.split(r" ?(?:,| и | і | та | and ) ?", said):
        match = re.fullmatch(rf"({WEEKDAY})(?: ?(?:-|–|—|по|to) ?({WEEKDAY}))?", part.strip())
        if match is None:
            raise UnreadableDays(text=text[:40])
        first, last = day_of(match[1]), day_of(match[2] or match[1])
        found |= {(first + number - 1) % 7 + 1 for number in range((last - first) % 7 + 1)}
    return "".join(map(str, sorted(found)))


def quiet(text: str) -> tuple[time, time]:
    """From when till when nothing is to disturb; «нет» is from midnight till midnight.

    Refused (`UnreadableHours`) when it is no such thing, or no time at all: «9-9», «0-24».
    """
    if none(text):
        return time(0), time(0)
    start, end = hours(text)
    if start == end:
        raise UnreadableHours(text=text[:40])
    return start, end


def none(text: str) -> bool:
    """«нет», «выключить»."""
    return _NEVER.fullmatch(Line.of(text).read.strip(" .")) is not None


MOST_BEFORE = 7 * 24 * 60
"""Minutes; a reminder a week ahead is the earliest."""
MOST_BARE = 3 * 60
"""Minutes; nobody counts further in them, so a greater number alone is something else: a sum, a part of a phone."""
_SIDE_BY_SIDE = lazily.compile(r"\d[ \u00a0]+\d")
"""«92 345» is one number, «15 и 0» and «15, 0» are two."""


def before(text: str) -> list[int]:
    """How long before: `за час, за 15 минут и в срок` → 60, 15, 0 minutes; none at all.

    A bare number is minutes, three hours of them at most. Refused (`UnreadableMinutes`) when it is no such thing.
    """
    said = Line.of(text).read.strip(" .")
    if none(said) and said != "0":
        return []
    found = {0} if _IN_TIME.search(said) else set()
    line = Line.of(_IN_TIME.sub(" ", re.sub(r"(?<!\w)(?:за|до)(?!\w)", " ", said)))
    for match in re.finditer(r"(?:(\d{1,2}) )?(день|дня|дні|дней|днів|days?)(?!\w)", line.read):
        found.add(int(match[1] or 1) * 1440)
        line.take(*match.span())
    if line.grab(_AN_HOUR):
        found.add(60)
    while (minutes := durations.take(line)) is not None:
        found.add(minutes)
    bare = _bare(line)
    found |= bare
    left = re.sub(r"(?<!\w)(?:и|і|та|and|before|минут\w*)(?!\w)|[ ,;\x00]", "", line.read)
    beyond = max(found, default=0) > MOST_BEFORE or max(bare, default=0) > MOST_BARE
    if not found or left or beyond or len(found) > 4 or _SIDE_BY_SIDE.search(said):
        raise UnreadableMinutes(text=text[:40])
    return sorted(found, reverse=True)


def _bare(line: Line) -> set[int]:
    """Numbers without a unit, taken from the line."""
    found = set()
    while bare := line.grab(_BARE):
        found.add(int(bare["many"]))
    return found


def minutes(text: str) -> int:
    """`30`, `полчаса`, `2 часа`, at most a day; «нет» is none."""
    found = before(text)
    if len(found) > 1 or (found and found[0] > 1440):
        raise UnreadableMinutes(text=text[:40])
    return found[0] if found else 0


def months(text: str) -> int:
    """`6`, `6 месяцев`, `год`, at most five years; «нет» is none."""
    said = Line.of(text).read.strip(" .").removeprefix("через ").removeprefix("in ").removeprefix("a ")
    if none(said):
        return 0
    match = re.fullmatch(r"(?P<many>\d{1,2})? ?(?P<unit>\w+)?", said)
    unit = UNITS.get(match["unit"], "") if match and match["unit"] else "months"
    if match is None or unit not in ("months", "years") or not (match["many"] or match["unit"]):
        raise UnreadableMonths(text=text[:40])
    found = int(match["many"] or 1) * (12 if unit == "years" else 1)
    if found > 60:
        raise UnreadableMonths(text=text[:40])
    return found
