"""Inbox → one transaction each → what is shown. Chats in parallel, each chat in order."""

import asyncio
import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
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
from bot.turn import Taken, Turn
from models.db import Database, passing
from services import inbox, notices
from services.errors import ChangedMeanwhile, Refused
from services.inbox import Fresh, Head

log = structlog.get_logger(__name__)

AT_ONCE = 50
"""Chats handled at the same time by one process."""

AT_HAND = 1000
"""Updates that wait in memory. The inbox has them all; what is not at hand is found there."""

SWEEP = 1.0
"""Seconds between looks at the inbox when nothing asks for one: other processes store there too."""

PAUSE = 0.05
"""Seconds after which the inbox is looked at when an update could not be had: who holds it needs a moment."""

PATIENCE = 0.1
"""Seconds within which what has just arrived is to be acted on; after that it is stored first."""

TRIES = 3
"""How often a transaction that the database itself refused (deadlock, lock) is tried."""


@dataclass
class Worker:
    """What arrives is acted on at once or stored; the stored is handled from memory; looks at the inbox find the rest.

    Memory only proposes: whose turn it is, and that it is done once, is decided by the claim.
    """

    bot: Bot
    database: Database
    dispatcher: Dispatcher
    texts: Translations
    clock: Callable[[], datetime]
    show: Show
    crash: Callable[[str], None] = lambda point: None
    """Called at named points: tests die there."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: dict[int, deque[Head]] = field(default_factory=dict)
    """By chat, oldest first; a chat is here as long as it is busy or ready."""
    _ready: deque[int] = field(default_factory=deque)
    _busy: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _found: set[int] = field(default_factory=set)
    """Chats that a look has found: they may have more in the inbox than is at hand."""
    _working: bool = False

    def offer(self, heads: Iterable[Head]) -> None:
        """Updates just stored, in their order."""
        room = AT_HAND - sum(map(len, self._waiting.values()))
        for head in islice(heads, room):
            if head.chat_id not in self._waiting:
                self._waiting[head.chat_id] = deque()
                self._ready.append(head.chat_id)
            self._waiting[head.chat_id].append(head)
        self._start_some()

    async def take(self, arrived: Sequence[Fresh]) -> Sequence[Fresh]:
        """Act at once on what is the first of an idle chat. The others, and what takes its time, are given back."""
        acted = dict[Fresh, asyncio.Future[bool]]()
        for one in arrived:
            if self._working and one.chat_id not in self._waiting and len(self._busy) < AT_ONCE:
                self._waiting[one.chat_id] = deque()
                acted[one] = asyncio.get_running_loop().create_future()
                self._start(one, acted[one])
        if acted:
            await asyncio.wait(acted.values(), timeout=PATIENCE)
        return [one for one in arrived if one not in acted or not (acted[one].done() and acted[one].result())]

    def wake(self) -> None:
        """Look at the inbox now."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; then what is under way is finished."""
        self._working = True
        try:
            while True:
                self._wake.clear()
                await self._look_if_possible()
                with suppress(TimeoutError):
                    # Not wait_for: it swallows a cancellation that comes together with the wake (Python 3.11).
                    async with asyncio.timeout(SWEEP):
                        await self._wake.wait()
        finally:
            self._working = False
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def drain(self) -> None:
        """Handle all that waits, and return."""
        self._working = True
        try:
            self._start_some()
            while self._busy or await self._look():
                await asyncio.gather(*self._busy.values())
        finally:
            self._working = False

    async def _look_if_possible(self) -> None:
        """A database that is away for a while ends nothing: the inbox is looked at again a little later."""
        try:
            await self._look()
        except Exception as error:
            if not (isinstance(error, OSError) or passing(error)):
                raise
            log.warning("inbox cannot be read", error=repr(error))

    async def _look(self) -> int:
        """For the oldest update of each chat of which none is at hand."""
        async with self.database.writing.begin() as session:
            found = await inbox.heads(session, busy=list(self._waiting), limit=AT_ONCE)
        fresh = [head for head in found if head.chat_id not in self._waiting]
        self._found.update(head.chat_id for head in fresh)
        self.offer(fresh)
        return len(fresh)

    def _start_some(self) -> None:
        while self._working and self._ready and len(self._busy) < AT_ONCE:
            self._start(self._waiting[self._ready.popleft()].popleft())

    def _start(self, update: Head | Fresh, acted: asyncio.Future[bool] | None = None) -> None:
        chat = update.chat_id
        self._busy[chat] = task = asyncio.get_running_loop().create_task(self._handle(update, acted))
        task.add_done_callback(lambda _: self._finished(chat))

    def _finished(self, chat: int) -> None:
        del self._busy[chat]
        if self._waiting[chat]:
            self._ready.append(chat)
        else:
            del self._waiting[chat]
        if chat in self._found:
            self._found.discard(chat)
            self.wake()
        self._start_some()

    async def _handle(self, head: Head | Fresh, acted: asyncio.Future[bool] | None = None) -> None:
        """`acted` hears whether the update is done, as soon as that is known."""
        try:
            answer, event = await self._enact(head)
            self.crash("after_commit")
            if acted is not None:
                acted.set_result(True)
            if answer is not None and event is not None:
                await self.show(answer, event)
        except Taken:
            self._found.discard(head.chat_id)
            asyncio.get_running_loop().call_later(PAUSE, self.wake)
        except Exception:
            log.exception("answer failed", update=head.update_id, code=errors.code(head.update_id))
        finally:
            if acted is not None and not acted.done():
                acted.set_result(False)

    async def _enact(self, head: Head | Fresh) -> tuple[Answer | None, TelegramObject | None]:
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
                if isinstance(error, Taken) or passing(error) and attempt == TRIES:
                    raise  # it stays in the inbox for a later look
                if not passing(error):
                    return await self._set_aside(head, body, error), event
                await asyncio.sleep(0.05 * attempt)
        raise AssertionError("unreachable")

    async def _tell_refusal(
        self, head: Head | Fresh, turn: Turn, refusal: Refused, event: TelegramObject
    ) -> Answer | None:
        """The change is rolled back; the update is nonetheless done."""
        async with self.database.writing.begin() as session:
            if await inbox.claim(session, head) is None:
                raise Taken()
        return errors.refused(refusal, turn.t, tapped=isinstance(event, CallbackQuery))

    async def _set_aside(self, head: Head | Fresh, body: dict[str, Any], error: Exception) -> Answer | None:
        code = errors.code(head.update_id)
        if isinstance(error, ValidationError):  # its own words repeat what people wrote
            log.error("quarantined", update=head.update_id, code=code, unreadable=error.errors(include_input=False))
        else:
            log.error("quarantined", update=head.update_id, code=code, exc_info=error)
        async with self.database.writing.begin() as session:
            number = await inbox.claim(session, head)
            if number is None:
                raise Taken()
            await inbox.quarantine(session, number, code)
            await notices.tell_owners(session, self.clock(), "quarantined", f"quarantined:{number}", code=code)
        return errors.broken(code, errors.language_of(body, self.texts))
