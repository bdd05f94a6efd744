"""Tasks: planned, begun, finished, failed, put off, handed to somebody else."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.exc import StaleDataError

from models import Deal, Event, Task, TaskKind, TaskStatus, User
from services import access, hours, moments, reminders, timeline
from services.act import Act
from services.errors import AlreadyClosed, ChangedMeanwhile, Empty, NothingChanged, PastMoment
from services.grammar.dates import When
from services.timeline import Action

RECORDED = ("title", "status", "result", "due_at", "due_wall", "due_zone", "assignee_id")
"""What events remember of a task; each under its name with `task_` before it."""

GRACE = timedelta(minutes=1)
"""By how much a moment may be past when it is planned: people type slower than the clock runs."""


@dataclass(frozen=True, slots=True)
class Change:
    """A task after a change, and the event that tells what changed."""

    task: Task
    event: Event


async def plan(
    act: Act,
    title: str,
    when: When | None,
    *,
    kind: TaskKind = TaskKind.OTHER,
    deal_id: int | None = None,
    contact_id: int | None = None,
    assignee_id: int | None = None,
) -> Change:
    """A new task, with the reminders that its assignee likes.

    Of a deal's task the assignee is, unless named, whoever is responsible for the deal; else oneself. `when` is meant
    for the assignee's clock. Refused: no words (`Empty`), a moment that is past (`PastMoment`), an assignee to whom
    the person may give no tasks (`NotFound`), a controller (`OnlyLooking`).
    """
    access.may_change_or_refuse(act.user)
    if not title.strip():
        raise Empty()
    deal = await access.deal_to_change(act, deal_id) if deal_id is not None else None
    assignee = await _assignee(act, deal, assignee_id)
    task = Task(
        title=title,
        kind=kind,
        status=TaskStatus.NEW,
        deal_id=deal_id,
        contact_id=contact_id,
        assignee_id=assignee.id,
        created_by_id=act.user.id,
        created_at=act.now,
    )
    _make_due(act, task, when, assignee)
    act.session.add(task)
    await act.session.flush()
    set_committed_value(task, "deal", deal)
    set_committed_value(task, "assignee", assignee)
    await reminders.lay(act, task)
    await _tell(act, task, assignee)
    return Change(task, await _record(act, task, Action.STEP, {}, _planned(task)))


async def begin(act: Act, task_id: int) -> Change:
    """It is being done: nobody is reminded of it again."""
    task = await _open(act, task_id)
    task.status = TaskStatus.IN_PROGRESS
    return await _changed(act, task)


async def finish(act: Act, task_id: int, result: str | None = None) -> Change:
    """It is done; `result` is what came of it. Refused when it is closed already (`AlreadyClosed`)."""
    return await _close(act, task_id, TaskStatus.DONE, result)


async def fail(act: Act, task_id: int, result: str | None = None) -> Change:
    """It will not be done."""
    return await _close(act, task_id, TaskStatus.FAILED, result)


async def _close(act: Act, task_id: int, status: TaskStatus, result: str | None) -> Change:
    task = await _open(act, task_id)
    task.status, task.result, task.closed_at = status, (result or "").strip() or None, act.now
    change = await _changed(act, task)
    await reminders.call_off(act, task)
    return change


async def snooze(act: Act, task_id: int, when: When) -> Change:
    """Put it off: due at another moment of the assignee's clock, and reminded of anew."""
    task = await _open(act, task_id)
    _make_due(act, task, when, task.assignee)
    task.status = TaskStatus.NEW
    change = await _changed(act, task)
    await reminders.lay(act, task)
    return change


async def reassign(act: Act, task_id: int, user_id: int) -> Change:
    """Give it to somebody else, by the same wall clock where he lives; he is told."""
    task = await _open(act, task_id)
    assignee = await access.colleague(act, user_id)
    task.assignee_id = assignee.id
    set_committed_value(task, "assignee", assignee)
    if task.due_wall is not None:
        _set(task, moments.again(task.due_wall, act.zone_of(assignee)))
    change = await _changed(act, task)
    await reminders.lay(act, task)
    await _tell(act, task, assignee)
    return change


async def _assignee(act: Act, deal: Deal | None, user_id: int | None) -> User:
    if user_id is not None and user_id != act.user.id:
        return await access.colleague(act, user_id)
    return deal.responsible if deal is not None and user_id is None else act.user


async def _open(act: Act, task_id: int) -> Task:
    access.may_change_or_refuse(act.user)
    task = await access.task(act, task_id)
    if task.closed_at is not None:
        raise AlreadyClosed(task=task.title)
    return task


def _make_due(act: Act, task: Task, when: When | None, assignee: User) -> None:
    if when is None:
        return
    due = moments.due(when, act.local_now, act.zone_of(assignee), hours.workday(assignee, act.workspace))
    if due.at < act.now - GRACE:
        raise PastMoment()
    _set(task, due)


def _set(task: Task, due: moments.Due) -> None:
    task.due_at, task.due_wall, task.due_zone = due.at, due.wall, due.zone


async def _changed(act: Act, task: Task) -> Change:
    before, after = difference(task)
    if not after:
        raise NothingChanged()
    try:
        await act.session.flush()
    except StaleDataError as race:
        raise ChangedMeanwhile() from race
    return Change(task, await _record(act, task, Action.TASK, before, after))


def difference(task: Task) -> tuple[dict[str, Any], dict[str, Any]]:
    """What has changed since it was loaded, old and new; before the flush, for then the old is known."""
    before, after = {}, {}
    for name in RECORDED:
        history = inspect(task).attrs[name].history
        if history.has_changes():
            before[f"task_{name}"] = timeline.plain(history.deleted[0] if history.deleted else None)
            after[f"task_{name}"] = timeline.plain(history.added[0] if history.added else None)
    return before, after


def _planned(task: Task) -> dict[str, Any]:
    return {"due_at": timeline.plain(task.due_at)}


async def _record(act: Act, task: Task, action: Action, before: dict[str, Any], after: dict[str, Any]) -> Event:
    """A deal's task is part of the deal's history; another has one of its own."""
    after = {"task_id": task.id, "task": task.title, **after}
    if task.deal_id is None:
        return await timeline.append(act, "task", task.id, action, before, after)
    return await timeline.append(act, "deal", task.deal_id, action, before, after)


async def _tell(act: Act, task: Task, assignee: User) -> None:
    """Somebody else's wish is news."""
    if assignee.id != act.user.id:
        await reminders.announce(act, task, assignee)
