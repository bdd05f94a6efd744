"""A death at each named point of the worker, for each kind of update: afterwards all is as if nobody had died."""

import asyncio
import shutil
import signal
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.app import build
from bot.playground.session import PlaygroundSession
from bot.settings import Settings
from models import InboxState, InboxUpdate
from models.base import Base
from models.db import connect
from tests.torture import company
from tests.torture.victim import TEXTS, TOKEN, Life
from tests.torture.witness import STANDSTILL, Witness, serving
from tests.torture.zygote import Victim

ANYA, STRANGER = 2, 99
POINTS = ("after_claim", "before_commit", "after_commit")
VOLATILE = {"state", "tries", "in_doubt", "claimed_at", "sent_at"}
"""Of a notification: whether it has been sent by now is not this test's matter."""


@dataclass(frozen=True)
class Tap:
    """The newest button with this address."""

    prefix: str


Screen = list[dict[str, Any]]
Step = str | Tap | Callable[[Witness], object]

LINE = "сделка Окна"
CARD = (LINE, Tap("deal"))
KINDS: dict[str, tuple[Step, ...]] = {
    "a deal in one line": (LINE,),
    "a move": (*CARD, Tap("move")),
    "a win": (*CARD, Tap("win"), Tap("winnow")),
    "a loss": (*CARD, Tap("lose"), Tap("losefor")),
    "a change taken back": (LINE, Tap("undo")),
    "a conversation begun": ("/new",),
    "a question answered": ("/new", "Ромашка"),
    "the last question answered": (*CARD, Tap("more"), Tap("dedit"), Tap("title"), "Двери"),
    "a step planned": (*CARD, Tap("step"), "позвонить завтра в 10"),
    "a deal handed over": (*CARD, Tap("more"), Tap("give"), Tap("giveto")),
    "a list": (LINE, "/deals"),
    "a refusal": (*CARD, lambda w: w.taps(ANYA, 2, "move:1:2:5", forged=True)),
    "a stranger": (lambda w: w.says(STRANGER, "Здравствуйте"),),
    "the bot blocked": (LINE, lambda w: w.blocks(ANYA)),
    "an update nobody can read": (lambda w: w.pushes(message={"chat": {"id": ANYA}, "text": 5}),),
}
EVERY_TIME = ("a deal in one line", "the last question answered", "a refusal")
NEVER_PASSED = {
    ("a refusal", "before_commit"),
    ("an update nobody can read", "after_claim"),
    ("an update nobody can read", "before_commit"),
}
"""Refusals and quarantine have transactions of their own, after the first one was rolled back."""


class Stage:
    """One company and its Telegram, brought to the moment before the last step; each trial starts from copies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "before.db"
        self.witness = Witness(Random(1), people=3, duplicates=0)
        self.witness.person(STRANGER, "Чужой")

    async def prepare(self, steps: tuple[Step, ...]) -> None:
        await company.found(f"sqlite:///{self.file}", people=3)
        for step in steps[:-1]:
            self.act(step)
            await self.work(self.file)
        self.act(steps[-1])
        self.before = self.witness.snapshot()

    def act(self, step: Step) -> None:
        match step:
            case str():
                self.witness.says(ANYA, step)
            case Tap(prefix):
                messages = reversed(self.witness.screen(ANYA))
                number, data = next((m["message_id"], d) for m in messages for d in _buttons(m) if _is(d, prefix))
                self.witness.taps(ANYA, number, data)
            case _:
                step(self.witness)

    async def work(self, file: Path) -> None:
        """All that waits, done in this process by a bot that nobody kills."""
        settings = Settings(_env_file=None, bot_token=TOKEN, data_dir=self.folder)  # type: ignore[call-arg]
        session = PlaygroundSession(self.witness)
        app = build(settings, lambda: STANDSTILL, session=session, database=f"sqlite:///{file}", texts=TEXTS)
        app.dispatcher["bot_name"] = "voronka_bot"
        await app.intake.once(wait=0)
        await app.worker.drain()
        await app.close()

    def copy(self, name: str) -> Path:
        """The database as it was before the last step, and Telegram too."""
        self.witness.restore(self.before)
        return Path(shutil.copy(self.file, self.folder / name))

    async def die_and_live_on(self, file: Path, point: str, *, deadly: bool, screen: Screen | None) -> None:
        """One life that ends at the point, if that is `deadly`, and one in which all is done and `screen` is seen."""
        async with serving(self.witness) as api:
            life = Life(api, f"sqlite:///{file}", self.folder, dies_at=(point, 1), now=STANDSTILL)
            victim = Victim(life)
            if deadly:
                assert await victim.gone() == -signal.SIGKILL, point
                victim = Victim(replace(life, dies_at=None))
            await self._done(file, screen)
            await victim.killed()

    async def _done(self, file: Path, screen: Screen | None) -> None:
        database = connect(f"sqlite:///{file}")
        waiting = select(func.count()).select_from(InboxUpdate).where(InboxUpdate.state == InboxState.NEW)
        async with asyncio.timeout(60):
            while True:
                await asyncio.sleep(0.05)
                async with database.reading() as session:
                    left = self.witness.waiting or await session.scalar(waiting)
                if not left and screen in (None, self.witness.screen(ANYA)):
                    break
        await database.close()


def _buttons(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def _is(data: str, prefix: str) -> bool:
    return data.partition(":")[0] == prefix


OF_THE_CLOCK = {"baton", "pulse", "outages", "schedules"}
"""What the clock writes of itself, whatever the update asked for."""


async def _contents(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    database = connect(f"sqlite:///{file}")
    found = {}
    async with database.reading() as session:
        for table in (one for one in Base.metadata.sorted_tables if one.name not in OF_THE_CLOCK):
            hidden = VOLATILE if table.name == "notifications" else set()
            columns = [column for column in table.columns if column.name not in hidden]
            rows = await session.execute(select(*columns).order_by(*table.primary_key))
            found[table.name] = [tuple(row) for row in rows]
    await database.close()
    return found


@pytest.mark.parametrize(
    "kind", [kind if kind in EVERY_TIME else pytest.param(kind, marks=pytest.mark.torture) for kind in KINDS]
)
async def test_a_death_at_any_point_changes_nothing(tmp_path: Path, kind: str) -> None:
    stage = Stage(tmp_path)
    await stage.prepare(KINDS[kind])
    before = await _contents(stage.copy("undisturbed.db"))
    await stage.work(tmp_path / "undisturbed.db")
    wanted, screen = await _contents(tmp_path / "undisturbed.db"), stage.witness.screen(ANYA)
    assert wanted != before
    for point in POINTS:
        file = stage.copy(f"{point}.db")
        # An answer that a death after the commit cut off is not given again: whoever misses it taps once more.
        seen = None if point == "after_commit" else screen
        await stage.die_and_live_on(file, point, deadly=(kind, point) not in NEVER_PASSED, screen=seen)
        assert await _contents(file) == wanted, point
