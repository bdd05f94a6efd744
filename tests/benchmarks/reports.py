"""The funnel and the rating of a small and of a large company: how they grow. Nothing is promised."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import select

from models import Role, User, Workspace
from models.db import Database, connect
from services import pipelines
from services.act import Act
from services.grammar.when import calendars
from services.reports.funnel import funnel
from services.reports.rating import rating
from services.reports.scope import Scope
from tests.benchmarks import companies
from tests.benchmarks.table import Line

TIMES = 5
PERIODS = {"a month": calendars.month(companies.NOW.date()).before, "all time": calendars.Period()}
REPORTS: dict[str, Callable[[Act, Scope], Awaitable[Any]]] = {"funnel": funnel, "rating": rating}


def measure(small: Path, large: Path) -> list[Line]:
    """`small` and `large` hold the databases of seeded companies."""
    taken = [asyncio.run(_reports(folder)) for folder in (large, small)]
    return [
        Line(f"  {name}: 100 000 ÷ 10 000 deals", "ms", taken[0][name], taken[1][name], taken[0][name] / taken[1][name])
        for name in taken[0]
    ]


async def _reports(folder: Path) -> dict[str, float]:
    database = connect(companies.settings(folder).database())
    found = {}
    for report in REPORTS:
        for period in PERIODS:
            taken = [await _once(database, report, period) for _ in range(TIMES + 1)]
            found[f"{report}, {period}"] = median(taken[1:]) * 1000
    await database.close()
    return found


async def _once(database: Database, report: str, period: str) -> float:
    async with database.reading() as session:
        owner = (await session.scalars(select(User).where(User.role == Role.OWNER).limit(1))).one()
        act = Act(session, owner, (await session.scalars(select(Workspace))).one(), companies.NOW)
        scope = Scope(PERIODS[period], await pipelines.one(act))
        begun = perf_counter()
        await REPORTS[report](act, scope)
        return perf_counter() - begun
