"""Who is in the playground: people, their chats with the bot, groups."""

from dataclasses import asdict, dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "ru"

    @property
    def user(self) -> Json:
        """As Telegram's User."""
        told = {name: value for name, value in asdict(self).items() if value}
        return {"id": self.id, "is_bot": False} | told

    @property
    def private_chat(self) -> Json:
        names = ("first_name", "last_name", "username")
        return {"id": self.id, "type": "private"} | {name: self.user[name] for name in names if name in self.user}


@dataclass(slots=True)
class Chat:
    info: Json
    members: list[int]
    opened: bool = False  # in a private chat: the person has written to the bot at least once
    blocked: bool = False
    last_id: int = 0
    messages: dict[int, Json] = field(default_factory=dict)
    keyboard: Json | None = None
    pinned: list[int] = field(default_factory=list)
    action: tuple[str, float] | None = None
    faded: list[int] = field(default_factory=list)  # too old for Telegram to show to the bot
    reactions: dict[int, dict[int, list[Json]]] = field(default_factory=dict)
    inline: dict[int, str] = field(default_factory=dict)  # messages sent through the bot, by their inline number

    @property
    def id(self) -> int:
        return int(self.info["id"])

    @property
    def private(self) -> bool:
        return bool(self.info["type"] == "private")

    def snapshot(self) -> Json:
        kept = asdict(self)
        kept["messages"] = list(self.messages.values())
        kept["inline"] = [list(pair) for pair in self.inline.items()]
        kept["action"] = list(self.action) if self.action else None
        kept["reactions"] = [[m, who, what] for m, by in self.reactions.items() for who, what in by.items()]
        return kept

    @classmethod
    def restored(cls, kept: Json) -> "Chat":
        chat = cls(**kept | {"messages": {}, "reactions": {}, "inline": {}})
        chat.inline = dict(kept["inline"])
        chat.action = (chat.action[0], chat.action[1]) if chat.action else None
        chat.messages = {message["message_id"]: message for message in kept["messages"]}
        for message_id, who, what in kept["reactions"]:
            chat.reactions.setdefault(message_id, {})[who] = what
        return chat
