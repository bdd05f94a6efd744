"""`python -m bot doctor`: is everything there that the bot needs?"""

import sqlite3
from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy import func, select, text

from bot.settings import Settings
from models import InboxState, InboxUpdate, Role, User
from models.db import Database, connect


async def examine(settings: Settings, now: datetime) -> int:
    """One line for each finding; 0 when all is well."""
    database = connect(settings.database())
    checks: dict[str, Callable[[], Awaitable[str]]] = {
        "data folder": lambda: _folder(settings),
        "database": lambda: _database(database),
        "owner": lambda: _owner(settings, database),
        "inbox": lambda: _inbox(database, now),
        "Telegram": lambda: _telegram(settings),
    }
    bad = 0
    for name, check in checks.items():
        try:
            print(f"ok   {name}: {await check()}")
        except Exception as error:  # whatever it is, it is the finding
            bad = 1
            print(f"BAD  {name}: {str(error).splitlines()[0]}")
    await database.close()
    return bad


async def _folder(settings: Settings) -> str:
    probe = settings.data_dir / ".doctor"
    probe.write_bytes(b"")
    probe.unlink()
    return str(settings.data_dir)


async def _database(database: Database) -> str:
    async with database.reading() as session:
        version = await session.scalar(text("SELECT version_num FROM alembic_version"))
    return f"{database.dialect}, tables {version}, SQLite {sqlite3.sqlite_version}"


async def _owner(settings: Settings, database: Database) -> str:
    async with database.reading() as session:
        owners = await session.scalar(select(func.count()).where(User.role == Role.OWNER))
    if not owners and settings.owner_id is None:
        return "none yet; the next start prints a one-time link"
    return f"{owners or 1}"


async def _inbox(database: Database, now: datetime) -> str:
    async with database.reading() as session:
        rows = await session.execute(select(InboxUpdate.state, func.count()).group_by(InboxUpdate.state))
        counted = dict(rows.all())
    if counted.get(InboxState.QUARANTINED):
        raise RuntimeError(f"{counted[InboxState.QUARANTINED]} updates set aside; their codes are in the log")
    return f"{counted.get(InboxState.NEW, 0)} waiting"


async def _telegram(settings: Settings) -> str:
    if not settings.bot_token:
        return "no BOT_TOKEN: the practice ground will be opened"
    from bot.app import make_bot

    bot = make_bot(settings)
    try:
        me = await bot.me()
    finally:
        await bot.session.close()
    return f"@{me.username}"
