"""An update handed over is acted on, once, whatever happens to the process."""

from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from tests.torture.ordeal import deaths, ordeal


async def _survives(folder: Path, *, seed: int, updates: int, kills: int, stops: int = 0) -> None:
    begun = perf_counter()
    async with ordeal(f"sqlite:///{folder}/voronka.db", folder, seed, updates) as trial:
        found = await trial.through(deaths(Random(seed), kills, stops))
    witness = trial.witness
    print(
        f"\nseed {seed}: {witness.count} updates delivered {witness.deliveries} times, {kills} kills, {stops} stops: "
        f"{found}; {len(witness.asked)} effects, {len(witness.told)} confirmed; {perf_counter() - begun:.1f} s"
    )
    assert found.clean, f"seed {seed}: {found}; log in {folder}/bot.log"
    assert witness.count == updates
    assert witness.deliveries > updates * 1.1


async def test_a_few_kills_and_stops_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    await _survives(tmp_path, seed=20261123, updates=400, kills=8, stops=2)


@pytest.mark.torture
async def test_two_hundred_kills_and_fifty_stops_lose_nothing(tmp_path: Path) -> None:
    await _survives(tmp_path, seed=1, updates=10_000, kills=200, stops=50)
