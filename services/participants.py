"""Who works on a deal beside the one responsible, and what for: whoever takes part sees the deal."""

from collections.abc import Sequence

from sqlalchemy import select

from models import Deal, DealParticipant, Role, User
from services import access, notices, timeline
from services.act import Act
from services.deals import Change
from services.errors import NotFound, TooMany
from services.timeline import Action

MOST = 6


async def of_deal(act: Act, deal: Deal) -> Sequence[tuple[User, str]]:
    """Each with his function, in the order in which they came. The deal was loaded through `access`."""
    query = select(User, DealParticipant.function).join(DealParticipant, DealParticipant.user_id == User.id)
    found = await act.session.execute(query.where(DealParticipant.deal_id == deal.id).order_by(DealParticipant.id))
    return [(user, function) for user, function in found]


async def candidates(act: Act, deal: Deal) -> Sequence[User]:
    """Who may join: active, there to work, and of one's own department unless one is the owner."""
    taken = {user.id for user, _ in await of_deal(act, deal)} | {deal.responsible_id}
    query = select(User).where(User.disabled_at.is_(None), User.role != Role.CONTROLLER, User.id.not_in(taken))
    if act.user.role is not Role.OWNER:
        query = query.where(User.team_id == act.user.team_id)
    return (await act.session.scalars(query.order_by(User.name))).all()


async def add(act: Act, deal_id: int, user_id: int, function: str) -> Change:
    """A colleague takes part, six at most (`TooMany`), and is told.

    Refused (`NotFound`) when he may not join, or does take part already.
    """
    deal = await _to_change(act, deal_id)
    colleague = next((user for user in await candidates(act, deal) if user.id == user_id), None)
    if colleague is None:
        raise NotFound()
    if len(deal.participants) >= MOST:
        raise TooMany(most=MOST)
    deal.participants = [*deal.participants, DealParticipant(user_id=user_id, function=function)]
    change = Change(deal, await timeline.record(act, deal, Action.EDITED))
    if colleague.id != act.user.id:
        await notices.tell(
            act.session,
            act.now,
            colleague,
            "deal-joined",
            f"joined:{change.event.id}",
            deal_id=deal.id,
            name=act.user.name,
            number=str(deal.id),
            title=deal.title,
            function=function,
        )
    return change


async def remove(act: Act, deal_id: int, user_id: int) -> Change:
    """He takes part no more, and sees the deal only if it is his to see otherwise."""
    deal = await _to_change(act, deal_id)
    if user_id not in {one.user_id for one in deal.participants}:
        raise NotFound()
    deal.participants = [one for one in deal.participants if one.user_id != user_id]
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


async def _to_change(act: Act, deal_id: int) -> Deal:
    deal = await access.deal_to_change(act, deal_id)
    await act.session.refresh(deal, ["participants"])
    return deal


def put_back(deal: Deal, before: Sequence[tuple[int, str]], after: Sequence[tuple[int, str]]) -> None:
    """Who had come goes, who had gone comes back; whoever came by another way stays."""
    then, now = {user_id for user_id, _ in before}, {user_id for user_id, _ in after}
    staying = [one for one in deal.participants if one.user_id not in now - then]
    here = {one.user_id for one in staying}
    back = [DealParticipant(user_id=one, function=function) for one, function in before if one not in now | here]
    deal.participants = [*staying, *back]
