"""Several changes made by one tap, taken back by one."""

from collections.abc import Sequence

from models import Event
from services import timeline, undo, undoing
from services.act import Act
from services.errors import Refused
from services.timeline import Action


async def together(act: Act, events: Sequence[Event]) -> Event:
    """The event of them all."""
    numbers = [event.id for event in events]
    return await timeline.append(act, "group", act.user.id, Action.EDITED, {}, {"events": numbers})


async def take_back(act: Act, event_id: int) -> tuple[int, int]:
    """Undo each, the latest first: how many went, and how many stay because somebody has gone on from there."""
    event = await undoing.own(act, event_id, ("group",))
    back, numbers = 0, event.after["events"]
    for number in reversed(numbers):
        try:
            async with act.session.begin_nested():
                await undo.undo(act, number)
        except Refused:
            continue  # what has been changed since stays: the count says so
        back += 1
    undone = await timeline.append(act, "group", act.user.id, Action.UNDONE, {}, {"undoes": event.id})
    event.undone_by_id = undone.id
    await act.session.flush()
    return back, len(numbers) - back
