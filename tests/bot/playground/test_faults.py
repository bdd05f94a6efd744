"""A Telegram that fails on purpose: as often as it is told to, the same way for the same seed."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from random import Random
from time import perf_counter

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiohttp import web

from bot.network import never_left
from bot.playground.engine import Engine, Faults
from bot.playground.server import application
from bot.playground.session import PlaygroundSession

TOKEN = "42:faults"
ANYA = 3


@pytest.fixture
def engine() -> Engine:
    made = Engine(TOKEN, clock=lambda: datetime.now(UTC))
    made.person(ANYA, "Аня")
    made.world.chats[ANYA].opened = True
    return made


@pytest.fixture(params=["in the process", "over http"])
async def bot(request: pytest.FixtureRequest, engine: Engine) -> AsyncIterator[Bot]:
    if request.param == "in the process":
        yield Bot(TOKEN, session=PlaygroundSession(engine))
        return
    runner = web.AppRunner(application(engine), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api = TelegramAPIServer.from_base(f"http://127.0.0.1:{runner.addresses[0][1]}")
    bot = Bot(TOKEN, session=AiohttpSession(api=api))
    yield bot
    await bot.session.close()
    await runner.cleanup()


async def outcomes(bot: Bot, engine: Engine, times: int = 200) -> Counter[str]:
    engine.chance = Faults(Random(7), too_many=0.1, broken=0.1, blocked=0.1, lost_before=0.1, lost_after=0.1)
    found: Counter[str] = Counter()
    for _ in range(times):
        try:
            await bot.send_message(ANYA, "Привет")
            found["sent"] += 1
        except (TelegramRetryAfter, TelegramServerError, TelegramForbiddenError, TelegramNetworkError) as error:
            found[type(error).__name__] += 1
    return found


async def test_each_fault_comes_as_often_as_it_is_told_to(bot: Bot, engine: Engine) -> None:
    found = await outcomes(bot, engine)
    assert 80 < found["sent"] < 120
    assert all(5 < found[name] < 60 for name in ("TelegramRetryAfter", "TelegramServerError", "TelegramForbiddenError"))
    shown = len(engine.screen(ANYA))
    assert shown > found["sent"], "an answer that is lost leaves the message delivered"
    assert shown - found["sent"] < found["TelegramNetworkError"], "a request that is lost does not"


async def test_the_same_seed_fails_the_same_way(bot: Bot, engine: Engine) -> None:
    assert await outcomes(bot, engine, 60) == await outcomes(bot, engine, 60)


async def test_a_slow_chat_is_slow_alone(bot: Bot, engine: Engine) -> None:
    engine.person(4, "Дима")
    engine.world.chats[4].opened = True
    engine.chance = Faults(Random(1), slow={ANYA: 0.6})
    begun = perf_counter()
    slow = asyncio.create_task(bot.send_message(ANYA, "Привет"))
    await bot.send_message(4, "Привет")
    assert not slow.done()
    await slow
    assert perf_counter() - begun >= 0.6


async def test_only_a_connection_that_was_never_made_is_certainly_no_delivery(engine: Engine) -> None:
    nobody = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base("http://127.0.0.1:9")))
    with pytest.raises(TelegramNetworkError) as unconnected:
        await nobody.send_message(ANYA, "Привет")
    await nobody.session.close()
    assert never_left(unconnected.value)
    engine.chance = Faults(Random(1), lost_after=1)
    with pytest.raises(TelegramNetworkError) as lost:
        await Bot(TOKEN, session=PlaygroundSession(engine)).send_message(ANYA, "Привет")
    assert not never_left(lost.value)
