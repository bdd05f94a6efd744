"""A moment as it is read in a line: a local day, and an hour if one was named."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from services.grammar.language.words import Part
from services.grammar.when import clock


@dataclass(frozen=True, slots=True)
class When:
    """A local day, and a local time of day when one was said."""

    day: date
    at: time | None
    instant: datetime | None = field(default=None, compare=False)
    """The very moment, where a span from now was said («через 2 часа») and not what the clock is to show."""
    part: Part | None = field(default=None, compare=False)
    """Where only a part of the day was said, which `at` tells for those who work from nine to six."""

    def moment(self, now: datetime, default: time = time(10)) -> datetime:
        """In the zone of `now`."""
        if self.instant is not None:
            return self.instant.astimezone(now.tzinfo)
        return datetime.combine(self.day, self.at or default, tzinfo=now.tzinfo)


@dataclass(frozen=True, slots=True)
class Found:
    """A moment; `doubtful` when it may have been meant otherwise, `unread` what of it has no place in a moment."""

    when: When | None
    doubtful: bool = False
    unread: tuple[str, ...] = ()


def at_hour(day: date, at: clock.Clock | None) -> When:
    return When(day, at.at, part=at.part) if at else When(day, None)


def months_on(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + year, month + 1, last)
        except ValueError:
            continue
    return date(day.year + year, month + 1, day.day)
