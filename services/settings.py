"""Working hours, quiet hours, reminders: one's own, and the company's for those who have none of their own."""

from collections.abc import Sequence
from datetime import date, time
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from models import Event, Holiday, User, Workspace
from services import access, hours, schedules, timeline
from services.act import Act
from services.errors import NotFound, NothingChanged, TooMany, UnreadableHours
from services.timeline import Action

MOST_DAYS_OFF = 31
"""Days of one holiday."""


class Setting(StrEnum):
    """What is asked together."""

    HOURS = "hours"
    QUIET = "quiet"
    REMIND = "remind"
    FIRM_HOURS = "firmhours"
    FIRM_QUIET = "firmquiet"
    FIRM_REMIND = "firmremind"
    UNANSWERED = "unanswered"
    WAKING = "waking"

    @property
    def firm(self) -> bool:
        """The company's: the owner's to change."""
        return self not in (Setting.HOURS, Setting.QUIET, Setting.REMIND)


HOURS = ("work_from", "work_till", "work_days", "quiet_from", "quiet_till", "remind_before")
"""Of a person each may be none, which is the company's."""

FIRM = (*HOURS, "again_after", "manager_after", "wake_lost_after", "wake_won_after")


async def change(act: Act, *, firm: bool, **values: Any) -> Event:
    """Set one's own, or as owner the company's; `values` are columns of the row.

    Refused: nothing new (`NothingChanged`), a working day that ends before it begins (`UnreadableHours`). What is sent
    by the calendar moves with it.
    """
    if firm:
        access.owner_only(act)
    row: User | Workspace = act.workspace if firm else act.user
    known = FIRM if firm else HOURS
    before = {name: getattr(row, name) for name in known}
    after = {name: value for name, value in values.items() if name in known and before[name] != value}
    if not after or (firm and None in after.values()):
        raise NothingChanged()
    _refuse_backwards(after)
    event = await timeline.append(
        act,
        "workspace" if firm else "user",
        row.id,
        Action.EDITED,
        {name: timeline.plain(before[name]) for name in after},
        {name: timeline.plain(value) for name, value in after.items()},
    )
    await put(act, row, after)
    return event


def _refuse_backwards(values: dict[str, Any]) -> None:
    start, end = values.get("work_from"), values.get("work_till")
    if start is not None and end is not None and start >= end:
        raise UnreadableHours(text=f"{start:%H:%M}–{end:%H:%M}")


async def put(act: Act, row: User | Workspace, values: dict[str, Any]) -> None:
    """Let the row have these; schedules at their usual hour move with the working hours."""
    users = [row] if isinstance(row, User) else await _everybody(act)
    usual = {user.id: hours.workday(user, act.workspace) for user in users}
    for name, value in values.items():
        setattr(row, name, value)
    for user in users:
        await schedules.follow(act.session, act.workspace, user, usual[user.id])
    await schedules.relay(act.session, act.now, act.workspace, users)


async def _everybody(act: Act) -> Sequence[User]:
    return (await act.session.scalars(select(User).where(User.disabled_at.is_(None)))).all()


async def holidays(act: Act) -> Sequence[Holiday]:
    """Those from today on, the nearest first."""
    today = act.local_now.date()
    return (await act.session.scalars(select(Holiday).where(Holiday.day >= today).order_by(Holiday.day))).all()


async def add_holidays(act: Act, days: Sequence[date], name: str) -> Event:
    """The company does not work on these `days` (local, at most a month of them), whatever the weekday."""
    access.owner_only(act)
    if len(days) > MOST_DAYS_OFF:
        raise TooMany(most=MOST_DAYS_OFF)
    known = set(await act.session.scalars(select(Holiday.day).where(Holiday.day.in_(days))))
    fresh = [day for day in days if day not in known]
    if not fresh:
        raise NothingChanged()
    return await _set_holidays(act, {}, dict.fromkeys(map(date.isoformat, fresh), name))


async def drop_holidays(act: Act, first: date) -> Event:
    """The holiday that begins on that day (local) is worked after all, with the days of the same name that follow."""
    access.owner_only(act)
    gone = next((run for run in runs(await holidays(act)) if run[0].day == first), None)
    if gone is None:
        raise NotFound()
    return await _set_holidays(act, {row.day.isoformat(): row.name for row in gone}, {})


async def _set_holidays(act: Act, before: dict[str, str], after: dict[str, str]) -> Event:
    event = await timeline.append(
        act, "workspace", act.workspace.id, Action.EDITED, {"holidays": before}, {"holidays": after}
    )
    await _swap_holidays(act, before, after)
    return event


async def _swap_holidays(act: Act, gone: dict[str, str], new: dict[str, str]) -> None:
    days = [date.fromisoformat(day) for day in {*gone, *new}]
    for row in await act.session.scalars(select(Holiday).where(Holiday.day.in_(days))):
        await act.session.delete(row)
    await act.session.flush()
    act.session.add_all(Holiday(day=date.fromisoformat(day), name=name) for day, name in new.items())
    await act.session.flush()
    await schedules.relay(act.session, act.now, act.workspace, await _everybody(act))


def runs(rows: Sequence[Holiday]) -> list[list[Holiday]]:
    """Days in a row of one name are one holiday."""
    found: list[list[Holiday]] = []
    for row in rows:
        last = found[-1][-1] if found else None
        if last is not None and (row.day - last.day).days == 1 and row.name == last.name:
            found[-1].append(row)
        else:
            found.append([row])
    return found


async def restore(act: Act, row: User | Workspace, after: dict[str, Any], before: dict[str, Any]) -> None:
    """What an event changed to `after` is as it was `before`."""
    if "holidays" in after:
        await _swap_holidays(act, after["holidays"], before["holidays"])
    else:
        await put(act, row, {name: _typed(name, value) for name, value in before.items()})


async def current(act: Act, row: User | Workspace, then: dict[str, Any]) -> dict[str, Any]:
    """What these are now, as an event keeps them; of holidays, those that were changed `then`."""
    return {name: await _now(act, row, name, value) for name, value in then.items()}


async def _now(act: Act, row: User | Workspace, name: str, then: Any) -> Any:
    if name != "holidays":
        return timeline.plain(getattr(row, name))
    days = [date.fromisoformat(day) for day in then]
    rows = await act.session.scalars(select(Holiday).where(Holiday.day.in_(days)))
    return {one.day.isoformat(): one.name for one in rows}


def _typed(name: str, value: Any) -> Any:
    timed = isinstance(value, str) and name.endswith(("_from", "_till"))
    return time.fromisoformat(value) if timed else value
