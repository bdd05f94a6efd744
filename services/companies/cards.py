"""One firm, read whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func
from sqlalchemy.orm import selectinload

from models import Activity, Company, Contact, Deal
from services import access, deals
from services.act import Act
from services.companies import history, sight
from services.deals import PAGE, Page

LAST_DEALS = 3
MOST_PEOPLE = 4
"""People named on the card; the rest are in the list."""


@dataclass(frozen=True, slots=True)
class People:
    """One page of the people of a firm, with their ways to be reached."""

    contacts: Sequence[Contact]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


@dataclass(frozen=True, slots=True)
class CompanyCard:
    """All that the card of a firm shows to its reader."""

    company: Company
    people: People
    deals: Page
    last: Activity | None
    events: int


async def card(act: Act, company: Company) -> CompanyCard:
    theirs = _deals(act, company)
    touched = theirs.join(Activity, Activity.deal_id == Deal.id).with_only_columns(Activity)
    last = await act.session.scalar(touched.order_by(Activity.at.desc(), Activity.id.desc()).limit(1))
    return CompanyCard(
        company,
        people=await people(act, company, 0),
        deals=await deals.paged(act, theirs, 0),
        last=last,
        events=await history.count(act, company),
    )


async def people(act: Act, company: Company, number: int) -> People:
    """One page of those whom the reader may see, by name; a number past the end shows the last page."""
    theirs = sight.people(act, company)
    total = await act.session.scalar(theirs.with_only_columns(func.count())) or 0
    number = max(0, min(number, (total - 1) // PAGE))
    query = theirs.order_by(Contact.name, Contact.id).limit(PAGE).offset(number * PAGE)
    found = await act.session.scalars(query.options(selectinload(Contact.points)))
    return People(found.all(), number, total)


async def deals_of(act: Act, company: Company, number: int) -> Page:
    """A page of the deals with anybody of the firm."""
    return await deals.paged(act, _deals(act, company), number)


def _deals(act: Act, company: Company) -> Select[Any]:
    theirs = sight.people(act, company).with_only_columns(Contact.id)
    return access.visible_deals(act.user).where(Deal.contact_id.in_(theirs))
