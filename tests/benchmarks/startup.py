"""From the start of the process to the first answer, over HTTP; and the memory that it holds then."""

import asyncio
import os
import re
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from aiohttp import web

from bot.playground.engine import Engine
from bot.playground.server import application
from tests.benchmarks.rivals import ROOT, ratio
from tests.benchmarks.table import Line
from tests.benchmarks.telegram import TOKEN

ROUNDS, OWNER = 4, 7
PATIENCE, SETTLED = 60, 0.5
"""Seconds until the answer must be there, and after which the memory is read."""


def measure() -> list[Line]:
    return asyncio.run(_measure())


async def _measure() -> list[Line]:
    """Voronka begins with an empty database in the warm-up, and afterwards finds it again."""
    with TemporaryDirectory() as folder:
        rivals = [Starter(module, Path(folder)) for module in (("bot", "run"), ("tests.benchmarks.echo",))]
        for _ in range(ROUNDS + 1):
            for rival in rivals:
                await rival.starts()
    ours, theirs = rivals
    (first, *mine), (_, *its) = ours.seconds, theirs.seconds
    held, holds = ours.megabytes[1:], theirs.megabytes[1:]
    return [
        Line("start to first answer ÷ echo bot", "s", median(mine), median(its), ratio(mine, its), most=1.4),
        Line("resident memory ÷ echo bot", "MB", median(held), median(holds), ratio(held, holds), most=1.4),
        Line("  the very first start, which makes the tables", "s", first),
    ]


class Starter:
    """A bot that is started again and again, and a Telegram that remembers what it was told."""

    def __init__(self, module: tuple[str, ...], folder: Path) -> None:
        self.module, self.folder = module, folder
        self.seconds: list[float] = []
        self.megabytes: list[float] = []
        self.engine = Engine(TOKEN, clock=lambda: datetime.now(UTC))
        self.engine.person(OWNER, "Вера", language_code="ru")

    async def starts(self) -> None:
        """Somebody has said /start before the bot runs: how long until he is answered?"""
        self.engine.says(OWNER, "/start")
        self.engine.log.clear()
        async with _served(self.engine) as address:
            begun = perf_counter()
            process = await self._run(address)
            try:
                await asyncio.wait_for(self._answer(process), PATIENCE)
                self.seconds.append(perf_counter() - begun)
                await asyncio.sleep(SETTLED)
                self.megabytes.append(_resident(process.pid))
            finally:
                process.kill()
                await process.wait()

    async def _run(self, address: str) -> Process:
        told = {"BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATA_DIR": str(self.folder), "OWNER_ID": str(OWNER)}
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **told}
        command = (sys.executable, "-m", *self.module)
        return await asyncio.create_subprocess_exec(*command, cwd=self.folder, env=environment)

    async def _answer(self, process: Process) -> None:
        while not any(call.method.lower() == "sendmessage" for call in self.engine.log):
            if process.returncode is not None:
                raise RuntimeError(f"{self.module} has ended")
            await asyncio.sleep(0.002)


@asynccontextmanager
async def _served(engine: Engine) -> AsyncIterator[str]:
    runner = web.AppRunner(application(engine), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _resident(pid: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found is not None
    return int(found[1]) / 1024
