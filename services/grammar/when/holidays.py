"""`1–8 января`, `9 мая День Победы`, `30 декабря – 8 января` → days off that are to come, and what they are called."""

import re
from datetime import date, datetime, timedelta

from services.errors import UnreadableDate, UnreadableHoliday
from services.grammar.language import lazily
from services.grammar.language.words import MONTH
from services.grammar.when import dates

LONGEST = 62
"""Days: beyond this it is no holiday but a slip of the pen."""

_RANGE = lazily.compile(
    r"^ *(?:с |з |from )?(?P<first>\d{1,2}(?:[.]\d{1,2}| [^\W\d]+)?|[^\W\d]+ \d{1,2})"
    rf" ?(?:-|–|—|по|до|to) ?(?=\d|(?:{MONTH}) \d)",
    re.IGNORECASE,
)


def parse(text: str, now: datetime) -> tuple[list[date], str]:
    """The days, the next ones from `now` (local); what else was said is the name. Else `UnreadableHoliday`."""
    try:
        return _read(text, now)
    except (UnreadableDate, ValueError, OverflowError) as error:
        raise UnreadableHoliday(text=text[:40]) from error


def _read(text: str, now: datetime) -> tuple[list[date], str]:
    match = _RANGE.match(text)
    when, name = dates.find(text[match.end() :] if match else text, now)
    if when is None or when.at is not None:
        raise UnreadableHoliday(text=text[:40])
    last = when.day
    first = _first(match["first"], last, now) if match else last
    length = (last - first).days + 1
    if not 0 < length <= LONGEST or last < now.date():
        raise UnreadableHoliday(text=text[:40])
    return [first + timedelta(days=number) for number in range(length)], name.strip(" ,.:—–-")


def _first(said: str, last: date, now: datetime) -> date:
    """«1» of «1–8 января» is of the same month; of two months the first comes before the last."""
    if said.isdigit():
        return last.replace(day=int(said))
    first = dates.parse(said, now).day
    return first if first <= last else first.replace(year=first.year - 1)
