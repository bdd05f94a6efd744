"""Firms in a list, with how much there is of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func

from models import Company, Contact, Deal
from services import access
from services.act import Act
from services.companies import sight
from services.deals import PAGE


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A firm, and how many of its people and of their open deals the reader may see."""

    company: Company
    people: int
    open: int


@dataclass(frozen=True, slots=True)
class CompanyPage:
    rows: Sequence[CompanyRow]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


async def page(act: Act, number: int = 0) -> CompanyPage:
    """The firms within sight, by name; a number past the end shows the last page."""
    query = sight.visible(act.user)
    total = await act.session.scalar(query.with_only_columns(func.count())) or 0
    number = max(0, min(number, (total - 1) // PAGE))
    shown = query.order_by(Company.name, Company.id).limit(PAGE).offset(number * PAGE)
    return CompanyPage(await counted(act, (await act.session.scalars(shown)).all()), number, total)


async def counted(act: Act, companies: Sequence[Company]) -> Sequence[CompanyRow]:
    numbers = [one.id for one in companies]
    people = access.visible_contacts(act.user).where(Contact.company_id.in_(numbers))
    deals = access.visible_deals(act.user).join(Contact, Contact.id == Deal.contact_id)
    going = deals.where(Contact.company_id.in_(numbers), Deal.closed_at.is_(None))
    count, still = await _by_company(act, people), await _by_company(act, going)
    return [CompanyRow(one, count.get(one.id, 0), still.get(one.id, 0)) for one in companies]


async def _by_company(act: Act, query: Select[Any]) -> dict[int, int]:
    grouped = query.with_only_columns(Contact.company_id, func.count().label("many")).group_by(Contact.company_id)
    return {row.company_id: row.many for row in await act.session.execute(grouped)}
