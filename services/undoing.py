"""Which of one's own changes can be taken back, for records that are neither deals nor clients."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from models import Event
from services.act import Act
from services.errors import NotFound, UndoChangedSince, UndoTooLate, UndoTwice

FOR = timedelta(days=1)
"""How long a change can be taken back."""


async def own(act: Act, event_id: int, subjects: Sequence[str]) -> Event:
    """One's own change of such a record; refused after a day (`UndoTooLate`) and a second time (`UndoTwice`)."""
    event = await act.session.get(Event, event_id)
    if event is None or event.user_id != act.user.id or event.subject not in subjects:
        raise NotFound()
    if event.undone_by_id is not None:
        raise UndoTwice()
    if act.now - event.at > FOR:
        raise UndoTooLate()
    return event


async def touched_since(act: Act, event: Event, names: Iterable[str]) -> UndoChangedSince:
    """The refusal for these that are no longer as the event left them; it says who changed them last."""
    later = await act.session.scalars(
        select(Event)
        .where(Event.subject == event.subject, Event.subject_id == event.subject_id, Event.id > event.id)
        .order_by(Event.id.desc())
        .options(joinedload(Event.user))
    )
    culprit = next((one for one in later if set(names) & one.after.keys()), None)
    return UndoChangedSince(name=culprit.user.name if culprit else act.user.name)
