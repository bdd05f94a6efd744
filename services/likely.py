"""Which deals something sent belongs to, most likely first."""

from collections.abc import Sequence

from sqlalchemy import select

from models import Attachment, ContactPoint, Deal, Event
from services import access, deals, search
from services.act import Act
from services.deals import Which

ENOUGH = 5
"""Deals among which a person still chooses at a glance."""

MOST = 50
"""Deals of one client that are counted."""

LOOKED_BACK = 60
"""Of one's own changes, how many are looked at for the deals touched last."""


async def likely(act: Act, sent: Attachment, named: str = "") -> Sequence[Deal]:
    """Deals of the client it is from; those whose name is in its caption, or like its author's; those touched last."""
    found: dict[int, Deal] = {deal.id: deal for deal in await of_client(act, sent)}
    for name in (named, sent.client or ""):
        if name and len(found) < ENOUGH:
            found |= {hit.deal.id: hit.deal for hit in await search.deals(act, name, limit=ENOUGH)}
    if len(found) < ENOUGH:
        found |= {deal.id: deal for deal in await _touched(act) if deal.id not in found}
    if not found:
        found = {deal.id: deal for deal in (await deals.page(act, Which.OPEN)).deals}
    return list(found.values())[:ENOUGH]


async def of_client(act: Act, sent: Attachment) -> Sequence[Deal]:
    """The visible deals of the client who has this very phone or username."""
    ways = [way for way in (sent.phone, None if sent.ours else sent.author_username) if way]
    if not ways:
        return []
    clients = select(ContactPoint.contact_id).where(ContactPoint.value.in_(ways))
    query = access.visible_deals(act.user).where(Deal.contact_id.in_(clients)).options(*access.BRIEF)
    found = await act.session.scalars(
        query.order_by(Deal.closed_at.is_not(None), Deal.stage_since.desc()).limit(ENOUGH)
    )
    return found.all()


async def _touched(act: Act) -> Sequence[Deal]:
    """The open deals that the person himself has changed last."""
    own = select(Event.subject_id).where(Event.user_id == act.user.id, Event.subject == "deal")
    numbers = list(dict.fromkeys(await act.session.scalars(own.order_by(Event.id.desc()).limit(LOOKED_BACK))))
    query = access.visible_deals(act.user).where(Deal.id.in_(numbers), Deal.closed_at.is_(None))
    found = {deal.id: deal for deal in await act.session.scalars(query.options(*access.BRIEF))}
    return [found[number] for number in numbers if number in found]
