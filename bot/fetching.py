"""Telegram → disk: the bytes of what was sent, fetched after the transaction that put it into a deal."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramRetryAfter
from aiohttp import ClientError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.files import Files
from models import Attachment, FileState
from models.db import Database
from services import fetches

log = structlog.get_logger(__name__)

TICK = 2.0
TIMEOUT = 300
"""Seconds that one file may take."""


class Refusal(Exception):
    """Telegram has the file and will not hand it over, however often it is asked."""

    def __init__(self, state: FileState, trouble: str) -> None:
        super().__init__(trouble)
        self.state, self.trouble = state, trouble


@dataclass
class Fetcher:
    bot: Bot
    database: Database
    files: Files
    clock: Callable[[], datetime]

    async def run(self) -> None:
        while True:
            try:
                await self.drain()
            except Exception:
                log.exception("fetching")
            await asyncio.sleep(TICK)

    async def drain(self) -> None:
        """Fetch all that is due."""
        while (claimed := await self._claim()) is not None:
            await self._fetch(claimed)

    async def _claim(self) -> Attachment | None:
        async with self.database.writing.begin() as session:
            return await fetches.claim(session, self.clock(), self.bot.id)

    async def _fetch(self, row: Attachment) -> None:
        fresh, now = self.files.temporary(row.id), self.clock()
        try:
            await self._download(row, fresh)
            sha256, size = await asyncio.to_thread(self.files.adopt, fresh)
        except Refusal as refusal:
            log.warning("file refused", attachment=row.id, trouble=refusal.trouble)
            state, trouble = refusal.state, refusal.trouble
            await self._settle(lambda s: fetches.give_up(s, row.id, now, state, trouble))
        except (TelegramAPIError, ClientError, OSError) as error:
            pause = timedelta(seconds=error.retry_after if isinstance(error, TelegramRetryAfter) else 30 * 2**row.tries)
            trouble = _without_address(error)
            log.warning("file not fetched", attachment=row.id, tries=row.tries, error=trouble)
            await self._settle(lambda s: fetches.postpone(s, row.id, now, pause, trouble))
        else:
            await self._settle(lambda s: fetches.stored(s, row.id, sha256, size))
        finally:
            fresh.unlink(missing_ok=True)

    async def _download(self, row: Attachment, to: Path) -> None:
        try:
            found = await self.bot.get_file(row.file_id or "")
        except TelegramBadRequest as error:
            state = FileState.TOO_BIG if "too big" in error.message.lower() else FileState.FAILED
            raise Refusal(state, error.message) from error
        if not found.file_path:
            raise Refusal(FileState.FAILED, "no path to the file")
        await self.bot.download_file(found.file_path, to, timeout=TIMEOUT)
        size = await asyncio.to_thread(os.path.getsize, to)
        if not size:
            raise Refusal(FileState.FAILED, "an empty file")
        if found.file_size is not None and size != found.file_size:
            raise ConnectionError(f"{size} bytes of {found.file_size}")

    async def _settle(self, change: Callable[[AsyncSession], Awaitable[None]]) -> None:
        async with self.database.writing.begin() as session:
            await change(session)


def _without_address(error: Exception) -> str:
    """What went wrong, in words that do not repeat the address: the token stands in it."""
    if isinstance(error, ClientError):
        return f"{type(error).__name__} {getattr(error, 'status', '')}".strip()
    return str(error) or type(error).__name__
