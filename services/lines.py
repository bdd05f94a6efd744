"""What one message of a person has made, and taking all of it back at once."""

from collections.abc import Sequence

from sqlalchemy import select

from models import Event
from services import undo
from services.act import Act
from services.errors import CorrectedSince, CorrectedTooLate, CorrectedUnread, UndoChangedSince, UndoTooLate
from services.timeline import Action
from services.undo import Undone


async def made(act: Act, origin: str | None) -> Sequence[Event]:
    """The person's own changes that come of this message and stand, the latest first."""
    if origin is None:
        return []
    query = select(Event).where(
        Event.origin == origin,
        Event.subject.in_(("deal", "task", "contact", "company", "schedule")),
        Event.user_id == act.user.id,
        Event.action != Action.UNDONE,
        Event.undone_by_id.is_(None),
    )
    return (await act.session.scalars(query.order_by(Event.id.desc()))).all()


async def take_back(act: Act, event_id: int) -> Sequence[Undone]:
    """This change, and all that the same message has made; refused as `undo.undo` refuses, and then all stays."""
    event = await act.session.get(Event, event_id)
    together = await made(act, event.origin) if event is not None else []
    numbers = [one.id for one in together]
    return [await undo.undo(act, number) for number in (numbers if event_id in numbers else [event_id])]


async def make_way(act: Act) -> int | None:
    """Take back what the edited message has made; the deal it was about (0: none), if it has made anything.

    Refused when somebody has changed the same since (`CorrectedSince`) and after a day (`CorrectedTooLate`).
    """
    events = await made(act, act.origin)
    try:
        for event in events:
            await undo.undo(act, event.id)
    except UndoChangedSince as since:
        raise CorrectedSince(**since.params) from since
    except UndoTooLate as late:
        raise CorrectedTooLate() from late
    deals = [event.subject_id for event in events if event.subject == "deal"]
    return next(iter(deals), 0) if events else None


async def require_something(act: Act) -> None:
    """The edited message must have made something again, or nothing that it had made is given up."""
    if not await made(act, act.origin):
        raise CorrectedUnread()
