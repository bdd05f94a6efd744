"""The worker's memory only proposes: order, and that each update is done once, hold whatever is in it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import worker
from bot.app import App
from models import Deal, InboxState, InboxUpdate
from services import inbox
from services.inbox import Fresh, Head
from tests.office import Company
from tests.people import Person


async def titles(app: App) -> list[str]:
    async with app.database.reading() as session:
        return list(await session.scalars(select(Deal.title).order_by(Deal.id)))


async def test_what_was_stored_before_the_start_comes_before_what_comes_after(
    company: Company, app: App, another: App, engine
) -> None:
    for title in ("Веста", "Гранта", "Нива"):
        engine.says(company.anya.id, f"сделка {title}")
    await app.intake.once(wait=0)
    engine.says(company.anya.id, "сделка Ларгус")
    another.intake.offset = app.intake.offset
    await another.intake.once(wait=0)
    async with asyncio.timeout(20):
        while len(await titles(another)) < 4:
            await another.worker.drain()
    assert await titles(another) == ["Веста", "Гранта", "Нива", "Ларгус"]
    await app.worker.drain()
    assert len(await titles(another)) == 4


async def test_more_than_memory_holds_is_done_in_order(
    company: Company, app: App, engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "AT_HAND", 3)
    people: list[Person] = [company.anya, company.dima]
    for number in range(5):
        for person in people:
            engine.says(person.id, f"сделка Веста{person.name}{number}")
    await app.intake.once(wait=0)
    await app.worker.drain()
    done = await titles(app)
    for person in people:
        own = [title for title in done if title.startswith(f"Веста{person.name}")]
        assert own == [f"Веста{person.name}{number}" for number in range(5)]


async def test_what_another_process_holds_is_asked_for_now_and_then(
    company: Company, app: App, engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, real = 0, inbox.claim

    async def held(session: AsyncSession, update: Head | Fresh) -> None:
        nonlocal asked
        asked += 1

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


@pytest.fixture
async def working(company: Company, app: App, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[App]:
    """The worker at work, as in a bot that serves; on a busy machine nothing is at once."""
    monkeypatch.setattr(worker, "PATIENCE", 10)
    running = asyncio.create_task(app.worker.run())
    await asyncio.sleep(0)
    yield app
    running.cancel()
    await asyncio.wait([running])


async def states(app: App) -> list[InboxState]:
    async with app.database.reading() as session:
        return list(await session.scalars(select(InboxUpdate.state).order_by(InboxUpdate.id)))


async def reach(app: App, *wanted: InboxState) -> None:
    async with asyncio.timeout(20):
        while True:
            if await states(app) == list(wanted):
                break
            await asyncio.sleep(0.02)


@pytest.fixture
def stored(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of what the intake had to store before it was acted on."""
    numbers: list[int] = []
    real = inbox.store

    async def store(session: AsyncSession, updates: Sequence[Fresh]) -> Sequence[Head]:
        numbers.extend(one.update_id for one in updates)
        return await real(session, updates)

    monkeypatch.setattr(inbox, "store", store)
    return numbers


async def test_what_arrives_is_acted_on_and_stored_in_one(company: Company, working: App, engine, stored) -> None:
    engine.says(company.anya.id, "сделка Веста")
    engine.says(company.dima.id, "сделка Гранта")
    await working.intake.once(wait=0)
    assert (await states(working), stored) == ([InboxState.DONE] * 2, [])
    assert sorted(await titles(working)) == ["Веста", "Гранта"]


async def test_the_second_of_a_chat_is_stored_and_comes_second(company: Company, working: App, engine, stored) -> None:
    for title in ("Веста", "Гранта", "Нива"):
        engine.says(company.anya.id, f"сделка {title}")
    await working.intake.once(wait=0)
    assert len(stored) == 2
    await reach(working, *[InboxState.DONE] * 3)
    assert await titles(working) == ["Веста", "Гранта", "Нива"]


async def test_what_was_stored_before_comes_first(company: Company, working: App, another: App, engine, stored) -> None:
    """Another process has stored an update of the chat and died."""
    engine.says(company.anya.id, "сделка Веста")
    await another.intake.once(wait=0)
    engine.says(company.anya.id, "сделка Гранта")
    working.intake.offset = another.intake.offset
    await working.intake.once(wait=0)
    await reach(working, *[InboxState.DONE] * 2)
    assert await titles(working) == ["Веста", "Гранта"]


async def test_what_comes_again_is_not_done_again(company: Company, working: App, engine) -> None:
    engine.says(company.anya.id, "сделка Веста")
    await working.intake.once(wait=0)
    working.intake.offset = None
    await working.intake.once(wait=0)
    await asyncio.sleep(0.1)
    assert (await titles(working), await states(working)) == (["Веста"], [InboxState.DONE])


async def test_what_takes_its_time_is_stored_meanwhile_and_done_once(
    company: Company, working: App, engine, stored, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A report gives its claim up while it reads; the intake does not wait for it."""
    monkeypatch.setattr(worker, "PATIENCE", 0.01)
    reading, real = asyncio.Event(), working.database.reading

    def slow() -> AsyncSession:
        reading.set()
        return real()

    object.__setattr__(working.worker, "database", replace(working.database, reading=slow))
    engine.says(company.anya.id, "сделка Веста")
    engine.says(company.dima.id, "/deals")
    await working.intake.once(wait=0)
    await reach(working, *[InboxState.DONE] * 2)
    assert reading.is_set()
    assert await titles(working) == ["Веста"]
    assert sum("text" in one for one in company.dima.answers) == 1


async def test_what_nobody_can_read_is_set_aside_as_it_arrives(company: Company, working: App, engine, stored) -> None:
    engine.pushes(message={"chat": {"id": company.anya.id}, "text": 5})
    await working.intake.once(wait=0)
    assert (await states(working), stored) == ([InboxState.QUARANTINED], [])


async def test_what_the_database_refused_waits_in_the_inbox(
    company: Company, working: App, engine, stored, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = inbox.claim

    async def claim(session: AsyncSession, update: Head | Fresh) -> int | None:
        if isinstance(update, Fresh):
            raise ConnectionRefusedError
        return await real(session, update)

    monkeypatch.setattr(inbox, "claim", claim)
    engine.says(company.anya.id, "сделка Веста")
    await working.intake.once(wait=0)
    assert len(stored) == 1
    await reach(working, InboxState.DONE)
    assert await titles(working) == ["Веста"]


@pytest.mark.parametrize(("readable", "end"), [(True, InboxState.DONE), (False, InboxState.QUARANTINED)])
async def test_what_cannot_be_claimed_to_be_refused_waits_in_the_inbox(
    company: Company, working: App, engine, stored, monkeypatch: pytest.MonkeyPatch, readable: bool, end: InboxState
) -> None:
    """What is refused, or set aside, is claimed anew; another process may have got hold of the chat meanwhile."""
    real, asked, last = inbox.claim, 0, 2 if readable else 1

    async def claim(session: AsyncSession, update: Head | Fresh) -> int | None:
        nonlocal asked
        asked += 1
        return None if asked == last else await real(session, update)

    monkeypatch.setattr(inbox, "claim", claim)
    if readable:
        engine.says(company.inna.id, "сделка Веста")
    else:
        engine.pushes(message={"chat": {"id": company.inna.id}, "text": 5})
    await working.intake.once(wait=0)
    assert len(stored) == 1
    await reach(working, end)
    assert await titles(working) == []
