"""Taking back a change of a deal."""

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm.attributes import set_committed_value

from models import Activity, Base, Contact, Deal, Event, Reason, Source, Stage, StageChange, Tag, Task, User
from services import access, attachments, participants, tasks, timeline
from services.act import Act
from services.timeline import Action
from services.undo import contacts
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
    await _follow(act, event, row)
    client = await contacts.go_with(act, event, row)
    undone = await timeline.record(act, row, Action.UNDONE, undoes=event.id, **client)
    await _take_back_beside(act, event)
    return undone


async def _follow(act: Act, event: Event, row: Deal) -> None:
    """What the columns that were put back stand for."""
    for key, table in _BEHIND.items():
        if key in event.before:
            number = getattr(row, key)
            behind = await act.session.get_one(table, number) if number is not None else None
            set_committed_value(row, key.removesuffix("_id"), behind)
    if "contact_id" in event.before and row.contact is not None:
        await act.session.refresh(row.contact, ["company"])


_BEHIND: dict[str, type[Base]] = {
    "stage_id": Stage,
    "responsible_id": User,
    "contact_id": Contact,
    "source_id": Source,
    "reason_id": Reason,
}


async def _take_back_beside(act: Act, event: Event) -> None:
    """What the change had made that is no part of the deal itself."""
    await act.session.execute(delete(StageChange).where(StageChange.event_id == event.id))
    if passed := event.after.get("tasks"):
        await _take_tasks_back(act, event, passed)
    if event.action == Action.ATTACHED:
        await attachments.take_back(act, event)
    if activity_id := event.after.get("activity_id"):
        await act.session.execute(delete(Activity).where(Activity.id == activity_id))


async def _take_tasks_back(act: Act, event: Event, passed: list[int]) -> None:
    """Tasks that went over with the deal come back with it, those that are still open."""
    former, heir = event.before["responsible_id"], event.after["responsible_id"]
    theirs = select(Task).where(Task.id.in_(passed), Task.assignee_id == heir, Task.closed_at.is_(None))
    await tasks.hand(act, (await act.session.scalars(theirs)).all(), await act.session.get_one(User, former))
