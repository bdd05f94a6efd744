"""What waits for each reader, what was sent lately, and what did not arrive are found at once

Revision: 0007, after 0006
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

INDEXES = (
    ("ix_notifications_reader", "user_id, next_at", "state IN ('todo', 'sending')"),
    ("ix_notifications_claimed", "claimed_at", "claimed_at IS NOT NULL"),
    ("ix_notifications_flagged", "user_id", "state IN ('blocked', 'dead')"),
)


def upgrade() -> None:
    for name, columns, where in INDEXES:
        op.execute(f"CREATE INDEX {name} ON notifications ({columns}) WHERE {where}")


def downgrade() -> None:
    for name, _, _ in INDEXES:
        op.drop_index(name, "notifications")
