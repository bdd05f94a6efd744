"""Clients: companies, birthdays, outcomes, referrals, merging

Revision: 0004, after 0003
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import TypeEngine

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

LINKS = {
    "company_id": "companies",
    "reason_id": "reasons",
    "referred_by_id": "contacts",
    "merged_into_id": "contacts",
}
INDEXED = ("company_id", "referred_by_id", "merged_into_id")
PLAIN: dict[str, TypeEngine[Any]] = {
    "birthday": sa.String(length=5),
    "birth_year": sa.Integer(),
    "outcome": sa.String(length=20),
    "deleted_at": sa.DateTime(timezone=True),
}


def upgrade() -> None:
    """Columns are added where the table stands: rebuilding it on SQLite would lose the triggers of the search."""
    op.create_table(
        "companies",
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["created_by_id"], ["users.id"], name=op.f("fk_companies_created_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companies")),
        sa.UniqueConstraint("key", name=op.f("uq_companies_key")),
    )
    for name, other in LINKS.items():
        link = sa.ForeignKey(f"{other}.id", name=f"fk_contacts_{name}")
        op.add_column("contacts", sa.Column(name, sa.Integer(), link, nullable=True), inline_references=True)
    for name, kind in PLAIN.items():
        op.add_column("contacts", sa.Column(name, kind, nullable=True))
    op.add_column("contacts", sa.Column("version", sa.Integer(), server_default="1", nullable=False))
    for name in INDEXED:
        op.create_index(f"ix_contacts_{name}", "contacts", [name])


def downgrade() -> None:
    for name in INDEXED:
        op.drop_index(f"ix_contacts_{name}", "contacts")
    for name in ("version", *PLAIN, *LINKS):
        op.drop_column("contacts", name)
    op.drop_table("companies")
