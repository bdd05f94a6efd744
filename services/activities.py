"""What was said and done with the client: calls, other touches, notes."""

from models import Activity, ActivityKind, Direction
from services import access, timeline
from services.act import Act
from services.deals import Change
from services.errors import Empty
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
) -> Change:
    """Put a touch, or a note, on the deal, at this moment.

    `minutes` is how long a call or meeting took, a day at most. A note without words is refused (`Empty`). A call of
    which nothing else was said is outgoing, and answered if it took any time.
    """
    deal = await access.deal_to_change(act, deal_id)
    if kind is ActivityKind.NOTE and not (text or "").strip():
        raise Empty()
    if kind is ActivityKind.CALL:
        direction = direction or Direction.OUT
        answered = bool(minutes) or answered is not False
    activity = Activity(
        deal_id=deal.id,
        user_id=act.user.id,
        at=act.now,
        kind=kind,
        direction=direction,
        minutes=min(minutes, LONGEST_MINUTES) if minutes else None,
        answered=answered,
        text=text or None,
    )
    act.session.add(activity)
    await act.session.flush()
    event = await timeline.record(
        act,
        deal,
        Action.LOGGED,
        activity_id=activity.id,
        activity=kind,
        direction=direction,
        minutes=activity.minutes,
        answered=answered,
        text=activity.text,
    )
    return Change(deal, event)
