"""Bugs that the harness must find: each is planted in the bot's process before the bot is built."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.types import Update
from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.files import Files
from bot.intake import GetRawUpdates, Intake
from bot.screen import Answer
from bot.show import Show
from charts import Picture
from models import InboxState, InboxUpdate
from services import inbox
from services.inbox import Fresh, Head
from tests.torture import post_faults


def no_unique_key() -> None:
    """Whatever arrives is stored, again and again. The table has lost its key, see `company.found`."""
    real = inbox.claim

    async def store(session: AsyncSession, updates: Sequence[Fresh]) -> Sequence[Head]:
        numbers = await session.scalars(insert(InboxUpdate).returning(InboxUpdate.id), [*map(asdict, updates)])
        told = ((one.update_id, one.chat_id, one.body) for one in updates)
        return [Head(number, *update) for number, update in zip(numbers, told, strict=True)]

    async def claim(session: AsyncSession, update: Head | Fresh) -> int | None:
        if isinstance(update, Head):
            return await real(session, update)
        done = asdict(update) | {"state": InboxState.DONE}
        return await session.scalar(insert(InboxUpdate).values(done).returning(InboxUpdate.id))

    inbox.store, inbox.claim = store, claim


def commit_before_effect() -> None:
    """The update is done with before its handler has run."""
    real = inbox.claim

    async def claim(session: AsyncSession, update: Head | Fresh) -> int | None:
        claimed = await real(session, update)
        await session.commit()
        return claimed

    inbox.claim = claim


def confirm_before_store() -> None:
    """The next poll does not wait until the last batch is stored."""
    storing = set[asyncio.Task[None]]()

    async def later(self: Intake, updates: list[dict[str, Any]]) -> None:
        await asyncio.sleep(0.05)  # as long as a busy disk takes
        await self.store(updates)

    async def once(self: Intake, wait: int = 25) -> int:
        updates = await self.bot(GetRawUpdates(offset=self.offset, timeout=wait), request_timeout=wait + 10)
        if updates:
            self.offset = max(update["update_id"] for update in updates) + 1
            storing.add(asyncio.create_task(later(self, updates)))
        return len(updates)

    Intake.once = once  # type: ignore[method-assign]


def high_water_mark() -> None:
    """An update below the highest number seen is taken for a repetition."""
    real = Intake.store

    async def store(self: Intake, updates: Sequence[dict[str, Any]]) -> None:
        async with self.database.reading() as session:
            highest = await session.scalar(select(func.max(InboxUpdate.update_id))) or 0
        new = []
        for one in updates:
            if one["update_id"] > highest:
                highest = one["update_id"]
                new.append(one)
        await real(self, new)

    Intake.store = store  # type: ignore[method-assign]


def show_before_commit() -> None:
    """The handler answers by itself, inside the transaction."""
    real = Dispatcher.feed_update

    async def feed_update(self: Dispatcher, bot: Bot, update: Update, **data: Any) -> None:
        answer: Answer | None = await real(self, bot, update, **data)
        await Show(bot, _no_picture, Files(Path()))(answer, update.event)

    Dispatcher.feed_update = feed_update  # type: ignore[method-assign]


async def _no_picture(_: Picture) -> bytes:
    raise NotImplementedError


def claim_without_lock() -> None:
    """It is looked whether the update is still new, and nobody is kept from looking meanwhile."""

    async def claim(session: AsyncSession, head: Head | Fresh) -> int | None:
        if isinstance(head, Fresh):
            return None  # stored first, so that both processes see it
        query = select(InboxUpdate.id).where(InboxUpdate.id == head.id, InboxUpdate.state == InboxState.NEW)
        if await session.scalar(query) is None:
            return None
        await session.execute(update(InboxUpdate).where(InboxUpdate.id == head.id).values(state=InboxState.DONE))
        return head.id

    inbox.claim = claim


def any_of_the_chat() -> None:
    """Not the oldest update of a chat is taken but any, here the newest."""

    async def heads(session: AsyncSession, *, busy: Collection[int], limit: int) -> Sequence[Head]:
        waiting = (InboxUpdate.state == InboxState.NEW, InboxUpdate.chat_id.not_in(busy))
        newest = select(func.max(InboxUpdate.id)).where(*waiting).group_by(InboxUpdate.chat_id)
        columns = (InboxUpdate.id, InboxUpdate.update_id, InboxUpdate.chat_id, InboxUpdate.body)
        rows = await session.execute(select(*columns).where(InboxUpdate.id.in_(newest)).limit(limit))
        return [Head(*row) for row in rows]

    async def claim(session: AsyncSession, head: Head | Fresh) -> int | None:
        if isinstance(head, Fresh):
            return None
        query = select(InboxUpdate.id).where(InboxUpdate.id == head.id, InboxUpdate.state == InboxState.NEW)
        if await session.scalar(query.with_for_update(skip_locked=True)) is None:
            return None
        await session.execute(update(InboxUpdate).where(InboxUpdate.id == head.id).values(state=InboxState.DONE))
        return head.id

    inbox.heads, inbox.claim = heads, claim


PLANTED: dict[str, Callable[[], None]] = post_faults.PLANTED | {
    fault.__name__: fault
    for fault in (
        no_unique_key,
        commit_before_effect,
        confirm_before_store,
        high_water_mark,
        show_before_commit,
        claim_without_lock,
        any_of_the_chat,
    )
}
