"""The worker's memory only proposes: order, and that each update is done once, hold whatever is in it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import worker
from bot.app import App, build
from bot.playground.session import PlaygroundSession
from models import Deal
from services import inbox
from services.inbox import Head
from tests.conftest import Company
from tests.people import Person


@pytest.fixture
async def other(app: App, engine, clock, texts, address) -> AsyncIterator[App]:
    """A second process on the same database, whose memory is its own."""
    built = build(app.settings, clock, session=PlaygroundSession(engine), database=address, texts=texts)
    yield built
    await built.close()


async def titles(app: App) -> list[str]:
    async with app.database.reading() as session:
        return list(await session.scalars(select(Deal.title).order_by(Deal.id)))


async def test_what_was_stored_before_the_start_comes_before_what_comes_after(
    company: Company, app: App, other: App, engine
) -> None:
    for title in ("Веста", "Гранта", "Нива"):
        engine.says(company.anya.id, f"сделка {title}")
    await app.intake.once(wait=0)
    engine.says(company.anya.id, "сделка Ларгус")
    other.intake.offset = app.intake.offset
    await other.intake.once(wait=0)
    async with asyncio.timeout(20):
        while len(await titles(other)) < 4:
            await other.worker.drain()
    assert await titles(other) == ["Веста", "Гранта", "Нива", "Ларгус"]
    await app.worker.drain()
    assert len(await titles(other)) == 4


async def test_more_than_memory_holds_is_done_in_order(
    company: Company, app: App, engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "AT_HAND", 3)
    people: list[Person] = [company.anya, company.dima]
    for number in range(5):
        for person in people:
            engine.says(person.id, f"сделка {person.name} {number}")
    await app.intake.once(wait=0)
    await app.worker.drain()
    done = await titles(app)
    for person in people:
        own = [title for title in done if title.startswith(person.name)]
        assert own == [f"{person.name} {number}" for number in range(5)]


async def test_what_another_process_holds_is_asked_for_now_and_then(
    company: Company, app: App, engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, real = 0, inbox.claim

    async def held(session: AsyncSession, head: Head) -> bool:
        nonlocal asked
        asked += 1
        return False

    monkeypatch.setattr(inbox, "claim", held)
    engine.says(company.anya.id, "сделка Веста")
    await app.intake.once(wait=0)
    running = asyncio.create_task(app.worker.run())
    await asyncio.sleep(0.5)
    assert 1 <= asked <= 0.5 / worker.PAUSE + 2
    monkeypatch.setattr(inbox, "claim", real)
    async with asyncio.timeout(20):
        while True:
            await asyncio.sleep(0.02)
            if await titles(app) == ["Веста"]:
                break
    running.cancel()
    await asyncio.wait([running])


async def test_nothing_is_begun_while_the_worker_does_not_work(company: Company, app: App, engine) -> None:
    engine.says(company.anya.id, "сделка Веста")
    await app.intake.once(wait=0)
    await asyncio.sleep(0.05)
    assert await titles(app) == []
    await app.worker.drain()
    assert await titles(app) == ["Веста"]
