"""Taking back one's own change, for a day, unless somebody has changed the same thing since."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import selectinload
from sqlalchemy.orm.attributes import set_committed_value

from models import Activity, Deal, Event, Reminder, Stage, StageChange, Tag, Task, TaskStatus
from services import access, timeline
from services.act import Act
from services.deals import Change
from services.errors import UndoChangedSince, UndoTooLate, UndoTwice
from services.timeline import Action

FOR = timedelta(days=1)
"""How long a change can be taken back."""


async def undo(act: Act, event_id: int) -> Change:
    """Put back what the event changed.

    Refused: after a day (`UndoTooLate`), a second time (`UndoTwice`), when one of the same things has been changed
    since (`UndoChangedSince`, which says by whom), or when the change was somebody else's (`NotFound`).
    """
    event, deal = await access.own_change(act, event_id)
    if event.undone_by_id is not None:
        raise UndoTwice()
    if act.now - event.at > FOR:
        raise UndoTooLate()
    await act.session.refresh(deal, ["tags"])
    await _refuse_if_changed_since(act, event, deal)
    if event.action == Action.CREATED:
        deal.deleted_at = act.now
    elif event.action != Action.TASK:
        await _put_back(act, deal, event.before)
    await act.session.execute(delete(StageChange).where(StageChange.event_id == event.id))
    if event.action == Action.TASK:
        await _task_back(act, event)
    elif task_id := event.after.get("task_id"):
        await act.session.execute(delete(Reminder).where(Reminder.task_id == task_id))
        await act.session.execute(delete(Task).where(Task.id == task_id, Task.closed_at.is_(None)))
    if activity_id := event.after.get("activity_id"):
        await act.session.execute(delete(Activity).where(Activity.id == activity_id))
    undone = await timeline.record(act, deal, Action.UNDONE, undoes=event.id)
    event.undone_by_id = undone.id
    await act.session.flush()
    return Change(deal, undone)


async def _task_back(act: Act, event: Event) -> None:
    """The task is as it was before it was changed, unless it has been changed since."""
    task = await access.task(act, event.after["task_id"])
    names = [key.removeprefix("task_") for key in event.before]
    if any(timeline.plain(getattr(task, name)) != event.after[f"task_{name}"] for name in names):
        raise UndoChangedSince(name=task.assignee.name, deal_id=event.subject_id)
    for name in names:
        value = event.before[f"task_{name}"]
        moment = name == "due_at" and value is not None
        setattr(task, name, datetime.fromisoformat(value) if moment else value)
    if not TaskStatus(task.status).closed:
        task.closed_at = None
    await act.session.flush()


async def _refuse_if_changed_since(act: Act, event: Event, deal: Deal) -> None:
    now = {name: _current(deal, name) for name in event.after if name in timeline.RECORDED}
    touched = {name for name, value in now.items() if value != event.after[name]}
    if not touched:
        return
    later = await act.session.scalars(
        select(Event)
        .where(Event.subject == "deal", Event.subject_id == deal.id, Event.id > event.id)
        .order_by(Event.id.desc())
        .options(selectinload(Event.user))
    )
    culprit = next(e for e in later if touched & e.after.keys())
    raise UndoChangedSince(name=culprit.user.name, deal_id=deal.id)


def _current(deal: Deal, name: str) -> Any:
    if name == "tags":
        return sorted(tag.id for tag in deal.tags)
    return timeline.plain(getattr(deal, name))


async def _put_back(act: Act, deal: Deal, before: dict[str, Any]) -> None:
    for name, value in before.items():
        if name == "tags":
            deal.tags = list(await act.session.scalars(select(Tag).where(Tag.id.in_(value))))
        else:
            setattr(deal, name, _typed(name, value))
    if "stage_id" in before:
        set_committed_value(deal, "stage", await act.session.get_one(Stage, deal.stage_id))


def _typed(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in ("stage_since", "closed_at", "deleted_at"):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if name in ("expected_on", "wake_on") else value


async def last(act: Act) -> Event | None:
    """The person's own latest change of a deal that can still be taken back."""
    seen = access.visible_deals(act.user).with_only_columns(Deal.id)
    query = (
        select(Event)
        .where(
            Event.user_id == act.user.id,
            Event.subject == "deal",
            Event.action != Action.UNDONE,
            or_(Event.action == Action.HANDED, Event.subject_id.in_(seen)),
            Event.undone_by_id.is_(None),
            Event.at > act.now - FOR,
        )
        .order_by(Event.id.desc())
        .limit(1)
    )
    found: Event | None = await act.session.scalar(query)
    return found
