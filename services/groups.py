"""Several changes made by one tap, which is taken back by one."""

from collections.abc import Sequence

from models import Event
from services import timeline
from services.act import Act
from services.timeline import Action


async def together(act: Act, events: Sequence[Event]) -> Event:
    """The event of them all."""
    numbers = [event.id for event in events]
    return await timeline.append(act, "group", act.user.id, Action.EDITED, {}, {"events": numbers})
