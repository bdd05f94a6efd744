"""All the open deals of one person are another's from now on, by one tap that is taken back by one."""

from collections.abc import Sequence
from dataclasses import dataclass

from models import Deal, Event, User
from services import access, deals, edits, groups, notices
from services.act import Act
from services.deals import Chosen, Page, Which
from services.errors import AlreadyThere, NotFound, NothingChanged
from services.grammar.when.calendars import Period
from services.reports.scope import Scope

AT_ONCE = 100
"""Deals handed over by one tap; the rest by another."""


@dataclass(frozen=True, slots=True)
class Handing:
    """What is to be handed over, or what is left of it."""

    giver: User
    taker: User
    open: Page


@dataclass(frozen=True, slots=True)
class Handed:
    """So many deals have passed from one to the other; `left` are still to be handed over."""

    handing: Handing
    count: int
    left: int
    group: Event


async def takers(act: Act, giver_id: int) -> Sequence[User]:
    """To whom the person's deals can be handed: the same people as a single deal of his."""
    access.may_change_or_refuse(act.user)
    return await edits.takers(act, (await access.person(act, giver_id)).id)


async def handing(act: Act, giver_id: int, taker_id: int) -> Handing:
    """Between whom, and how many deals. Refused as `hand_over` of a single one (`AlreadyThere`, `NotFound`)."""
    giver = await access.person(act, giver_id)
    if giver_id == taker_id:
        raise AlreadyThere(stage=giver.name)
    taker = next((user for user in await takers(act, giver_id) if user.id == taker_id), None)
    if taker is None:
        raise NotFound()
    return Handing(giver, taker, await deals.page(act, open_of(giver)))


def open_of(giver: User) -> Chosen:
    """What would be handed over."""
    return Chosen(Which.OPEN, Scope(Period(), person=giver))


async def hand_over(act: Act, giver_id: int, taker_id: int) -> Handed:
    """The open deals within sight, a hundred at most, with what is still to do on them; the taker is told once.

    Refused: none (`NothingChanged`), and as `handing` does.
    """
    about = await handing(act, giver_id, taker_id)
    query = deals.chosen_deals(act, open_of(about.giver)).order_by(Deal.id).limit(AT_ONCE).options(*access.BRIEF)
    given = (await act.session.scalars(query)).all()
    if not given:
        raise NothingChanged()
    events = [(await edits.pass_to(act, deal, about.taker, silent=True)).event for deal in given]
    group = await groups.together(act, events)
    if about.taker.id != act.user.id:
        await notices.tell(
            act.session,
            act.now,
            about.taker,
            "deals-handed",
            f"handed:{group.id}",
            name=act.user.name,
            giver=about.giver.name,
            count=len(given),
        )
    return Handed(about, len(given), about.open.total - len(given), group)
