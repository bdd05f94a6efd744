"""Bringing a database up to the present tables."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from models.db import Database


def config(connection: Connection) -> Config:
    found = Config()
    found.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    found.attributes["connection"] = connection
    return found


async def upgrade(database: Database) -> None:
    async with database.engines[0].begin() as connection:
        await connection.run_sync(lambda sync: command.upgrade(config(sync), "head"))
