"""A client of whom there is no deal yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from models import Contact, Event
from services import access, contacts, timeline
from services.act import Act
from services.clients import duplicates
from services.clients.duplicates import Doubt
from services.errors import Empty
from services.grammar.contacts.points import Point
from services.timeline import Action


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A client, the event of his being put down (none: he was known), and whom else he may be."""

    contact: Contact
    event: Event | None
    doubt: Doubt


async def put_down(act: Act, *, name: str, points: Sequence[Point] = ()) -> Newcomer:
    """Only the client. Whoever is known within sight by one of the points is that client, with what is new of him.

    Without a name he is called by his phone or address; nothing at all is refused (`Empty`), and so is a controller.
    """
    access.may_change_or_refuse(act.user)
    if not name and not points:
        raise Empty()
    known = await contacts.known_by(act, points)
    contact = await contacts.create(act, name=name or points[0].value, points=points)
    doubt = await duplicates.of_client(act, contact)
    if known is not None:
        return Newcomer(contact, None, doubt)
    reached = sorted([point.kind, point.value] for point in contact.points)
    about = {"name": contact.name, "company_id": contact.company_id, "points": reached}
    event = await timeline.append(act, "contact", contact.id, Action.CREATED, {}, about)
    return Newcomer(await access.contact(act, contact.id), event, doubt)
