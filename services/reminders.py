"""Reminders of tasks: laid when a task is planned, decided on when they are due, each occurrence once."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from models import Deal, Reminder, ReminderState, ReminderStep, Task, TaskStatus, User, Workspace
from models.base import Instant
from services import access, hours, notices
from services.act import Act
from services.hours import Calendar

TOO_LATE = timedelta(days=1)
"""Reminders that are later than this come folded into one message."""

STUMBLE = timedelta(minutes=5)
"""How long a reminder waits that could not be decided on."""

AT_ONCE = 50
"""Reminders decided on in one transaction."""


async def lay(act: Act, task: Task) -> None:
    """The reminders of a task that is planned or put off: the minutes before it is due that its assignee likes.

    One that could only come too late is left out, but not the last: a task is reminded of at least once. One that
    changes hands when it is long overdue is not: nobody has missed it while the bot was away.
    """
    rows = {(row.step, row.before): row for row in await _of(act.session, task)}
    for row in rows.values():
        _decide(row, ReminderState.CALLED_OFF, act.now)
    likes = task.assignee.remind_before if task.assignee.remind_before is not None else act.workspace.remind_before
    if task.due_at is None or not likes:
        return
    for minutes in likes:
        due_at = task.due_at - timedelta(minutes=minutes)
        if due_at >= act.now or (minutes == min(likes) and act.now - due_at <= TOO_LATE):
            _lay_one(act.session, rows, task, ReminderStep.FIRST, minutes, due_at)
    await act.session.flush()


async def call_off(act: Act, task: Task) -> None:
    """It is over: nobody is reminded of it any more."""
    for row in await _of(act.session, task):
        _decide(row, ReminderState.CALLED_OFF, act.now)
    await act.session.flush()


async def _of(session: AsyncSession, task: Task) -> Sequence[Reminder]:
    return (await session.scalars(select(Reminder).where(Reminder.task_id == task.id))).all()


def _decide(row: Reminder, state: ReminderState, now: datetime) -> None:
    if row.state is ReminderState.WAITING:
        row.state, row.decided_at = state, now


Known = dict[tuple[ReminderStep, int], Reminder]


def _lay_one(session: AsyncSession, rows: Known, task: Task, step: ReminderStep, before: int, due_at: datetime) -> None:
    row = rows.get((step, before))
    if row is None:
        session.add(Reminder(task_id=task.id, step=step, before=before, due_at=due_at, state=ReminderState.WAITING))
    else:
        row.due_at, row.state, row.decided_at, row.occurrence = due_at, ReminderState.WAITING, None, row.occurrence + 1


async def announce(act: Act, task: Task, reader: User) -> None:
    """Somebody else's wish is news to the person who is to do it."""
    if reader.id == act.user.id:
        return
    key = f"task:{task.id}:{task.version}"
    await notices.tell(act.session, act.now, reader, "task-given", key, task_id=task.id, name=act.user.name)


async def fire(session: AsyncSession, now: datetime, workspace: Workspace, limit: int = AT_ONCE) -> int:
    """Decide on reminders that are due, oldest first; how many were found. Any number of processes may do so.

    What is sent is a `Notification`, whose key makes each occurrence sent once however often this is tried.
    """
    rows = (await session.execute(_DUE.limit(limit), {"now": now})).all()
    others = await _others(session, rows)
    off = await hours.days_off(session, now.date()) if rows else hours.NO_DAYS_OFF
    for reminder, said_later in rows:
        calendar = hours.calendar(reminder.task.assignee, workspace, off)
        known = others[reminder.task_id]
        await _fire_one(session, now, workspace, reminder, known, calendar, said_later=said_later)
    await session.flush()
    return len(rows)


async def _others(session: AsyncSession, due: Sequence[Any]) -> dict[int, Known]:
    """All reminders of those tasks, by task: one question instead of one for each."""
    found: dict[int, Known] = {reminder.task_id: {} for reminder, _ in due}
    if found:
        for row in await session.scalars(select(Reminder).where(Reminder.task_id.in_(found))):
            found[row.task_id][row.step, row.before] = row
    return found


async def put_off(session: AsyncSession, now: datetime) -> bool:
    """The oldest reminder that is due cannot be decided on: it waits for a while, so that the others need not."""
    stuck = (await session.execute(_DUE.limit(1), {"now": now})).first()
    if stuck is not None:
        stuck[0].due_at = now + STUMBLE
        await session.flush()
    return stuck is not None


async def _fire_one(
    session: AsyncSession,
    now: datetime,
    workspace: Workspace,
    reminder: Reminder,
    others: Known,
    calendar: Calendar,
    *,
    said_later: bool,
) -> None:
    task = reminder.task
    if said_later or not worth_saying(task) or (reminder.step is not ReminderStep.FIRST and _answered(task)):
        _decide(reminder, ReminderState.CALLED_OFF, now)
        return
    today = now.astimezone(calendar.zone).date()
    if today in calendar.away and _can_wait(task, calendar):
        await _tell_of_absence(session, now, task, today)
        reminder.due_at = calendar.opens(calendar.working_day(today))
        return
    if reminder.step is not ReminderStep.FIRST:
        quiet_till = hours.quiet_till(task.assignee, workspace, now)
        if quiet_till is not None:
            reminder.due_at = quiet_till
            return
    _decide(reminder, ReminderState.FIRED, now)
    if reminder.step is ReminderStep.MANAGER or task.assignee.disabled_at is not None:
        await _tell_superiors(session, now, reminder)
    else:
        await _tell_assignee(session, now, workspace, reminder)
        _nag(session, now, workspace, reminder, others)


def _can_wait(task: Task, calendar: Calendar) -> bool:
    """Till he is back; but for what he wants of himself, apart from his deals or planned on a day off."""
    if task.assignee.disabled_at is not None:
        return False
    own = task.created_by_id == task.assignee_id
    planned = task.created_at.astimezone(calendar.zone).date()
    return not own or (task.deal_id is not None and planned not in calendar.away)


async def _tell_of_absence(session: AsyncSession, now: datetime, task: Task, today: date) -> None:
    """Nobody is reminded on his days off: of a deal's task his manager hears meanwhile, once a day."""
    if task.deal_id is None:
        return
    for reader in await access.nearest_superiors(session, task.assignee):
        await notices.tell(session, now, reader, "away", f"away:{task.id}:{today.isoformat()}", task_id=task.id)


def still_to_do() -> ColumnElement[bool]:
    """`worth_saying` as a condition of a query."""
    here = or_(Deal.closed_at.is_(None), Task.created_at > Deal.closed_at)
    deal = exists().where(Deal.id == Task.deal_id, Deal.deleted_at.is_(None), here)
    return and_(Task.closed_at.is_(None), or_(Task.deal_id.is_(None), deal))


def worth_saying(task: Task) -> bool:
    """The task is still to be done: open, and not left over from before its deal was closed."""
    deal = task.deal
    if task.closed_at is not None or (deal is not None and deal.deleted_at is not None):
        return False
    return deal is None or deal.closed_at is None or task.created_at > deal.closed_at


def _answered(task: Task) -> bool:
    return task.status is not TaskStatus.NEW


async def _tell_assignee(session: AsyncSession, now: datetime, workspace: Workspace, reminder: Reminder) -> None:
    task = reminder.task
    reader = task.assignee
    if now - reminder.due_at > TOO_LATE:
        day = now.astimezone(hours.zone(reader, workspace)).date().isoformat()
        await notices.tell(session, now, reader, "missed", f"missed:{day}")
        return
    quiet = hours.quiet_till(reader, workspace, now)
    own = task.created_by_id == reader.id
    await notices.tell(
        session,
        now,
        reader,
        "reminder",
        f"reminder:{reminder.id}:{reminder.occurrence}",
        due_at=reminder.due_at,
        not_before=None if own else quiet,
        silent=own and quiet is not None,
        task_id=task.id,
        step=reminder.step,
    )


def _nag(session: AsyncSession, now: datetime, workspace: Workspace, fired: Reminder, others: Known) -> None:
    """After the last reminder comes one more, after that the manager's turn: unless somebody answers."""
    if fired.step is ReminderStep.FIRST and fired.before:
        return
    step, minutes = (
        (ReminderStep.AGAIN, workspace.again_after)
        if fired.step is ReminderStep.FIRST
        else (ReminderStep.MANAGER, workspace.manager_after)
    )
    if minutes:
        _lay_one(session, others, fired.task, step, 0, now + timedelta(minutes=minutes))


async def _tell_superiors(session: AsyncSession, now: datetime, reminder: Reminder) -> None:
    task = reminder.task
    key = f"unanswered:{reminder.id}:{reminder.occurrence}"
    for reader in await access.nearest_superiors(session, task.assignee):
        await notices.tell(
            session,
            now,
            reader,
            "unanswered",
            key,
            due_at=reminder.due_at,
            task_id=task.id,
            name=task.assignee.name,
        )


_later = aliased(Reminder)
_SAID_LATER = exists().where(
    _later.task_id == Reminder.task_id,
    _later.step == Reminder.step,
    _later.state == ReminderState.WAITING,
    _later.before < Reminder.before,
    _later.due_at <= bindparam("now", type_=Instant),
)
_DUE = (
    select(Reminder, _SAID_LATER)
    # A literal: only so does SQLite see that the partial index will do.
    .where(text("reminders.state = 'waiting'"), Reminder.due_at <= bindparam("now", type_=Instant))
    .order_by(Reminder.due_at)
    .options(joinedload(Reminder.task).options(joinedload(Task.deal), joinedload(Task.assignee)))
    .with_for_update(skip_locked=True, of=Reminder)
)
