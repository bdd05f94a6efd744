"""Each reminder arrives once; or twice and says so, because nobody could know; or is flagged. And never too fast."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from models import SendState
from tests.postgres import Server
from tests.torture.post import REPEATED, SHARES, Report, post

FOUND_AS = {
    "mark_before_send": "lost",
    "doubts_forgotten": "unmarked",
    "unlimited_rate": "too_fast",
    "all_to_one_chat": "too_fast",
    "doubts_taken_for_sent": "lost",
    "lateness_unsaid": "plain_late",
}
POINTS = ("after_fired", "after_claim", "after_send", "after_mark")
PROVED_BY_THE_OTHERS = ("before_fired", "after_compose")


@pytest.fixture
def server() -> Iterator[Server]:
    own = Server()
    yield own
    own.close()


async def _tortured(
    address: str, folder: Path, *, seed: int, many: int, people: int, kills: int, fault: str = "", pair: bool = False
) -> Report:
    begun = perf_counter()
    async with post(address, folder, seed, many, people, fault=fault, **SHARES) as trial:
        report = await trial.through(Random(seed), kills, pair=pair)
    print(
        f"\nseed {seed}{f', {fault}' if fault else ''}: {many} reminders, {kills} kills, "
        f"{len(trial.receiver.attempts)} attempts: {report}; {perf_counter() - begun:.1f} s; log in {folder}/bot.log"
    )
    return report


async def test_reminders_due_at_once_arrive_in_spite_of_kills_faults_and_an_outage(tmp_path: Path) -> None:
    report = await _tortured(f"sqlite:///{tmp_path}/v.db", tmp_path, seed=1, many=60, people=41, kills=2)
    assert report.clean, report


@pytest.mark.torture
@pytest.mark.parametrize("fault", FOUND_AS)
async def test_a_planted_fault_is_found(tmp_path: Path, fault: str) -> None:
    report = await _tortured(f"sqlite:///{tmp_path}/v.db", tmp_path, seed=2, many=150, people=41, kills=4, fault=fault)
    assert getattr(report, FOUND_AS[fault]), report


@pytest.mark.torture
async def test_ten_thousand_reminders_and_fifty_kills(tmp_path: Path) -> None:
    report = await _tortured(f"sqlite:///{tmp_path}/v.db", tmp_path, seed=3, many=10_000, people=501, kills=50)
    assert report.clean, report


@pytest.mark.torture
async def test_ten_thousand_reminders_and_two_processes_on_postgresql(server: Server, tmp_path: Path) -> None:
    address = await server.create()
    report = await _tortured(address, tmp_path, seed=4, many=10_000, people=501, kills=50, pair=True)
    assert report.clean, report


async def test_two_processes_are_one(server: Server, tmp_path: Path) -> None:
    address = await server.create()
    report = await _tortured(address, tmp_path, seed=5, many=40, people=31, kills=1, pair=True)
    assert report.clean, report


@pytest.mark.torture
async def test_processes_that_take_no_notice_of_each_other_are_found(server: Server, tmp_path: Path) -> None:
    address = await server.create()
    report = await _tortured(
        address, tmp_path, seed=6, many=100, people=51, kills=2, fault="everybody_sends", pair=True
    )
    assert report.too_fast, report


@pytest.mark.torture
async def test_a_claim_that_marks_nothing_is_found(tmp_path: Path) -> None:
    async with post(f"sqlite:///{tmp_path}/v.db", tmp_path, 1, 1, 2, fault="claim_without_mark") as trial:
        assert await trial.born(dies_at=("after_send", 1)).gone() == -9
        await trial.finishes([trial.born()])
        report = await trial.report()
    assert report.unmarked, report


@pytest.mark.torture
async def test_news_without_a_key_of_its_own_is_found(tmp_path: Path) -> None:
    async with post(f"sqlite:///{tmp_path}/v.db", tmp_path, 1, 1, 2, fault="tell_before_deciding") as trial:
        assert await trial.born(dies_at=("after_fired", 1)).gone() == -9
        await trial.finishes([trial.born()])
        report = await trial.report()
    assert report.undecided, report


@pytest.mark.parametrize(
    "point", [*POINTS, *(pytest.param(point, marks=pytest.mark.torture) for point in PROVED_BY_THE_OTHERS)]
)
async def test_a_death_at_any_point_loses_nothing(tmp_path: Path, point: str) -> None:
    async with post(f"sqlite:///{tmp_path}/v.db", tmp_path, seed=1, many=1, people=2) as trial:
        assert await trial.born(dies_at=(point, 1)).gone() == -9
        await trial.finishes([trial.born()])
        report = await trial.report()
        shown = trial.receiver.arrived()[1]
    assert report.clean, report
    assert report.counts[SendState.SENT] == 1
    assert len(shown) == (2 if point == "after_send" else 1)
    in_doubt = point in ("after_claim", "after_compose", "after_send")
    assert (REPEATED in shown[-1]) == in_doubt
