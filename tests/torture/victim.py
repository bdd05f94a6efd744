"""One life of the real bot in a process of its own, forked from a zygote that has imported everything."""

import asyncio
import os
import signal
from dataclasses import dataclass
from datetime import datetime
from multiprocessing import parent_process
from pathlib import Path

from bot.__main__ import _until_stopped, clock
from bot.app import build
from bot.i18n import Translations
from bot.settings import Settings
from tests.torture import faults

TOKEN = "42:torture"
TEXTS = Translations.load()


@dataclass(frozen=True, slots=True)
class Life:
    """`dies_at` is a crash point of the worker and which passing of it is the last; `fault` is a planted bug."""

    api: str
    database: str
    folder: Path
    polls: bool = True
    fault: str = ""
    dies_at: tuple[str, int] | None = None
    now: datetime | None = None


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
    app = build(settings, lambda: life.now or clock(), texts=TEXTS)
    tester = parent_process()
    assert tester is not None
    asyncio.get_running_loop().add_reader(tester.sentinel, os._exit, 1)
    if life.dies_at is not None:
        app.worker.crash = Death(*life.dies_at)
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
