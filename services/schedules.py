"""What is sent to a person again and again, by his own clock and calendar."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import and_, exists, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from models import Event, Role, Schedule, ScheduleKind, User, Workspace
from services import hours, notices, timeline
from services.act import Act
from services.errors import NotFound, NothingChanged, TooMany
from services.grammar.intent import Recurring
from services.moments import Workday
from services.recurrence import next_after
from services.timeline import Action

AT_ONCE = 50
"""Schedules decided on in one transaction."""

STUMBLE = timedelta(minutes=5)
"""How long one waits that could not be reckoned on."""

MOST_REPORTS = 10
"""Reports that one person is sent."""


def usual(kind: ScheduleKind, workday: Workday) -> time:
    """When it is sent unless the person says otherwise: the plan before work, the digest before its end."""
    quarter, half = timedelta(minutes=15), timedelta(minutes=30)
    if kind is ScheduleKind.PLAN:
        return _shifted(workday.start, -quarter)
    return _shifted(workday.end, -half) if kind is ScheduleKind.DIGEST else workday.end


def _shifted(at: time, by: timedelta) -> time:
    """Within the same day."""
    moved = datetime.combine(date(2000, 1, 2), at) + by
    return moved.time() if moved.day == 2 else at


def kinds(role: Role) -> Sequence[ScheduleKind]:
    """What everybody in this role gets without asking; quality control has no work of its own to plan."""
    if role is Role.CONTROLLER:
        return ()
    leads = (ScheduleKind.DIGEST,) if role in (Role.MANAGER, Role.OWNER) else ()
    return (ScheduleKind.PLAN, ScheduleKind.WRAP, *leads)


async def of_person(session: AsyncSession, user: User) -> Sequence[Schedule]:
    """All of his, also those that are switched off."""
    found = await session.scalars(select(Schedule).where(Schedule.user_id == user.id).order_by(Schedule.id))
    return found.all()


async def ensure(session: AsyncSession, now: datetime, workspace: Workspace, user: User) -> Sequence[Schedule]:
    """His schedules, with those that his role gets without asking; made once, so that «off» stays off."""
    rows = list(await of_person(session, user))
    known = {row.kind for row in rows}
    calendar = hours.calendar(user, workspace, await hours.days_off(session, now.date()))
    for kind in kinds(user.role):
        if kind not in known:
            row = Schedule(user_id=user.id, kind=kind, words="", days="", at=usual(kind, calendar.workday))
            row.next_at = next_after(row, calendar, now)
            session.add(row)
            rows.append(row)
    await session.flush()
    return rows


async def one(act: Act, schedule_id: int) -> Schedule:
    """His own; anybody else's does not exist for him (`NotFound`)."""
    found = await act.session.get(Schedule, schedule_id)
    if found is None or found.user_id != act.user.id:
        raise NotFound()
    return found


async def ask_for(act: Act, words: str, recurring: Recurring) -> Event:
    """Send this person the report that the words ask for, again and again; at the start of his day if no hour is said.

    The same words are sent once: a new hour or day takes the place of the old. At most ten (`TooMany`).
    """
    calendar = hours.calendar(act.user, act.workspace, await hours.days_off(act.session, act.now.date()))
    rows = await ensure(act.session, act.now, act.workspace, act.user)
    reports = [row for row in rows if row.kind is ScheduleKind.REPORT]
    row = next((row for row in reports if row.words.casefold() == words.casefold()), None)
    if row is None:
        if len([one for one in reports if one.next_at is not None]) >= MOST_REPORTS:
            raise TooMany(most=MOST_REPORTS)
        row = Schedule(user_id=act.user.id, kind=ScheduleKind.REPORT, words=words, at=calendar.workday.start)
        act.session.add(row)
        await act.session.flush()
    before = state(row)
    row.days, row.month_day = recurring.days, recurring.month_day
    row.at = recurring.at or calendar.workday.start
    row.next_at = next_after(row, calendar, act.now)
    return await _record(act, row, before)


async def switch(act: Act, schedule_id: int, *, on: bool) -> Event:
    """Send it or do not; refused when that is so already (`NothingChanged`)."""
    row = await one(act, schedule_id)
    before = state(row)
    row.next_at = await _next(act, row) if on else None
    return await _record(act, row, before)


async def set_hour(act: Act, schedule_id: int, at: time) -> Event:
    """Send it at another hour of his clock; it is switched on thereby."""
    return await _move(act, schedule_id, at=at)


async def set_days(act: Act, schedule_id: int, recurring: Recurring) -> Event:
    """Send it on other days, and at another hour if one was said; it is switched on thereby."""
    hour = {"at": recurring.at} if recurring.at else {}
    return await _move(act, schedule_id, days=recurring.days, month_day=recurring.month_day, **hour)


async def _move(act: Act, schedule_id: int, **values: Any) -> Event:
    row = await one(act, schedule_id)
    before = state(row)
    for name, value in values.items():
        setattr(row, name, value)
    row.next_at = await _next(act, row)
    return await _record(act, row, before)


async def restore(act: Act, row: Schedule, before: dict[str, Any]) -> None:
    """It is as its `state` was before."""
    row.days, row.month_day, row.at = before["days"], before["month_day"], time.fromisoformat(before["at"])
    row.next_at = await _next(act, row) if before["on"] else None


def state(row: Schedule) -> dict[str, Any]:
    """What its events remember."""
    return {"on": row.next_at is not None, "days": row.days or "", "month_day": row.month_day, "at": f"{row.at:%H:%M}"}


async def _next(act: Act, row: Schedule) -> datetime | None:
    off = await hours.days_off(act.session, act.now.date())
    return next_after(row, hours.calendar(act.user, act.workspace, off), act.now)


async def _record(act: Act, row: Schedule, before: dict[str, Any]) -> Event:
    after = state(row)
    if after == before:
        raise NothingChanged()
    await act.session.flush()
    return await timeline.append(act, "schedule", row.id, Action.EDITED, before, after)


async def relay(session: AsyncSession, now: datetime, workspace: Workspace, users: Iterable[User]) -> None:
    """Their zone, hours or days, the holidays or days off have changed: what is on is due by the new calendar."""
    off = await hours.days_off(session, now.date())
    for user in users:
        calendar = hours.calendar(user, workspace, off)
        for row in await of_person(session, user):
            if row.next_at is not None:
                row.next_at = next_after(row, calendar, now)
    await session.flush()


async def follow(session: AsyncSession, workspace: Workspace, user: User, before: Workday) -> None:
    """His working hours were `before`: what came at its usual hour goes on doing so."""
    workday = hours.workday(user, workspace)
    for row in await of_person(session, user):
        if row.kind is not ScheduleKind.REPORT and row.at == usual(row.kind, before):
            row.at = usual(row.kind, workday)


async def relay_all(session: AsyncSession, now: datetime, workspace: Workspace) -> None:
    await relay(session, now, workspace, (await session.scalars(select(User).where(User.disabled_at.is_(None)))).all())


async def fire(session: AsyncSession, now: datetime, workspace: Workspace, limit: int = AT_ONCE) -> int:
    """Leave what is due for the outbox, oldest first; how many were found. Any number of processes may do so.

    After an outage each comes once, not once for every day missed. To somebody switched off nothing comes.
    """
    for newcomer in (await session.scalars(_WITHOUT)).all():
        await ensure(session, now, workspace, newcomer)
    due = (await session.execute(_DUE.where(Schedule.next_at <= now).limit(limit))).all()
    off = await hours.days_off(session, now.date())
    for schedule, user in due:
        calendar = hours.calendar(user, workspace, off)
        due_at = schedule.next_at or now
        schedule.next_at = next_after(schedule, calendar, now)
        if user.disabled_at is None:
            day = due_at.astimezone(calendar.zone).date().isoformat()
            key = f"schedule:{schedule.id}:{day}"
            await notices.tell(
                session, now, user, schedule.kind.value, key, due_at=due_at.astimezone(UTC), schedule_id=schedule.id
            )
    await session.flush()
    return len(due)


async def put_off(session: AsyncSession, now: datetime) -> bool:
    """The oldest of what is due cannot be reckoned on: it waits for a while, so that the others need not."""
    stuck = (await session.execute(_DUE.where(Schedule.next_at <= now).limit(1))).first()
    if stuck is not None:
        stuck[0].next_at = now + STUMBLE
        await session.flush()
    return stuck is not None


_own = exists().where(Schedule.user_id == User.id)
_WITHOUT = (
    select(User)
    .where(
        User.disabled_at.is_(None),
        or_(
            and_(User.role != Role.CONTROLLER, ~_own.where(Schedule.kind == ScheduleKind.PLAN)),
            and_(User.role.in_((Role.MANAGER, Role.OWNER)), ~_own.where(Schedule.kind == ScheduleKind.DIGEST)),
        ),
    )
    .with_for_update(skip_locked=True, of=User)
)
"""Those who have not got yet what their role gets. Locked, so that of several processes one makes it."""

_DUE = (
    select(Schedule, User)
    .join(User, User.id == Schedule.user_id)
    # A literal: only so does SQLite see that the partial index will do.
    .where(text("schedules.next_at IS NOT NULL"))
    .order_by(Schedule.next_at, Schedule.id)
    .with_for_update(skip_locked=True, of=Schedule)
)
