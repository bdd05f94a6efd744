"""The command line: run · demo · migrate · doctor · seed."""

import asyncio
import gc
import signal
import sys
from collections.abc import Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from bot import log
from bot.settings import Settings, complaint

cli = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)


def clock() -> datetime:
    return datetime.now(UTC)


def settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        print(complaint(error), file=sys.stderr)
        raise SystemExit(2) from None


@cli.command()
def run() -> None:
    """Serve Telegram; without BOT_TOKEN, open the practice ground."""
    found = settings()
    if not found.bot_token:
        demo()
        return
    _until_stopped(_serve(found))


@cli.command()
def demo() -> None:
    """Open the practice ground: a demo company and a chat page, nothing of it real."""
    from bot.playground import demo as practice  # here: aiogram takes seconds that the other commands do not need

    _until_stopped(practice.run(settings(), clock))


async def _serve(found: Settings) -> None:
    from aiogram.exceptions import TelegramUnauthorizedError

    gc.disable()  # looking for garbage takes a seventh of the time that importing aiogram does; App.prepare enables it
    from bot.app import build

    app = build(found, clock)
    try:
        link = await app.prepare()
        if link is not None:
            print(f"Owner: {link}", flush=True)
        await app.run()
    except TelegramUnauthorizedError:
        print("BOT_TOKEN: Telegram does not know this token", file=sys.stderr)
        raise SystemExit(2) from None
    finally:
        await app.close()


def _until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """SIGTERM and Ctrl+C end it politely; what is under way is finished or waits in the database."""
    log.configure()

    async def main() -> None:
        task = asyncio.ensure_future(work)
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, task.cancel)
        with suppress(asyncio.CancelledError):
            await task

    asyncio.run(main())


@cli.command()
def migrate() -> None:
    """Bring the database up to this version's tables."""
    from models.db import connect
    from models.migrate import upgrade

    async def work() -> None:
        found = settings()
        found.data_dir.mkdir(parents=True, exist_ok=True)
        database = connect(found.database())
        await upgrade(database)
        await database.close()
        print("The tables are up to date.")

    asyncio.run(work())


@cli.command()
def doctor() -> None:
    """Look whether everything that the bot needs is there; exit 1 if something is not."""
    from bot.doctor import examine

    raise SystemExit(asyncio.run(examine(settings(), clock())))


@cli.command()
def seed(
    deals: Annotated[int, typer.Option(min=1)],
    seed: Annotated[int, typer.Option()] = 1,
    months: Annotated[int, typer.Option(min=1)] = 3,
    reps: Annotated[int, typer.Option(min=1)] = 4,
) -> None:
    """Fill the database with a synthetic company of any size."""
    from bot.seeding import fill

    asyncio.run(fill(settings(), clock(), deals=deals, seed=seed, months=months, reps=reps))


if __name__ == "__main__":
    cli()
