"""Whether the client of a new deal is known already: to oneself, perhaps, or to a colleague."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, func, select

from models import Contact, Deal, Event, User
from services import access, search
from services.act import Act
from services.contacts import has_one_of
from services.grammar.contacts.points import Point
from services.timeline import Action

ALIKE = 80
"""Points of likeness from which a name is worth a question."""
MOST = 2


@dataclass(frozen=True, slots=True)
class Known:
    """A client within sight, whose he is, and how many deals with him are within sight."""

    contact: Contact
    deals: int
    holder: str | None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is to be said of a new deal's client."""

    known: Known | None = None
    """He was recognised by a phone or an address."""
    alike: Sequence[Known] = field(default_factory=tuple)
    """Clients with such a name, any of whom he may be."""
    holder: User | None = None
    """A colleague who has a client with the same phone or address, out of this person's sight."""


async def of_deal(act: Act, deal: Deal, name: str = "") -> Doubt:
    """`name` is what sounds like a client in a deal that was made without one."""
    if deal.contact_id is None:
        return Doubt(alike=await _alike(act, name)) if name else Doubt()
    contact = await access.contact(act, deal.contact_id)
    known = await _known(act, contact, but=deal.id)
    return Doubt(known=known) if known.deals else await of_client(act, contact)


async def of_client(act: Act, contact: Contact) -> Doubt:
    """Of somebody who has just been put down."""
    theirs: Contact | None = await act.session.scalar(same(act, contact).limit(1))
    if theirs is not None and (his := await holder(act, theirs)) is not None:
        return Doubt(holder=his)
    return Doubt(alike=await _alike(act, contact.name, but=contact.id))


async def _alike(act: Act, name: str, but: int | None = None) -> Sequence[Known]:
    """With whom there is a deal, or who was put down by himself: of others, the deals were taken back."""
    hits = await search.clients(act, name, limit=MOST + 1)
    known = [await _known(act, hit.contact) for hit in hits if hit.score >= ALIKE and hit.contact.id != but]
    meant = select(Event.subject_id).where(Event.subject == "contact", Event.action == Action.CREATED)
    alone = set(await act.session.scalars(meant.where(Event.subject_id.in_([one.contact.id for one in known]))))
    return [one for one in known if one.deals or one.contact.id in alone][:MOST]


async def _known(act: Act, contact: Contact, but: int = 0) -> Known:
    theirs = access.visible_deals(act.user).where(Deal.contact_id == contact.id, Deal.id != but)
    count = await act.session.scalar(theirs.with_only_columns(func.count())) or 0
    latest = (
        theirs.join(Deal.responsible).with_only_columns(User.name).order_by(Deal.closed_at.is_not(None), Deal.id.desc())
    )
    return Known(contact, count, await act.session.scalar(latest.limit(1)))


def same(act: Act, contact: Contact) -> Select[Any]:
    """Clients out of sight with the same phone or address, the one known longest first."""
    points = [Point(point.kind, point.value) for point in contact.points]
    return access.hidden_contacts(act.user).where(has_one_of(points)).order_by(Contact.id)


async def holder(act: Act, contact: Contact) -> User | None:
    """Who is responsible for the open deal with the client, else for the latest; else who has put him down."""
    theirs = select(User).join(Deal, Deal.responsible_id == User.id)
    theirs = theirs.where(Deal.contact_id == contact.id, Deal.deleted_at.is_(None), User.disabled_at.is_(None))
    found = await act.session.scalar(theirs.order_by(Deal.closed_at.is_not(None), Deal.id.desc()).limit(1))
    return found or await act.session.get(User, contact.created_by_id)
