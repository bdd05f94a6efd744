"""All that the playground remembers, and the few rules every method shares."""

import asyncio
import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from bot.playground.files import Files
from bot.playground.people import Chat, Person
from bot.playground.refusals import forbidden, refused
from bot.playground.request import Request
from bot.playground.updates import Updates

Json = dict[str, Any]

_BOT_ABILITIES = {
    "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True,
    "can_connect_to_business": False, "has_main_web_app": False,
}  # fmt: skip


class World:
    def __init__(self, token: str, clock: Callable[[], datetime], username: str, name: str) -> None:
        self.clock = clock
        self.me: Json = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": name, "username": username}
        self.abilities = dict(_BOT_ABILITIES)  # settings of @BotFather
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.updates = Updates(clock)
        self.queries: dict[str, Json] = {}  # taps: their chat, when, what was answered
        self.inline: dict[str, Json] = {}  # inline queries, the same
        self.commands: list[Json] = []  # {"scope", "language_code", "commands"}
        self.about: Json = {}  # names, descriptions, menu buttons
        self.counter = 0
        self.listeners: list[asyncio.Queue[Json]] = []

    def now(self) -> int:
        return int(self.clock().timestamp())

    def number(self) -> int:
        self.counter += 1
        return self.counter

    def tell(self, kind: str, chat_id: int, **what: Any) -> None:
        for queue in self.listeners:
            queue.put_nowait({"type": kind, "chat_id": chat_id} | copy.deepcopy(what))

    def chat(self, request: Request, name: str = "chat_id", *, writing: bool = True) -> Chat:
        """The chat a method speaks about, if the bot may go there."""
        raw = request.text(name)
        if not raw:
            raise refused(f"{name} is empty")
        chat = self._public(raw) if raw.startswith("@") else self.chats.get(request.integer(name))
        if chat is None:
            raise refused("Chat not found")
        if writing:
            self.check_writable(chat)
        return chat

    def check_writable(self, chat: Chat) -> None:
        if migrated := chat.info.get("migrated_to"):
            error = refused("Group chat was upgraded to a supergroup chat")
            error.parameters = {"migrate_to_chat_id": migrated}
            raise error
        if chat.private and not chat.opened:
            raise forbidden("Bot can't initiate conversation with a user")
        if chat.private and chat.blocked:
            raise forbidden("Bot was blocked by the user")
        if chat.blocked:
            raise forbidden(f"Bot was kicked from the {chat.info['type']} chat")

    def _public(self, username: str) -> Chat | None:
        # People's usernames do not work here: the Bot API takes only public groups and channels.
        wanted = username.removeprefix("@").lower()
        named = (chat for chat in self.chats.values() if chat.info.get("username", "").lower() == wanted)
        return next((chat for chat in named if not chat.private), None)

    def message(self, request: Request, what: str, chat: Chat, name: str = "message_id") -> Json:
        found = chat.messages.get(request.integer(name))
        if found is None:
            raise refused(f"{what} not found")
        return found

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Puts a message into the chat, from the bot or a person."""
        chat.last_id += 1
        info = {name: value for name, value in chat.info.items() if name != "migrated_to"}
        message = {"message_id": chat.last_id, "from": sender, "chat": info, "date": self.now()} | content
        chat.messages[chat.last_id] = message
        if sender["is_bot"]:
            chat.action = None
        self.tell("message", chat.id, message=message)
        return message

    @contextmanager
    def changing(self, chat: Chat, message: Json) -> Iterator[Json]:
        """A copy to change; it takes the message's place only if the change goes through and changes anything."""
        changed = copy.deepcopy(message)
        yield changed
        if changed == message:
            raise refused(
                "message is not modified: specified new message content and reply markup are exactly the same as a "
                "current content and reply markup of the message"
            )
        changed["edit_date"] = self.now()
        chat.messages[message["message_id"]] = changed
        self.tell("edit", chat.id, message=changed)
