"""Finding one of very many clients by a name with a slip in it, and the bare statement that brings the candidates."""

import asyncio
from pathlib import Path
from statistics import median

from models.db import connect
from models.migrate import upgrade
from tests import crowd
from tests.benchmarks import companies
from tests.benchmarks.table import Line

CLIENTS, TIMES = 100_000, 100


def measure(folder: Path) -> list[Line]:
    """A database of its own is made in `folder`."""
    folder.mkdir()
    return asyncio.run(_asked(folder))


async def _asked(folder: Path) -> list[Line]:
    database = connect(companies.settings(folder).database())
    await upgrade(database)
    found = await crowd.measure(database, CLIENTS, tries=TIMES)
    await database.close()
    return [_line(f"find {kind}", figures) for kind, figures in found.items()]


def _line(name: str, figures: crowd.Figures) -> Line:
    ours, bare = (median(times) * 1000 for times in (figures.seconds, figures.of_candidates))
    return Line(name, "ms", ours, bare, ours / bare)
