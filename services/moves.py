"""Moving a deal along its pipeline, and out of it: won, lost, parked, back again."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm.attributes import set_committed_value

from models import Deal, Event, Reason, ReasonKind, Stage, StageChange, StageKind, User
from services import access, pipelines, timeline, waking
from services.act import Act
from services.deals import Change
from services.errors import AlreadyThere, MovedMeanwhile, ReasonNeeded, StageGone
from services.timeline import Action

_CHANGED = insert(cast(Table, StageChange.__table__))


async def move(act: Act, deal_id: int, stage_id: int, *, was: int | None = None, wake_on: date | None = None) -> Change:
    """To another open or parked stage, forward or back; a closed deal is thereby reopened.

    `wake_on` is the day (local) on which a deal set aside is due again.
    `was` is the stage that the person saw: when the deal stands elsewhere by now, nothing is moved
    (`MovedMeanwhile`). Won and lost have verbs of their own; their stages are refused here (`StageGone`).
    """
    deal, to, stages = await _found(act, deal_id, stage_id, was)
    if to.kind.closed:
        raise StageGone()
    closed = deal.stage.kind.closed
    action = Action.REOPENED if closed else Action.PARKED if to.kind is StageKind.PARKED else Action.MOVED
    if closed:
        deal.closed_at, deal.reason_id, deal.comment = None, None, None
        set_committed_value(deal, "reason", None)
    deal.wake_on = wake_on
    return await _enter(act, deal, to, stages, action)


async def win(
    act: Act,
    deal_id: int,
    *,
    amount: int | None = None,
    currency: str | None = None,
    reason_id: int | None = None,
    was: int | None = None,
) -> Change:
    """Close the deal as won, with its final amount when that differs, and why, when it is known.

    `amount` is in minor units of `currency`, or of the deal's own when none is named.
    """
    deal, to, stages = await _found(act, deal_id, StageKind.WON, was)
    if amount is not None:
        deal.amount, deal.currency = amount, currency or deal.currency
    await _give_reason(act, deal, ReasonKind.WON, reason_id)
    deal.closed_at = act.now
    waking.set_day(act, deal, StageKind.WON)
    return await _enter(act, deal, to, stages, Action.WON)


async def lose(
    act: Act, deal_id: int, *, reason_id: int | None, comment: str | None = None, was: int | None = None
) -> Change:
    """Close the deal as lost. A reason from the company's list is demanded (`ReasonNeeded`); a comment is welcome."""
    deal, to, stages = await _found(act, deal_id, StageKind.LOST, was)
    if reason_id is None:
        raise ReasonNeeded()
    await _give_reason(act, deal, ReasonKind.LOST, reason_id)
    deal.comment = comment
    deal.closed_at = act.now
    waking.set_day(act, deal, StageKind.LOST)
    return await _enter(act, deal, to, stages, Action.LOST)


async def explain(act: Act, deal_id: int, *, reason_id: int | None = None, comment: str | None = None) -> Change:
    """Say afterwards why a closed deal was won or lost."""
    deal = await access.deal_to_change(act, deal_id)
    if not deal.stage.kind.closed:
        raise MovedMeanwhile(deal_id=deal.id, stage=deal.stage.name, name=await _mover(act, deal))
    if reason_id is not None:
        await _give_reason(act, deal, ReasonKind(deal.stage.kind.value), reason_id)
    if comment is not None:
        deal.comment = comment
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


async def _found(
    act: Act, deal_id: int, target: int | StageKind, was: int | None
) -> tuple[Deal, Stage, Sequence[Stage]]:
    deal = await access.deal_to_change(act, deal_id, access.WITH_CLIENT)
    stages = await pipelines.stages(act, deal.pipeline_id)
    set_committed_value(deal, "stage", next(stage for stage in stages if stage.id == deal.stage_id))
    to = next((s for s in stages if target in (s.id, s.kind)), None)
    if to is None:
        raise StageGone()
    if deal.stage_id == to.id:
        raise AlreadyThere(stage=to.name, deal_id=deal.id)
    if was is not None and deal.stage_id != was:
        raise MovedMeanwhile(deal_id=deal.id, stage=deal.stage.name, name=await _mover(act, deal))
    return deal, to, stages


async def _mover(act: Act, deal: Deal) -> str:
    """Who moved the deal last."""
    moved = select(User.name).join(Event, Event.user_id == User.id).join(StageChange, StageChange.event_id == Event.id)
    return await act.session.scalar(moved.where(StageChange.deal_id == deal.id).order_by(StageChange.id.desc())) or ""


async def _give_reason(act: Act, deal: Deal, kind: ReasonKind, reason_id: int | None) -> None:
    reason = await act.session.get(Reason, reason_id) if reason_id is not None else None
    if reason_id is not None and (reason is None or reason.kind is not kind):
        raise ReasonNeeded()
    deal.reason_id = reason_id
    set_committed_value(deal, "reason", reason)


async def _enter(act: Act, deal: Deal, to: Stage, stages: Sequence[Stage], action: Action) -> Change:
    left, since = deal.stage_id, deal.stage_since
    deal.stage_id, deal.stage_since = to.id, act.now
    if to.kind is StageKind.OPEN:
        deal.last_open_stage_id = to.id
    order = [stage.id for stage in pipelines.reached(stages)]
    if to.id in order and order.index(to.id) > order.index(deal.furthest_stage_id):
        deal.furthest_stage_id = to.id
    event = await timeline.record(act, deal, action)
    stood = int((act.now - since).total_seconds())
    row = {"deal_id": deal.id, "event_id": event.id, "from_stage_id": left, "to_stage_id": to.id}
    await act.session.execute(_CHANGED, row | {"at": act.now, "seconds": stood})
    set_committed_value(deal, "stage", to)
    return Change(deal, event)
