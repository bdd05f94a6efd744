"""The memory of every change: recorded once, read by history, difference cards and undo."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from operator import attrgetter
from typing import Any, cast

from sqlalchemy import Table, func, insert, inspect, select
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.exc import StaleDataError

from models import Base, Company, Contact, Deal, Event, Reason, Source, Stage, Tag, User
from services.act import Act
from services.errors import ChangedMeanwhile, NothingChanged


class Action(StrEnum):
    CREATED = "created"
    MOVED = "moved"
    WON = "won"
    LOST = "lost"
    PARKED = "parked"
    REOPENED = "reopened"
    EDITED = "edited"
    HANDED = "handed"
    STEP = "step"
    """A task was planned."""
    TASK = "task"
    """A task was changed or closed."""
    LOGGED = "logged"
    MERGED = "merged"
    ATTACHED = "attached"
    UNDONE = "undone"


_APPEND = insert(cast(Table, Event.__table__)).returning(Event.id)

SUBJECTS: dict[type[Base], str] = {Deal: "deal", Contact: "contact", Company: "company"}
"""The records whose changes are remembered, and what an event calls them."""

RECORDED: dict[str, tuple[str, ...]] = {
    "deal": (
        *("title", "amount", "currency", "pipeline_id", "stage_id", "stage_since", "furthest_stage_id"),
        *("last_open_stage_id", "responsible_id", "contact_id", "source_id", "reason_id", "comment"),
        *("expected_on", "wake_on", "closed_at", "deleted_at", "tags", "participants"),
    ),
    "contact": (
        *("name", "points", "company_id", "birthday", "birth_year", "outcome", "reason_id"),
        *("referred_by_id", "merged_into_id", "deleted_at"),
    ),
    "company": ("name", "key", "size", "merged_into_id"),
}
"""What of a record its events remember."""

LISTS: dict[str, Callable[[Any], Any]] = {
    "tags": attrgetter("id"),
    "points": lambda point: [point.kind, point.value],
    "participants": lambda one: [one.user_id, one.function],
}
"""What is kept of each member of a list."""


async def record(act: Act, row: Base, action: Action, **extra: Any) -> Event:
    """Append what has changed on the record since it was loaded.

    Call it before the flush: that is when the old is known. An edit that changes nothing is refused
    (`NothingChanged`). `extra` joins the new values: what the change made beside the record itself.
    """
    subject = SUBJECTS[type(row)]
    before, after = _difference(row, RECORDED[subject])
    if action is Action.EDITED and not after:
        raise NothingChanged()
    number = row.id
    try:
        await act.session.flush()
    except StaleDataError as race:
        raise ChangedMeanwhile(**{f"{subject}_id": number}) from race
    return await append(act, subject, row.id, action, before, {**after, **extra})


async def append(
    act: Act, subject: str, number: int, action: Action, before: dict[str, Any], after: dict[str, Any]
) -> Event:
    """One more entry in the history of a `subject` (deal, contact, task)."""
    about = {"subject": subject, "subject_id": number, "action": action, "origin": act.origin}
    row = {"at": act.now, "user_id": act.user.id, **about, "before": before, "after": after}
    return Event(id=await act.session.scalar(_APPEND, row), **row)


def _difference(row: Base, names: Iterable[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    state = inspect(row)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for name in names:
        if name not in state.committed_state and state.persistent:
            continue
        history = state.attrs[name].history
        if not history.has_changes():
            continue
        if name in LISTS:
            before[name] = _kept(name, [*history.unchanged, *history.deleted])
            after[name] = _kept(name, [*history.unchanged, *history.added])
            continue
        if not state.transient and not state.pending:
            before[name] = plain(history.deleted[0] if history.deleted else None)
        after[name] = plain(history.added[0] if history.added else None)
    return before, after


def _kept(name: str, members: Iterable[Any]) -> list[Any]:
    return sorted(LISTS[name](member) for member in members)


def current(row: Base, name: str) -> Any:
    """What the record says of itself now, as an event would keep it. A list must have been loaded."""
    value = getattr(row, name)
    return _kept(name, value) if name in LISTS else plain(value)


def plain(value: Any) -> Any:
    """A column's value as JSON keeps it."""
    return value.isoformat() if isinstance(value, date | datetime | time) else value


@dataclass(frozen=True, slots=True)
class Names:
    """The names behind the numbers that events hold."""

    stages: dict[int, str] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)
    tags: dict[int, str] = field(default_factory=dict)
    contacts: dict[int, str] = field(default_factory=dict)
    companies: dict[int, str] = field(default_factory=dict)


_LOOKUPS: tuple[tuple[str, str, Any], ...] = (
    ("stages", "stage_id", Stage),
    ("people", "responsible_id", User),
    ("people", "task_assignee_id", User),
    ("people", "participants", User),
    ("sources", "source_id", Source),
    ("reasons", "reason_id", Reason),
    ("tags", "tags", Tag),
    ("contacts", "contact_id", Contact),
    ("contacts", "client_gone", Contact),
    ("contacts", "client_stays", Contact),
    ("contacts", "referred_by_id", Contact),
    ("companies", "company_id", Company),
)


async def names(act: Act, events: Iterable[Event]) -> Names:
    """Names of all that these events mention, one query for each kind that occurs."""
    events = list(events)
    found = Names()
    for group, key, model in _LOOKUPS:
        ids = {number for event in events for values in (event.before, event.after) for number in _ids(values.get(key))}
        known = {number: row.name for number in ids if (row := _loaded(act, model, number)) is not None}
        getattr(found, group).update(known)
        if ids := ids - known.keys():
            rows = await act.session.execute(select(model.id, model.name).where(model.id.in_(ids)))
            getattr(found, group).update(dict(rows.all()))
    return found


def _loaded(act: Act, model: Any, number: int) -> Any:
    """The row, if this transaction has read it already."""
    return act.session.identity_map.get(model.__mapper__.identity_key_from_primary_key((number,)))


def _ids(value: Any) -> Sequence[int]:
    """Of a list of pairs, as of who takes part and what for, the first of each."""
    if isinstance(value, list):
        return [one[0] if isinstance(one, list) else one for one in value]
    return [] if value is None else [value]


async def of_deal(act: Act, deal: Deal, *, limit: int, offset: int = 0) -> Sequence[Event]:
    """The deal's events, newest first. The deal was loaded through `access`, so the reader may see it."""
    query = (
        select(Event)
        .where(Event.subject == "deal", Event.subject_id == deal.id)
        .order_by(Event.id.desc())
        .options(joinedload(Event.user))
    )
    return (await act.session.scalars(query.limit(limit).offset(offset))).all()


async def count(act: Act, deal: Deal) -> int:
    query = select(func.count()).where(Event.subject == "deal", Event.subject_id == deal.id)
    return await act.session.scalar(query) or 0
