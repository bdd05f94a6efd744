"""Two processes on PostgreSQL, which dies as well. One polls; the other only works and delivers."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from tests.postgres import Server
from tests.torture.oracle import Findings
from tests.torture.ordeal import AT_HAND, Ordeal, ordeal
from tests.torture.zygote import Victim


@pytest.fixture
def server() -> Iterator[Server]:
    """One of its own: it is going to crash."""
    own = Server()
    yield own
    own.close()


class Pair:
    """The process that polls and its helper. Whoever is dead is started again, as a service manager would."""

    def __init__(self, trial: Ordeal) -> None:
        self.trial = trial
        self.running: dict[str, Victim] = {}
        self.died = 0

    async def both_live(self) -> None:
        for role in ("poller", "helper"):
            if role not in self.running or not self.running[role].alive:
                self.died += role in self.running
                self.running[role] = await self.trial.born(helper=role == "helper")

    async def loses(self, role: str) -> None:
        await self.running.pop(role).killed()


async def _crash(server: Server, trial: Ordeal, seconds: float) -> None:
    await asyncio.to_thread(server.stop, "immediate")
    await asyncio.sleep(seconds)
    await asyncio.to_thread(server.start)
    await trial.database.close()


async def _survive(
    server: Server, folder: Path, *, seed: int, updates: int, kills: int, crashes: int, fault: str = ""
) -> Findings:
    begun, rng = perf_counter(), Random(seed)
    blows = ["poller", "helper"] * (kills // 2) + ["database"] * crashes
    rng.shuffle(blows)
    async with ordeal(await server.create(), folder, seed, updates, fault=fault) as trial:
        pair = Pair(trial)
        for blow in blows:
            trial.witness.speak(1 + updates * 6 // 10 // (len(blows) + 1))
            await pair.both_live()
            await trial.works_off(AT_HAND, pair.both_live)
            await asyncio.sleep(rng.uniform(0.01, 0.4))
            await (_crash(server, trial, rng.random()) if blow == "database" else pair.loses(blow))
            await trial.keeps_its_word()
        await trial.finishes(pair.both_live)
        for victim in pair.running.values():
            await victim.stopped()
        found = await trial.findings()
    print(
        f"\nseed {seed}: {updates} updates delivered {trial.witness.deliveries} times, {kills} kills, "
        f"{crashes} crashes of the database, of which {pair.died} processes died: {found}; "
        f"{perf_counter() - begun:.1f} s"
    )
    assert trial.witness.count == updates
    return found


@pytest.mark.torture
async def test_sixty_kills_and_five_crashes_of_the_database_lose_nothing(server: Server, tmp_path: Path) -> None:
    found = await _survive(server, tmp_path, seed=1, updates=10_000, kills=60, crashes=5)
    assert found.clean, f"{found}; log in {tmp_path}/bot.log"


async def test_a_few_kills_and_a_crash_of_the_database_lose_nothing(server: Server, tmp_path: Path) -> None:
    found = await _survive(server, tmp_path, seed=2, updates=100, kills=2, crashes=1)
    assert found.clean, f"{found}; log in {tmp_path}/bot.log"


@pytest.mark.torture
@pytest.mark.parametrize(("fault", "found_as"), [("claim_without_lock", "doubled"), ("any_of_the_chat", "disordered")])
async def test_a_careless_claim_is_found(server: Server, tmp_path: Path, fault: str, found_as: str) -> None:
    found = await _survive(server, tmp_path, seed=3, updates=300, kills=2, crashes=0, fault=fault)
    assert getattr(found, found_as), found
