"""People who type, tap and look at their screen; between them and the bot is the playground's Telegram."""

import re
from typing import Any

from bot.app import App
from bot.playground.engine import Engine

Message = dict[str, Any]


class Person:
    """Somebody with a telephone."""

    def __init__(self, app: App, engine: Engine, number: int, name: str, language: str = "ru") -> None:
        self.app, self.engine, self.id, self.name = app, engine, number, name
        engine.person(number, name, language_code=language)
        self.last_tap = ""
        self.last_query = ""
        self.raw = 1_000_000

    async def says(self, text: str, **more: Any) -> None:
        self.engine.says(self.id, text, **more)
        await self._work()

    async def edits(self, before: str, after: str) -> None:
        """Changes his newest message that says just this, or the words under a file."""
        own = [one for one in self.screen if not one["from"]["is_bot"]]
        mine = next(one for one in reversed(own) if one.get("text", one.get("caption")) == before)
        self.engine.edits(self.id, mine["message_id"], after)
        await self._work()

    async def taps(self, label: str) -> None:
        """The newest button that begins with these words."""
        message, data = self._find(label)
        await self.taps_data(message["message_id"], data)

    async def taps_data(self, message_id: int, data: str, *, forged: bool = False) -> None:
        self.last_tap = self.engine.taps(self.id, message_id, data, forged=forged)["id"]
        await self._work()

    async def speaks(self, language: str) -> None:
        await self.says("/start")
        await self.taps_data(self.answers[-1]["message_id"], f"lang:{language}", forged=True)

    async def sends_photo(self, content: bytes, caption: str = "", **more: Any) -> None:
        await self.sends_file("photo.png", content, kind="photo", mime="image/png", caption=caption, **more)

    async def sends_file(
        self, name: str, content: bytes, *, kind: str = "document", mime: str = "application/pdf", **more: Any
    ) -> None:
        self.engine.sends_file(self.id, kind=kind, name=name, content=content, mime=mime, **more)
        await self._work()

    async def sends_contact(self, phone: str, first_name: str, last_name: str = "") -> None:
        self.engine.sends_contact(self.id, phone_number=phone, first_name=first_name, last_name=last_name)
        await self._work()

    async def sends_location(self, latitude: float, longitude: float) -> None:
        self.engine.sends_location(self.id, latitude, longitude)
        await self._work()

    async def forwards(self, what: str | Message, author: str = "", **more: Any) -> None:
        self.engine.forwards(self.id, what, author_name=author, **more)
        await self._work()

    async def sends_raw(self, **content: Any) -> None:
        """A message as no app of Telegram would write it, or as this practice Telegram cannot."""
        sender = {"id": self.id, "is_bot": False, "first_name": self.name}
        self.raw += 1
        message = {"message_id": self.raw, "date": self.engine.world.now(), "from": sender}
        self.engine.pushes(message={**message, "chat": {**sender, "type": "private"}, **content})
        await self._work()

    async def types(self, query: str) -> list[str]:
        """«@bot …» in the bot's own chat: what is offered above the input."""
        self.last_query = self.engine.asks_inline(self.id, query)["id"]
        await self.app.intake.once(wait=0)
        await self.app.inline.drain()
        return [f"{one['title']} | {one.get('description', '')}".replace("\u00a0", " ") for one in self.offered]

    @property
    def offered(self) -> list[Message]:
        answer = self.engine.answers(self.last_query)
        assert answer is not None, "not answered"
        return list(answer["results"])

    async def chooses(self, title: str) -> None:
        """Taps the first offer that begins with these words."""
        chosen = next(one for one in self.offered if one["title"].startswith(title))
        self.engine.chooses_inline(self.id, self.last_query, chosen["id"])
        await self._work()

    async def blocks(self) -> None:
        self.engine.blocks(self.id)
        await self._work()

    @property
    def screen(self) -> list[Message]:
        return self.engine.screen(self.id)

    @property
    def answers(self) -> list[Message]:
        """What the bot has said, oldest first."""
        return [message for message in self.screen if message["from"]["is_bot"]]

    @property
    def sees(self) -> str:
        """The bot's newest message with words, and its buttons."""
        return self.show(self._newest())

    def _newest(self) -> Message:
        return next(message for message in reversed(self.answers) if "text" in message)

    @staticmethod
    def show(message: Message) -> str:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        lines = ["[" + " | ".join(button["text"] for button in row) + "]" for row in rows]
        return "\n".join([message["text"], *lines]).replace("\u00a0", " ")

    @property
    def text(self) -> str:
        """The newest message without its buttons."""
        return str(self._newest()["text"]).replace("\u00a0", " ")

    @property
    def buttons(self) -> list[str]:
        return [button["text"].replace("\u00a0", " ") for button in self._buttons(self._newest())]

    @property
    def alert(self) -> str | None:
        """What popped up in answer to the last tap."""
        answer = self.engine.answers(self.last_tap)
        return answer and answer.get("text")

    @property
    def photos(self) -> list[bytes]:
        return [self.engine.file(m["photo"][-1]["file_id"]).content for m in self.answers if "photo" in m]

    def link(self) -> str:
        """The secret of the newest invitation that is to be seen."""
        for message in reversed(self.answers):
            if found := re.search(r"\?start=([\w-]+)", message.get("text", "")):
                return found[1]
        raise AssertionError("no invitation on the screen")

    def _find(self, label: str) -> tuple[Message, str]:
        for message in reversed(self.answers):
            for button in self._buttons(message):
                if button["text"].replace("\u00a0", " ").removeprefix("↩ ").startswith(label):
                    return message, button["callback_data"]
        raise AssertionError(f"no button {label!r} on the screen of {self.name}:\n{self.sees}")

    @staticmethod
    def _buttons(message: Message) -> list[dict[str, Any]]:
        return [b for row in message.get("reply_markup", {}).get("inline_keyboard", []) for b in row]

    async def _work(self) -> None:
        await self.app.intake.once(wait=0)
        await self.app.worker.drain()
