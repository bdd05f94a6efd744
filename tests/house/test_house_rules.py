"""Rules of the house that a reader would otherwise have to remember."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, ForeignKeyConstraint, Table, UniqueConstraint
from sqlalchemy.orm import configure_mappers

import handlers
from models import Base, migrate
from models.db import Database

CODE = [path for folder in ("bot", "handlers", "services", "models", "charts") for path in Path(folder).rglob("*.py")]
LONGEST = {"handlers": 15, "services": 30}
ANYTHING = 40

LONG: dict[str, int] = {}
"""Functions longer than the rule, each with its length: this list only shrinks."""

_NEVER = "no query starts from it"
_FEW = "counted inside a cohort that another index has already narrowed"
NOT_INDEXED = {
    "companies.created_by_id": _NEVER,
    "transfers.answered_by_id": _NEVER,
    "transfers.deal_id": _NEVER,
    "transfers.holder_id": _NEVER,
    "attachments.activity_id": _NEVER,
    "attachments.contact_id": _NEVER,
    "attachments.user_id": _NEVER,
    "contacts.created_by_id": _NEVER,
    "contacts.reason_id": _NEVER,
    "events.user_id": "the last change of a person is near the end of the table, which is read backwards",
    "events.undone_by_id": _NEVER,
    "invites.created_by_id": _NEVER,
    "invites.team_id": _NEVER,
    "invites.used_by_id": _NEVER,
    "tasks.created_by_id": _NEVER,
    "deals.source_id": _FEW,
    "deals.last_open_stage_id": _FEW,
    "deals.reason_id": _FEW,
    "deals.furthest_stage_id": _FEW,
    "stage_changes.from_stage_id": _FEW,
    "stage_changes.to_stage_id": _FEW,
}
"""Foreign keys that lead no index, and why."""

configure_mappers()
RELATIONSHIPS = sorted((link for mapper in Base.registry.mappers for link in mapper.relationships), key=str)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(path: Path) -> Iterator[tuple[str, Function]]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, Function):
            yield f"{path}::{node.name}", node


def lines_of_body(function: Function) -> int:
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_functions_fit_in_one_look() -> None:
    long: dict[str, int] = {}
    for path in CODE:
        if "migrations" not in path.parts:
            most = LONGEST.get(path.parts[0], ANYTHING)
            long |= {name: found for name, node in functions(path) if (found := lines_of_body(node)) > most}
    assert long == LONG


def test_no_file_is_long() -> None:
    mine = [path for path in CODE if "migrations" not in path.parts]
    long = {str(path): found for path in mine if (found := len(path.read_text().splitlines())) > 250}
    assert long == {}


@pytest.mark.parametrize("link", RELATIONSHIPS, ids=str)
def test_nothing_is_loaded_behind_our_back(link: object) -> None:
    assert getattr(link, "lazy", None) == "raise"


def test_every_filter_is_asynchronous() -> None:
    """A plain function would be run in a thread, 90 µs each."""
    for router in handlers.routers:
        for observer in router.observers.values():
            for handler in observer.handlers:
                assert inspect.iscoroutinefunction(handler.callback)
                assert [check for check in handler.filters or () if not check.awaitable] == [], handler.callback


def test_braces_of_a_pattern_are_doubled_where_it_is_formatted() -> None:
    """`{3,}` in an f-string is a tuple, and the pattern that it stands in matches nothing."""
    single = [
        f"{path}:{node.lineno} {ast.unparse(node)}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Constant | ast.Tuple)
    ]
    assert single == []


def mentions(path: Path, *dotted: str) -> bool:
    return any(
        isinstance(node, ast.Attribute) and ast.unparse(node) in dotted
        for node in ast.walk(ast.parse(path.read_text()))
    )


def test_only_the_settings_read_the_environment() -> None:
    found = {str(path) for path in CODE if mentions(path, "os.environ", "os.getenv")}
    assert found <= {"bot/settings.py"}


def test_only_the_command_line_knows_what_time_it_is() -> None:
    clocks = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "func.now")
    found = {str(path) for path in CODE if mentions(path, *clocks)}
    assert found == {"bot/__main__.py", "bot/playground/server.py"}


def foreign_keys() -> Iterator[tuple[str, Table, ForeignKeyConstraint]]:
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_key_constraints:
            yield f"{table.name}.{key.column_keys[0]}", table, key


def test_every_foreign_key_leads_an_index_or_says_why_not() -> None:
    bare = set()
    for name, table, key in foreign_keys():
        leading = [next(iter(index.columns)).name for index in table.indexes]
        unique = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
        leading += [next(iter(one.columns)).name for one in (table.primary_key, *unique)]
        if key.column_keys[0] not in leading:
            bare.add(name)
    assert bare == set(NOT_INDEXED)


def test_money_and_time_are_explained_where_a_service_takes_them() -> None:
    telling = {"amount", "due_at", "day"}
    bare = []
    for path in Path("services").glob("*.py"):
        for name, node in functions(path):
            taken = {argument.arg for argument in (*node.args.args, *node.args.kwonlyargs)}
            if telling & taken and not node.name.startswith("_") and ast.get_docstring(node) is None:
                bare.append(name)
    assert bare == []


async def test_migrations_go_up_and_down_and_make_the_present_tables(database: Database) -> None:
    def there_and_back(connection: Connection) -> None:
        config = migrate.config(connection)
        command.downgrade(config, "base")
        command.upgrade(config, "head")
        command.check(config)

    async with database.engines[0].begin() as connection:
        await connection.run_sync(there_and_back)
