"""Killing the bot again and again while people write to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic

from sqlalchemy import func, select

from models import InboxState, InboxUpdate
from models.db import Database, connect
from tests.torture import company, oracle
from tests.torture.oracle import Findings
from tests.torture.victim import Life
from tests.torture.witness import Effect, Witness, serving
from tests.torture.zygote import Victim

AT_HAND = 40
"""A life that has more than this to do gets on with it before its death draws near: so all lives are alike."""


@dataclass(frozen=True, slots=True)
class Death:
    """So many seconds after the first poll, or `early` after birth: killed, or asked to stop.

    Or by its own hand `at` a crash point of the worker, at that passing of it.
    """

    after: float = 0
    politely: bool = False
    early: bool = False
    at: tuple[str, int] | None = None


def deaths(rng: Random, kills: int, stops: int = 0) -> list[Death]:
    found = [Death(rng.uniform(0.01, 0.4), number >= kills, rng.random() < 0.1) for number in range(kills + stops)]
    rng.shuffle(found)
    return found


@dataclass
class Ordeal:
    witness: Witness
    api: str
    address: str
    folder: Path
    database: Database
    fault: str = ""
    patience: float = 60.0
    """Seconds without any progress after which the bot is taken to stand still."""
    untrue: list[Effect] = field(default_factory=list)
    """Said to be done, and not there right after the death of the one who said it."""
    victims: list[Victim] = field(default_factory=list)
    _done: set[Effect] = field(default_factory=set)
    _seen: int = 0
    _checked: int = 0

    async def through(self, deaths: Sequence[Death]) -> Findings:
        """Every death, then one more life to finish."""
        share = 1 + self.witness.most * 6 // 10 // (len(deaths) + 1)
        for death in deaths:
            self.witness.speak(share)
            if death.at:
                await self.says_enough(death.at[1])
            victim = await self.born(polling=not death.early, dies_at=death.at)
            if death.at:
                await victim.gone()
            else:
                if not death.early:
                    await self.works_off(AT_HAND)
                await asyncio.sleep(death.after)
                await (victim.stopped() if death.politely else victim.killed())
            await self.keeps_its_word()
        victim = await self.born()
        await self.finishes()
        await victim.stopped()
        return await self.findings()

    async def says_enough(self, times: int) -> None:
        """For a death at so many a passing: some only read, and a fast bot leaves nothing of what was said before."""
        missing = 2 * times - await self.backlog()
        if missing > 0:
            self.witness.most = max(self.witness.most, self.witness.count + missing)
            self.witness.speak(missing)

    async def born(
        self, *, polling: bool = True, helper: bool = False, dies_at: tuple[str, int] | None = None
    ) -> Victim:
        """A new process; `polling` waits until it does, a `helper` never does."""
        self.witness.polled.clear()
        victim = Victim(Life(self.api, self.address, self.folder, not helper, self.fault, dies_at))
        self.victims.append(victim)
        if polling and not helper:
            await asyncio.wait_for(self.witness.polled.wait(), 60)
        return victim

    async def keeps_its_word(self) -> None:
        """What people have been told by now is in the database now."""
        told = self.witness.told[self._checked :]
        self._checked += len(told)
        async with self.database.reading() as session:
            # Numbers are given out before the commit: a lower one may become visible later.
            for number, effect in await oracle.effects(session, since=self._seen - 500):
                self._seen = max(self._seen, number)
                self._done.add(effect)
        self.untrue += [effect for effect in told if effect not in self._done]

    async def finishes(self, tend: Callable[[], Awaitable[None]] | None = None) -> None:
        """People say what they still have to say, and all is answered; or patience ends. `tend` revives the dead."""
        while self.witness.count < self.witness.most:
            self.witness.speak(20)
            if not await self.works_off(AT_HAND, tend):
                return
        await self.works_off(0, tend)

    async def works_off(self, rest: int, tend: Callable[[], Awaitable[None]] | None = None) -> bool:
        """Wait until no more than the rest is waiting; False if nothing moves any more."""
        least, moved = await self.backlog(), monotonic()
        while (left := await self.backlog()) > rest:
            if left != least:
                least, moved = left, monotonic()
            if monotonic() - moved > self.patience:
                return False
            await asyncio.sleep(0.05)
            if tend:
                await tend()
        return True

    async def backlog(self) -> int:
        """Updates that are with the witness or in the inbox; some may be in both."""
        async with self.database.reading() as session:
            new = select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state == InboxState.NEW)
            return self.witness.waiting + (await session.scalar(new) or 0)

    async def findings(self) -> Findings:
        await self.keeps_its_word()
        found = await oracle.examine(self.database, self.witness)
        found.unkept += self.untrue
        return found


@asynccontextmanager
async def ordeal(
    address: str, folder: Path, seed: int, updates: int, *, people: int = 40, fault: str = ""
) -> AsyncIterator[Ordeal]:
    """A company, its people and their Telegram. Nobody outlives it."""
    witness = Witness(Random(seed), people=people)
    witness.most = updates
    await company.found(address, people, unique=fault != "no_unique_key")
    async with serving(witness) as api:
        made = Ordeal(witness, api, address, folder, connect(address), fault)
        try:
            yield made
        finally:
            for victim in made.victims:
                if victim.alive:
                    await victim.killed()
            await made.database.close()
