"""From what the clock on a wall shows to a moment, and back."""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from services.grammar.language.words import Part
from services.grammar.when.dates import When

WALL = "%Y-%m-%dT%H:%M"


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: the moment in UTC and, where a wall clock was meant, what it is to show and where."""

    at: datetime
    wall: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Workday:
    """From when till when somebody works, by his own clock."""

    start: time = time(9)
    end: time = time(18)

    def hour(self, part: Part | None) -> time:
        """What a part of the day means to him; of a day of which no hour was said, an hour after he begins."""
        lunch = (self.start.hour + self.end.hour) // 2
        parts = {
            Part.MORNING: self.start,
            Part.BEFORE_LUNCH: time(max(lunch - 1, 0)),
            Part.LUNCH: time(lunch),
            Part.AFTER_LUNCH: time(min(lunch + 1, 23)),
            Part.EVENING: self.end,
        }
        if part is not None:
            return parts[part]
        return min(self.start.replace(hour=min(self.start.hour + 1, 23)), self.end)


NINE_TO_SIX = Workday()


def instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which clocks in the zone show this.

    An hour that the clocks leave out is moved forward by what they leave out; of one that they show twice, the first.
    """
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def due(when: When, now: datetime, zone: ZoneInfo, workday: Workday = NINE_TO_SIX) -> Due:
    """`when` as said by somebody for whom it is `now`, meant for the clocks of `zone` and that working day.

    «вечером» said after work is the evening all the same, and a day without an hour that has begun is its end.
    """
    if when.instant is not None:
        return Due(when.instant.astimezone(UTC))
    walls = [datetime.combine(when.day, at) for at in _hours(when, workday)]
    wall = next((wall for wall in walls if instant(wall, zone) >= now), walls[0])
    wall = wall.replace(second=0, microsecond=0)
    return Due(instant(wall, zone), wall.strftime(WALL), zone.key)


def _hours(when: When, workday: Workday) -> tuple[time, ...]:
    """The hours that may be meant, the likeliest first."""
    if when.at is None:
        return workday.hour(None), workday.end
    return (when.at,) if when.part is None else (workday.hour(when.part), when.at)


def again(wall: str, zone: ZoneInfo) -> Due:
    """The same wall time in a zone, perhaps another one than before."""
    return Due(instant(datetime.strptime(wall, WALL), zone), wall, zone.key)  # noqa: DTZ007
