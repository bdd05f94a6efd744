"""Changing what is known of a firm, and who belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from models import Company, Contact, Event
from services import contacts, timeline
from services.act import Act
from services.clients import edits as clients
from services.clients.edits import ClientChange
from services.companies import naming, sight
from services.errors import CompanyTaken
from services.grammar.contacts.points import Point
from services.grammar.people import firms
from services.timeline import Action


@dataclass(frozen=True, slots=True)
class CompanyChange:
    """A firm after a change, and the event that tells what changed."""

    company: Company
    event: Event


async def rename(act: Act, company_id: int, name: str) -> CompanyChange:
    """Refused when another firm within sight is called so (`CompanyTaken`): they may be the same."""
    company = await sight.to_change(act, company_id)
    key = firms.key(name)
    others = [one for one in await naming.meant(act, name) if one.key == key and one.id != company.id]
    if others:
        raise CompanyTaken(name=others[0].name, company_id=others[0].id)
    company.name, company.key = name, key
    return CompanyChange(company, await timeline.record(act, company, Action.EDITED))


async def set_size(act: Act, company_id: int, size: int | None) -> CompanyChange:
    """How many people work there; none means that it is not known."""
    company = await sight.to_change(act, company_id)
    company.size = size
    return CompanyChange(company, await timeline.record(act, company, Action.EDITED))


async def add_points(act: Act, company_id: int, points: Sequence[Point]) -> ClientChange:
    """Phones and addresses of the firm itself: those of the client who is the firm, put down if there is none."""
    company = await sight.to_change(act, company_id)
    itself = await the_firm_itself(act, company)
    return await clients.add_points(act, itself.id, points)


async def the_firm_itself(act: Act, company: Company) -> Contact:
    query = sight.people(act, company).order_by(Contact.id)
    people: Sequence[Contact] = (await act.session.scalars(query)).all()
    for one in people:
        if firms.bare(one.name) == firms.bare(company.name):
            return one
    made = Contact(name=company.name, created_by_id=act.user.id, created_at=act.now, company_id=company.id)
    act.session.add(made)
    await act.session.flush()
    return made


async def add_person(act: Act, company_id: int, name: str, points: Sequence[Point]) -> ClientChange:
    """Somebody who works there: a new client, or one who is known by a phone or an address."""
    company = await sight.to_change(act, company_id)
    contact = await contacts.create(act, name=name or company.name, points=points)
    return await clients.join(act, contact.id, company)
