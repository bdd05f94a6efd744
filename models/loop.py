"""SQLite spoken from the event loop: a statement takes microseconds, a hop to a thread and back takes hundreds.

Only what waits long, for the write lock or for a slow disk, goes to a thread. See docs/decisions/0003.
"""

import asyncio
from collections.abc import Callable
from sqlite3 import SQLITE_BUSY, Connection, Cursor, OperationalError
from time import perf_counter
from typing import Any, cast

from sqlalchemy import URL, Pool
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import await_only

LOCK_WAIT_MS = 10_000
"""How long to wait for another process's transaction on the same SQLite file."""

QUICK = 0.002
"""Seconds of a commit that are not worth a thread: going there and back costs a good part of them."""

ASIDE = 100
"""How many commits go to a thread after two running that were not quick; one alone is SQLite putting its log away."""


class _LoopCursor(Cursor):
    async def _async_soft_close(self) -> None:
        """Asked for by SQLAlchemy of asynchronous drivers; here the rows are at hand."""


class LoopConnection(Connection):
    changes = 0
    """How many rows this connection had changed when its transaction began."""
    aside = 0
    """How many commits are still to go to a thread."""
    slow = False
    """Whether the last commit was not quick."""

    def timed_commit(self) -> None:
        begun = perf_counter()
        self.commit()
        before, self.slow = self.slow, perf_counter() - begun > QUICK
        self.aside = ASIDE if before and self.slow else max(self.aside - 1, 0)

    def cursor(self, factory: Any = _LoopCursor) -> Any:
        return super().cursor(factory)


async def _aside(work: Callable[[], None]) -> None:
    """In a thread, and finished even when cancelled: the connection must not be handed on in the middle of it."""
    done = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        await asyncio.shield(done)
    except asyncio.CancelledError:
        await asyncio.wait([done])
        raise


class LoopSQLite(SQLiteDialect_pysqlite):
    """SQLAlchemy's own dialect, with the two places that wait."""

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
        if dbapi_connection.aside and dbapi_connection.total_changes != dbapi_connection.changes:
            await_only(_aside(dbapi_connection.timed_commit))
        else:
            dbapi_connection.timed_commit()


def _plainly(name: str) -> Any:
    """The session's verb, called as it is while nothing in it can wait."""

    async def verb(self: "LoopSession", *what: Any, **how: Any) -> Any:
        if self.holds_connection:
            return getattr(self.sync_session, name)(*what, **how)
        return await getattr(AsyncSession, name)(self, *what, **how)

    return verb


class LoopSession(AsyncSession):
    """A session of `LoopSQLite`. Once it holds its connection only the commit can wait, and seldom does.

    Everything else is spared the switch to a greenlet and back, which SQLAlchemy makes for what might wait.
    """

    execute, scalar, scalars = _plainly("execute"), _plainly("scalar"), _plainly("scalars")
    get, get_one, flush, refresh = _plainly("get"), _plainly("get_one"), _plainly("flush"), _plainly("refresh")

    async def commit(self) -> None:
        if self.holds_connection and not self._connection().aside:
            self.sync_session.commit()
        else:
            await super().commit()

    def _connection(self) -> LoopConnection:
        return cast(LoopConnection, self.sync_session.connection().connection.dbapi_connection)

    @property
    def holds_connection(self) -> bool:
        transaction = self.sync_session.get_transaction()
        return transaction is not None and bool(transaction.connections)

    async def __aexit__(self, *_: object) -> None:
        self.sync_session.close()
