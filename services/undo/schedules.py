"""Taking back a change of what is sent to a person again and again."""

from sqlalchemy import ColumnElement, select

from models import Event, Schedule
from services import schedules, timeline
from services.act import Act
from services.errors import UndoChangedSince
from services.timeline import Action
from services.undo.records import changed_by


async def find(act: Act, event: Event) -> Schedule:
    return await schedules.one(act, event.subject_id)


def offered(act: Act) -> ColumnElement[bool]:
    return Event.subject_id.in_(select(Schedule.id).where(Schedule.user_id == act.user.id))


async def take_back(act: Act, event: Event, row: Schedule) -> Event:
    if schedules.state(row) != event.after:
        culprit = await changed_by(act, event, set(event.after))
        raise UndoChangedSince(name=culprit.name if culprit else act.user.name)
    await schedules.restore(act, row, event.before)
    return await timeline.append(act, "schedule", row.id, Action.UNDONE, event.after, event.before)
