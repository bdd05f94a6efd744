"""Taking back a change of somebody's days off."""

from sqlalchemy import ColumnElement

from models import Event, User
from services import access, leave
from services.act import Act
from services.errors import UndoChangedSince
from services.undo.records import changed_by


async def find(act: Act, event: Event) -> User:
    return await access.person(act, event.subject_id)


def offered(act: Act) -> ColumnElement[bool]:
    return Event.subject_id.in_(access.visible_people(act.user).with_only_columns(User.id))


async def take_back(act: Act, event: Event, row: User) -> Event:
    if not await leave.stands(act, row, event):
        culprit = await changed_by(act, event, {"days"})
        raise UndoChangedSince(name=culprit.name if culprit else act.user.name)
    return await leave.restore(act, row, event)
