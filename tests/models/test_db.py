"""Two processes on one SQLite file lose no change; Python's own transactions would."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from models import Team, db, loop, migrate
from models.db import Database, connect

TIMES = 30


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[tuple[Database, Database]]:
    """The same file, opened as two processes would open it."""
    address = f"sqlite:///{tmp_path}/voronka.db"
    found = (connect(address), connect(address))
    await migrate.upgrade(found[0])
    async with found[0].writing.begin() as session:
        session.add(Team(name="0"))
    yield found
    for database in found:
        await database.close()


async def _count(databases: tuple[Database, Database], *, refusals: bool = False) -> int:
    """Both read a number and write it back one higher, many times over; what was reached in the end."""

    async def one_higher(database: Database) -> None:
        async with database.writing.begin() as session:
            team = (await session.scalars(select(Team))).one()
            seen = int(team.name)
            await asyncio.sleep(0)
            team.name = str(seen + 1)

    work = (one_higher(database) for _ in range(TIMES) for database in databases)
    await asyncio.gather(*work, return_exceptions=refusals)
    async with databases[0].reading() as session:
        return int((await session.scalars(select(Team.name))).one())


async def test_nothing_is_lost(two: tuple[Database, Database]) -> None:
    assert await _count(two) == 2 * TIMES


async def test_transactions_that_begin_with_the_first_write_would_lose_or_refuse_some(
    two: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(db._SQLITE, "isolation_level", "DEFERRED")

    def no_begin(self: Any, dbapi_connection: Any) -> None: ...

    monkeypatch.setattr(loop.LoopSQLite, "do_begin", no_begin)
    for database in two:
        await database.close()
    again = (connect(str(two[0].engines[0].url)), connect(str(two[0].engines[0].url)))
    try:
        assert await _count(again, refusals=True) < 2 * TIMES
    finally:
        for database in again:
            await database.close()


@pytest.mark.parametrize(("took", "aside"), [((9, 0, 9, 0), 0), ((0, 9, 9), loop.ASIDE), ((9, 9, 0), loop.ASIDE - 1)])
def test_two_slow_commits_running_send_the_next_to_a_thread(
    monkeypatch: pytest.MonkeyPatch, took: tuple[int, ...], aside: int
) -> None:
    """One alone is SQLite putting its log away."""
    moments = iter([moment for seconds in took for moment in (0, seconds)])
    monkeypatch.setattr(loop, "perf_counter", lambda: next(moments))
    connection = loop.LoopConnection(":memory:")
    for _ in took:
        connection.timed_commit()
    assert connection.aside == aside
    connection.close()
