"""Taking back one's own change, for a day, unless somebody has changed the same thing since.

Each kind of record says in a module of its own how its changes are taken back.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from sqlalchemy import ColumnElement, and_, or_, select

from models import Event, Task
from services import access
from services.act import Act
from services.errors import NotFound, UndoTooLate, UndoTwice
from services.timeline import Action
from services.undo import companies, contacts, deals, groups, leave, schedules, settings, tasks, telling, transfers

FOR = timedelta(days=1)
"""How long a change can be taken back."""


class Kind(Protocol):
    """How the changes of one kind of record are taken back."""

    async def find(self, act: Act, event: Event) -> Any:
        """The record that one's own event is about, its lists loaded; refused (`NotFound`) when out of sight."""

    def offered(self, act: Act) -> ColumnElement[bool]:
        """Which of one's own events lead to a record within sight."""

    async def take_back(self, act: Act, event: Event, row: Any) -> Event:
        """Put back the record and what the change made beside it; the event of that.

        Refused (`UndoChangedSince`) when one of the same things has been changed since.
        """


KINDS: Mapping[str, Kind] = {
    "deal": deals,
    "contact": contacts,
    "company": companies,
    "task": tasks,
    "user": settings,
    "workspace": settings,
    "schedule": schedules,
    "transfer": transfers,
    "leave": leave,
    "group": groups,
}
"""By the event's subject; a deal's history also holds the events of its tasks."""


@dataclass(frozen=True, slots=True)
class Undone:
    """A record as it was before, and the event of its being put back. Of a deal's task the record is the deal.

    Of several changes that were made together it is their numbers.
    """

    row: Any
    event: Event
    of: Event
    """What was taken back."""


async def undo(act: Act, event_id: int, *, silent: bool = False) -> Undone:
    """Put back what the event changed; `silent` leaves the telling of others to others.

    Refused: after a day (`UndoTooLate`), a second time (`UndoTwice`), when one of the same things has been changed
    since (`UndoChangedSince`, which says by whom), or when the change was somebody else's (`NotFound`).
    """
    event = await access.own_event(act, event_id)
    kind = KINDS.get("task" if "task_id" in event.after else event.subject)
    if kind is None:
        raise NotFound()
    row = await kind.find(act, event)
    if event.undone_by_id is not None:
        raise UndoTwice()
    if act.now - event.at > FOR:
        raise UndoTooLate()
    undone = await kind.take_back(act, event, row)
    event.undone_by_id = undone.id
    await act.session.flush()
    if not silent:
        await telling.tell(act, [event])
    return Undone(row.deal if isinstance(row, Task) and row.deal is not None else row, undone, event)


async def last(act: Act) -> Event | None:
    """The person's own latest change that can still be taken back."""
    in_sight = [and_(Event.subject == subject, kind.offered(act)) for subject, kind in KINDS.items()]
    query = (
        select(Event)
        .where(
            Event.user_id == act.user.id,
            or_(*in_sight),
            Event.action != Action.UNDONE,
            Event.undone_by_id.is_(None),
            Event.at > act.now - FOR,
        )
        .order_by(Event.id.desc())
        .limit(1)
    )
    found: Event | None = await act.session.scalar(query)
    return found
