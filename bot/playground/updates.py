"""The bot's queue of updates: numbered, waiting to be fetched, gone when confirmed or too old."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.playground import limits
from bot.playground.refusals import ApiError

Json = dict[str, Any]

_FIRST = 500_000_001
_UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
_SHORT_LIVED = {"callback_query", "inline_query"}
_OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
_WEBHOOK_SET = "Conflict: terminated by setWebhook request"
_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class Updates:
    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._waiting: list[tuple[float, Json]] = []  # when it goes stale, the update
        self._next = _FIRST
        self._poll: asyncio.Future[str] | None = None  # the getUpdates that waits now; its result is a conflict or ""
        self.arrived = asyncio.Event()  # for whoever delivers to the webhook
        self.allowed: list[str] = []
        self.webhook: Json = {"url": ""}

    def begin_at(self, number: int) -> None:
        """The next update has at least this number."""
        self._next = max(self._next, number)

    def push(self, kind: str, body: Any) -> int:
        """Numbers the update; one that the bot did not ask for gets a number and is dropped, as nobody waits for it."""
        update_id, self._next = self._next, self._next + 1
        if self._wanted(kind):
            lives = limits.QUERY_SECONDS if kind in _SHORT_LIVED else limits.UPDATE_SECONDS
            self._waiting.append((self._now() + lives, {"update_id": update_id, kind: body}))
            self.arrived.set()
            self._wake("")
        return update_id

    def push_raw(self, body: Json) -> int:
        update_id, self._next = self._next, self._next + 1
        self._waiting.append((self._now() + limits.UPDATE_SECONDS, {"update_id": update_id} | body))
        self.arrived.set()
        self._wake("")
        return update_id

    def pending(self) -> list[Json]:
        now = self._now()
        self._waiting = [(until, update) for until, update in self._waiting if until > now]
        return [update for _, update in self._waiting]

    def confirm(self, below: int) -> None:
        self._waiting = [(until, update) for until, update in self._waiting if update["update_id"] >= below]

    def forget(self) -> None:
        self._waiting = []

    async def get(self, offset: int, limit: int, seconds: int) -> list[Json]:
        """Long polling. A second call ends the first one with a conflict."""
        if self.webhook["url"]:
            raise ApiError(409, _WEBHOOK)
        self._wake(_OTHER_POLL)
        if offset < 0:
            self._waiting = self._waiting[offset:]
        else:
            self.confirm(offset)
        if not self.pending() and seconds > 0:
            await self._wait(min(seconds, limits.POLL_SECONDS))
        return self.pending()[:limit]

    def set_webhook(self, webhook: Json, *, drop: bool) -> None:
        if webhook["url"]:
            self._wake(_WEBHOOK_SET)
        self.webhook = webhook
        if drop:
            self.forget()
        self.arrived.set()

    async def _wait(self, seconds: int) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            conflict = await asyncio.wait_for(poll, seconds)
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None
        if conflict:
            raise ApiError(409, conflict)

    def _wake(self, conflict: str) -> None:
        poll, self._poll = self._poll, None
        if poll is not None and not poll.done():
            poll.set_result(conflict)

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _UNASKED

    def _now(self) -> float:
        return self._clock().timestamp()

    def snapshot(self) -> Json:
        waiting = [[until, update] for until, update in self._waiting]
        return {"waiting": waiting, "next": self._next, "allowed": self.allowed, "webhook": self.webhook}

    def restore(self, kept: Json) -> None:
        self._waiting = [(until, update) for until, update in kept["waiting"]]
        self._next, self.allowed, self.webhook = kept["next"], kept["allowed"], kept["webhook"]
        self.arrived.set()
        if self._waiting:
            self._wake("")
