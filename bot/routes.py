"""Finding the handler of an update by its address, instead of trying all of them in turn.

Handlers are registered with aiogram's routers and filters as everywhere; this reads them once and keeps them by the
command, the button's prefix or the first word that they answer. Trying in turn costs each update 7 µs a handler
(docs/decisions/0004).
"""

import re
from collections.abc import Iterable
from typing import Any, Protocol

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command, Filter
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, TelegramObject

from bot.forms import InDialog


class Word(Filter):
    """A message that begins with one of these words; what follows it goes to the handler as `rest`."""

    def __init__(self, *words: str) -> None:
        self.words = words

    async def __call__(self, message: Message) -> dict[str, str] | bool:
        first, rest = first_word(message.text or "")
        return {"rest": rest} if first in self.words else False


def first_word(text: str) -> tuple[str, str]:
    match = re.match(r"\s*([^\W\d_]+)[\s:,—-]*(.*)", text, re.DOTALL)
    return (match[1].casefold(), match[2].strip()) if match else ("", text)


class Outsider(Filter):
    """Marks the handlers of those who do not belong to the company: they reach no other."""

    async def __call__(self, _: TelegramObject, turn: "Turn") -> bool:
        return turn.outsider


class Plain(Filter):
    """Words in a private chat, for which no command, button or first word stands."""

    async def __call__(self, message: Message) -> bool:
        return bool(message.text) and not (message.text or "").startswith("/")


class Turn(Protocol):
    """The moment of one update, in which a handler runs."""

    outsider: bool

    async def perform(self, handler: HandlerObject, event: TelegramObject, data: dict[str, Any]) -> Any: ...


class Routes:
    """`message`, `callback_query` and `my_chat_member` are the only handlers that aiogram's dispatcher knows."""

    def __init__(self, routers: Iterable[Router]) -> None:
        self.commands: dict[str, HandlerObject] = {}
        self.words: dict[str, HandlerObject] = {}
        self.taps: dict[str, HandlerObject] = {}
        self.in_dialog: HandlerObject | None = None
        self.plain: HandlerObject | None = None
        self.outsiders: dict[str, HandlerObject] = {}
        self.otherwise: list[HandlerObject] = []
        self.unknown_taps: list[HandlerObject] = []
        self.members: list[HandlerObject] = []
        for router in routers:
            for handler in router.message.handlers:
                self._add_message(handler)
            for handler in router.callback_query.handlers:
                self._add_tap(handler)
            self.members.extend(router.my_chat_member.handlers)

    def _add_message(self, handler: HandlerObject) -> None:
        filters = [check.callback for check in handler.filters or ()]
        for check in filters:
            if isinstance(check, Command):
                self.commands.update(dict.fromkeys(map(str, check.commands), handler))
            elif isinstance(check, Word):
                self.words.update(dict.fromkeys(check.words, handler))
            elif isinstance(check, InDialog):
                self.in_dialog = handler
            elif isinstance(check, Outsider):
                self.outsiders["message"] = handler
            elif isinstance(check, Plain):
                self.plain = handler
        if not filters:
            self.otherwise.append(handler)

    def _add_tap(self, handler: HandlerObject) -> None:
        filters = [check.callback for check in handler.filters or ()]
        for check in filters:
            if isinstance(check, CallbackQueryFilter):
                self.taps[check.callback_data.__prefix__] = handler
            elif isinstance(check, Outsider):
                self.outsiders["tap"] = handler
        if not filters:
            self.unknown_taps.append(handler)

    async def message(self, message: Message, turn: Turn, **data: Any) -> Any:
        if turn.outsider:
            return await turn.perform(self.outsiders["message"], message, data)
        private = message.chat.type == "private"
        for handler in self._candidates(message.text or "") if private else self.otherwise:
            if handler is not None:
                matched, more = await handler.check(message, **data)
                if matched:
                    return await turn.perform(handler, message, data | more)
        return None

    def _candidates(self, text: str) -> Iterable[HandlerObject | None]:
        """A command is a command in the middle of a dialog too; anything else is first of all an answer."""
        if text.startswith("/"):
            yield self.commands.get(re.split(r"[\s@]", text[1:], maxsplit=1)[0].casefold())
        yield self.in_dialog
        yield self.words.get(first_word(text)[0])
        yield self.plain
        yield from self.otherwise

    async def callback_query(self, query: CallbackQuery, turn: Turn, **data: Any) -> Any:
        if turn.outsider:
            return await turn.perform(self.outsiders["tap"], query, data)
        private = query.message is None or query.message.chat.type == "private"
        addressed = self.taps.get((query.data or "").partition(":")[0]) if private else None
        for handler in (addressed, *self.unknown_taps):
            if handler is not None:
                matched, more = await handler.check(query, **data)
                if matched:
                    return await turn.perform(handler, query, data | more)
        return None

    async def my_chat_member(self, event: ChatMemberUpdated, turn: Turn, **data: Any) -> Any:
        for handler in self.members:
            return await turn.perform(handler, event, data)
        return None
