"""Which firms a person may see: a firm is seen through its people, as they are through their deals."""

from typing import Any

from sqlalchemy import Select, func, select

from models import Company, Contact, User
from services import access
from services.act import Act
from services.errors import NotFound


def visible(user: User) -> Select[Any]:
    """The firms that exist for this person: those of visible clients."""
    theirs = access.visible_contacts(user).where(Contact.company_id == Company.id).exists()
    return select(Company).where(Company.merged_into_id.is_(None), theirs)


def people(act: Act, company: Company) -> Select[Any]:
    """Those of the firm whom the reader may see."""
    return access.visible_contacts(act.user).where(Contact.company_id == company.id)


async def one(act: Act, company_id: int) -> Company:
    """The firm; of one that was merged, the firm that it turned out to be."""
    now = select(Company.merged_into_id).where(Company.id == company_id).scalar_subquery()
    query = visible(act.user).where(Company.id == func.coalesce(now, company_id))
    found: Company | None = await act.session.scalar(query)
    if found is None:
        raise NotFound()
    return found


async def to_change(act: Act, company_id: int) -> Company:
    found = await one(act, company_id)
    access.may_change_or_refuse(act.user)
    return found
