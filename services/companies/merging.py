"""Two records of one firm are made one, and can be parted again."""

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.orm.attributes import flag_modified

from models import Company, Contact, Event
from services import timeline
from services.act import Act
from services.companies import sight
from services.companies.edits import CompanyChange
from services.errors import NothingChanged
from services.timeline import Action


async def merge(act: Act, company_id: int, other_id: int) -> CompanyChange:
    """The other turns out to be this firm: its people are this one's from now on, also those out of one's sight.

    What was moved stands in the event, for undo. Refused when they are one already (`NothingChanged`).
    """
    company, other = await sight.to_change(act, company_id), await sight.to_change(act, other_id)
    if company.id == other.id:
        raise NothingChanged()
    people = (await act.session.scalars(select(Contact.id).where(Contact.company_id == other.id))).all()
    absorbed = (await act.session.scalars(select(Company.id).where(Company.merged_into_id == other.id))).all()
    if company.size is None:
        company.size = other.size
    await _move(act, people, absorbed, other.id, company.id)
    other.merged_into_id = company.id
    for one in (company, other):  # two people who merge the same at once: the later gives way
        flag_modified(one, "created_at")
    told = {"merged": other.id, "merged_name": other.name, "people": list(people), "absorbed": list(absorbed)}
    return CompanyChange(company, await timeline.record(act, company, Action.MERGED, **told))


async def part(act: Act, event: Event, company: Company) -> None:
    """The other way round: who has not gone to a third firm since goes back."""
    other = await act.session.get_one(Company, event.after["merged"])
    other.merged_into_id = None
    await act.session.flush()
    await _move(act, event.after["people"], event.after["absorbed"], company.id, other.id)


async def _move(act: Act, people: Sequence[int], absorbed: Sequence[int], before: int, after: int) -> None:
    belong = update(Contact).where(Contact.id.in_(people), Contact.company_id == before)
    await act.session.execute(belong.values(company_id=after, version=Contact.version + 1))
    turned = update(Company).where(Company.id.in_(absorbed), Company.merged_into_id == before)
    await act.session.execute(turned.values(merged_into_id=after, version=Company.version + 1))
