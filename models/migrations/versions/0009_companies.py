"""Companies as things of their own; clients whom a colleague is asked for

Revision: 0009, after 0008
"""

import sqlalchemy as sa
from alembic import op

from models.search import searchable

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

CHUNK = 5_000
NAMES = ("name", "key", "created_by_id", "created_at", "id")

# A later migration that rebuilds the table on SQLite loses them, and must make them again.
TRIGGERS = {
    "insert": "AFTER INSERT ON companies BEGIN {new} END",
    "delete": "AFTER DELETE ON companies BEGIN {old} END",
    "update": "AFTER UPDATE OF search ON companies WHEN old.search <> new.search BEGIN {old} {new} END",
}
OLD = "INSERT INTO companies_search (companies_search, rowid, search) VALUES ('delete', old.id, old.search);"
NEW = "INSERT INTO companies_search (rowid, search) VALUES (new.id, new.search);"


def upgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    if sqlite:
        _rebuild(unique=False)
    else:
        op.drop_constraint("uq_companies_key", "companies", type_="unique")
    op.create_index("ix_companies_key", "companies", ["key"])
    op.add_column("companies", sa.Column("search", sa.String(255), server_default="", nullable=False))
    op.add_column("companies", sa.Column("size", sa.Integer()))
    link = sa.ForeignKey("companies.id", name="fk_companies_merged_into_id")
    op.add_column("companies", sa.Column("merged_into_id", sa.Integer(), link), inline_references=True)
    op.add_column("companies", sa.Column("version", sa.Integer(), server_default="1", nullable=False))
    op.create_index("ix_companies_merged_into_id", "companies", ["merged_into_id"])
    _fill()
    _index(sqlite)
    _transfers()


def _rebuild(*, unique: bool) -> None:
    """SQLite drops no constraint, and no table that is referred to: the clients let go of it meanwhile."""
    op.execute("CREATE TEMPORARY TABLE belonging AS SELECT id, company_id FROM contacts WHERE company_id IS NOT NULL")
    op.drop_index("ix_contacts_company_id", "contacts")
    op.drop_column("contacts", "company_id")
    op.create_table(
        "companies_new",
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["created_by_id"], ["users.id"], name=op.f("fk_companies_created_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companies")),
        *([sa.UniqueConstraint("key", name=op.f("uq_companies_key"))] if unique else []),
    )
    columns = ", ".join(NAMES)
    op.execute(f"INSERT INTO companies_new ({columns}) SELECT {columns} FROM companies")
    op.drop_table("companies")
    op.rename_table("companies_new", "companies")
    link = sa.ForeignKey("companies.id", name="fk_contacts_company_id")
    op.add_column("contacts", sa.Column("company_id", sa.Integer(), link), inline_references=True)
    op.execute(
        "UPDATE contacts SET company_id = (SELECT company_id FROM belonging WHERE belonging.id = contacts.id)"
        " WHERE id IN (SELECT id FROM belonging)"
    )
    op.create_index("ix_contacts_company_id", "contacts", ["company_id"])
    op.execute("DROP TABLE belonging")


def _fill() -> None:
    rows = sa.table("companies", sa.column("id"), sa.column("name"), sa.column("search"))
    put = sa.update(rows).where(rows.c.id == sa.bindparam("number")).values(search=sa.bindparam("found_by"))
    last = 0
    while True:
        some = sa.select(rows.c.id, rows.c.name).where(rows.c.id > last).order_by(rows.c.id).limit(CHUNK)
        if not (found := op.get_bind().execute(some).all()):
            return
        op.get_bind().execute(put, [{"number": number, "found_by": searchable(name)} for number, name in found])
        last = found[-1].id


def _index(sqlite: bool) -> None:
    if not sqlite:
        op.execute("CREATE INDEX ix_companies_search ON companies USING gin (search gin_trgm_ops)")
        return
    op.execute(
        "CREATE VIRTUAL TABLE companies_search USING fts5"
        "(search, content='companies', content_rowid='id', tokenize='trigram', detail=none, columnsize=0)"
    )
    op.execute("INSERT INTO companies_search (companies_search) VALUES ('rebuild')")
    for moment, trigger in TRIGGERS.items():
        op.execute(f"CREATE TRIGGER companies_search_{moment} {trigger.format(old=OLD, new=NEW)}")


def _transfers() -> None:
    people = ("asker_id", "holder_id", "answered_by_id")
    op.create_table(
        "transfers",
        sa.Column("asker_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=True),
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("given", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.ForeignKeyConstraint([one], ["users.id"], name=op.f(f"fk_transfers_{one}")) for one in people),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name=op.f("fk_transfers_contact_id")),
        sa.ForeignKeyConstraint(["deal_id"], ["deals.id"], name=op.f("fk_transfers_deal_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
    )
    op.create_index("ix_transfers_asker_id_contact_id", "transfers", ["asker_id", "contact_id"])
    op.create_index("ix_transfers_contact_id", "transfers", ["contact_id"])


def downgrade() -> None:
    """Firms of one name, put down by people who do not see each other's, are told apart by their number."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    op.drop_table("transfers")
    if sqlite:
        for moment in TRIGGERS:
            op.execute(f"DROP TRIGGER companies_search_{moment}")
        op.execute("DROP TABLE companies_search")
    else:
        op.execute("DROP INDEX ix_companies_search")
    op.drop_index("ix_companies_merged_into_id", "companies")
    op.drop_index("ix_companies_key", "companies")
    op.execute(
        "UPDATE companies SET key = key || ' ' || id WHERE EXISTS"
        " (SELECT 1 FROM companies other WHERE other.key = companies.key AND other.id < companies.id)"
    )
    if sqlite:
        _rebuild(unique=True)
        return
    for name in ("version", "merged_into_id", "size", "search"):
        op.drop_column("companies", name)
    op.create_unique_constraint("uq_companies_key", "companies", ["key"])
