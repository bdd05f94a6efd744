"""Outbox → Telegram: news that must arrive. People side by side, each person's in order, each send marked at once."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from aiogram import Bot

from bot import news, outcomes
from bot.i18n import Translations
from bot.pace import SECOND, Pace
from bot.screen import Alert, Answer, Photo, Screen, Shown
from bot.sending import Sending, Thunk
from charts import Picture
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

NEIGHBOURS = timedelta(seconds=SECOND + 0.5)
"""How long what another process has begun or finished counts: it may take a while until it goes out."""

DEADLINE = 50
"""Seconds in which a message is sent, or in doubt; less than `notices.RESEND_AFTER`."""


PARTING = 10
"""Seconds that a send under way is waited for when the bot is stopped."""


class Passage:
    """The calls that one message takes, each at the pace that Telegram allows; the first has its place already."""

    def __init__(self, pace: Pace) -> None:
        self.pace, self.begun, self.arrived = pace, 0, 0

    async def __call__(self, chat: int, call: Thunk) -> None:
        if self.begun:
            await self.pace.turn(chat)
        self.begun += 1
        self.pace.begun(chat)
        await call()
        self.arrived += 1


@dataclass
class Delivery:
    bot: Bot
    database: Database
    texts: Translations
    clock: Callable[[], datetime]
    paint: Callable[[Picture], Awaitable[bytes]]
    pace: Pace
    crash: Callable[[str], None] = lambda point: None
    """Called at named points: tests die there."""
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _busy: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    """By reader."""
    _mine: deque[int] = field(default_factory=lambda: deque(maxlen=500))
    """What this process has begun lately."""

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled; then what is under way is finished, or is in doubt."""
        try:
            while True:
                self._wake.clear()
                await self._rest(self.pace.now(), await self._look())
        finally:
            if self._busy:
                await asyncio.wait(self._busy.values(), timeout=PARTING)

    async def drain(self) -> None:
        """Send all that may be sent now, and return."""
        while await self._start_some() or self._busy:
            await asyncio.gather(*self._busy.values())

    async def _rest(self, begun: float, started: int) -> None:
        """As long as those that were started take at full pace; with nothing to do, until there is."""
        if started:
            await asyncio.sleep(max(0.0, begun + started / self.pace.in_all - self.pace.now()))
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(min(TICK, self.pace.till_room() or TICK)):
                await self._wake.wait()

    async def _look(self) -> int:
        """Whatever goes wrong here, people are answered all the same."""
        try:
            return await self._start_some()
        except Exception as error:
            if isinstance(error, OSError) or passing(error):
                log.warning("outbox cannot be read", error=repr(error))
            else:
                log.exception("outbox")
            return 0

    async def _start_some(self) -> int:
        room = min(AT_A_TIME, AT_ONCE - len(self._busy), self.pace.room())
        claims = await self._claim(room) if room > 0 else ()
        for claim in claims:
            self._mine.append(claim.id)
            task = asyncio.get_running_loop().create_task(self._deliver(claim))
            self._busy[claim.row.user_id] = task
            task.add_done_callback(lambda _, reader=claim.row.user_id: self._finished(reader))  # type: ignore[misc]
        return len(claims)

    async def _claim(self, room: int) -> Sequence[Claim]:
        now = self.clock()
        async with self.database.writing.begin() as session:
            if not await notices.waiting(session, now):
                return []
            await notices.take_turns(session)
            begun = await notices.begun(session, now, NEIGHBOURS)
            others = {number: reader for number, reader in begun.items() if number not in self._mine}
            full = await notices.people_of(session, self.pace.full())
            room = min(room, self.pace.room() - len(others))
            but = {*others.values(), *self._busy, *full}
            claims = await notices.claim(session, now, but=but, limit=room) if room > 0 else []
        self.pace.reserve(len(claims))
        return claims

    def _finished(self, reader: int) -> None:
        self._busy.pop(reader, None)
        self.wake()

    async def _deliver(self, claim: Claim) -> None:
        passage = Passage(self.pace)
        self.crash("after_claim")
        try:
            state = await self._send(claim, passage)
        except Exception as error:
            outcomes.slow_down(error, self.pace)
            await self._settled(outcomes.failed, claim, error, passage.arrived)
        else:
            await self._settled(outcomes.finished, claim, state)
        finally:
            if not passage.begun:
                self.pace.release()
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
