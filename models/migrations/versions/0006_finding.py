"""The goal of calls a day; search in what was said; which message a change comes of

Revision: 0006, after 0005
"""

import sqlalchemy as sa
from alembic import op

from models.search import told

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

CHUNK = 5_000

# A later migration that rebuilds the table on SQLite loses them, and must make them again.
TRIGGERS = {
    "insert": "AFTER INSERT ON activities BEGIN {new} END",
    "delete": "AFTER DELETE ON activities BEGIN {old} END",
    "update": "AFTER UPDATE OF search ON activities WHEN old.search <> new.search BEGIN {old} {new} END",
}
OLD = "INSERT INTO activities_search (activities_search, rowid, search) VALUES ('delete', old.id, old.search);"
NEW = "INSERT INTO activities_search (rowid, search) VALUES (new.id, new.search);"


def upgrade() -> None:
    op.add_column("workspace", sa.Column("calls_goal", sa.Integer(), server_default="50", nullable=False))
    op.add_column("activities", sa.Column("search", sa.Text(), server_default="", nullable=False))
    op.add_column("events", sa.Column("origin", sa.String(255)))
    op.create_index("ix_events_origin", "events", ["origin"])
    fill()
    if op.get_bind().dialect.name != "sqlite":
        op.execute("CREATE INDEX ix_activities_search ON activities USING gin (search gin_trgm_ops)")
        return
    op.execute(
        "CREATE VIRTUAL TABLE activities_search USING fts5"
        "(search, content='activities', content_rowid='id', tokenize='trigram', detail=none, columnsize=0)"
    )
    op.execute("INSERT INTO activities_search (activities_search) VALUES ('rebuild')")
    for moment, trigger in TRIGGERS.items():
        op.execute(f"CREATE TRIGGER activities_search_{moment} {trigger.format(old=OLD, new=NEW)}")


def fill() -> None:
    rows = sa.table("activities", sa.column("id"), sa.column("text"), sa.column("search"))
    put = sa.update(rows).where(rows.c.id == sa.bindparam("number")).values(search=sa.bindparam("found_by"))
    last = 0
    while True:
        some = sa.select(rows.c.id, rows.c.text).where(rows.c.id > last).order_by(rows.c.id).limit(CHUNK)
        if not (found := op.get_bind().execute(some).all()):
            return
        op.get_bind().execute(put, [{"number": number, "found_by": told(text)} for number, text in found])
        last = found[-1].id


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for moment in TRIGGERS:
            op.execute(f"DROP TRIGGER activities_search_{moment}")
        op.execute("DROP TABLE activities_search")
    else:
        op.execute("DROP INDEX ix_activities_search")
    op.drop_index("ix_events_origin", "events")
    op.drop_column("events", "origin")
    op.drop_column("activities", "search")
    op.drop_column("workspace", "calls_goal")
