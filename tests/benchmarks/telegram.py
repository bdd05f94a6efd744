"""A Telegram that answers at once, and people who tap, wait for the answer, and tap again."""

import asyncio
import json
from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from time import perf_counter
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

TOKEN = "42:benchmark"
PATIENCE = 60
"""Seconds after which a tap is taken for unanswered."""
SENT_AT = 1_795_417_200
BOT = {"id": 42, "is_bot": True, "first_name": "Voronka", "username": "voronka_bot"}
KEYBOARD = [
    [{"text": "→ Тест-драйв", "callback_data": "move:12:4:3"}],
    [{"text": "Открыть", "callback_data": "deal:12"}, {"text": "Отменить", "callback_data": "undo:345"}],
]


def message(chat: int) -> dict[str, Any]:
    """What the bot wrote to a person some time ago."""
    return {
        "message_id": 77,
        "date": SENT_AT,
        "chat": {"id": chat, "type": "private", "first_name": "Анна", "username": "anna"},
        "from": BOT,
        "text": "#12 Кроссовер, комплект\nЭтап: Новый лид → Первичный контакт",
        "entities": [{"type": "bold", "offset": 0, "length": 23}],
        "reply_markup": {"inline_keyboard": KEYBOARD},
    }


def tap(number: int, chat: int, data: str) -> dict[str, Any]:
    """The update of a button that somebody has tapped; the answer to it is known by `query-<chat>`."""
    person = {"id": chat, "is_bot": False, "first_name": "Анна", "username": "anna", "language_code": "ru"}
    query = {"id": f"query-{chat}", "from": person, "chat_instance": "7", "data": data, "message": message(chat)}
    return {"update_id": number, "callback_query": query}


class Telegram(BaseSession):
    """Takes each call apart as it would for the network, and reads the answer as if it came from there."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[dict[str, Any]] | None = None
        """What the bot called, while somebody wants to know; what is off counts as not said."""
        self._numbers = count(1)
        self._queue: list[dict[str, Any]] = []
        self._arrived = asyncio.Event()
        self._expected: dict[int, set[str]] = {}
        self._answered: dict[int, asyncio.Future[None]] = {}

    async def taps(self, chat: int, data: str) -> None:
        """Returns when the spinner has stopped and the screen has changed."""
        self._expected[chat] = {"answerCallbackQuery", "editMessageText"}
        self._answered[chat] = asyncio.get_running_loop().create_future()
        self._queue.append(tap(next(self._numbers), chat, data))
        self._arrived.set()
        await self._answered[chat]

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        files: dict[str, InputFile] = {}
        fields = {k: self.prepare_value(v, bot, files) for k, v in method.model_dump(warnings=False).items()}
        name = method.__api_method__
        if self.calls is not None:
            self.calls.append({"method": name} | {k: v for k, v in fields.items() if v not in (None, "false")})
        result = await self._updates() if name == "getUpdates" else self._result(name, fields)
        content = json.dumps({"ok": True, "result": result}, ensure_ascii=False)
        return cast(TelegramType, self.check_response(bot, method, 200, content).result)

    async def _updates(self) -> list[dict[str, Any]]:
        await self._arrived.wait()
        self._arrived.clear()
        waiting, self._queue = self._queue, []
        return waiting

    def _result(self, name: str, fields: dict[str, Any]) -> Any:
        if name == "getMe":
            return BOT
        if name == "answerCallbackQuery":
            self._show(int(fields["callback_query_id"].partition("-")[2]), name)
            return True
        if name == "editMessageText":
            chat = int(fields["chat_id"])
            self._show(chat, name)
            return message(chat)
        raise AssertionError(f"nobody expected {name}")

    def _show(self, chat: int, what: str) -> None:
        expected = self._expected.get(chat, set())
        expected.discard(what)
        if not expected and chat in self._answered:
            self._answered.pop(chat).set_result(None)

    async def close(self) -> None:
        """Nothing is open."""

    def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        raise AssertionError("nobody downloads")


@dataclass(frozen=True, slots=True)
class Person:
    chat: int
    buttons: Iterator[str]
    """What is tapped next, for ever."""


async def everybody_taps(telegram: Telegram, people: Sequence[Person], times: int) -> dict[str, Any]:
    """All at once; each taps when the answer to the last tap is there. Waits in milliseconds."""
    waits: list[float] = []

    async def one(person: Person) -> None:
        for _ in range(times):
            begun = perf_counter()
            await telegram.taps(person.chat, next(person.buttons))
            waits.append((perf_counter() - begun) * 1000)

    begun = perf_counter()
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*map(one, people))
    return {"seconds": perf_counter() - begun, "waits": waits}
