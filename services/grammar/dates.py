"""`завтра в 10`, `в пятницу`, `через 2 дня`, `15.12`, `15 декабря 14:30` → a day, and an hour if one was named."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from services.errors import UnreadableDate
from services.grammar.words import AFTER, DAYS, HOURS, MONTHS, UNITS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class When:
    """A local day, and a local time of day when one was said."""

    day: date
    at: time | None

    def moment(self, now: datetime, default: time = time(10)) -> datetime:
        """In the zone of `now`."""
        return datetime.combine(self.day, self.at or default, tzinfo=now.tzinfo)


_TIME = re.compile(r"(?:(?:^|\s)(?:в|во|о|об|at)\s+)?(?<![\d.])(\d{1,2})[:.](\d{2})(?![\d.])")
_HOUR = re.compile(r"(?:^|\s)(?:в|во|о|об|at)\s+(\d{1,2})(?:\s?(?:ч|час|часов|год|am|pm))?(?=\s|$)")
_DOTTED = re.compile(r"(?:^|\s)(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?(?=\s|$)")
_NAMED = re.compile(r"(?:^|\s)(\d{1,2})(?:-?(?:го|е|st|nd|rd|th))?\s+([^\W\d]{3,})(?:\s+(\d{4}))?(?=\s|$)")
_AFTER = re.compile(rf"(?:^|\s)(?:{'|'.join(AFTER)})\s+(?:(\d{{1,3}})\s+)?([^\W\d]+)(?=\s|$)")


def parse(text: str, now: datetime) -> When:
    """The whole text is a date, perhaps with a time; `now` is local. Anything left over refuses it."""
    found, rest = find(text, now)
    if found is None or rest.strip(" ,.").lower() not in ("", "в", "у", "on", "к", "до", "на"):
        raise UnreadableDate(text=text[:40])
    return found


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence as it was typed, and letter for letter beside it as it is read."""

    typed: str
    read: str

    @classmethod
    def of(cls, text: str) -> "_Said":
        typed = " ".join(text.split())
        return cls(typed, "".join(_plain(letter) for letter in typed))

    def without(self, match: re.Match[str]) -> "_Said":
        start, end = match.span()
        return _Said(*(f"{text[:start]} {text[end:]}" for text in (self.typed, self.read)))


def _plain(letter: str) -> str:
    small = letter.lower()
    return {"ё": "е", ",": " "}.get(small, small if len(small) == 1 else letter)


def find(text: str, now: datetime) -> tuple[When | None, str]:
    """The date in a sentence, and the sentence without it."""
    said = _Said.of(text)
    found, said = _after(said, now)
    if found is None:
        day, said = _day(said, now.date())
        at, said = _time(said)
        if day is None and at is None:
            return None, text
        found = When(day or _next_day_with(at, now), at)
    return found, " ".join(said.typed.split())


def _next_day_with(at: time | None, now: datetime) -> date:
    """A time of day that is past today means tomorrow's."""
    return now.date() if at and at > now.time() else now.date() + timedelta(days=1)


def _after(said: _Said, now: datetime) -> tuple[When | None, _Said]:
    match = _AFTER.search(said.read)
    unit = match and UNITS.get(match[2])
    if match is None or unit is None:
        return None, said
    rest = said.without(match)
    amount = int(match[1] or 1)
    if unit in ("minutes", "hours"):
        moment = now + timedelta(**{unit: amount})
        return When(moment.date(), moment.time().replace(second=0, microsecond=0)), rest
    at, rest = _time(rest)
    if unit == "months":
        return When(_months_on(now.date(), amount), at), rest
    return When(now.date() + timedelta(**{unit: amount}), at), rest


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + year, month + 1, last)
        except ValueError:
            continue
    return date(day.year + year, month + 1, day.day)


def _time(said: _Said) -> tuple[time | None, _Said]:
    for word, hour in HOURS.items():
        if match := re.search(rf"(?:^|\s){word}(?=\s|$)", said.read):
            return time(hour), said.without(match)
    match = _TIME.search(said.read) or _HOUR.search(said.read)
    if match is None:
        return None, said
    try:
        at = time(int(match[1]), int(match[2]) if match.re is _TIME else 0)
    except ValueError:
        raise UnreadableDate(text=match[0].strip()) from None
    return at, said.without(match)


def _day(said: _Said, today: date) -> tuple[date | None, _Said]:
    for finder in (_relative, _weekday, _dotted, _named):
        day, match = finder(said.read, today)
        if day is not None and match is not None:
            return day, said.without(match)
    return None, said


_Found = tuple[date | None, re.Match[str] | None]
_NONE: _Found = (None, None)


def _relative(text: str, today: date) -> _Found:
    for word, days in DAYS.items():
        match = re.search(rf"(?:^|\s){word}(?=\s|$)", text)
        if match:
            return today + timedelta(days=days), match
    return _NONE


def _weekday(text: str, today: date) -> _Found:
    match = re.search(rf"(?:^|\s)(?:(?:в|во|у|on)\s+)?({'|'.join(WEEKDAYS)})(?=\s|$)", text)
    if match is None:
        return _NONE
    ahead = (WEEKDAYS[match[1]] - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=ahead), match


def _dotted(text: str, today: date) -> _Found:
    match = _DOTTED.search(text)
    return _NONE if match is None else (_coming(match[1], match[2], match[3], today, match[0]), match)


def _named(text: str, today: date) -> _Found:
    match = _NAMED.search(text)
    month = match and next((number for stem, number in MONTHS.items() if match[2].startswith(stem)), None)
    if match is None or month is None:
        return _NONE
    return _coming(match[1], str(month), match[3], today, match[0]), match


def _coming(day: str, month: str, year: str | None, today: date, said: str) -> date:
    """A date without a year is the next one."""
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        this = date(today.year, int(month), int(day))
        return this if this >= today else this.replace(year=today.year + 1)
    except ValueError:
        raise UnreadableDate(text=said.strip()) from None
