"""Opening the database. The only module that knows SQLite from PostgreSQL."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from models.loop import LOCK_WAIT_MS, LoopConnection, LoopSession

Sessions = async_sessionmaker[AsyncSession]

registry.register("sqlite.loop", "models.loop", "LoopSQLite")


@dataclass(frozen=True, slots=True)
class Database:
    """`writing` opens sessions that change things; `reading` those of long lists and reports, which lock nobody out."""

    writing: Sessions
    reading: Sessions
    engines: tuple[AsyncEngine, ...]

    @property
    def dialect(self) -> str:
        return self.engines[0].dialect.name

    async def close(self) -> None:
        for engine in self.engines:
            await engine.dispose()


def connect(address: str) -> Database:
    """Open `sqlite:///file` or `postgresql://…`. Nothing is created; migrations do that."""
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        # One connection writes: waiting in our own queue is fair, SQLite's own waiting sleeps and starves.
        writer = create_async_engine(
            url.set(drivername="sqlite+loop"),
            pool_size=1,
            max_overflow=0,
            pool_timeout=60,
            connect_args={**_SQLITE, "factory": LoopConnection},
        )
        reader = create_async_engine(url.set(drivername="sqlite+aiosqlite"), pool_size=4, connect_args=_SQLITE)
        event.listen(writer.sync_engine, "connect", _tune)
        event.listen(reader.sync_engine, "connect", _tune_reader)
        return Database(_sessions(writer, LoopSession), _sessions(reader), (writer, reader))
    engine = create_async_engine(url.set(drivername="postgresql+asyncpg"), pool_size=20, max_overflow=10)
    read_only = engine.execution_options(postgresql_readonly=True)
    return Database(_sessions(engine), _sessions(read_only), (engine,))


class Away(Exception):
    """The database could not be reached at all."""


def passing(error: Exception) -> bool:
    """Whether the database was only busy or away, so that the same transaction may well succeed a little later."""
    if isinstance(error, DBAPIError):
        said = str(error.orig)
        return error.connection_invalidated or any(
            word in said
            for word in ("locked", "deadlock", "serialize", "connect", "starting up", "shutting down", "recovery")
        )
    return isinstance(error, Away | ConnectionError) or type(error).__module__.startswith("asyncpg")


_SQLITE: dict[str, Any] = {"isolation_level": None, "check_same_thread": False}


def _sessions(engine: AsyncEngine, kind: type[AsyncSession] = AsyncSession) -> Sessions:
    return async_sessionmaker(engine, class_=kind, expire_on_commit=False, autoflush=False)


def _tune(connection: Any, _: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=0"):
        connection.execute(f"PRAGMA {pragma}")


def _tune_reader(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={LOCK_WAIT_MS}", "query_only=ON", "cache_size=-32000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
