"""Two records of one client are made one, and can be parted again."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select, update
from sqlalchemy.orm.attributes import flag_modified, set_committed_value

from models import Contact, Deal, Event, Task, Transfer
from services import access, timeline
from services.act import Act
from services.clients.edits import ClientChange
from services.errors import NothingChanged
from services.timeline import Action

BLANKS = ("company_id", "birthday", "birth_year", "referred_by_id")
"""What the client who stays takes over where he has nothing of his own."""
LINKS: dict[str, tuple[Any, Any]] = {
    "deals": (Deal, Deal.contact_id),
    "tasks": (Task, Task.contact_id),
    "transfers": (Transfer, Transfer.contact_id),
    "sent": (Contact, Contact.referred_by_id),
    "absorbed": (Contact, Contact.merged_into_id),
}
"""What belongs to a client and goes with him.

The sent are those whom he has sent to us, the absorbed those who had turned out to be him before.
"""


async def merge(act: Act, contact_id: int, other_id: int) -> ClientChange:
    """The other turns out to be this client: his deals, ways to be reached and history are this one's from now on.

    Deals out of this person's sight go with the rest. What was moved stands in the event, for `undo`. Refused when they
    are one already (`NothingChanged`).
    """
    contact, other = await access.contact_to_change(act, contact_id), await access.contact_to_change(act, other_id)
    if contact.id == other.id:
        raise NothingChanged()
    company = contact.company or other.company
    _fill(contact, other)
    points = _take_points(contact, other)
    moved = {"points": points} | {name: await _found(act, name, other, contact) for name in LINKS}
    await _repoint(act, moved, other.id, contact.id)
    other.merged_into_id = contact.id
    for one in (contact, other):  # two people who merge the same at once: the later gives way
        flag_modified(one, "created_at")
    told = {"merged": other.id, "merged_name": other.name, "moved": moved}
    change = ClientChange(contact, await timeline.record(act, contact, Action.MERGED, **told))
    set_committed_value(contact, "company", company)
    return change


def _fill(contact: Contact, other: Contact) -> None:
    for name in BLANKS:
        if getattr(contact, name) is None:
            setattr(contact, name, getattr(other, name))
    if contact.referred_by_id in (contact.id, other.id):  # nobody has sent himself
        contact.referred_by_id = None


def _take_points(contact: Contact, other: Contact) -> list[int]:
    """What both have stays with both, so that each has it again when they are parted."""
    has = {(point.kind, point.value) for point in contact.points}
    moving = [point for point in other.points if (point.kind, point.value) not in has]
    for point in moving:
        other.points.remove(point)
        contact.points.append(point)
    return [point.id for point in moving]


async def _found(act: Act, name: str, other: Contact, contact: Contact) -> list[int]:
    """The rows that belong to the other; not the one who stays, who is changed as a whole."""
    table, link = LINKS[name]
    query: Select[Any] = select(table.id).where(link == other.id).order_by(table.id)
    found = (await act.session.scalars(query)).all()
    return [number for number in found if (table, number) != (Contact, contact.id)]


async def _repoint(act: Act, moved: Mapping[str, Sequence[int]], before: int, after: int) -> None:
    """Of these rows those that still belong to the one belong to the other."""
    for name, (table, link) in LINKS.items():
        if numbers := moved[name]:
            values = {link.key: after} | ({"version": table.version + 1} if hasattr(table, "version") else {})
            await act.session.execute(update(table).where(table.id.in_(numbers), link == before).values(values))


async def part(act: Act, event: Event, contact: Contact) -> None:
    """The other way round: what was moved, and has not been moved on since, goes back."""
    other = await act.session.get_one(Contact, event.after["merged"])
    await act.session.refresh(other, ["points"])
    for point in [one for one in contact.points if one.id in event.after["moved"]["points"]]:
        contact.points.remove(point)
        other.points.append(point)
    other.merged_into_id = None
    await act.session.flush()
    await _repoint(act, event.after["moved"], contact.id, other.id)


def last_merge(contact: Contact) -> Select[Any]:
    """The event by which the client took over another, the latest first."""
    query = select(Event).where(Event.subject == "contact", Event.subject_id == contact.id)
    return query.where(Event.action == Action.MERGED).order_by(Event.id.desc())
