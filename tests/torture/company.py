"""The company under torture: an owner and many reps who sell through one pipeline."""

from sqlalchemy import text

from bot.views.presets import preset
from models import Role, User, migrate
from models.db import Database, connect
from services import pipelines, workspace
from services.act import Act
from tests.torture.victim import TEXTS
from tests.torture.witness import STANDSTILL


async def found(address: str, people: int, *, unique: bool = True) -> None:
    """Tables and people, by number. Without `unique` the inbox lacks its key."""
    database = connect(address)
    await migrate.upgrade(database)
    async with database.writing.begin() as session:
        firm = await workspace.ensure(session, language="ru", timezone="Europe/Moscow")
        firm.name, firm.ready_at = "Окна и двери", STANDSTILL
        users = [_person(number) for number in range(1, people + 1)]
        session.add_all(users)
        await session.flush()
        await pipelines.install(Act(session, users[0], firm, STANDSTILL), preset("auto", TEXTS["ru"]))
    if not unique:
        await _forget_the_key(database)
    await database.close()


def _person(number: int) -> User:
    role = Role.OWNER if number == 1 else Role.REP
    return User(telegram_id=number, name=f"Человек {number}", role=role, language="ru", created_at=STANDSTILL)


async def _forget_the_key(database: Database) -> None:
    """SQLite cannot drop a constraint: the table is made again without it."""
    async with database.writing.begin() as session:
        ddl = await session.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'inbox'"))
        key = "CONSTRAINT uq_inbox_bot_id_update_id UNIQUE (bot_id, update_id)"
        assert key in ddl
        await session.execute(text("DROP TABLE inbox"))
        await session.execute(text(ddl.replace(key, "CHECK (1)")))
