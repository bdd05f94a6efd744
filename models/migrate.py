"""Bringing a database up to the present tables."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from models.db import Database

if TYPE_CHECKING:
    from alembic.config import Config


VERSIONS = Path(__file__).with_name("migrations") / "versions"


def config(connection: Connection) -> "Config":
    from alembic.config import Config

    found = Config()
    found.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    found.attributes["connection"] = connection
    return found


async def upgrade(database: Database) -> None:
    async with database.engines[0].begin() as connection:
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    newest = max(file.name.partition("_")[0] for file in VERSIONS.glob("[0-9]*.py"))
    known = inspect(connection).has_table("alembic_version")
    if known and connection.scalar(text("SELECT version_num FROM alembic_version")) == newest:
        return
    from alembic import command  # here: it costs a tenth of a second that an ordinary start does not need

    command.upgrade(config(connection), "head")
