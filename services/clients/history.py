"""All that has happened with a client: who, when, what, over all his deals that the reader may see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import joinedload

from models import Contact, Deal, Event, User
from services import access
from services.act import Act

PAGE = 8
"""Events on a page."""


def _about(act: Act, contact: Contact) -> ColumnElement[bool]:
    """Events of his deals, and his own; also those of whoever turned out to be him."""
    deals = access.visible_deals(act.user).where(Deal.contact_id == contact.id).with_only_columns(Deal.id)
    same = select(Contact.id).where(or_(Contact.id == contact.id, Contact.merged_into_id == contact.id))
    return or_(
        and_(Event.subject == "deal", Event.subject_id.in_(deals)),
        and_(Event.subject == "contact", Event.subject_id.in_(same)),
    )


async def count(act: Act, contact: Contact) -> int:
    return await counted(act, _about(act, contact))


async def counted(act: Act, about: ColumnElement[bool]) -> int:
    return await act.session.scalar(select(func.count()).select_from(Event).where(about)) or 0


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One page of events, newest first, each with the one who did it; and the deals that they are about."""

    events: Sequence[Event]
    deals: Mapping[int, Deal]
    clients: Mapping[int, str]
    """Names of the clients that they are about."""
    maker: str
    """Who has put the client, or the firm, down."""
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


async def page(act: Act, contact: Contact, number: int) -> HistoryPage:
    """A number past the end gives the last page."""
    return await paged(act, _about(act, contact), contact.created_by_id, number)


async def paged(act: Act, about: ColumnElement[bool], made_by: int, number: int) -> HistoryPage:
    """One page of a selection of events; which of them the reader may see is for `about` to say."""
    total = await counted(act, about)
    number = max(0, min(number, (total - 1) // PAGE))
    query = select(Event).where(about).order_by(Event.at.desc(), Event.id.desc())
    query = query.options(joinedload(Event.user)).limit(PAGE).offset(number * PAGE)
    events = (await act.session.scalars(query)).all()
    maker = await act.session.get_one(User, made_by)
    return HistoryPage(events, await _deals(act, events), await _clients(act, events), maker.name, number, total)


async def _clients(act: Act, events: Sequence[Event]) -> Mapping[int, str]:
    numbers = {event.subject_id for event in events if event.subject == "contact"}
    query = select(Contact.id, Contact.name).where(Contact.id.in_(numbers))
    return {row.id: row.name for row in await act.session.execute(query)} if numbers else {}


async def _deals(act: Act, events: Sequence[Event]) -> Mapping[int, Deal]:
    numbers = {event.subject_id for event in events if event.subject == "deal"}
    query = access.visible_deals(act.user).where(Deal.id.in_(numbers)).options(*access.BRIEF)
    return {deal.id: deal for deal in await act.session.scalars(query)} if numbers else {}
