"""Which deals something sent belongs to, most likely first."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select

from models import Attachment, ContactPoint, Deal, Event, PointKind, Task
from services import access, deals, regions, search
from services.act import Act
from services.deals import Which
from services.grammar.contacts import points
from services.grammar.contacts.points import Point
from services.grammar.notes.mentioned import mentioned
from services.search import Hit
from services.sought import read

ENOUGH = 5
"""Deals among which a person still chooses at a glance."""

MOST = 50
"""Deals of one client that are counted."""

WORDS = 6
"""Words of a line that are looked up as names."""

ALIKE = 90.0
"""Points of likeness from which a word is the name of a client, inflected or not."""

ABOUT_NOW = timedelta(hours=2)
"""How far from its hour something planned is still likely to be what is going on."""

LOOKED_BACK = 60
"""Of one's own changes, how many are looked at for the deals touched last."""


async def likely(act: Act, sent: Attachment, named: str = "") -> Sequence[Deal]:
    """Deals of the client it is from; those named in its caption, or like its author; due now, or touched last."""
    found: dict[int, Deal] = {deal.id: deal for deal in await of_client(act, sent)}
    for name in (named, sent.client or ""):
        if name and len(found) < ENOUGH:
            found |= await _named(act, name)
    for more in (_due, _touched):
        if len(found) < ENOUGH:
            found |= {deal.id: deal for deal in await more(act) if deal.id not in found}
    if not found:
        found = {deal.id: deal for deal in (await deals.page(act, Which.OPEN)).deals}
    return list(found.values())[:ENOUGH]


async def _named(act: Act, name: str) -> dict[int, Deal]:
    """By all the words; else by one of them, for a caption says more than a name."""
    for words in (name, *mentioned(name)):
        if hits := await search.deals(act, words, limit=ENOUGH):
            return {hit.deal.id: hit.deal for hit in hits}
    return {}


def ways(act: Act, sent: Attachment) -> list[Point]:
    """How the client whom it is of, or from, is reached: his phone and name in Telegram, and what he writes of them."""
    found = []
    if sent.phone and sent.phone.startswith("+"):
        found.append(Point(PointKind.PHONE, sent.phone))
    if sent.written_at is not None and not sent.ours:
        found += [Point(PointKind.USERNAME, sent.author_username)] if sent.author_username else []
        found += points.find(sent.caption or "", regions.of(act.workspace))[0]
    return list(dict.fromkeys(found))


async def of_client(act: Act, sent: Attachment) -> Sequence[Deal]:
    """The visible deals of the client who has this very phone or address."""
    values = [point.value for point in ways(act, sent)]
    if not values:
        return []
    clients = select(ContactPoint.contact_id).where(ContactPoint.value.in_(values))
    query = access.visible_deals(act.user).where(Deal.contact_id.in_(clients)).options(*access.BRIEF)
    found = await act.session.scalars(
        query.order_by(Deal.closed_at.is_not(None), Deal.stage_since.desc()).limit(ENOUGH)
    )
    return found.all()


async def at_hand(act: Act) -> Sequence[Deal]:
    """The deals that what names none is most likely about: those due now, touched last, else any open ones."""
    found = {deal.id: deal for more in (_due, _touched) for deal in await more(act)}
    if len(found) < ENOUGH:
        found |= {deal.id: deal for deal in (await deals.page(act, Which.OPEN)).deals if deal.id not in found}
    return list(found.values())[:ENOUGH]


async def of_mentioned(act: Act, text: str) -> Sequence[Hit]:
    """The visible deals of the client, or of the firm, whose name stands somewhere in `text`, the open ones first."""
    for word in mentioned(text)[:WORDS]:
        sought = read(word, regions.of(act.workspace))
        found = await search.deals(act, word, limit=ENOUGH)
        if theirs := [hit for hit in found if any(sought.score(name) >= ALIKE for name in _clients(hit.deal))]:
            return theirs
    return []


def _clients(deal: Deal) -> list[str]:
    """The names of the client and of his firm; where there is no client, a title begins with who it is."""
    firm = deal.contact.company if deal.contact else None
    return [one.search for one in (deal.contact, firm) if one] or deal.search.split()[:1]


async def _due(act: Act) -> Sequence[Deal]:
    """The deals with which something of one's own is due about now: a photo taken at a meeting is of that meeting."""
    about = Task.due_at.between(act.now - ABOUT_NOW, act.now + ABOUT_NOW)
    own = select(Task.deal_id, Task.due_at).where(Task.assignee_id == act.user.id, Task.closed_at.is_(None), about)
    due = sorted((await act.session.execute(own)).all(), key=lambda task: abs(task.due_at - act.now))
    numbers = list(dict.fromkeys(task.deal_id for task in due if task.deal_id is not None))
    query = access.visible_deals(act.user).where(Deal.id.in_(numbers))
    found = {deal.id: deal for deal in await act.session.scalars(query.options(*access.BRIEF))} if numbers else {}
    return [found[number] for number in numbers if number in found]


async def _touched(act: Act) -> Sequence[Deal]:
    """The open deals that the person himself has changed last."""
    own = select(Event.subject_id).where(Event.user_id == act.user.id, Event.subject == "deal")
    numbers = list(dict.fromkeys(await act.session.scalars(own.order_by(Event.id.desc()).limit(LOOKED_BACK))))
    query = access.visible_deals(act.user).where(Deal.id.in_(numbers), Deal.closed_at.is_(None))
    found = {deal.id: deal for deal in await act.session.scalars(query.options(*access.BRIEF))}
    return [found[number] for number in numbers if number in found]
