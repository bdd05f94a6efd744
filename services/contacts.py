"""Clients: the least of them that a deal needs."""

import phonenumbers
from sqlalchemy import or_, select

from models import Contact, ContactPoint, Deal, PointKind
from services import access
from services.act import Act
from services.errors import UnreadablePhone

REGIONS = {"RUB": "RU", "UAH": "UA", "KZT": "KZ", "BYN": "BY"}


def phone(text: str, currency: str) -> str:
    """A phone in any usual spelling → E.164. The company's own country is tried first, then its neighbours."""
    for region in dict.fromkeys([REGIONS.get(currency, "RU"), *REGIONS.values()]):
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise UnreadablePhone(text=text[:40])


async def create(act: Act, *, name: str, phone: str | None = None) -> Contact:
    """A new client; `phone` is E.164.

    A phone that is already known brings back the client who has it, if that is a client whom this person may see.
    """
    if phone is not None:
        seen = access.visible_deals(act.user).with_only_columns(Deal.contact_id)
        mine = or_(Contact.id.in_(seen), Contact.created_by_id == act.user.id)
        known = select(Contact).join(Contact.points).where(ContactPoint.value == phone, mine).limit(1)
        if (found := await act.session.scalar(known)) is not None:
            return found
    contact = Contact(name=name, created_by_id=act.user.id, created_at=act.now)
    if phone is not None:
        contact.points = [ContactPoint(kind=PointKind.PHONE, value=phone)]
    act.session.add(contact)
    await act.session.flush()
    return contact
