"""Imported by the zygote alone: loads what every life needs, and lives through a small day without network."""

import asyncio
import gc
import threading
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bot.app import build
from bot.playground.session import PlaygroundSession
from bot.settings import Settings
from tests.torture import company
from tests.torture.victim import TEXTS, TOKEN
from tests.torture.witness import STANDSTILL, Witness


async def _small_day(folder: Path) -> None:
    """aiogram builds its validators at first use: a second that is not to be spent in every life."""
    address = f"sqlite:///{folder}/warm.db"
    await company.found(address, people=1)
    witness = Witness(Random(1), people=1)
    witness.most = 20
    settings = Settings(_env_file=None, bot_token=TOKEN, data_dir=folder)  # type: ignore[call-arg]
    app = build(settings, lambda: STANDSTILL, session=PlaygroundSession(witness), database=address, texts=TEXTS)
    await app.prepare()
    while witness.count < witness.most:
        witness.speak(4)
        await app.intake.once(wait=0)
        await app.worker.drain()
    await app.close()


with TemporaryDirectory() as folder:
    asyncio.run(_small_day(Path(folder)))
assert threading.active_count() == 1, "a process with threads cannot be forked"
gc.collect()
gc.freeze()
