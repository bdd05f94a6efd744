"""What a task's events remember, and the way of every change of it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm.exc import StaleDataError

from models import Deal, DealParticipant, Event, Task, User
from services import access, reminders, timeline
from services.act import Act
from services.errors import AlreadyClosed, ChangedMeanwhile, NothingChanged
from services.timeline import Action

RECORDED = ("title", "kind", "status", "result", "due_at", "due_wall", "due_zone", "assignee_id")
"""What events remember of a task; each under its name with `task_` before it."""


@dataclass(frozen=True, slots=True)
class Change:
    """A task after a change, and the event that tells what changed."""

    task: Task
    event: Event


async def open_task(act: Act, task_id: int) -> Task:
    """A task that is still to be done, to be changed."""
    access.may_change_or_refuse(act.user)
    task = await access.task(act, task_id)
    if task.closed_at is not None:
        raise AlreadyClosed(task=task.title, status=task.status, task_id=task.id)
    return task


async def changed(act: Act, task: Task, beside: dict[str, Any] | None = None) -> Change:
    """Write down what was just set on the task; nothing may have been flushed since.

    `beside` is what the change made beside the task itself. Reminders follow: of a closed task they are called off,
    of one with another moment or assignee laid anew.
    """
    before, after = difference(task)
    if not after:
        raise NothingChanged()
    await flush(act, task, after)
    return Change(task, await told(act, task, Action.TASK, before, {**after, **(beside or {})}))


async def flush(act: Act, task: Task, after: dict[str, Any]) -> None:
    try:
        await act.session.flush()
    except StaleDataError as race:
        raise ChangedMeanwhile() from race
    if task.closed_at is not None:
        await reminders.call_off(act, task)
    elif after.keys() & {"task_due_at", "task_assignee_id"} or after.get("task_status") == "new":
        await reminders.lay(act, task)


async def let_in(act: Act, deal: Deal | None, assignee: User) -> dict[str, Any]:
    """Whoever is to do something on a deal sees it from now on; what the event is to say of that."""
    if deal is None or await access.sees(act, deal, assignee):
        return {}
    act.session.add(DealParticipant(deal_id=deal.id, user_id=assignee.id, function=BY_TASK))
    return {"joined": assignee.id}


BY_TASK = "task"
"""The function in a deal of somebody who was given a task on it."""


def difference(task: Task) -> tuple[dict[str, Any], dict[str, Any]]:
    """What has changed since it was loaded, old and new; before the flush, for then the old is known."""
    before, after = {}, {}
    for name in RECORDED:
        history = inspect(task).attrs[name].history
        if history.has_changes():
            before[f"task_{name}"] = timeline.plain(history.deleted[0] if history.deleted else None)
            after[f"task_{name}"] = timeline.plain(history.added[0] if history.added else None)
    return before, after


async def told(act: Act, task: Task, action: Action, before: dict[str, Any], after: dict[str, Any]) -> Event:
    """A deal's task is part of the deal's history; another has one of its own."""
    subject, number = ("task", task.id) if task.deal_id is None else ("deal", task.deal_id)
    after = {"task_id": task.id, "task": task.title, **after}
    return await timeline.append(act, subject, number, action, before, after)
