"""What goes wrong between a bot and Telegram, by seeded chance: for tests of those who must bear it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bot.playground.refusals import ApiError, forbidden, too_many

Json = dict[str, Any]


class Lost(Exception):
    """The connection breaks: before the request arrived, or when all is done and only the answer is missing."""

    def __init__(self, *, done: bool) -> None:
        super().__init__("the answer is lost" if done else "the request is lost")
        self.done = done


@dataclass
class Faults:
    """Shares of calls (0 to 1) that go wrong. `slow` chats answer after so many seconds. Only `methods` are met."""

    rng: Random
    too_many: float = 0.0
    broken: float = 0.0
    blocked: float = 0.0
    lost_before: float = 0.0
    lost_after: float = 0.0
    retry_after: int = 2
    slow: Mapping[int, float] = field(default_factory=dict)
    methods: frozenset[str] = frozenset({"sendmessage", "sendphoto"})
    down: bool = False
    """Nothing gets through at all."""

    async def before(self, method: str, params: Json) -> bool:
        """Raises what goes wrong on the way; True: it is done, and its answer will be lost."""
        if self.down:
            raise Lost(done=False)
        if method.lower() not in self.methods:
            return False
        await asyncio.sleep(self.slow.get(int(params.get("chat_id") or 0), 0.0))
        drawn = self.rng.random()
        for share, error in self._errors():
            if drawn < share:
                raise error
            drawn -= share
        return drawn < self.lost_after

    def _errors(self) -> tuple[tuple[float, Exception], ...]:
        return (
            (self.too_many, too_many(self.retry_after)),
            (self.broken, ApiError(500, "Internal Server Error")),
            (self.blocked, forbidden("Bot was blocked by the user")),
            (self.lost_before, Lost(done=False)),
        )
