"""The Telegram that never dies: hands out updates twice and shuffled, taps buttons, remembers every answer."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from random import Random
from typing import Any

from aiohttp import web

from bot.playground.engine import Engine, Upload
from bot.playground.server import application
from tests.torture.victim import TOKEN

Json = dict[str, Any]
Effect = tuple[Any, ...]
"""What an update does, once: `("made", chat, title)`, `("moved", chat, deal, was, to)`, `("undone", chat, event)`.

`("noted", chat, deal, words)` has no key of its own, unlike a deal, and changes no version, unlike a move: that it is
done once is the claim's doing alone.
"""

STANDSTILL = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""The witness's clock stands: taps wait longer than Telegram would let them, however slow the machine is."""

CREATED = re.compile(r"🆕 #(\d+) (Проба \w+)")
NOTE = re.compile(r"#(\d+): (просит \w+)")
SYLLABLES = ("ба", "ве", "ги", "до", "жу", "зэ", "ле", "ми", "но", "ру")


class Witness(Engine):
    """`people` who make deals and notes by a line of text, read their lists, and tap what the answers offer them."""

    def __init__(self, rng: Random, *, people: int = 40, duplicates: float = 0.1) -> None:
        super().__init__(TOKEN, clock=lambda: STANDSTILL)
        self.rng, self.duplicates = rng, duplicates
        self.people = range(1, people + 1)
        for number in self.people:
            self.person(number, f"Человек {number}")
        self.most = 0
        """How many updates there are to be in all."""
        self.count = 0
        self.asked: list[Effect] = []
        self.told: list[Effect] = []
        """What the bot has said is done."""
        self.handed: dict[int, Json] = {}
        self.deliveries = 0
        self.polled = asyncio.Event()
        self._over = set[tuple[int, int]]()
        self._moves: dict[tuple[int, int, int], Effect] = {}

    def speak(self, updates: int) -> None:
        """People write; what they tap comes on top when they are answered."""
        for _ in range(min(updates, self.most - self.count)):
            self.count += 1
            who = self.rng.choice(self.people)
            if self.rng.random() < 0.1:
                self.says(who, "/deals")
                continue
            title = f"Проба {self._word()}"
            self.asked.append(("made", who, title))
            self.says(who, f"сделка {title}")

    def _word(self) -> str:
        """One that nobody has said yet, with an end that no verb has: «долежу» is one."""
        return "".join(SYLLABLES[int(digit)] for digit in str(self.count)) + "ф"

    @property
    def waiting(self) -> int:
        return len(self.world.updates.pending())

    async def call(self, method: str, params: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None) -> Any:
        if method == "getUpdates":
            self.polled.set()
            return self._hand_over(await super().call(method, params, uploads))
        result = await super().call(method, params, uploads)
        if method in ("sendMessage", "editMessageText"):
            self._hear(result, new=method == "sendMessage")
        return result

    def _hand_over(self, batch: list[Json]) -> list[Json]:
        """Shuffled, some twice, and among them some that were confirmed long ago."""
        again = [update for update in batch if self.rng.random() < self.duplicates / 2]
        old = self.rng.sample(list(self.handed.values()), min(len(again), len(self.handed)))
        self.handed |= {update["update_id"]: update for update in batch}
        handed = [*batch, *again, *old]
        self.deliveries += len(handed)
        self.rng.shuffle(handed)
        return handed

    def _hear(self, message: Json, *, new: bool) -> None:
        chat, created = message["chat"]["id"], CREATED.match(message["text"])
        if created:
            self.told.append(("made", chat, created[2]))
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        offers = {button["callback_data"].partition(":")[0]: button["callback_data"] for row in rows for button in row}
        if move := offers.get("move"):
            deal, _, stands = map(int, move.split(":")[1:])
            if done := self._moves.get((chat, deal, stands)):
                self.told.append(done)
        if created and self.rng.random() < 0.25:
            self._note(chat, int(created[1]))
        elif (created or not new) and self.rng.random() < 0.8:
            self._tap(chat, message["message_id"], offers)

    def _note(self, chat: int, deal: int) -> None:
        if self.count < self.most:
            self.count += 1
            words = f"просит {self._word()}"
            self.asked.append(("noted", chat, deal, words))
            self.says(chat, f"#{deal}: {words}")

    def _tap(self, chat: int, message: int, offers: dict[str, str]) -> None:
        """Open, move, move again; now and then take back or tap twice, and leave it at that."""
        kinds = ("undo", "move", "deal") if self.rng.random() < 0.1 else ("move", "deal")
        kind = next((kind for kind in kinds if kind in offers), None)
        if kind is None or self.count >= self.most or (chat, message) in self._over:
            return
        data = offers[kind]
        effect = effect_of_tap(chat, data)
        if effect is not None:
            self.asked.append(effect)
            if effect[0] == "moved":
                self._moves[chat, effect[2], effect[4]] = effect
        self._press(chat, message, data)
        if kind == "undo":
            self._over.add((chat, message))
        if kind == "move" and self.rng.random() < 0.1 and self.count < self.most:
            self._over.add((chat, message))
            self._press(chat, message, data)

    def _press(self, chat: int, message: int, data: str) -> None:
        self.count += 1
        self.taps(chat, message, data)


def effect_of_tap(chat: int, data: str) -> Effect | None:
    kind, *numbers = data.split(":")
    if kind == "move":
        deal, to, was = map(int, numbers)
        return "moved", chat, deal, was, to
    return ("undone", chat, int(numbers[0])) if kind == "undo" else None


def effect_of(update: Json) -> Effect | None:
    """What a raw update is to do, if anything."""
    if tap := update.get("callback_query"):
        return effect_of_tap(tap["from"]["id"], tap["data"])
    message = update["message"]
    if note := NOTE.fullmatch(message["text"]):
        return "noted", message["from"]["id"], int(note[1]), note[2]
    word, _, title = message["text"].partition(" ")
    return ("made", message["from"]["id"], title) if word == "сделка" else None


@asynccontextmanager
async def serving(witness: Witness) -> AsyncIterator[str]:
    """The address at which bots reach it."""
    runner = web.AppRunner(application(witness), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
