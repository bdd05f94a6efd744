"""Taking back a change of a task: one planned is gone, one changed is as it was, with its reminders."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from models import Activity, DealParticipant, Event, Reminder, Task, TaskKind, TaskStatus, User
from services import access
from services.act import Act
from services.errors import UndoChangedSince
from services.tasks import record
from services.timeline import Action


async def find(act: Act, event: Event) -> Task:
    return await access.task(act, event.after["task_id"])


def offered(act: Act) -> ColumnElement[bool]:
    """Which events of tasks that have no deal lead to one within sight."""
    return Event.subject_id.in_(access.visible_tasks(act.user).with_only_columns(Task.id))


async def take_back(act: Act, event: Event, task: Task) -> Event:
    await _refuse_if_changed_since(act, event, task)
    if activity_id := event.after.get("activity_id"):
        await act.session.execute(delete(Activity).where(Activity.id == activity_id))
    if joined := event.after.get("joined"):
        member = DealParticipant.deal_id == task.deal_id, DealParticipant.user_id == joined
        await act.session.execute(delete(DealParticipant).where(*member, DealParticipant.function == record.BY_TASK))
    if event.action == Action.STEP:
        undone = await record.told(act, task, Action.UNDONE, {}, {"task_gone": True, "undoes": event.id})
        await act.session.execute(delete(Reminder).where(Reminder.task_id == task.id))
        await act.session.execute(delete(Task).where(Task.id == task.id))
        return undone
    _put_back(task, event.before)
    set_committed_value(task, "assignee", await act.session.get_one(User, task.assignee_id))
    before, after = record.difference(task)
    await record.flush(act, task, after)
    return await record.told(act, task, Action.UNDONE, before, {**after, "undoes": event.id})


def _put_back(task: Task, before: dict[str, Any]) -> None:
    for key, value in before.items():
        name = key.removeprefix("task_")
        setattr(task, name, _typed(name, value))
    if not task.status.closed:
        task.closed_at = None


def _typed(name: str, value: Any) -> Any:
    if value is not None and name == "due_at":
        return datetime.fromisoformat(value)
    return _WORDS[name](value) if name in _WORDS else value


_WORDS: dict[str, type[TaskStatus] | type[TaskKind]] = {"status": TaskStatus, "kind": TaskKind}


async def _refuse_if_changed_since(act: Act, event: Event, task: Task) -> None:
    subject = Event.subject == event.subject, Event.subject_id == event.subject_id
    query = select(Event).where(*subject, Event.id > event.id, Event.undone_by_id.is_(None)).order_by(Event.id.desc())
    later = [
        one
        for one in await act.session.scalars(query.options(joinedload(Event.user)))
        if one.action != Action.UNDONE and one.after.get("task_id") == task.id and _meet(event, one)
    ]
    if later:
        raise UndoChangedSince(name=later[0].user.name, task_id=task.id)


def _meet(event: Event, later: Event) -> bool:
    """Whether the later change is of the same: anything at all, where the task itself is to go."""
    return event.action == Action.STEP or bool(event.before.keys() & later.before.keys())
