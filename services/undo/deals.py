"""Taking back a change of a deal."""

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm.attributes import set_committed_value

from models import Activity, Deal, Event, Reminder, Stage, StageChange, Tag, Task
from services import access
from services.act import Act
from services.timeline import Action
from services.undo.records import put_back


async def find(act: Act, event: Event) -> Deal:
    deal = await access.changed_deal(act, event)
    await act.session.refresh(deal, ["tags"])
    return deal


def offered(act: Act) -> ColumnElement[bool]:
    """Also what was handed over, out of sight."""
    seen = access.visible_deals(act.user).with_only_columns(Deal.id)
    return or_(Event.action == Action.HANDED, Event.subject_id.in_(seen))


async def take_back(act: Act, event: Event, row: Deal) -> None:
    if event.action == Action.CREATED:
        row.deleted_at = act.now
    else:
        put_back(row, event)
    if "tags" in event.before:
        row.tags = list(await act.session.scalars(select(Tag).where(Tag.id.in_(event.before["tags"]))))
    if "stage_id" in event.before:
        set_committed_value(row, "stage", await act.session.get_one(Stage, row.stage_id))
    await act.session.execute(delete(StageChange).where(StageChange.event_id == event.id))
    if task_id := event.after.get("task_id"):
        await act.session.execute(delete(Reminder).where(Reminder.task_id == task_id))
        await act.session.execute(delete(Task).where(Task.id == task_id, Task.closed_at.is_(None)))
    if activity_id := event.after.get("activity_id"):
        await act.session.execute(delete(Activity).where(Activity.id == activity_id))
