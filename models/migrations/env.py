"""Alembic's side of the migrations: one connection, handed over by `models.migrate`."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import TypeDecorator

from models import Base
from models.search import made_by_hand


def plain(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """A migration names the databases' own types: it must not change when our types do."""
    return f"sa.{item.impl_instance!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
    render_item=plain,
    include_name=lambda name, kind, _: not made_by_hand(name, kind),
)
with context.begin_transaction():
    context.run_migrations()
