"""Periods of whole local days, and the week, month, quarter, half and year that a day is of."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo


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

    def is_after(self, day: date) -> bool:
        return self.first is not None and self.first > day

    def bounds(self, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
        """UTC moments from (included) and to (not included) in the reader's zone."""
        if self.first is None or self.last is None:
            return None
        until = self.last + timedelta(days=1)
        start, end = (datetime.combine(day, time(), tzinfo=zone).astimezone(UTC) for day in (self.first, until))
        return start, end

    @property
    def before(self) -> Self:
        """The period just before: of a month, quarter, half or year the one before, else as many days."""
        if self.first is None or self.last is None:
            return self
        end = self.first - timedelta(days=1)
        whole = self._of_calendar
        return type(self)(whole(end).first if whole else end - (self.last - self.first), end)

    @property
    def after(self) -> Self:
        """The period just after, in the same way."""
        if self.first is None or self.last is None:
            return self
        start = self.last + timedelta(days=1)
        whole = self._of_calendar
        return type(self)(start, whole(start).last if whole else start + (self.last - self.first))

    @property
    def _of_calendar(self) -> "Callable[[date], Period] | None":
        """Of what it is a whole one."""
        first = self.first
        return next((of for of in (month, quarter, half, year) if first and of(first) == self), None)


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


def half(at: date) -> Period:
    first = at.replace(month=1 if at.month <= 6 else 7, day=1)
    return Period(first, month(first + timedelta(days=160)).last)


def year(at: date) -> Period:
    return Period(date(at.year, 1, 1), date(at.year, 12, 31))


def looked_back_on(calendar: Callable[[date], Period], at: date) -> Period:
    """The week, month… that a report is of: on its first day the one just over, of this one there is nothing yet."""
    found = calendar(at)
    return found.before if found.first == at else found
