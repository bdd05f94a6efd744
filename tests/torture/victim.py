"""One life of the real bot in a process of its own, forked from a zygote that has imported everything."""

import asyncio
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing import parent_process
from pathlib import Path
from time import monotonic

from aiogram.client.telegram import TelegramAPIServer

from bot.__main__ import _until_stopped, clock
from bot.app import build
from bot.i18n import Translations
from bot.network import network
from bot.settings import Settings
from tests.torture import faults

TOKEN = "42:torture"
TEXTS = Translations.load()


class Stamped(TelegramAPIServer):
    """Each call says when it was made, by the bot's own clock."""

    def __init__(self, api: TelegramAPIServer, now: Callable[[], datetime]) -> None:
        super().__init__(api.base, api.file)
        object.__setattr__(self, "now", now)

    def api_url(self, token: str, method: str) -> str:
        return f"{super().api_url(token, method)}?at={self.now().timestamp()}"


@dataclass(frozen=True, slots=True)
class Life:
    """`dies_at` is a crash point and which passing of it is the last; `fault` is a planted bug.

    `since` sets the clock: what it showed when the machine's steady clock stood at so many seconds. One that is `alone`
    is soon sure that whoever sent before it is dead.
    """

    api: str
    database: str
    folder: Path
    polls: bool = True
    fault: str = ""
    dies_at: tuple[str, int] | None = None
    now: datetime | None = None
    since: tuple[float, datetime] | None = None
    alone: bool = False

    def clock(self) -> datetime:
        if self.since is not None:
            return self.since[1] + timedelta(seconds=monotonic() - self.since[0])
        return self.now or clock()


def live(life: Life) -> None:
    """What `python -m bot run` does, on the witness's Telegram. The log goes to the folder; it dies with the test."""
    journal = os.open(life.folder / "bot.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.dup2(journal, 1)
    os.dup2(journal, 2)
    if life.fault:
        faults.PLANTED[life.fault]()
    _until_stopped(_serve(life))


async def _serve(life: Life) -> None:
    settings = Settings(  # type: ignore[call-arg]
        _env_file=None, bot_token=TOKEN, bot_api_url=life.api, database_url=life.database, data_dir=life.folder
    )
    session = network(settings)
    session.api = Stamped(session.api, life.clock)
    app = build(settings, life.clock, session=session, texts=TEXTS)
    tester = parent_process()
    assert tester is not None
    asyncio.get_running_loop().add_reader(tester.sentinel, os._exit, 1)
    if life.dies_at is not None:
        app.worker.crash = app.ticking.crash = app.delivery.crash = Death(*life.dies_at)
    if life.alone:
        app.delivery.grip.held, app.delivery.grip.quiet = 1.0, 2.5
    if not life.polls:
        app.intake.run = asyncio.Event().wait  # type: ignore[method-assign, assignment]
    try:
        await app.prepare()
        await app.run()
    finally:
        await app.close()


@dataclass
class Death:
    point: str
    passings: int

    def __call__(self, point: str) -> None:
        self.passings -= point == self.point
        if self.passings == 0:
            os.kill(os.getpid(), signal.SIGKILL)
