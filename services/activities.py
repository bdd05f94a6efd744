"""What was said and done with the client: calls, other touches, notes."""

from datetime import UTC, timedelta
from typing import Any

from sqlalchemy import select

from models import Activity, ActivityKind, Deal, Direction, StageKind
from services import access, timeline
from services.act import Act
from services.deals import Change
from services.errors import Empty
from services.grammar.when.dates import When, months_on
from services.timeline import Action

LONGEST_MINUTES = 24 * 60


async def log(
    act: Act,
    deal_id: int,
    kind: ActivityKind,
    *,
    text: str | None = None,
    direction: Direction | None = None,
    minutes: int | None = None,
    answered: bool | None = None,
    when: When | None = None,
) -> Change:
    """Put a touch, or a note, on the deal, at this moment, or at that `when` it took place.

    Of a day alone it is this time of that day; what would be still to come is of this moment. `minutes` is how long a
    call or meeting took, a day at most. A note without words is refused (`Empty`). A call of which nothing else was
    said is outgoing, and answered if it took any time. Somebody who bought, was due again and has been reached is due
    again in as many months as the company wants.
    """
    deal = await access.deal_to_change(act, deal_id)
    if kind is ActivityKind.NOTE and not (text or "").strip():
        raise Empty()
    logged = await put(act, deal, kind, text=text, direction=direction, minutes=minutes, answered=answered, when=when)
    if kind is not ActivityKind.NOTE and logged["answered"] is not False:
        _touched(act, deal)
    return Change(deal, await timeline.record(act, deal, Action.LOGGED, **logged))


def _touched(act: Act, deal: Deal) -> None:
    today, months = act.local_now.date(), act.workspace.wake_won_after
    if deal.stage.kind is StageKind.WON and deal.wake_on is not None and deal.wake_on <= today:
        deal.wake_on = months_on(today, months) if months else None


async def put(
    act: Act,
    deal: Deal,
    kind: ActivityKind,
    *,
    text: str | None = None,
    direction: Direction | None = None,
    minutes: int | None = None,
    answered: bool | None = None,
    when: When | None = None,
) -> dict[str, Any]:
    """The row alone, for an event that tells more than this; returns what the event is to say of it."""
    if kind is ActivityKind.CALL:
        direction = direction or Direction.OUT
        answered = bool(minutes) or answered is not False
    at = min(when.moment(act.local_now, act.local_now.time()).astimezone(UTC), act.now) if when else act.now
    activity = Activity(
        deal_id=deal.id,
        user_id=act.user.id,
        at=at,
        kind=kind,
        direction=direction,
        minutes=min(minutes, LONGEST_MINUTES) if minutes else None,
        answered=answered,
        text=text or None,
    )
    act.session.add(activity)
    await act.session.flush()
    shown = {name: getattr(activity, name) for name in ("direction", "minutes", "answered", "text")}
    day = at.astimezone(act.zone).date()
    earlier = {"day": day.isoformat()} if day != act.local_now.date() else {}
    return {"activity_id": activity.id, "activity": kind, **shown, **earlier}


async def logged_lately(act: Act, deal_id: int, kind: ActivityKind, within: timedelta) -> bool:
    """Whether the person has put such a touch on the deal himself, so short a time ago."""
    mine = select(Activity.id).where(
        Activity.deal_id == deal_id, Activity.kind == kind, Activity.user_id == act.user.id
    )
    return await act.session.scalar(mine.where(Activity.at > act.now - within).limit(1)) is not None
