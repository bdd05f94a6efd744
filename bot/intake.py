"""Raw updates from Telegram into the inbox: stored and committed first, confirmed after.

A few updates are acted on at once, and stored by the very transaction that does it; see docs/decisions/0012.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod

from models.db import Database
from services import inbox
from services.inbox import Fresh, Head

log = structlog.get_logger(__name__)

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
INLINE = "inline_query"
"""Expires in seconds and changes nothing: it is answered beside the inbox (docs/decisions/0006)."""

FEW = 10
"""Updates of one poll that are worth a transaction each before they are stored; more are stored in one."""


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without parsing: one update that cannot be parsed must not stop the others (aiogram 1587, 1840)."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = 100
    timeout: int = 25
    allowed_updates: list[str] = [*KINDS, INLINE]


class Intake:
    def __init__(
        self,
        bot: Bot,
        database: Database,
        clock: Callable[[], datetime],
        arrived: Callable[[Sequence[Fresh]], Awaitable[Sequence[Fresh]]],
        stored: Callable[[Sequence[Head]], None],
        asked: Callable[[dict[str, Any]], None],
    ) -> None:
        """`arrived` acts on what it can, and gives back what is still to be stored; `stored` is told after the commit
        what there is to do now; `asked` is called with each inline query.
        """
        self.bot, self.database, self.clock = bot, database, clock
        self.arrived, self.stored, self.asked = arrived, stored, asked
        self.offset: int | None = None

    async def run(self) -> None:
        """Poll until cancelled. Whatever goes wrong, the offset stays, and nothing is confirmed that is not stored."""
        pause = 1.0
        while True:
            try:
                await self.once()
                pause = 1.0
            except TelegramRetryAfter as wait:
                await asyncio.sleep(wait.retry_after)
            except Exception as error:  # the loop outlives Telegram and the database
                log.warning("no updates", error=repr(error), retry_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30)

    async def once(self, wait: int = 25) -> int:
        """One poll. The next one, by its offset, confirms what this one has stored."""
        method = GetRawUpdates(offset=self.offset, timeout=wait)
        updates = await self.bot(method, request_timeout=wait + 10)
        if updates:
            await self.store(updates)
            self.offset = updates[-1]["update_id"] + 1
        return len(updates)

    async def store(self, updates: Sequence[dict[str, Any]]) -> None:
        for update in updates:
            if INLINE in update:
                self.asked(update)
        left: Sequence[Fresh] = [self._fresh(one) for one in updates if INLINE not in one]
        if len(left) <= FEW:
            left = await self.arrived(left)
        if not left:
            return
        async with self.database.writing() as session:
            heads = await inbox.store(session, left)
            await session.commit()
        self.stored(heads)

    def _fresh(self, update: dict[str, Any]) -> Fresh:
        return Fresh(self.bot.id, update["update_id"], chat_of(update), json.dumps(update), self.clock())


def chat_of(update: dict[str, Any]) -> int:
    """The chat whose updates are handled in order; 0 when none can be read."""
    for kind in KINDS:
        body = update.get(kind)
        if isinstance(body, dict):
            message = body.get("message") if kind == "callback_query" else body
            for holder, key in ((message, "chat"), (body, "from")):
                found = holder.get(key) if isinstance(holder, dict) else None
                if isinstance(found, dict) and isinstance(found.get("id"), int):
                    return int(found["id"])
    return 0
