"""Search by name

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

from models.search import searchable

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NAMED = {"deals": "title", "contacts": "name"}
CHUNK = 5_000

# A later migration that rebuilds one of these tables on SQLite loses them, and must make them again.
TRIGGERS = {
    "insert": "AFTER INSERT ON {0} BEGIN {new} END",
    "delete": "AFTER DELETE ON {0} BEGIN {old} END",
    "update": "AFTER UPDATE OF search ON {0} WHEN old.search <> new.search BEGIN {old} {new} END",
}
OLD = "INSERT INTO {0}_search ({0}_search, rowid, search) VALUES ('delete', old.id, old.search);"
NEW = "INSERT INTO {0}_search (rowid, search) VALUES (new.id, new.search);"


def upgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    if not sqlite:
        op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    for table, name in NAMED.items():
        op.add_column(table, sa.Column("search", sa.String(255), server_default="", nullable=False))
        fill(table, name)
        if sqlite:
            index_on_sqlite(table)
        else:
            op.execute(f"CREATE INDEX ix_{table}_search ON {table} USING gin (search gin_trgm_ops)")


def fill(table: str, name: str) -> None:
    rows = sa.table(table, sa.column("id"), sa.column(name), sa.column("search"))
    put = sa.update(rows).where(rows.c.id == sa.bindparam("number")).values(search=sa.bindparam("found_by"))
    last = 0
    while True:
        some = sa.select(rows.c.id, rows.c[name]).where(rows.c.id > last).order_by(rows.c.id).limit(CHUNK)
        if not (found := op.get_bind().execute(some).all()):
            return
        op.get_bind().execute(put, [{"number": number, "found_by": searchable(text)} for number, text in found])
        last = found[-1].id


def index_on_sqlite(table: str) -> None:
    op.execute(
        f"CREATE VIRTUAL TABLE {table}_search USING fts5"
        f"(search, content='{table}', content_rowid='id', tokenize='trigram', detail=none, columnsize=0)"
    )
    op.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('rebuild')")
    for moment, trigger in TRIGGERS.items():
        text = trigger.format(table, old=OLD.format(table), new=NEW.format(table))
        op.execute(f"CREATE TRIGGER {table}_search_{moment} {text}")


def downgrade() -> None:
    """The extension stays: it may have been there before, and others may use it."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table in NAMED:
        if sqlite:
            for moment in TRIGGERS:
                op.execute(f"DROP TRIGGER {table}_search_{moment}")
            op.execute(f"DROP TABLE {table}_search")
        else:
            op.execute(f"DROP INDEX ix_{table}_search")
        op.drop_column(table, "search")
