"""Taking back a change of a deal."""

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm.attributes import set_committed_value

from models import Activity, Deal, Event, Stage, StageChange, Tag, Task, User
from services import access, attachments, participants, tasks, timeline
from services.act import Act
from services.timeline import Action
from services.undo.records import put_back, refuse_if_changed_since


async def find(act: Act, event: Event) -> Deal:
    deal = await access.changed_deal(act, event)
    await act.session.refresh(deal, ["tags", "participants"])
    return deal


def offered(act: Act) -> ColumnElement[bool]:
    """Also what was handed over, out of sight."""
    seen = access.visible_deals(act.user).with_only_columns(Deal.id)
    return or_(Event.action == Action.HANDED, Event.subject_id.in_(seen))


async def take_back(act: Act, event: Event, row: Deal) -> Event:
    await refuse_if_changed_since(act, event, row)
    if event.action == Action.CREATED:
        row.deleted_at = act.now
    else:
        put_back(row, event)
    if "tags" in event.before:
        row.tags = list(await act.session.scalars(select(Tag).where(Tag.id.in_(event.before["tags"]))))
    if "participants" in event.before:
        participants.put_back(row, event.before["participants"], event.after["participants"])
    if "stage_id" in event.before:
        set_committed_value(row, "stage", await act.session.get_one(Stage, row.stage_id))
    await act.session.execute(delete(StageChange).where(StageChange.event_id == event.id))
    if passed := event.after.get("tasks"):
        await _take_tasks_back(act, event, passed)
    if event.action == Action.ATTACHED:
        await attachments.take_back(act, event)
    if activity_id := event.after.get("activity_id"):
        await act.session.execute(delete(Activity).where(Activity.id == activity_id))
    return await timeline.record(act, row, Action.UNDONE, undoes=event.id)


async def _take_tasks_back(act: Act, event: Event, passed: list[int]) -> None:
    """Tasks that went over with the deal come back with it, those that are still open."""
    former, heir = event.before["responsible_id"], event.after["responsible_id"]
    theirs = select(Task).where(Task.id.in_(passed), Task.assignee_id == heir, Task.closed_at.is_(None))
    await tasks.hand(act, (await act.session.scalars(theirs)).all(), await act.session.get_one(User, former))
