"""Taking back a change of one's own settings, or of the company's."""

from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, true

from models import Event, Role, User, Workspace
from services import access, settings, timeline
from services.act import Act
from services.errors import UndoChangedSince
from services.timeline import Action
from services.undo.records import changed_by


async def find(act: Act, event: Event) -> User | Workspace:
    if event.subject == "workspace":
        access.owner_only(act)
        return act.workspace
    return act.user


def offered(act: Act) -> ColumnElement[bool]:
    """One's own always, the company's for as long as one is its owner."""
    owns = true() if act.user.role is Role.OWNER else false()
    return or_(Event.subject == "user", and_(Event.subject == "workspace", owns))


async def take_back(act: Act, event: Event, row: Any) -> Event:
    now = await settings.current(act, row, event.after)
    if touched := {name for name, value in event.after.items() if now[name] != value}:
        culprit = await changed_by(act, event, touched)
        raise UndoChangedSince(name=culprit.name if culprit else act.user.name)
    undone = await timeline.append(act, event.subject, row.id, Action.UNDONE, event.after, event.before)
    await settings.restore(act, row, event.after, event.before)
    return undone
