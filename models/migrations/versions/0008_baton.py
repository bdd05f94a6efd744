"""One process sends at a time

Revision: 0008, after 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "baton",
        sa.Column("holder", sa.String(255), nullable=True),
        sa.Column("signs", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_baton")),
    )
    op.execute("INSERT INTO baton (id, signs) VALUES (1, 0)")


def downgrade() -> None:
    op.drop_table("baton")
