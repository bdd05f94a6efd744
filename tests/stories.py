"""What many tests begin with is lived through once; the later ones find database, chats and clock as it was left."""

import inspect
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from inspect import Parameter
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.playground.engine import Call, Engine

TEMPLATES: dict[tuple[str, str], str] = {}
"""Databases that each test's own is copied from, by kind and by what has happened there."""

_STORIES: set[tuple[str, str]] = set()
"""By module and name."""

_LEFT: dict[tuple[str, str], "_Left"] = {}


def told(request: pytest.FixtureRequest) -> str:
    """Which stories this test begins with; nothing if none."""
    module = request.module.__name__
    names = sorted(name for name in set(request.fixturenames) if (module, name) in _STORIES)
    return f"{module}:{'+'.join(names)}" if names else ""


@dataclass
class _Left:
    """How it was when the stories were over. What the database does not hold is as after a restart of the bot."""

    heroes: dict[str, str] = field(default_factory=dict)
    """Whom each story returns, by name; the whole company has none."""
    over: bool = False
    offset: int | None = None
    chats: dict[str, Any] = field(default_factory=dict)
    log: list[Call] = field(default_factory=list)
    now: datetime | None = None
    people: dict[str, tuple[str, str, int]] = field(default_factory=dict)

    def note(self, app: App, engine: Engine, clock: Any, company: Any) -> None:
        self.over, self.offset, self.now = True, app.intake.offset, clock.now
        self.chats, self.log = engine.snapshot(), list(engine.log)
        self.people = {name: (one.last_tap, one.last_query, one.raw) for name, one in vars(company).items()}

    def bring_back(self, app: App, engine: Engine, clock: Any, company: Any) -> None:
        app.intake.offset, clock.now = self.offset, self.now
        engine.restore(self.chats)
        engine.log[:] = self.log
        for name, one in vars(company).items():
            one.last_tap, one.last_query, one.raw = self.people[name]


def story(tale: Callable[..., Awaitable[Any]]) -> Any:
    """A fixture that does something with the company, returns it or one of its people, and changes nothing else."""
    _STORIES.add((tale.__module__, tale.__name__))

    async def lived(
        request: pytest.FixtureRequest, address: str, app: App, engine: Engine, clock: Any, company: Any, **given: Any
    ) -> Any:
        key = (address.partition(":")[0], told(request))
        left, world = _LEFT.setdefault(key, _Left()), (app, engine, clock, company)
        if left.over:
            left.bring_back(*world)
            return getattr(company, left.heroes[tale.__name__], company)
        known = {"request": request, "address": address, "app": app, "engine": engine, "clock": clock}
        given |= {**known, "company": company}
        hero = await tale(**{name: given[name] for name in inspect.signature(tale).parameters})
        left.heroes[tale.__name__] = next((name for name, one in vars(company).items() if one is hero), "")
        if len(left.heroes) == key[1].count("+") + 1:
            TEMPLATES[key] = await _copied(request, address)
            left.note(*world)
        return hero

    lived.__name__, lived.__doc__, lived.__module__ = tale.__name__, tale.__doc__, tale.__module__
    lived.__signature__ = _signature(lived, tale)  # type: ignore[attr-defined]
    return pytest.fixture(lived)


def _signature(*functions: Callable[..., Any]) -> inspect.Signature:
    """All that they ask for, each once."""
    names = {
        name: Parameter(name, Parameter.KEYWORD_ONLY)
        for one in functions
        for name, asked in inspect.signature(one).parameters.items()
        if asked.kind is not Parameter.VAR_KEYWORD
    }
    return inspect.Signature(list(names.values()))


async def _copied(request: pytest.FixtureRequest, address: str) -> str:
    """The database as it is now, as a template."""
    if address.startswith("postgresql"):
        await request.getfixturevalue("postgres").keep(address)
        return address.rpartition("/")[2].partition("?")[0]
    path: Path = request.getfixturevalue("tmp_path_factory").mktemp("story") / "template.db"
    with (
        closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as of,
        closing(sqlite3.connect(path)) as copy,
    ):
        of.backup(copy)
    return str(path)
