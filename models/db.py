"""Opening the database. The only module that knows SQLite from PostgreSQL."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from sqlite3 import SQLITE_BUSY, Connection, Cursor, OperationalError
from typing import Any

from sqlalchemy import URL, Pool, event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import await_only

Sessions = async_sessionmaker[AsyncSession]

LOCK_WAIT_MS = 10_000
"""How long to wait for another process's transaction on the same SQLite file."""


class _LoopCursor(Cursor):
    async def _async_soft_close(self) -> None:
        """Asked for by SQLAlchemy of asynchronous drivers; here the rows are at hand."""


class _LoopConnection(Connection):
    changes = 0
    """How many rows this connection had changed when its transaction began."""

    def cursor(self, factory: Any = _LoopCursor) -> Any:
        return super().cursor(factory)


async def _to_the_end(work: Callable[[], None]) -> None:
    """In a thread, and finished even when cancelled: the connection must not be handed on in the middle of it."""
    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


class LoopSQLite(SQLiteDialect_pysqlite):
    """SQLite spoken from the event loop: a statement takes microseconds, a hop to a thread and back takes hundreds.

    Only what can wait, for the write lock or for the disk, goes to a thread. See docs/decisions/0003.
    """

    driver = "loop"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: URL) -> type[Pool]:
        return AsyncAdaptedQueuePool

    def do_begin(self, dbapi_connection: Any) -> None:
        """Take the write lock at once if it is free, else wait for it aside."""
        try:
            dbapi_connection.execute("BEGIN IMMEDIATE")
        except OperationalError as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY:
                raise
            await_only(asyncio.to_thread(self._wait_to_begin, dbapi_connection))
        dbapi_connection.changes = dbapi_connection.total_changes

    @staticmethod
    def _wait_to_begin(connection: Connection) -> None:
        connection.execute(f"PRAGMA busy_timeout={LOCK_WAIT_MS}")
        try:
            connection.execute("BEGIN IMMEDIATE")
        finally:
            connection.execute("PRAGMA busy_timeout=0")

    def do_commit(self, dbapi_connection: Any) -> None:
        if dbapi_connection.total_changes == dbapi_connection.changes:
            dbapi_connection.commit()  # nothing was written, so nothing waits for the disk
        else:
            await_only(_to_the_end(dbapi_connection.commit))


registry.register("sqlite.loop", "models.db", "LoopSQLite")


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
            connect_args={**_SQLITE, "factory": _LoopConnection},
        )
        reader = create_async_engine(url.set(drivername="sqlite+aiosqlite"), pool_size=4, connect_args=_SQLITE)
        event.listen(writer.sync_engine, "connect", _tune)
        event.listen(reader.sync_engine, "connect", _tune_reader)
        return Database(_sessions(writer), _sessions(reader), (writer, reader))
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


def _sessions(engine: AsyncEngine) -> Sessions:
    return async_sessionmaker(engine, expire_on_commit=False, autoflush=False)


def _tune(connection: Any, _: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=0"):
        connection.execute(f"PRAGMA {pragma}")


def _tune_reader(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={LOCK_WAIT_MS}", "query_only=ON", "cache_size=-32000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
