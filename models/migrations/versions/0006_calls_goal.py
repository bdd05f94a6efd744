"""The goal of calls a day

Revision: 0006, after 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("workspace", sa.Column("calls_goal", sa.Integer(), server_default="50", nullable=False))


def downgrade() -> None:
    op.drop_column("workspace", "calls_goal")
