"""From what the clock on a wall shows to a moment, and back."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from services.grammar.dates import When

WALL = "%Y-%m-%dT%H:%M"


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: the moment in UTC and, where a wall clock was meant, what it is to show and where."""

    at: datetime
    wall: str | None = None
    zone: str | None = None


def instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which clocks in the zone show this.

    An hour that the clocks leave out is moved forward by what they leave out; of one that they show twice, the first.
    """
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def due(when: When, now: datetime, zone: ZoneInfo) -> Due:
    """`when` as said by somebody for whom it is `now`, meant for the clocks of `zone`."""
    if when.instant is not None:
        return Due(when.instant.astimezone(UTC))
    wall = when.moment(now).replace(tzinfo=None, second=0, microsecond=0)
    return Due(instant(wall, zone), wall.strftime(WALL), zone.key)


def again(wall: str, zone: ZoneInfo) -> Due:
    """The same wall time in a zone, perhaps another one than before."""
    return Due(instant(datetime.strptime(wall, WALL), zone), wall, zone.key)  # noqa: DTZ007
