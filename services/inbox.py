"""Updates from the moment Telegram hands them over until they are handled: stored first, each acted on once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib import import_module
from typing import Any, cast

from sqlalchemy import Executable, Table, bindparam, delete, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import InboxState, InboxUpdate

KEPT_FOR = timedelta(days=8)
"""Telegram queues an update for a day, and renumbers after a quiet week."""


@dataclass(frozen=True, slots=True)
class Head:
    """An update that waits to be handled. It can be claimed when it is the oldest of its chat that does."""

    id: int
    update_id: int
    chat_id: int
    body: str


async def store(
    session: AsyncSession, bot_id: int, now: datetime, updates: Sequence[tuple[int, int, str]]
) -> Sequence[Head]:
    """Keep updates (number, chat, raw JSON), and name those that were not known, oldest first.

    One that is already known, whatever its state, is passed over.
    """
    rows = [
        {"bot_id": bot_id, "update_id": number, "chat_id": chat, "body": body, "state": "new", "received_at": now}
        for number, chat, body in updates
    ]
    kept = await session.execute(_store(session.get_bind().dialect.name), rows)
    return sorted((Head(*row) for row in kept), key=lambda head: head.id)


async def heads(session: AsyncSession, *, busy: Collection[int], limit: int) -> Sequence[Head]:
    """For each chat that nobody is busy with its oldest unhandled update, oldest first."""
    oldest = (
        select(func.min(InboxUpdate.id))
        .where(InboxUpdate.state == InboxState.NEW, InboxUpdate.chat_id.not_in(busy))
        .group_by(InboxUpdate.chat_id)
    )
    columns = (InboxUpdate.id, InboxUpdate.update_id, InboxUpdate.chat_id, InboxUpdate.body)
    rows = await session.execute(
        select(*columns).where(InboxUpdate.id.in_(oldest)).order_by(InboxUpdate.id).limit(limit)
    )
    return [Head(*row) for row in rows]


async def claim(session: AsyncSession, head: Head) -> bool:
    """Mark the update as done by this transaction, which holds it until then.

    False: it is handled, held by another process, or not its chat's turn.
    """
    return await session.scalar(_CLAIM, {"head": head.id, "chat": head.chat_id}) is not None


async def quarantine(session: AsyncSession, head: Head, code: str) -> None:
    """Set aside what cannot be handled, so that its chat moves on. `code` is what the person was told."""
    await session.execute(_SET_ASIDE, {"head": head.id, "said": code})


_inbox = cast(Table, InboxUpdate.__table__)
_HEAD = (_inbox.c.id, _inbox.c.update_id, _inbox.c.chat_id, _inbox.c.body)


@cache
def _store(dialect: str) -> Executable:
    """The one statement that the two databases have no common word for; a dialect is loaded when it is spoken."""
    insert: Any = import_module(f"sqlalchemy.dialects.{dialect}").insert(_inbox)
    return cast(Executable, insert.on_conflict_do_nothing().returning(*_HEAD))


_earlier = _inbox.alias("earlier")
# Literals, not parameters: only so does SQLite use the partial index without preparing the statement anew each time.
_NEW, _EARLIER_NEW = text("inbox.state = 'new'"), text("earlier.state = 'new'")
_SAME_CHAT = (_earlier.c.chat_id == bindparam("chat"), _EARLIER_NEW, _earlier.c.id < bindparam("head"))
_FIRST = ~select(_earlier.c.id).where(*_SAME_CHAT).exists()
_FREE = (
    select(_inbox.c.id)
    .where(_inbox.c.id == bindparam("head"), _NEW, _FIRST)
    .with_for_update(skip_locked=True, of=_inbox)
    .correlate(None)
)
_MARK = update(_inbox).where(_inbox.c.id == _FREE.scalar_subquery())
_CLAIM = _MARK.values(state=InboxState.DONE).returning(_inbox.c.id)
_SET_ASIDE = (
    update(_inbox).where(_inbox.c.id == bindparam("head")).values(state=InboxState.QUARANTINED, code=bindparam("said"))
)


async def forget(session: AsyncSession, now: datetime) -> None:
    """Drop handled updates when Telegram can no longer repeat them. Quarantined ones stay to be looked at."""
    old = InboxUpdate.received_at < now - KEPT_FOR
    await session.execute(delete(InboxUpdate).where(InboxUpdate.state == InboxState.DONE, old))
