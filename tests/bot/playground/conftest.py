"""A practice Telegram with a clock in hand, and Аня who has pressed Start."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.playground.engine import ApiError, Engine

TOKEN = "42:TEST"
ANYA = 1001


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def engine(clock: Clock) -> Engine:
    engine = Engine(TOKEN, clock=clock)
    engine.person(ANYA, "Аня")
    engine.says(ANYA, "/start")
    await engine.call("getUpdates", {"offset": 500_000_002})
    engine.log.clear()
    return engine


Refusal = Callable[..., Awaitable[str]]


@pytest.fixture
def refusal(engine: Engine) -> Refusal:
    """What Telegram says when it refuses."""

    async def ask(method: str, **params: Any) -> str:
        with pytest.raises(ApiError) as caught:
            await engine.call(method, params)
        return caught.value.description

    return ask
