"""Each planted bug is found: a harness that finds nothing in them proves nothing."""

from pathlib import Path
from random import Random

import pytest

from tests.torture.oracle import Findings
from tests.torture.ordeal import Death, deaths, ordeal

FOUND_AS = {
    "no_unique_key": "broken",
    "commit_before_effect": "lost",
    "confirm_before_store": "broken",
    "high_water_mark": "lost",
    "show_before_commit": "unkept",
    "any_of_the_chat": "disordered",
}
EVERY_TIME = ("no_unique_key", "commit_before_effect")
"""Tried at every commit, lest the harness go blind; without a fault it is tried by the kills."""

FEW = 6
"""People: the fewer they are, the more each of them has waiting."""

DEATHS = (
    *deaths(Random(3), 3),
    Death(at=("before_commit", 2)),
    Death(at=("before_commit", 3)),
    *deaths(Random(4), 2),
    Death(at=("before_commit", 5)),
    Death(at=("before_commit", 4)),
)


async def _torture(folder: Path, fault: str) -> Findings:
    address = f"sqlite:///{folder}/voronka.db"
    async with ordeal(address, folder, seed=3, updates=100, people=FEW, fault=fault) as trial:
        trial.patience = 15.0
        found = await trial.through(DEATHS)
    print(f"\n{fault or 'no fault'}: {found}")
    return found


@pytest.mark.torture
async def test_without_a_fault_nothing_is_found(tmp_path: Path) -> None:
    assert (await _torture(tmp_path, "")).clean


@pytest.mark.parametrize(
    "fault", [fault if fault in EVERY_TIME else pytest.param(fault, marks=pytest.mark.torture) for fault in FOUND_AS]
)
async def test_a_planted_fault_is_found(tmp_path: Path, fault: str) -> None:
    found = await _torture(tmp_path, fault)
    assert getattr(found, FOUND_AS[fault]), found


async def test_two_processes_on_one_file_are_one(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/voronka.db"
    async with ordeal(address, tmp_path, seed=4, updates=60, people=FEW, fault="") as trial:
        trial.patience = 15.0
        trial.witness.speak(30)
        await trial.born(helper=True)
        await trial.born()
        await trial.finishes()
        found = await trial.findings()
    assert found.clean, found
