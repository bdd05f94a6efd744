"""How fast Telegram lets a bot speak: 30 messages a second in all, one a second to a chat, 20 a minute to a group."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic

SECOND = 1.025
"""A second as Telegram may count it: what is spaced out here comes a little closer together on the way."""

GROUP_WINDOW = 61.0
"""Seconds within which a group takes no more than its twenty."""

IN_A_ROW = 3
"""Chats refused one after another before it is taken for the whole bot's matter."""

LONGEST_PAUSE = 60.0

SPREAD = 0.8
"""Of an even distance between messages this much is kept to: they come in no bursts, and may catch up with a delay."""


class Untimely(Exception):
    """It was not begun: its turn does not come soon enough, or it is no longer ours to send."""


@dataclass
class Pace:
    """Remembers what was sent, and who asked to be left alone. It knows no wall clock, so that may jump."""

    in_all: int = 30
    in_a_chat: int = 1
    in_a_group: int = 20
    now: Callable[[], float] = monotonic
    _begun: deque[float] = field(default_factory=deque)
    _of_chat: dict[int, deque[float]] = field(default_factory=dict)
    _held: dict[int, float] = field(default_factory=dict)
    _all_held: float = 0.0
    _refused: set[int] = field(default_factory=set)
    _troubles: int = 0

    def rest(self) -> float:
        """Seconds for which everybody is left alone."""
        return max(0.0, self._all_held - self.now())

    def stillness(self) -> float:
        """Seconds until nothing that was begun counts any more."""
        return max(0.0, self._begun[-1] + SECOND - self.now()) if self._begun else 0.0

    def wait(self, chat: int) -> float:
        """Seconds until a message to the chat may be begun; before, there is no use in asking again."""
        now = self.now()
        _forget(self._begun, now - SECOND)
        moments = [self._all_held, self._held.get(chat, 0.0), *self._share_comes_back(chat)]
        if self._begun:
            moments.append(self._begun[-1] + SPREAD * SECOND / self.in_all)
        if len(self._begun) >= self.in_all:
            moments.append(self._begun[-self.in_all] + SECOND)
        return max(0.0, max(moments) - now)

    def _share_comes_back(self, chat: int) -> Iterator[float]:
        times = self._of_chat.get(chat, ())
        if len(times) >= self.in_a_chat:
            yield times[-self.in_a_chat] + SECOND
        if chat < 0 and len(times) >= self.in_a_group:
            yield times[-self.in_a_group] + GROUP_WINDOW

    async def turn(self, chat: int, last: float) -> None:
        """Return when a message to the chat may be begun, at that very moment; `Untimely` if that is after `last`."""
        while (wait := self.wait(chat)) > 0:
            if self.now() + wait > last:
                raise Untimely()
            await asyncio.sleep(wait)

    def begun(self, chat: int) -> None:
        """A message goes out at this moment."""
        now = self.now()
        self._begun.append(now)
        self._of_chat.setdefault(chat, deque()).append(now)

    def full(self) -> set[int]:
        """Chats that are sent nothing at present: they have had theirs, or asked to wait."""
        now = self.now()
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        for chat, times in list(self._of_chat.items()):
            _forget(times, now - (GROUP_WINDOW if chat < 0 else SECOND))
            if not times:
                del self._of_chat[chat]
        return {*self._held, *(chat for chat in self._of_chat if any(at > now for at in self._share_comes_back(chat)))}

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
