"""Updates from the moment Telegram hands them over until they are handled: none lost, each acted on once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib import import_module
from typing import Any, cast

from sqlalchemy import Executable, Table, bindparam, delete, func, literal, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import InboxState, InboxUpdate

KEPT_FOR = timedelta(days=8)
"""Telegram queues an update for a day, and renumbers after a quiet week."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """An update that has just arrived and is not stored. Who claims it stores it, done, with what it brings about."""

    bot_id: int
    update_id: int
    chat_id: int
    body: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Head:
    """An update that waits to be handled. It can be claimed when it is the oldest of its chat that does."""

    id: int
    update_id: int
    chat_id: int
    body: str


async def store(session: AsyncSession, updates: Sequence[Fresh]) -> Sequence[Head]:
    """Keep updates, and name those that were not known, oldest first.

    One that is already known, whatever its state, is passed over.
    """
    rows = [{name: getattr(one, name) for name in _ARRIVES} | {"state": InboxState.NEW} for one in updates]
    kept = await session.execute(_store(session.get_bind().dialect.name), rows)
    return sorted((Head(*row) for row in kept), key=lambda head: head.id)


async def heads(session: AsyncSession, *, busy: Collection[int], limit: int) -> Sequence[Head]:
    """For each chat that nobody is busy with its oldest unhandled update, oldest first."""
    rows = await session.execute(_HEADS, {"busy": list(busy), "most": limit})
    return [Head(*row) for row in rows]


async def claim(session: AsyncSession, update: Head | Fresh) -> int | None:
    """Mark the update as done by this transaction, which holds it until then; its number in the inbox.

    None: it is handled, held by another process, or not its chat's turn.
    """
    if isinstance(update, Head):
        number: int | None = await session.scalar(_CLAIM, {"head": update.id, "chat": update.chat_id})
    else:
        number = await session.scalar(
            _keep_done(session.get_bind().dialect.name), {name: getattr(update, name) for name in _ARRIVES}
        )
    return number


async def quarantine(session: AsyncSession, number: int, code: str) -> None:
    """Set aside what cannot be handled, so that its chat moves on. `code` is what the person was told."""
    await session.execute(_SET_ASIDE, {"head": number, "said": code})


_inbox = cast(Table, InboxUpdate.__table__)
_HEAD = (_inbox.c.id, _inbox.c.update_id, _inbox.c.chat_id, _inbox.c.body)
_ARRIVES = tuple(Fresh.__slots__)


def _insert(dialect: str) -> Any:
    """The one verb that the two databases have no common word for; a dialect is loaded when it is spoken."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(_inbox)


@cache
def _store(dialect: str) -> Executable:
    return cast(Executable, _insert(dialect).on_conflict_do_nothing().returning(*_HEAD))


@cache
def _keep_done(dialect: str) -> Executable:
    """Not while another update of the chat waits; it may itself have been stored meanwhile."""
    arrives = [bindparam(name, type_=_inbox.c[name].type) for name in _ARRIVES]
    other = select(_earlier.c.id).where(_earlier.c.chat_id == bindparam("chat_id"), _EARLIER_NEW, _OTHER)
    row = select(*arrives, literal(InboxState.DONE, _inbox.c.state.type)).where(~other.exists())
    kept = _insert(dialect).from_select([*_ARRIVES, "state"], row)
    stored = kept.on_conflict_do_update(
        index_elements=["bot_id", "update_id"], set_={"state": InboxState.DONE}, where=_NEW
    )
    return cast(Executable, stored.returning(_inbox.c.id))


_earlier = _inbox.alias("earlier")
# Literals, not parameters: only so does SQLite use the partial index without preparing the statement anew each time.
_NEW, _EARLIER_NEW = text("inbox.state = 'new'"), text("earlier.state = 'new'")
_SAME_CHAT = (_earlier.c.chat_id == bindparam("chat"), _EARLIER_NEW, _earlier.c.id < bindparam("head"))
_OTHER = or_(_earlier.c.update_id != bindparam("update_id"), _earlier.c.bot_id != bindparam("bot_id"))
_FIRST = ~select(_earlier.c.id).where(*_SAME_CHAT).exists()
_FREE = (
    select(_inbox.c.id)
    .where(_inbox.c.id == bindparam("head"), _NEW, _FIRST)
    .with_for_update(skip_locked=True, of=_inbox)
    .correlate(None)
)
_MARK = update(_inbox).where(_inbox.c.id == _FREE.scalar_subquery())
_CLAIM = _MARK.values(state=InboxState.DONE).returning(_inbox.c.id)
_OLDEST = (
    select(func.min(_inbox.c.id))
    .where(_NEW, _inbox.c.chat_id.not_in(bindparam("busy", expanding=True)))
    .group_by(_inbox.c.chat_id)
)
_HEADS = select(*_HEAD).where(_inbox.c.id.in_(_OLDEST)).order_by(_inbox.c.id).limit(bindparam("most"))
_SET_ASIDE = (
    update(_inbox).where(_inbox.c.id == bindparam("head")).values(state=InboxState.QUARANTINED, code=bindparam("said"))
)


async def forget(session: AsyncSession, now: datetime) -> None:
    """Drop handled updates when Telegram can no longer repeat them. Quarantined ones stay to be looked at."""
    old = InboxUpdate.received_at < now - KEPT_FOR
    await session.execute(delete(InboxUpdate).where(InboxUpdate.state == InboxState.DONE, old))
