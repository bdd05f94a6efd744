"""Processes that are born in a hundredth of a second: forked from one that has imported the bot and done nothing."""

import asyncio
import signal
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess

from tests.torture.victim import Life, live

ENOUGH = 30.0
"""Seconds in which a process that was asked to stop has stopped."""

CONTEXT: ForkServerContext = get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.torture.warmed"])


class Victim:
    def __init__(self, life: Life) -> None:
        self.process: BaseProcess = CONTEXT.Process(target=live, args=(life,))
        self.process.start()

    @property
    def alive(self) -> bool:
        return self.process.is_alive()

    async def killed(self) -> None:
        self.process.kill()
        await self.gone()

    async def stopped(self) -> None:
        """SIGTERM; it must end by itself, and well."""
        self.process.terminate()
        code = await self.gone()
        assert code in (0, -signal.SIGTERM), f"asked to stop, it ended with {code}"

    async def gone(self, patience: float = ENOUGH) -> int:
        await asyncio.to_thread(self.process.join, patience)
        code = self.process.exitcode
        assert code is not None, "it does not end"
        return code
