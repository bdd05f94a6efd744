"""Outbox → Telegram: news that must arrive, one at a time, each send marked at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.i18n import Translations
from bot.screen import Screen
from bot.views import notices as view
from models import Notification, SendState, User
from models.db import Database
from services import notices

log = structlog.get_logger(__name__)

TICK = 1.0
SPACING = 1 / 30
"""Telegram takes about thirty messages a second from one bot."""


@dataclass
class Delivery:
    bot: Bot
    database: Database
    texts: Translations
    clock: Callable[[], datetime]

    async def run(self) -> None:
        while True:
            try:
                await self.drain()
            except Exception:
                log.exception("delivery")
            await asyncio.sleep(TICK)

    async def drain(self) -> None:
        """Send all that is due."""
        while (claimed := await self._claim()) is not None:
            await self._deliver(*claimed)
            await asyncio.sleep(SPACING)

    async def _claim(self) -> tuple[Notification, User] | None:
        async with self.database.writing.begin() as session:
            found = await notices.claim(session, self.clock())
            return None if found is None else (found, await session.get_one(User, found.user_id))

    async def _deliver(self, row: Notification, reader: User) -> None:
        screen = view.notice(row.kind, row.params, self.texts.of(reader.language), repeated=row.in_doubt)
        now = self.clock()
        try:
            await self._send(reader.telegram_id, screen)
        except TelegramRetryAfter as wait:
            later = now + timedelta(seconds=wait.retry_after)
            await self._settle(lambda s: notices.postpone(s, row.id, later))
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            state = SendState.BLOCKED if isinstance(error, TelegramForbiddenError) else SendState.DEAD
            log.warning("undeliverable", notification=row.id, state=state, error=error.message)
            await self._settle(lambda s: notices.undeliverable(s, row.id, state))
        except (TelegramNetworkError, TelegramServerError, OSError):
            later = now + timedelta(seconds=2**row.tries)
            await self._settle(lambda s: notices.postpone(s, row.id, later, in_doubt=True))
        except TelegramAPIError as error:
            log.error("not sent", notification=row.id, error=str(error))
            await self._settle(lambda s: notices.postpone(s, row.id, now + timedelta(minutes=1)))
        else:
            await self._settle(lambda s: notices.sent(s, row.id, now))

    async def _send(self, chat: int, screen: Screen) -> None:
        await self.bot.send_message(chat, screen.text, parse_mode="HTML", reply_markup=screen.markup())

    async def _settle(self, change: Callable[[AsyncSession], Awaitable[None]]) -> None:
        async with self.database.writing.begin() as session:
            await change(session)
