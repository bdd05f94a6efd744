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
    if found is None or rest.strip(" ,.") not in ("", "в", "у", "on", "к", "до", "на"):
        raise UnreadableDate(text=text[:40])
    return found


def find(text: str, now: datetime) -> tuple[When | None, str]:
    """The date in a sentence, and the sentence without it."""
    rest = " ".join(text.casefold().replace("ё", "е").replace(",", " ").split())
    moment, rest = _after(rest, now)
    if moment is not None:
        return moment, rest
    day, rest = _day(rest, now.date())
    at, rest = _time(rest)
    if day is None and at is None:
        return None, text
    if day is None:
        day = now.date() if at and at > now.time() else now.date() + timedelta(days=1)
    return When(day, at), rest


def _after(text: str, now: datetime) -> tuple[When | None, str]:
    match = _AFTER.search(text)
    unit = match and UNITS.get(match[2])
    if match is None or unit is None:
        return None, text
    rest = (text[: match.start()] + " " + text[match.end() :]).strip()
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


def _time(text: str) -> tuple[time | None, str]:
    for word, hour in HOURS.items():
        match = re.search(rf"(?:^|\s){word}(?=\s|$)", text)
        if match:
            return time(hour), (text[: match.start()] + " " + text[match.end() :]).strip()
    match = _TIME.search(text) or _HOUR.search(text)
    if match is None:
        return None, text
    try:
        at = time(int(match[1]), int(match[2]) if match.re is _TIME else 0)
    except ValueError:
        raise UnreadableDate(text=match[0].strip()) from None
    return at, (text[: match.start()] + " " + text[match.end() :]).strip()


def _day(text: str, today: date) -> tuple[date | None, str]:
    for finder in (_relative, _weekday, _dotted, _named):
        day, span = finder(text, today)
        if day is not None:
            return day, (text[: span[0]] + " " + text[span[1] :]).strip()
    return None, text


_Found = tuple[date | None, tuple[int, int]]
_NONE: _Found = (None, (0, 0))


def _relative(text: str, today: date) -> _Found:
    for word, days in DAYS.items():
        match = re.search(rf"(?:^|\s){word}(?=\s|$)", text)
        if match:
            return today + timedelta(days=days), match.span()
    return _NONE


def _weekday(text: str, today: date) -> _Found:
    match = re.search(rf"(?:^|\s)(?:(?:в|во|у|on)\s+)?({'|'.join(WEEKDAYS)})(?=\s|$)", text)
    if match is None:
        return _NONE
    ahead = (WEEKDAYS[match[1]] - today.weekday() - 1) % 7 + 1
    return today + timedelta(days=ahead), match.span()


def _dotted(text: str, today: date) -> _Found:
    match = _DOTTED.search(text)
    return _NONE if match is None else (_coming(match[1], match[2], match[3], today, match[0]), match.span())


def _named(text: str, today: date) -> _Found:
    match = _NAMED.search(text)
    month = match and next((number for stem, number in MONTHS.items() if match[2].startswith(stem)), None)
    if match is None or month is None:
        return _NONE
    return _coming(match[1], str(month), match[3], today, match[0]), match.span()


def _coming(day: str, month: str, year: str | None, today: date, said: str) -> date:
    """A date without a year is the next one."""
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        this = date(today.year, int(month), int(day))
        return this if this >= today else this.replace(year=today.year + 1)
    except ValueError:
        raise UnreadableDate(text=said.strip()) from None
