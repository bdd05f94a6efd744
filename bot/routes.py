"""Finding the handler of an update by its address, instead of trying all of them in turn.

Handlers are registered with aiogram's routers and filters as everywhere; this reads them once and keeps them by the
command, the button's prefix, the first word or the meaning that they answer. Trying in turn costs each update 7 µs a
handler (docs/decisions/0004).
"""

import re
from collections.abc import AsyncIterator, Iterable
from typing import Any, Protocol

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command, Filter
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, TelegramObject

from bot import asides, lines
from bot.forms import InDialog
from bot.questions import AnswerTo, CallsOff
from bot.screen import Answer
from bot.words import WHOLE, Word, first_word
from services.grammar.intent import Intent, Verb


class Outsider(Filter):
    """Marks the handlers of those who do not belong to the company: they reach no other."""

    async def __call__(self, _: TelegramObject, turn: "Turn") -> bool:
        return turn.outsider


class Means(Filter):
    """A plain line that the grammar reads as one of these; the handler gets its `intent`."""

    def __init__(self, *verbs: Verb) -> None:
        self.verbs = verbs

    async def __call__(self, _: Message, intent: Intent) -> bool:
        return intent.verb in self.verbs


class Plain(Filter):
    """Any other line, with its `intent`."""

    async def __call__(self, _: Message, intent: Intent) -> bool:
        return bool(intent)


class Sent(Filter):
    """A file, a contact, a place, or what somebody else wrote: it belongs somewhere, and answers no question."""

    KINDS = ("photo", "document", "voice", "video", "video_note", "audio", "animation", "contact", "location")

    async def __call__(self, message: Message) -> bool:
        return carries(message)


def carries(message: Message) -> bool:
    forwarded = message.forward_origin is not None and message.text is not None
    return forwarded or any(getattr(message, kind) is not None for kind in Sent.KINDS)


class Turn(Protocol):
    """The moment of one update, in which a handler runs."""

    outsider: bool

    async def perform(self, handler: HandlerObject, event: TelegramObject, data: dict[str, Any]) -> Any: ...


class Routes:
    """Its methods are the only handlers that aiogram's dispatcher knows, one for each kind of update."""

    def __init__(self, routers: Iterable[Router]) -> None:
        self.commands: dict[str, HandlerObject] = {}
        self.words: dict[str, HandlerObject] = {}
        self.taps: dict[str, HandlerObject] = {}
        self.in_dialog: HandlerObject | None = None
        self.questions: dict[str, HandlerObject] = {}
        self.calls_off: HandlerObject | None = None
        self.lines: dict[Verb, HandlerObject] = {}
        self.plain: HandlerObject | None = None
        self.sent: HandlerObject | None = None
        self.outsiders: dict[str, HandlerObject] = {}
        self.otherwise: list[HandlerObject] = []
        self.unknown_taps: list[HandlerObject] = []
        self.members: list[HandlerObject] = []
        self.edited: list[HandlerObject] = []
        self.recaptioned: HandlerObject | None = None
        for router in routers:
            for handler in router.message.handlers:
                self._add_message(handler)
            for handler in router.callback_query.handlers:
                self._add_tap(handler)
            self.members.extend(router.my_chat_member.handlers)
            for handler in router.edited_message.handlers:
                self._add_edited(handler)

    def _add_message(self, handler: HandlerObject) -> None:
        filters = [check.callback for check in handler.filters or ()]
        for check in filters:
            if isinstance(check, Command):
                self.commands.update(dict.fromkeys(map(str, check.commands), handler))
            elif isinstance(check, Word):
                self.words.update(dict.fromkeys(check.words, handler))
            elif isinstance(check, InDialog):
                self.in_dialog = handler
            elif isinstance(check, AnswerTo):
                self.questions[check.question] = handler
            elif isinstance(check, CallsOff):
                self.calls_off = handler
            elif isinstance(check, Outsider):
                self.outsiders["message"] = handler
            elif isinstance(check, Means):
                self.lines.update(dict.fromkeys(check.verbs, handler))
            elif isinstance(check, Plain):
                self.plain = handler
            elif isinstance(check, Sent):
                self.sent = handler
        if not filters:
            self.otherwise.append(handler)

    def _add_edited(self, handler: HandlerObject) -> None:
        if any(isinstance(check.callback, Sent) for check in handler.filters or ()):
            self.recaptioned = handler
        else:
            self.edited.append(handler)

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
        async for handler in self._candidates(message, data):
            if handler is not None:
                matched, more = await handler.check(message, **data)
                if matched:
                    return self._and_question(await turn.perform(handler, message, data | more), handler, data)
        return None

    @staticmethod
    def _and_question(answer: Answer | None, handler: HandlerObject, data: dict[str, Any]) -> Answer | None:
        """After what was said by the way the open question stands again, unless it is open no more."""
        aside: asides.Aside | None = data.get("aside")
        if aside is None or not (handler.flags.get("reads") or aside.still_open(data["talk"])):
            return answer
        return aside.then(answer)

    async def _candidates(self, message: Message, data: dict[str, Any]) -> AsyncIterator[HandlerObject | None]:
        """A command or a file is one in the middle of a dialog too; anything else is first of all an answer."""
        text = message.text or ""
        if message.chat.type == "private" and carries(message):
            yield self.sent
        elif message.chat.type == "private":
            if text.startswith("/"):
                yield self.commands.get(re.split(r"[\s@]", text[1:], maxsplit=1)[0].casefold())
            elif text:
                data["aside"] = await self._aside(text, message, data)
            if text and not text.startswith("/"):
                yield self.calls_off
            if data.get("aside") is None:
                yield self.in_dialog
            yield await self._asked(text, message, data)
            yield self.words.get(first_word(text)[0])
            if text and not text.startswith("/"):
                intent = data["intent"] = data.get("intent") or await lines.meant(message, data["act"])
                yield self.lines.get(intent.verb, self.plain)
        for handler in self.otherwise:
            yield handler

    async def _asked(self, text: str, message: Message, data: dict[str, Any]) -> HandlerObject | None:
        """Who takes the answer to the question that was asked last; a word that is a command answers none."""
        asked = self.questions.get(data["talk"].question or "")
        if asked is None or text.startswith("/") or await self._commands(text, message, data):
            return None
        data["intent"] = await lines.meant(message, data["act"])
        return asked

    async def _commands(self, text: str, message: Message, data: dict[str, Any]) -> HandlerObject | None:
        """Whose command it is, begun by a word."""
        called = self.words.get(first_word(text)[0])
        return called if called is not None and (await called.check(message, **data))[0] else None

    async def _aside(self, text: str, message: Message, data: dict[str, Any]) -> asides.Aside | None:
        """What is said in the middle of a dialog and is no answer to its question."""
        talking, found = await self.in_dialog.check(message, **data) if self.in_dialog else (False, {})
        if not talking:
            return None
        called = await self._commands(text, message, data)
        whole = called is not None and any(isinstance(check.callback, WHOLE) for check in called.filters or ())
        data["intent"] = await lines.meant(message, data["act"])
        alone = called is not None and (whole or not first_word(text)[1].strip(" .?!"))
        said = asides.Said(text, data["intent"], called is not None, alone)
        return await asides.aside(said, found["form"], data["talk"], data["act"], data["t"])

    async def edited_message(self, message: Message, turn: Turn, **data: Any) -> Any:
        """A line of one's own chat is read again; an edited command is not: it may have asked for anything."""
        text = message.text or ""
        if turn.outsider or message.chat.type != "private":
            return None
        if self.recaptioned is not None and carries(message):
            return await turn.perform(self.recaptioned, message, data)
        if not text or text.startswith("/"):
            return None

        async def again(intent: Intent) -> Any:
            line = self.lines.get(intent.verb, self.plain)
            return await line.call(message, **(data | {"intent": intent})) if line else None

        data["intent"] = await lines.meant(message, data["act"])
        for handler in self.edited:
            return await turn.perform(handler, message, data | {"again": again})
        return None

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
