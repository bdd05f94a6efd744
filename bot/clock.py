"""What happens on the clock: due reminders and schedules become news, and the bot notes that it is at work."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Workspace
from models.db import Database, passing
from services import notices, pulse, reminders, schedules

log = structlog.get_logger(__name__)

TICK = 1.0
PULSE = 20.0
"""Seconds between two signs of life."""

SET_ANEW = timedelta(seconds=5)
"""The two clocks may differ by less between two ticks."""

Fire = Callable[[AsyncSession, datetime, Workspace, int], Awaitable[int]]
"""`(session, now, workspace, limit)`: decides on so many of what is due, oldest first; how many it found."""

PutOff = Callable[[AsyncSession, datetime], Awaitable[bool]]
"""Lets the oldest of what is due wait: it could not be decided on, and the others are not to wait for it.

False: nothing is due, so that it was not the reason.
"""


@dataclass(frozen=True, slots=True)
class Job:
    fire: Fire
    put_off: PutOff | None = None


JOBS = (Job(reminders.fire, reminders.put_off), Job(schedules.fire, schedules.put_off))
AT_A_TIME = 20
"""Decisions in one transaction: short enough that nobody waits for it."""


@dataclass
class Ticking:
    """Sleeps by the monotonic clock and asks the wall clock what is due: so it may jump."""

    database: Database
    clock: Callable[[], datetime]
    fired: Callable[[], None] = lambda: None
    """Called when there may be news to send."""
    crash: Callable[[str], None] = lambda point: None
    """Called at named points: tests die there."""
    steady: Callable[[], float] = monotonic
    _beaten: float | None = None
    _seen: tuple[float, datetime] | None = None

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self.tick()
            await asyncio.sleep(TICK)

    async def tick(self) -> None:
        """All that is due now. Whatever goes wrong here, people are answered all the same."""
        try:
            await self._watch()
            for job in JOBS:
                await self._exhaust(job)
        except Exception as error:
            if isinstance(error, OSError) or passing(error):
                log.warning("the clock waits for the database", error=repr(error))
            else:
                log.exception("on the clock")

    async def _watch(self) -> None:
        """A sign of life; and whether the wall clock was set anew, or stood still while the machine slept."""
        steady, now = self.steady(), self.clock()
        seen = self._seen or (steady, now)
        expected = seen[1] + timedelta(seconds=steady - seen[0])
        if expected - now > SET_ANEW:
            log.warning("the clock was put back", by=str(expected - now))
            async with self.database.writing.begin() as session:
                await notices.clock_went_back(session, expected, now)
        if self._beaten is None or steady - self._beaten >= PULSE or abs(expected - now) > SET_ANEW:
            async with self.database.writing.begin() as session:
                await pulse.beat(session, now)
            self._beaten = steady
        self._seen = (steady, now)

    async def _exhaust(self, job: Job) -> None:
        """One transaction after another until nothing is due; between them others have their turn."""
        limit = AT_A_TIME
        while True:
            try:
                if not await self._once(job.fire, limit):
                    return
            except Exception as error:
                if isinstance(error, OSError) or passing(error):
                    raise
                if limit == 1:
                    log.exception("cannot be decided on", job=job.fire.__module__)
                    if not await self._put_off(job):
                        return
                limit = 1
            self.fired()
            await asyncio.sleep(0)

    async def _put_off(self, job: Job) -> bool:
        async with self.database.writing.begin() as session:
            return job.put_off is not None and await job.put_off(session, self.clock())

    async def _once(self, fire: Fire, limit: int) -> int:
        now = self.clock()
        async with self.database.writing.begin() as session:
            workspace = await session.scalar(select(Workspace))
            found = 0 if workspace is None else await fire(session, now, workspace, limit)
            self.crash("before_fired")
        self.crash("after_fired")
        return found
