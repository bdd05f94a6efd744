"""Inbox → one transaction each → what is shown. Chats in parallel, each chat in order."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import CallbackQuery, TelegramObject, Update
from pydantic import ValidationError
from sqlalchemy.orm.exc import StaleDataError

from bot import errors
from bot.i18n import Translations
from bot.screen import Answer
from bot.show import Show
from bot.turn import Turn
from models.db import Database, passing
from services import inbox, notices
from services.errors import ChangedMeanwhile, Refused
from services.inbox import Head

log = structlog.get_logger(__name__)

AT_ONCE = 50
"""Chats handled at the same time by one process."""

SWEEP = 1.0
"""Seconds between looks at the inbox when nothing announces itself: other processes store there too."""

TRIES = 3
"""How often a transaction that the database itself refused (deadlock, lock) is tried."""


@dataclass
class Worker:
    bot: Bot
    database: Database
    dispatcher: Dispatcher
    texts: Translations
    clock: Callable[[], datetime]
    show: Show
    crash: Callable[[str], None] = lambda point: None
    """Called at named points: tests die there."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _busy: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; then what is under way is finished."""
        try:
            while True:
                self._wake.clear()
                if not await self._look():
                    with suppress(TimeoutError):
                        # Not wait_for: it swallows a cancellation that comes together with the wake (Python 3.11).
                        async with asyncio.timeout(SWEEP):
                            await self._wake.wait()
        finally:
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def _look(self) -> int:
        """A database that is away for a while ends nothing: the inbox is looked at again a little later."""
        try:
            return await self._start_some()
        except Exception as error:
            if not (isinstance(error, OSError) or passing(error)):
                raise
            log.warning("inbox cannot be read", error=repr(error))
            return 0

    async def drain(self) -> None:
        """Handle all that waits, and return."""
        while await self._start_some() or self._busy:
            await asyncio.gather(*self._busy.values())

    async def _start_some(self) -> int:
        room = AT_ONCE - len(self._busy)
        if room <= 0:
            return 0
        async with self.database.writing.begin() as session:
            found = await inbox.heads(session, busy=list(self._busy), limit=room)
        for head in found:
            task = asyncio.get_running_loop().create_task(self._handle(head))
            self._busy[head.chat_id] = task
            task.add_done_callback(lambda _, chat=head.chat_id: self._finished(chat))  # type: ignore[misc]
        return len(found)

    def _finished(self, chat: int) -> None:
        self._busy.pop(chat, None)
        self.wake()

    async def _handle(self, head: Head) -> None:
        try:
            answer, event = await self._enact(head)
            self.crash("after_commit")
            if answer is not None and event is not None:
                await self.show(answer, event)
        except Exception:
            log.exception("answer failed", update=head.update_id, code=errors.code(head.update_id))

    async def _enact(self, head: Head) -> tuple[Answer | None, TelegramObject | None]:
        """Do what the update asks for, once. Whatever goes wrong, the person gets words and the chat moves on."""
        body = json.loads(head.body)
        try:
            update = Update.model_validate(body, context={"bot": self.bot})
            event = update.event
        except (ValidationError, LookupError) as error:
            return await self._set_aside(head, body, error), None
        for attempt in range(1, TRIES + 1):
            turn = Turn(self.database, self.texts, self.clock(), head, errors.language_of(body, self.texts))
            try:
                return await turn.run(update, self.dispatcher, self.bot, self.crash), event
            except Refused as refusal:
                return await self._tell_refusal(head, turn, refusal, event), event
            except StaleDataError:
                return await self._tell_refusal(head, turn, ChangedMeanwhile(), event), event
            except Exception as error:
                if not passing(error):
                    return await self._set_aside(head, body, error), event
                if attempt == TRIES:
                    raise  # it stays in the inbox for the next look
                await asyncio.sleep(0.05 * attempt)
        raise AssertionError("unreachable")

    async def _tell_refusal(self, head: Head, turn: Turn, refusal: Refused, event: TelegramObject) -> Answer | None:
        """The change is rolled back; the update is nonetheless done."""
        async with self.database.writing.begin() as session:
            if not await inbox.claim(session, head):
                return None
            await inbox.done(session, head)
        return errors.refused(refusal, turn.t, tapped=isinstance(event, CallbackQuery))

    async def _set_aside(self, head: Head, body: dict[str, Any], error: Exception) -> Answer | None:
        code = errors.code(head.update_id)
        if isinstance(error, ValidationError):  # its own words repeat what people wrote
            log.error("quarantined", update=head.update_id, code=code, unreadable=error.errors(include_input=False))
        else:
            log.error("quarantined", update=head.update_id, code=code, exc_info=error)
        async with self.database.writing.begin() as session:
            if not await inbox.claim(session, head):
                return None
            await inbox.quarantine(session, head, code)
            await notices.tell_owners(session, self.clock(), "quarantined", f"quarantined:{head.id}", code=code)
        return errors.broken(code, errors.language_of(body, self.texts))
