"""`за неделю`, `за март`, `1.10–15.10`, `прошлый месяц` → a period of whole local days."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from services.errors import UnreadableDate, UnreadablePeriod
from services.grammar.language import lazily, words
from services.grammar.when import dates
from services.grammar.when.calendars import Period, day, half, looked_back_on, month, quarter, week, year

_Kind = tuple[str, Callable[[date], Period]]
_SINCE = (
    r"(?:с|з|від|since|from)? ?(?:the )?(?:начала|початку|start of|beginning of)(?: (?:этого|этой|цього|this|the))?"
)
_CALENDARS = (
    (week, r"недел\w+|тиж\w+|week", r"week to date"),
    (month, r"месяц\w*|місяц\w*|month", r"month to date|mtd|this month so far"),
    (quarter, r"квартал\w*|quarter", r"quarter to date|qtd"),
    (half, r"полугоди\w+|півріччя|half[ -]?year", r"half[ -]?year to date"),
    (year, r"год\w*|рік|року|year", r"year to date|ytd"),
)


def _of_calendar(calendar: Callable[[date], Period], name: str, to_date: str) -> Sequence[_Kind]:
    return (
        (rf"(?:прошл\w+|минул\w+|last|(?:на )?т(?:ой|ій)) (?:{name})", lambda at: calendar(at).before),
        (rf"(?:эт\w+|ц\w+|текущ\w+|поточн\w+|this|current|на) (?:{name})", calendar),
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


_OPEN = lazily.compile(r"(?:с|со|з|від|до|после|після|к|from|since|until|by|через|in|after)\b")
"""«с понедельника» names no end."""
_AHEAD = lazily.compile(r"завтра|послезавтра|післязавтра|tomorrow|(?:следующ|будущ|наступн)\w+ .*|next .*")
_YEAR = r"\d{4}|\d\.\d{1,2}\.\d{2}$"

_LATEST = lazily.compile(
    r"(?:(?:последни\w+|останн\w+|last|past) )?(\d{1,3}) "
    r"(?:(?P<days>дн\w+|день|days?)|(?P<weeks>недел\w+|тиж\w+|weeks?)|(?P<months>месяц\w*|місяц\w*|months?))"
)
_QUARTER = lazily.compile(
    r"(?:q([1-4])|([1-4]|перв\w+|втор\w+|трет\w+|четв[её]рт\w+|перш\w+|друг\w+|четверт\w+|first|1st|second|2nd|third"
    r"|3rd|fourth|4th)(?:-?й|-?ий)? (?:кв\w*|quarter))(?: (\d{4}))?"
)
_HALF = lazily.compile(
    r"(?:h([12])|([12]|перв\w+|втор\w+|перш\w+|друг\w+|first|1st|second|2nd)(?:-?е)? (?:полугоди\w+|півріччя|half"
    r"(?: of the year)?))(?: (\d{4}))?"
)

_WHICH = {
    1: ("перв", "перш", "first", "1st"),
    2: ("втор", "друг", "second", "2nd"),
    3: ("трет", "third", "3rd"),
    4: ("четв", "fourth", "4th"),
}


_COMING = lazily.compile(r"(?:(?:на|for|in)(?: the)? )?(?:следующ\w+|будущ\w+|наступн\w+|next) (?P<what>\S+)")


def coming(text: str, now: datetime) -> Period | None:
    """«на следующую неделю»: of what lies ahead there are tasks, and no figures."""
    match = _COMING.fullmatch(" ".join(text.casefold().split()))
    named = (calendar for calendar, name, _ in _CALENDARS if match and re.fullmatch(name, match["what"]))
    calendar = next(named, None)
    return calendar(now.date()).after if calendar else None


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
    for reader in (_latest, _whole_year, _quarter, _half, _range, _month, _one_day):
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
    this = date(int(match[3]) if match[3] else now.year, _which(match) * 3 - 2, 1)
    return quarter(this if match[3] or this <= now.date() else this.replace(year=this.year - 1))


def _half(said: str, now: datetime) -> Period | None:
    match = _HALF.fullmatch(said)
    if match is None:
        return None
    this = date(int(match[3]) if match[3] else now.year, _which(match) * 6 - 5, 1)
    return half(this if match[3] or this <= now.date() else this.replace(year=this.year - 1))


def _which(match: re.Match[str]) -> int:
    which = match[1] or match[2]
    return int(which) if which.isdecimal() else next(n for n, words_ in _WHICH.items() if which.startswith(words_))


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
