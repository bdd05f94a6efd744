"""When what is sent again and again comes next, by a person's own clock and calendar."""

from calendar import monthrange
from datetime import date, datetime, timedelta

from models import Schedule
from services import moments
from services.hours import Calendar

_AHEAD = 800
"""Days looked through for the next occurrence: a day of the month or a weekday is always among them."""


def next_after(schedule: Schedule, calendar: Calendar, after: datetime) -> datetime | None:
    """The first moment (UTC) later than `after` at which it is to be sent; none when the person never works."""
    today = after.astimezone(calendar.zone).date() - timedelta(days=1)
    for number in range(_AHEAD):
        day = today + timedelta(days=number)
        if falls_on(schedule, calendar, day):
            moment = moments.instant(datetime.combine(day, schedule.at), calendar.zone)
            if moment > after:
                return moment
    return None


def falls_on(schedule: Schedule, calendar: Calendar, day: date) -> bool:
    """Days that were named are kept whether one works on them or not, but for days off of one's own.

    A month that is too short has its last day.
    """
    if day in calendar.away:
        return False
    if schedule.month_day is not None:
        return day.day == min(schedule.month_day, monthrange(day.year, day.month)[1])
    return str(day.isoweekday()) in schedule.days if schedule.days else calendar.works_on(day)
