"""Outbox → Telegram: news that must arrive. People side by side, each person's in order, each send marked at once."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from aiogram import Bot

from bot import news, outcomes
from bot.grip import Grip
from bot.i18n import Translations
from bot.pace import Pace, Untimely
from bot.screen import Alert, Answer, Photo, Screen, Shown
from bot.sending import Paint, Sending, Thunk
from models import SendState, User
from models.db import Database, passing
from services import notices
from services.act import Act
from services.notices import Claim

log = structlog.get_logger(__name__)

TICK = 1.0
AT_A_TIME = 5
"""Messages claimed in one transaction."""

AT_ONCE = 60
"""Messages under way at the same time."""

AHEAD = 10
"""Messages that are ready before their turn comes: so no turn passes unused."""

PATIENCE = 5.0
"""Seconds that a message waits for its turn; then it is put back, so that others may have its place."""

BREATH = 0.05
"""Seconds between two looks whether a message is still ours to send."""

DEADLINE = 50
"""Seconds in which a message is sent, or in doubt; less than `notices.RESEND_AFTER`."""


PARTING = 10
"""Seconds that a send under way is waited for when the bot is stopped."""


class Passage:
    """The calls that one message takes, each at the pace that Telegram allows, and while it is ours to send."""

    def __init__(self, pace: Pace, grip: Grip, leaves: Callable[[], None]) -> None:
        self.pace, self.grip, self.leaves, self.arrived = pace, grip, leaves, 0

    async def __call__(self, chat: int, call: Thunk) -> None:
        last = self.pace.now() + (DEADLINE if self.arrived else PATIENCE)
        await self.pace.turn(chat, last)
        while not self.grip.holds():
            if self.pace.now() > last:
                raise Untimely()
            await asyncio.sleep(BREATH)
            await self.pace.turn(chat, last)
        self.pace.begun(chat)
        self.leaves()
        await call()
        self.arrived += 1


@dataclass
class Delivery:
    bot: Bot
    database: Database
    texts: Translations
    clock: Callable[[], datetime]
    paint: Paint
    pace: Pace
    crash: Callable[[str], None] = lambda point: None
    """Called at named points: tests die there."""
    grip: Grip = field(default_factory=Grip)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _busy: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    """By reader."""
    _ready: set[int] = field(default_factory=set)
    """Readers whose message waits for its turn."""

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; then what is under way is finished, or is in doubt."""
        try:
            while True:
                self._wake.clear()
                await self._look()
                with suppress(TimeoutError):
                    async with asyncio.timeout(TICK):
                        await self._wake.wait()
        finally:
            if self._busy:
                await asyncio.wait(self._busy.values(), timeout=PARTING)
            await asyncio.sleep(self.pace.stillness())
            await self._let_go()

    async def drain(self) -> None:
        """Send all that may be sent now, and return."""
        while await self._start_some() or self._busy:
            await asyncio.gather(*self._busy.values())
        await self._let_go()

    async def _look(self) -> None:
        """Whatever goes wrong here, people are answered all the same."""
        try:
            await self._start_some()
        except Exception as error:
            if isinstance(error, OSError) or passing(error):
                log.warning("outbox cannot be read", error=repr(error))
            else:
                log.exception("outbox")

    async def _let_go(self) -> None:
        try:
            async with self.database.writing.begin() as session:
                await self.grip.let_go(session)
        except Exception as error:
            if not (isinstance(error, OSError) or passing(error)):
                raise
            log.warning("the baton is still held", error=repr(error))

    async def _start_some(self) -> int:
        room = 0 if self.pace.rest() else min(AT_ONCE - len(self._busy), AHEAD - len(self._ready))
        if room < AT_A_TIME and not self._needs_sign():
            return 0
        claims = await self._claim(min(room, AT_A_TIME))
        for claim in claims:
            reader = claim.row.user_id
            self._ready.add(reader)
            self._busy[reader] = task = asyncio.get_running_loop().create_task(self._deliver(claim))
            task.add_done_callback(lambda _, reader=reader: self._finished(reader))  # type: ignore[misc]
        return len(claims)

    def _needs_sign(self) -> bool:
        return bool(self._ready) and self.grip.ageing()

    async def _claim(self, room: int) -> Sequence[Claim]:
        now = self.clock()
        async with self.database.writing.begin() as session:
            if not self._needs_sign() and not await notices.waiting(session, now):
                return []
            if not await self.grip.tighten(session):
                return []
            full = await notices.people_of(session, self.pace.full())
            claims = await notices.claim(session, now, but={*self._busy, *full}, limit=room) if room > 0 else []
        self.grip.committed()
        return claims

    def _finished(self, reader: int) -> None:
        self._busy.pop(reader, None)
        self._leaves(reader)

    def _leaves(self, reader: int) -> None:
        """Its message is on its way, or is not to be sent: another may be made ready."""
        self._ready.discard(reader)
        self.wake()

    async def _deliver(self, claim: Claim) -> None:
        passage = Passage(self.pace, self.grip, lambda: self._leaves(claim.row.user_id))
        self.crash("after_claim")
        try:
            state = await self._send(claim, passage)
        except Exception as error:
            outcomes.slow_down(error, self.pace)
            await self._settled(outcomes.failed, claim, error, passage.arrived)
        else:
            await self._settled(outcomes.finished, claim, state)
        self.crash("after_mark")

    async def _send(self, claim: Claim, passage: Passage) -> SendState:
        async with asyncio.timeout(DEADLINE):
            user, answer = await self._compose(claim)
            self.crash("after_compose")
            if answer is None:
                return SendState.DROPPED
            sending = Sending(self.bot, self.paint, passage)
            for one in [answer] if isinstance(answer, Shown) else answer:
                await outcomes.following(user.telegram_id, lambda chat, one=one: _one(sending, chat, one, claim))  # type: ignore[misc]
        self.crash("after_send")
        self.pace.well()
        return SendState.SENT

    async def _compose(self, claim: Claim) -> tuple[User, Answer | None]:
        """In the words and with the rights of this moment."""
        async with self.database.reading() as session:
            user, workspace = await notices.reader(session, claim.row)
            if user.disabled_at is not None:
                return user, None
            act = Act(session, user, workspace, self.clock())
            return user, await news.compose(act, self.texts.of(user.language), claim.row)

    async def _settled(self, mark: Callable[..., Awaitable[None]], *of: object) -> None:
        """In a transaction of its own, as soon as the database lets it: what is not marked is sent again."""
        for pause in (0.05, 0.2, 1, 2, 4, 8, 16, 0):
            try:
                async with self.database.writing.begin() as session:
                    await mark(session, *of, self.clock())
                return
            except Exception as error:
                if not pause or not (isinstance(error, OSError) or passing(error)):
                    log.exception("not marked")
                    return
            await asyncio.sleep(pause)


async def _one(sending: Sending, chat: int, one: Shown, claim: Claim) -> None:
    match one:
        case Screen():
            await sending.screen(chat, one, silent=claim.row.silent)
        case Photo():
            await sending.photo(chat, one, silent=claim.row.silent)
        case Alert(text):
            await sending.words(chat, text)
