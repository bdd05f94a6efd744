"""However many processes there are, one sends; and a second passes before another does."""

from random import Random

import pytest

from bot.grip import HELD, QUIET, Grip
from bot.pace import SECOND
from models.db import Database
from services import baton


class Watch:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


async def tightened(grip: Grip, database: Database) -> bool:
    async with database.writing.begin() as session:
        if not await grip.tighten(session):
            return False
    grip.committed()
    return True


async def test_the_first_has_it_at_once_and_keeps_it_as_long_as_it_gives_signs(
    database: Database, watch: Watch
) -> None:
    first, second = Grip(watch), Grip(watch)
    assert await tightened(first, database)
    for _ in range(10):
        watch.now += HELD - 0.1
        assert not await tightened(second, database)
        assert first.holds()
        assert await tightened(first, database)
    assert not second.holds()


async def test_whoever_dies_is_passed_by_and_whoever_only_slept_finds_out(database: Database, watch: Watch) -> None:
    first, second = Grip(watch), Grip(watch)
    assert await tightened(first, database)
    assert not await tightened(second, database)
    watch.now += QUIET - 0.01
    assert not first.holds()
    assert not await tightened(second, database)
    watch.now += 0.01
    assert await tightened(second, database)
    assert not await tightened(first, database)
    assert not first.holds()


async def test_what_is_put_down_is_taken_up_at_once(database: Database, watch: Watch) -> None:
    first, second = Grip(watch), Grip(watch)
    assert await tightened(first, database)
    async with database.writing.begin() as session:
        await first.let_go(session)
    assert not first.holds()
    assert await tightened(second, database)


async def test_of_two_who_see_it_lie_there_one_takes_it(database: Database) -> None:
    async with database.writing.begin() as session:
        seen = await baton.look(session)
        assert await baton.take(session, "first", seen)
        assert not await baton.take(session, "second", seen)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
@pytest.mark.parametrize("seed", range(5))
async def test_between_two_holders_there_is_more_than_a_second(database: Database, watch: Watch, seed: int) -> None:
    """Three processes that look and sleep as it comes, and now and then are born anew."""
    rng = Random(seed)
    grips = [Grip(watch) for _ in range(3)]
    last: tuple[str, float] = ("", 0.0)
    changes = 0
    for _ in range(400):
        number = rng.randrange(3)
        if rng.random() < 0.02:
            grips[number] = Grip(watch)
        await tightened(grips[number], database)
        for _ in range(rng.randrange(8)):
            watch.now += 0.4
            holders = [grip.me for grip in grips if grip.holds()]
            assert len(holders) <= 1
            for holder in holders:
                if holder != last[0]:
                    changes += 1
                    assert watch.now - last[1] > SECOND
                last = (holder, watch.now)
    assert changes > 5
