"""All that has happened with a firm and its people, over all their deals that the reader may see."""

from sqlalchemy import ColumnElement, and_, or_, select

from models import Company, Contact, Deal, Event
from services import access
from services.act import Act
from services.clients import history
from services.clients.history import HistoryPage
from services.companies import sight


def _about(act: Act, company: Company) -> ColumnElement[bool]:
    """Events of the firm, of its people, and of their deals; also of what has turned out to be one of them."""
    people = sight.people(act, company).with_only_columns(Contact.id)
    same = select(Contact.id).where(or_(Contact.id.in_(people), Contact.merged_into_id.in_(people)))
    deals = access.visible_deals(act.user).where(Deal.contact_id.in_(people)).with_only_columns(Deal.id)
    firms = select(Company.id).where(or_(Company.id == company.id, Company.merged_into_id == company.id))
    return or_(
        and_(Event.subject == "deal", Event.subject_id.in_(deals)),
        and_(Event.subject == "contact", Event.subject_id.in_(same)),
        and_(Event.subject == "company", Event.subject_id.in_(firms)),
    )


async def count(act: Act, company: Company) -> int:
    return await history.counted(act, _about(act, company))


async def page(act: Act, company: Company, number: int) -> HistoryPage:
    """One page, newest first; a number past the end gives the last page."""
    return await history.paged(act, _about(act, company), company.created_by_id, number)
