"""Clients: putting one down, or finding that he is known."""

from collections.abc import Sequence

import phonenumbers
from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm.attributes import set_committed_value

from models import Contact, ContactPoint, PointKind
from services import access, timeline
from services.act import Act
from services.companies import naming
from services.errors import UnreadablePhone
from services.grammar.contacts import phones
from services.grammar.contacts.points import Point
from services.grammar.people import firms, names
from services.timeline import Action


def phone(text: str, region: str) -> str:
    """A phone in any usual spelling → E.164. `region`, the company's own country, is tried first, then neighbours."""
    for country in dict.fromkeys((region, *phones.NEIGHBOURS)):
        try:
            number = phonenumbers.parse(text, country)
        except phonenumbers.NumberParseException:
            continue
        if phones.can_be_dialled(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise UnreadablePhone(text=text[:40])


async def create(
    act: Act, *, name: str, firm: str | None = None, phone: str | None = None, points: Sequence[Point] = ()
) -> Contact:
    """A new client, with his ways to be reached; `phone` is E.164. A firm, by its name, belongs to its company.

    `firm` is the one that a person is of.

    One of them that is already known brings back the client who has it, if that is a client whom this person may see;
    what was not known of him is put down.
    """
    wanted = list(dict.fromkeys([*([Point(PointKind.PHONE, phone)] if phone else []), *points]))
    if (known := await known_by(act, wanted)) is not None:
        return await _more(act, known, wanted)
    contact = Contact(name=name, created_by_id=act.user.id, created_at=act.now)
    contact.points = [ContactPoint(kind=point.kind, value=point.value) for point in wanted]
    company = await naming.named(act, firm or name) if firm or firms.is_firm(name) else None
    contact.company_id = company.id if company else None
    act.session.add(contact)
    await act.session.flush()
    set_committed_value(contact, "company", company)
    return contact


def names_a_client(name: str) -> bool:
    """A person or a firm, by the name alone; of other words nobody can tell whether somebody is called so."""
    return names.personal(name.split()[0].lower().replace("ё", "е")) or firms.is_firm(name)


async def known_by(act: Act, points: Sequence[Point], *, but: int | None = None) -> Contact | None:
    """The client, of those this person may see, who has one of these exactly; the one known longest."""
    if not points:
        return None
    query = access.visible_contacts(act.user).where(has_one_of(points), Contact.id != (but or 0))
    found: Contact | None = await act.session.scalar(query.order_by(Contact.id).limit(1))
    return found and await access.contact(act, found.id)


def has_one_of(points: Sequence[Point]) -> ColumnElement[bool]:
    same = [and_(ContactPoint.kind == point.kind, ContactPoint.value == point.value) for point in points]
    return Contact.id.in_(select(ContactPoint.contact_id).where(or_(false(), *same)))


async def _more(act: Act, contact: Contact, points: Sequence[Point]) -> Contact:
    has = {(point.kind, point.value) for point in contact.points}
    fresh = [ContactPoint(kind=one.kind, value=one.value) for one in points if (one.kind, one.value) not in has]
    if fresh:
        contact.points.extend(fresh)
        await timeline.record(act, contact, Action.EDITED)
    return contact
