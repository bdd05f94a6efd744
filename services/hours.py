"""When a person works, and when he is left in peace."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models import DayOff, Holiday, User, Workspace
from services import moments
from services.act import Act
from services.moments import Workday

FAR = 400
"""Days ahead in which a working day is looked for; where there is none, any day will do."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A person's working days and hours where he lives."""

    zone: ZoneInfo
    workday: Workday
    days: str
    """Weekdays, 1 is Monday."""
    holidays: frozenset[date] = frozenset()
    away: frozenset[date] = frozenset()
    """Days of his own on which he does not work, and is left in peace."""

    def works_on(self, day: date) -> bool:
        """Whether he works on that day of his own calendar, holidays and days off left out."""
        return str(day.isoweekday()) in self.days and day not in self.holidays and day not in self.away

    def working_day(self, day: date) -> date:
        """This day, or the first after it, on which he works."""
        ahead = (day + timedelta(days=number) for number in range(FAR))
        return next((one for one in ahead if self.works_on(one)), day)

    def opens(self, day: date) -> datetime:
        """The moment (UTC) at which he begins on that day."""
        return moments.instant(datetime.combine(day, self.workday.start), self.zone)

    def closes(self, day: date) -> datetime:
        """The moment (UTC) at which he stops on that day."""
        return moments.instant(datetime.combine(day, self.workday.end), self.zone)

    def is_working(self, now: datetime) -> bool:
        """Whether he is at work at this moment."""
        day = now.astimezone(self.zone).date()
        return self.works_on(day) and self.opens(day) <= now < self.closes(day)


@dataclass(frozen=True, slots=True)
class DaysOff:
    """The company's holidays, and by person the days of his own on which he does not work."""

    holidays: frozenset[date] = frozenset()
    own: Mapping[int, frozenset[date]] = field(default_factory=dict)


NO_DAYS_OFF = DaysOff()


def zone(user: User, workspace: Workspace) -> ZoneInfo:
    return ZoneInfo(user.timezone or workspace.timezone)


def workday(user: User, workspace: Workspace) -> Workday:
    """His own hours, else the company's; the two ends are chosen together."""
    if user.work_from is None or user.work_till is None:
        return Workday(workspace.work_from, workspace.work_till)
    return Workday(user.work_from, user.work_till)


def calendar(user: User, workspace: Workspace, off: DaysOff = NO_DAYS_OFF) -> Calendar:
    days = user.work_days or workspace.work_days
    away = off.own.get(user.id, frozenset())
    return Calendar(zone(user, workspace), workday(user, workspace), days, off.holidays, away)


async def days_off(session: AsyncSession, since: date) -> DaysOff:
    """All of them from the day before this one on: somewhere it is still yesterday."""
    since -= timedelta(days=1)
    holidays = await session.scalars(select(Holiday.day).where(Holiday.day >= since))
    own: dict[int, set[date]] = defaultdict(set)
    for user_id, day in await session.execute(select(DayOff.user_id, DayOff.day).where(DayOff.day >= since)):
        own[user_id].add(day)
    return DaysOff(frozenset(holidays), {user_id: frozenset(days) for user_id, days in own.items()})


async def tomorrow(act: Act) -> date:
    """The acting person's next working day after today (local)."""
    found = calendar(act.user, act.workspace, await days_off(act.session, act.now.date()))
    return found.working_day(act.local_now.date() + timedelta(days=1))


def quiet_till(user: User, workspace: Workspace, now: datetime) -> datetime | None:
    """When the person's quiet hours end (UTC), if it is `now` within them. Equal ends mean that there are none."""
    start, end = quiet(user, workspace)
    local = now.astimezone(zone(user, workspace))
    clock = local.time().replace(tzinfo=None)
    overnight = start > end
    within = start <= clock or clock < end if overnight else start <= clock < end
    if not within:
        return None
    day = local.date() + timedelta(days=1 if overnight and clock >= start else 0)
    return moments.instant(datetime.combine(day, end), zone(user, workspace)).astimezone(UTC)


def quiet(user: User, workspace: Workspace) -> tuple[time, time]:
    if user.quiet_from is None or user.quiet_till is None:
        return workspace.quiet_from, workspace.quiet_till
    return user.quiet_from, user.quiet_till
