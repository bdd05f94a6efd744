"""What one test leaves to the next: SQL that is compiled, pictures that are drawn."""

import pickle
from typing import Any

from sqlalchemy import event

from charts import LIGHT, Painter, Picture, Theme
from models.db import Database

_SPOKEN: dict[str, Any] = {}


def compile_once(database: Database) -> None:
    """What SQLAlchemy has compiled for one test's engine serves those of all others."""
    for one in database.engines:
        engine = one.sync_engine
        first = _SPOKEN.setdefault(engine.driver, engine)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        if engine.driver == "loop":
            event.listen(engine, "connect", _hurry)


def _hurry(connection: Any, _: object) -> None:
    """No test pulls the plug: as with PostgreSQL, nobody waits for the disk."""
    connection.execute("PRAGMA synchronous=OFF")


class Lent(Painter):
    """Stays when a bot goes: a worker that has loaded matplotlib draws for all tests, the same picture once."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn: dict[bytes, bytes] = {}

    async def paint(self, picture: Picture, theme: Theme = LIGHT) -> bytes:
        key = pickle.dumps((picture, theme))
        if key not in self.drawn:
            self.drawn[key] = await super().paint(picture, theme)
        return self.drawn[key]

    def close(self) -> None: ...
