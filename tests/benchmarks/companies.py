"""The synthetic companies that are measured on."""

import asyncio
import sys
from contextlib import redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

from bot.seeding import fill
from bot.settings import Settings

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
MONTHS, REPS = 36, 12


def settings(folder: Path, bot_token: str = "") -> Settings:
    return Settings(_env_file=None, data_dir=folder, bot_token=bot_token)  # type: ignore[call-arg]


def found(folder: Path, deals: int) -> None:
    """A company of that many deals in `folder`, without a word about it in the table of results."""
    with redirect_stdout(sys.stderr):
        asyncio.run(fill(settings(folder), NOW, deals=deals, seed=1, months=MONTHS, reps=REPS))
