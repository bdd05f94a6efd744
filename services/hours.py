"""When a person works, and when he is left in peace."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import User, Workspace
from services import moments


def zone(user: User, workspace: Workspace) -> ZoneInfo:
    return ZoneInfo(user.timezone or workspace.timezone)


def quiet_till(user: User, workspace: Workspace, now: datetime) -> datetime | None:
    """When the person's quiet hours end (UTC), if it is `now` within them. Equal ends mean that there are none."""
    start: time = user.quiet_from or workspace.quiet_from
    end: time = user.quiet_till or workspace.quiet_till
    local = now.astimezone(zone(user, workspace))
    clock = local.time().replace(tzinfo=None)
    overnight = start > end
    within = start <= clock or clock < end if overnight else start <= clock < end
    if not within:
        return None
    day = local.date() + timedelta(days=1 if overnight and clock >= start else 0)
    return moments.instant(datetime.combine(day, end), zone(user, workspace)).astimezone(UTC)
