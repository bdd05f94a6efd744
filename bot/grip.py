"""A process's grip on the baton: with it, messages are sent; without it, another process sends them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex
from time import monotonic

from sqlalchemy.ext.asyncio import AsyncSession

from services import baton

HELD = 5.0
"""Seconds for which one sign lets its holder send: longer than a busy machine makes it wait for the next."""

QUIET = 6.5
"""Seconds without a sign after which another takes over: more than a second after the last that may have gone out."""


@dataclass
class Grip:
    """It knows no wall clock: those of two machines may differ, and any may jump."""

    now: Callable[[], float] = monotonic
    me: str = field(default_factory=lambda: token_hex(8))
    held: float = HELD
    quiet: float = QUIET
    _asked: float = 0.0
    _until: float = 0.0
    _seen: tuple[str | None, int] = ("", -1)
    _since: float = 0.0

    def holds(self) -> bool:
        """Whether a message may be sent at this moment."""
        return self.now() < self._until

    def ageing(self) -> bool:
        """Whether it is time for another sign."""
        return self.now() > self._until - self.held * 3 / 4

    async def tighten(self, session: AsyncSession) -> bool:
        """Give a sign, or take over from somebody who gives none. It holds once the transaction is committed."""
        self._asked = self.now()
        if await baton.carry_on(session, self.me):
            return True
        seen = await baton.look(session)
        if seen != self._seen:
            self._seen, self._since = seen, self._asked
        free = seen[0] is None or self._asked - self._since >= self.quiet
        return free and await baton.take(session, self.me, seen)

    def committed(self) -> None:
        self._until = self._asked + self.held

    async def let_go(self, session: AsyncSession) -> None:
        """The next may send at once: so wait with it until a second has passed since the last message."""
        self._until = 0.0
        await baton.put_down(session, self.me)
