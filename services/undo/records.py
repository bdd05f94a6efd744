"""What taking back is for every kind of record: the old values come back, if they are still to be replaced."""

from collections.abc import Set
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, inspect, select
from sqlalchemy.orm import joinedload

from models import Base, Event, User
from models.base import Instant, Word
from services import timeline
from services.act import Act
from services.errors import UndoChangedSince


async def refuse_if_changed_since(act: Act, event: Event, row: Base) -> None:
    """What has been changed by no event of the record's own, such as a deal's client who was merged, may be undone."""
    recorded = timeline.RECORDED[event.subject]
    now = {name: timeline.current(row, name) for name in event.after if name in recorded}
    touched = {name for name, value in now.items() if value != event.after[name]}
    if not touched:
        return
    culprit = await changed_by(act, event, touched)
    if culprit is not None:
        raise UndoChangedSince(name=culprit.name, **{f"{event.subject}_id": row.id})


async def changed_by(act: Act, event: Event, names: Set[str]) -> User | None:
    """Who was the last to change one of these after the event; none where no event says so."""
    later = await act.session.scalars(
        select(Event)
        .where(Event.subject == event.subject, Event.subject_id == event.subject_id, Event.id > event.id)
        .order_by(Event.id.desc())
        .options(joinedload(Event.user))
    )
    return next((one.user for one in later if names & one.after.keys()), None)


def put_back(row: Base, event: Event) -> None:
    """The columns get their old values; lists, and what was made beside, are the business of each kind."""
    columns = inspect(type(row)).columns
    for name in timeline.RECORDED[event.subject]:
        if name in event.before and name not in timeline.LISTS:
            setattr(row, name, _typed(columns[name].type, event.before[name]))


def _typed(kind: Any, value: Any) -> Any:
    """As JSON kept it → as the column has it."""
    if value is None:
        return None
    if isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return kind.kind(value) if isinstance(kind, Word) else value
