"""`за неделю`, `за март`, `1.10–15.10`, `прошлый месяц` → a period of whole local days."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from services.errors import UnreadableDate, UnreadablePeriod
from services.grammar.language import words
from services.grammar.when import dates


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from `first` to `last`, both included; without them, all time."""

    first: date | None = None
    last: date | None = None

    @property
    def code(self) -> str:
        """As it stands in a button; `of_code` reads it back."""
        return f"{self.first:%Y%m%d}-{self.last:%Y%m%d}" if self.first and self.last else "all"

    @classmethod
    def of_code(cls, code: str) -> Self:
        match = re.fullmatch(r"(\d{8})-(\d{8})", code)
        if match is None:
            return cls()
        try:
            first, last = (date(int(d[:4]), int(d[4:6]), int(d[6:])) for d in match.groups())
        except ValueError:
            return cls()
        found = cls(first, last)
        return found if found.sensible else cls()

    @property
    def sensible(self) -> bool:
        """Within this century: further off there is no business, and soon no calendar."""
        return self.first is None or self.last is None or 2000 <= self.first.year <= self.last.year < 2100

    def bounds(self, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
        """UTC moments from (included) and to (not included) in the reader's zone."""
        if self.first is None or self.last is None:
            return None
        until = self.last + timedelta(days=1)
        start, end = (datetime.combine(day, time(), tzinfo=zone).astimezone(UTC) for day in (self.first, until))
        return start, end

    @property
    def before(self) -> Self:
        """The period just before: of a month, quarter or year the one before, else as many days."""
        if self.first is None or self.last is None:
            return self
        end = self.first - timedelta(days=1)
        for calendar in (month, quarter, year):
            if calendar(self.first) == self:
                return type(self)(calendar(end).first, end)
        return type(self)(end - (self.last - self.first), end)


_Kind = tuple[str, Callable[[date], Period]]


def day(at: date) -> Period:
    return Period(at, at)


def days(at: date, count: int) -> Period:
    """The last days, today included."""
    return Period(at - timedelta(days=count - 1), at)


def week(at: date) -> Period:
    monday = at - timedelta(days=at.weekday())
    return Period(monday, monday + timedelta(days=6))


def month(at: date) -> Period:
    first = at.replace(day=1)
    return Period(first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1))


def quarter(at: date) -> Period:
    first = at.replace(month=(at.month - 1) // 3 * 3 + 1, day=1)
    return Period(first, month(first + timedelta(days=63)).last)


def year(at: date) -> Period:
    return Period(date(at.year, 1, 1), date(at.year, 12, 31))


def looked_back_on(calendar: Callable[[date], Period], at: date) -> Period:
    """The week, month… that a report is of: on its first day the one just over, of this one there is nothing yet."""
    found = calendar(at)
    return found.before if found.first == at else found


_SINCE = (
    r"(?:с|з|від|since|from)? ?(?:the )?(?:начала|початку|start of|beginning of)(?: (?:этого|этой|цього|this|the))?"
)
_CALENDARS = (
    (week, r"недел\w+|тиж\w+|week", r"week to date"),
    (month, r"месяц\w*|місяц\w*|month", r"month to date|mtd|this month so far"),
    (quarter, r"квартал\w*|quarter", r"quarter to date|qtd"),
    (year, r"год\w*|рік|року|year", r"year to date|ytd"),
)


def _of_calendar(calendar: Callable[[date], Period], name: str, to_date: str) -> Sequence[_Kind]:
    return (
        (rf"(?:прошл\w+|минул\w+|last) (?:{name})", lambda at: calendar(at).before),
        (rf"(?:эт\w+|ц\w+|this|на) (?:{name})", calendar),
        (name, lambda at: looked_back_on(calendar, at)),
        (rf"{_SINCE} (?:{name})|{to_date}", lambda at: Period(calendar(at).first, at)),
    )


_KINDS: tuple[_Kind, ...] = (
    (r"сегодня|сьогодні|today", day),
    (r"вчера|вчора|yesterday", lambda at: day(at).before),
    (r"позавчера|позавчора", lambda at: day(at - timedelta(days=2))),
    *(kind for calendar in _CALENDARS for kind in _of_calendar(*calendar)),
    (r"полгода|півроку|half a year", lambda at: Period(dates.months_on(at, -6) + timedelta(days=1), at)),
    (r"(?:все|весь|увесь|all)(?: (?:время|час|time))?", lambda at: Period()),
)


_OPEN = re.compile(r"(?:с|со|з|від|до|после|після|к|from|since|until|by|через|in|after)\b")
"""«с понедельника» names no end."""
_AHEAD = re.compile(r"завтра|послезавтра|післязавтра|tomorrow|(?:следующ|будущ|наступн)\w+ .*|next .*")
_YEAR = r"\d{4}|\d\.\d{1,2}\.\d{2}$"

_LATEST = re.compile(
    r"(?:(?:последни\w+|останн\w+|last|past) )?(\d{1,3}) "
    r"(?:(?P<days>дн\w+|день|days?)|(?P<weeks>недел\w+|тиж\w+|weeks?)|(?P<months>месяц\w*|місяц\w*|months?))"
)
_QUARTER = re.compile(
    r"(?:q([1-4])|([1-4]|перв\w+|втор\w+|трет\w+|четв[её]рт\w+|перш\w+|друг\w+|четверт\w+|first|1st|second|2nd|third"
    r"|3rd|fourth|4th)(?:-?й|-?ий)? (?:кв\w*|quarter))(?: (\d{4}))?"
)

_WHICH = {
    1: ("перв", "перш", "first", "1st"),
    2: ("втор", "друг", "second", "2nd"),
    3: ("трет", "third", "3rd"),
    4: ("четв", "fourth", "4th"),
}


def parse(text: str, now: datetime) -> Period:
    """The whole text names a period; `now` is local. A month without a year is the latest one begun."""
    try:
        found = _read(text, now)
    except (ValueError, OverflowError):
        found = None
    if found is None or not found.sensible:
        raise UnreadablePeriod(text=text[:40])
    return found


def _read(text: str, now: datetime) -> Period | None:
    said = " ".join(text.casefold().replace("ё", "е").split())
    bare = re.sub(r"^(?:за|на|for|in|in the|for the|the)\s+", "", said)
    for pattern, make in _KINDS:
        if re.fullmatch(pattern, said) or re.fullmatch(pattern, bare):
            return make(now.date())
    for reader in (_latest, _whole_year, _quarter, _range, _month, _one_day):
        found = reader(bare, now)
        if found is not None:
            return found
    return None


def _latest(said: str, now: datetime) -> Period | None:
    """The last N days, weeks or months, today included."""
    match = _LATEST.fullmatch(said)
    if match is None or not int(match[1]):
        return None
    today, many = now.date(), int(match[1])
    if match["months"]:
        return Period(dates.months_on(today, -many) + timedelta(days=1), today)
    return Period(today - timedelta(days=many * (7 if match["weeks"] else 1) - 1), today)


def _whole_year(said: str, _: datetime) -> Period | None:
    match = re.fullmatch(r"(20\d\d)(?: год\w*| рік| року)?", said)
    return None if match is None else year(date(int(match[1]), 1, 1))


def _quarter(said: str, now: datetime) -> Period | None:
    match = _QUARTER.fullmatch(said)
    if match is None:
        return None
    which = match[1] or match[2]
    number = int(which) if which.isdigit() else next(n for n, words_ in _WHICH.items() if which.startswith(words_))
    this = date(int(match[3]) if match[3] else now.year, number * 3 - 2, 1)
    return quarter(this if match[3] or this <= now.date() else this.replace(year=this.year - 1))


def _month(said: str, now: datetime) -> Period | None:
    match = re.fullmatch(r"([^\W\d]{3,})(?:\s+(\d{4}))?", said)
    number = match and words.month(match[1])
    if match is None or number is None:
        return None
    this = date(int(match[2]) if match[2] else now.year, number, 1)
    return month(this if match[2] or this <= now.date() else this.replace(year=this.year - 1))


def _range(said: str, now: datetime) -> Period | None:
    match = re.fullmatch(r"(?:с|з|від|from)?\s*(.+?)\s*(?:–|—|-|\bпо\b|\bдо\b|\bto\b)\s*(.+)", said)
    if match is None:
        return None
    first, last = match[1], match[2]
    if re.fullmatch(r"\d{1,2}", first):
        first = f"{first} {' '.join(last.split()[1:])}" if " " in last else first + last[last.find(".") :]
    start, end = _past(first, now), _past(last, now)
    if start is None or end is None:
        return None
    if not re.search(_YEAR, first):
        this = start.replace(year=end.year)
        start = this if this <= end else this.replace(year=end.year - 1)
    return Period(min(start, end), max(start, end))


def _one_day(said: str, now: datetime) -> Period | None:
    found = _past(said, now)
    return None if found is None else day(found)


def _past(said: str, now: datetime) -> date | None:
    """A date without a year and a weekday are the latest ones: reports look back."""
    try:
        found = dates.parse(said, now)
    except UnreadableDate:
        return None
    if found.at is not None or _OPEN.match(said) or _AHEAD.fullmatch(said):
        return None
    if re.search(_YEAR, said) or found.day <= now.date():
        return found.day
    if not re.search(r"\d", said):
        return found.day - timedelta(days=7) if found.day <= now.date() + timedelta(days=7) else None
    try:
        return found.day.replace(year=found.day.year - 1)
    except ValueError:
        return None
