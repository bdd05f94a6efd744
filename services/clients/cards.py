"""One client, read whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_

from models import Activity, Contact, Deal, Outcome, Stage, StageKind
from services import access, deals
from services.act import Act
from services.clients import history
from services.deals import Page

LAST_DEALS = 3
MOST_PEOPLE = 8


@dataclass(frozen=True, slots=True)
class ClientCard:
    """All that the card of a client shows to its reader."""

    contact: Contact
    outcome: Outcome
    said: bool
    """Somebody has said the outcome; else it follows the deals."""
    why: str | None
    """Of one who will not buy."""
    deals: Page
    last: Activity | None
    colleagues: Sequence[Contact]
    """Other clients of the same firm."""
    events: int
    referrer: Contact | None
    """Who has sent the client to us, if the reader may see him."""
    sent: int
    """How many clients within sight he has sent to us."""


async def card(act: Act, contact: Contact) -> ClientCard:
    theirs = access.visible_deals(act.user).where(Deal.contact_id == contact.id)
    page = await deals.paged(act, theirs, 0)
    touched = theirs.join(Activity, Activity.deal_id == Deal.id).with_only_columns(Activity)
    last = await act.session.scalar(touched.order_by(Activity.at.desc(), Activity.id.desc()).limit(1))
    outcome, why = await _outcome(act, contact)
    return ClientCard(
        contact,
        outcome=outcome,
        said=contact.outcome is not None,
        why=why,
        deals=page,
        last=last,
        colleagues=await colleagues(act, contact),
        events=await history.count(act, contact),
        referrer=await _referrer(act, contact),
        sent=await _sent(act, contact),
    )


async def _outcome(act: Act, contact: Contact) -> tuple[Outcome, str | None]:
    """As it was said; else in work while anything is open, then as the deal closed last ended."""
    if contact.outcome is not None:
        return contact.outcome, contact.reason.name if contact.reason else None
    theirs = access.visible_deals(act.user).where(Deal.contact_id == contact.id).join(Deal.stage)
    going = or_(Stage.kind == StageKind.OPEN, Stage.kind == StageKind.PARKED)
    ordered = theirs.order_by(going.desc(), Deal.closed_at.desc(), Deal.id.desc()).limit(1)
    deal: Deal | None = await act.session.scalar(ordered.options(*access.BRIEF))
    if deal is None or not deal.stage.kind.closed:
        return Outcome.WORK, None
    if deal.stage.kind is StageKind.WON:
        return Outcome.BOUGHT, None
    return Outcome.REFUSED, deal.reason.name if deal.reason else None


async def _referrer(act: Act, contact: Contact) -> Contact | None:
    query = access.visible_contacts(act.user).where(Contact.id == contact.referred_by_id)
    found: Contact | None = await act.session.scalar(query) if contact.referred_by_id else None
    return found


async def _sent(act: Act, contact: Contact) -> int:
    query = access.visible_contacts(act.user).where(Contact.referred_by_id == contact.id)
    return await act.session.scalar(query.with_only_columns(func.count())) or 0


async def colleagues(act: Act, contact: Contact) -> Sequence[Contact]:
    """Others of the same firm whom the reader may see."""
    if contact.company_id is None:
        return []
    query = access.visible_contacts(act.user).where(Contact.company_id == contact.company_id, Contact.id != contact.id)
    return (await act.session.scalars(query.order_by(Contact.name, Contact.id).limit(MOST_PEOPLE))).all()


async def open_deals(act: Act, contact: Contact) -> Sequence[Deal]:
    """What is going on with the client, the latest first."""
    theirs = access.visible_deals(act.user).where(Deal.contact_id == contact.id, Deal.closed_at.is_(None))
    found = await act.session.scalars(theirs.order_by(Deal.id.desc()).limit(MOST_PEOPLE).options(*access.BRIEF))
    return found.all()


async def deals_of(act: Act, contact: Contact, number: int) -> Page:
    """A page of the client's deals."""
    return await deals.paged(act, access.visible_deals(act.user).where(Deal.contact_id == contact.id), number)
