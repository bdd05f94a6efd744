"""Two people merge the same two clients at the same moment."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select

from bot.app import App
from models import Contact, User, Workspace
from services import contacts, deals
from services.act import Act
from services.clients import merging
from services.errors import ChangedMeanwhile
from tests.office import Clock, Company


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
async def test_the_later_of_two_who_merge_crosswise_gives_way(company: Company, app: App, clock: Clock) -> None:
    async def acting(work: Callable[[Act], Awaitable[None]]) -> None:
        async with app.database.writing.begin() as session:
            vera = await session.scalar(select(User).where(User.telegram_id == company.vera.id))
            firm = (await session.scalars(select(Workspace))).one()
            assert vera is not None
            await work(Act(session, vera, firm, clock.now))

    async def prepare(act: Act) -> None:
        for name in ("Пётр", "Олег"):
            contact = await contacts.create(act, name=name)
            await deals.create(act, title=name, contact_id=contact.id)

    both = asyncio.Barrier(2)

    async def merge(act: Act, stays: int, goes: int) -> None:
        seen = [await act.session.get(Contact, number) for number in (stays, goes)]
        assert None not in seen
        await both.wait()
        await merging.merge(act, stays, goes)

    await acting(prepare)
    tries = [acting(lambda act, pair=pair: merge(act, *pair)) for pair in ((1, 2), (2, 1))]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted(type(one) for one in outcomes if one) == [ChangedMeanwhile], outcomes
    async with app.database.reading() as session:
        merged = {one.id: one.merged_into_id for one in await session.scalars(select(Contact))}
    assert merged in ({1: None, 2: 1}, {1: 2, 2: None})
