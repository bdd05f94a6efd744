"""Taking back a change of a client."""

from sqlalchemy import ColumnElement

from models import Contact, ContactPoint, Event, PointKind
from services import access
from services.act import Act
from services.undo.records import put_back


async def find(act: Act, event: Event) -> Contact:
    return await access.contact(act, event.subject_id)


def offered(act: Act) -> ColumnElement[bool]:
    return Event.subject_id.in_(access.visible_contacts(act.user).with_only_columns(Contact.id))


async def take_back(act: Act, event: Event, row: Contact) -> None:
    put_back(row, event)
    if "points" in event.before:
        wanted = [(PointKind(kind), value) for kind, value in event.before["points"]]
        kept = [point for point in row.points if (point.kind, point.value) in wanted]
        known = {(point.kind, point.value) for point in kept}
        row.points = [
            *kept,
            *(ContactPoint(kind=kind, value=value) for kind, value in wanted if (kind, value) not in known),
        ]
