"""How fast Telegram lets a bot speak: 30 messages a second in all, one a second to a chat, 20 a minute to a group."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

SECOND = 1.025
"""A second as Telegram may count it: what is spaced out here comes a little closer together on the way."""

GROUP_WINDOW = 61.0
"""Seconds within which a group takes no more than its twenty."""

IN_A_ROW = 3
"""Chats refused one after another before it is taken for the whole bot's matter."""

LONGEST_PAUSE = 60.0


@dataclass
class Pace:
    """Remembers what was sent, and who asked to be left alone. It knows no wall clock, so that may jump."""

    in_all: int = 30
    in_a_chat: int = 1
    in_a_group: int = 20
    now: Callable[[], float] = monotonic
    _begun: deque[float] = field(default_factory=deque)
    _reserved: int = 0
    _of_chat: dict[int, deque[float]] = field(default_factory=dict)
    _held: dict[int, float] = field(default_factory=dict)
    _all_held: float = 0.0
    _refused: set[int] = field(default_factory=set)
    _troubles: int = 0

    def room(self) -> int:
        """How many messages may be begun now."""
        now = self.now()
        _forget(self._begun, now - SECOND)
        return 0 if now < self._all_held else max(0, self.in_all - len(self._begun) - self._reserved)

    def till_room(self) -> float:
        """Seconds until there may be room again."""
        now = self.now()
        full = len(self._begun) + self._reserved >= self.in_all
        oldest = self._begun[0] + SECOND - now if self._begun and full else 0.0
        return max(0.0, oldest, self._all_held - now)

    def reserve(self, messages: int) -> None:
        """They are going to be sent, and count from now on."""
        self._reserved += messages

    def release(self) -> None:
        """One that was reserved is not sent after all."""
        self._reserved -= 1

    def begun(self, chat: int) -> None:
        """A message of those reserved goes out at this moment."""
        now = self.now()
        self._reserved -= 1
        self._begun.append(now)
        self._of_chat.setdefault(chat, deque()).append(now)

    async def turn(self, chat: int) -> None:
        """Wait until one more message may go to the chat, and reserve it."""
        while True:
            if self.room() and chat not in self.full():
                return self.reserve(1)
            await asyncio.sleep(max(self.till_room(), 0.05))

    def full(self) -> set[int]:
        """Chats that are sent nothing at present: they have had theirs, or asked to wait."""
        now = self.now()
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        for chat, times in list(self._of_chat.items()):
            _forget(times, now - (GROUP_WINDOW if chat < 0 else SECOND))
            if not times:
                del self._of_chat[chat]
        return {*self._held, *(chat for chat in self._of_chat if self._has_had_its_share(chat, now))}

    def _has_had_its_share(self, chat: int, now: float) -> bool:
        times = self._of_chat[chat]
        lately = sum(time > now - SECOND for time in times)
        return lately >= self.in_a_chat or (chat < 0 and len(times) >= self.in_a_group)

    def hold(self, chat: int, seconds: float) -> None:
        """Telegram asks to leave this chat alone. Several asking in a row mean the whole bot."""
        until = self.now() + seconds
        self._held[chat] = max(until, self._held.get(chat, 0.0))
        self._refused.add(chat)
        if len(self._refused) >= IN_A_ROW:
            self._all_held = max(self._all_held, until)

    def trouble(self, *, everybody: bool) -> None:
        """No answer, or a bad one. `everybody`, or again and again: all wait, longer each time."""
        if self.now() < self._all_held:
            return  # begun before the pause, it says nothing new
        self._troubles = max(self._troubles + 1, IN_A_ROW if everybody else 0)
        if self._troubles >= IN_A_ROW:
            self._all_held = self.now() + min(LONGEST_PAUSE, 2.0 ** min(self._troubles - IN_A_ROW, 6))

    def well(self) -> None:
        """A message has got through."""
        self._troubles = 0
        self._refused.clear()


def _forget(times: deque[float], before: float) -> None:
    while times and times[0] <= before:
        times.popleft()
