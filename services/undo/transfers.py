"""Taking back an answer to who had asked for a client: the question is open again."""

from sqlalchemy import ColumnElement, select

from models import Event, Transfer
from services import timeline
from services.act import Act
from services.timeline import Action


async def find(act: Act, event: Event) -> Transfer:
    return await act.session.get_one(Transfer, event.subject_id)


def offered(act: Act) -> ColumnElement[bool]:
    return Event.subject_id.in_(select(Transfer.id).where(Transfer.answered_by_id == act.user.id))


async def take_back(act: Act, event: Event, row: Transfer) -> Event:
    row.answered_at = row.answered_by_id = row.given = None
    await act.session.flush()
    return await timeline.append(act, "transfer", row.id, Action.UNDONE, event.after, event.before)
