"""Tasks with reminders, schedules, working hours

Revision: 0003, after 0002
"""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WAITING = "state IN ('todo', 'sending')"
HOURS = {"work_from": "09:00:00", "work_till": "18:00:00", "quiet_from": "21:00:00", "quiet_till": "08:00:00"}
AFTER = {"again_after": "30", "manager_after": "60", "wake_lost_after": "6", "wake_won_after": "1"}


def upgrade() -> None:
    _new_tables()
    _tasks()
    op.add_column("deals", sa.Column("wake_on", sa.Date()))
    _partial_index("ix_deals_wake", "deals", "wake_on", "wake_on IS NOT NULL")
    _hours()
    op.add_column("notifications", sa.Column("next_at", sa.DateTime(timezone=True)))
    op.execute("UPDATE notifications SET next_at = due_at")
    op.drop_index("ix_notifications_waiting", "notifications")
    with op.batch_alter_table("notifications") as table:
        table.alter_column("next_at", nullable=False)
        table.add_column(sa.Column("silent", sa.Boolean(), nullable=False, server_default=sa.false()))
    _partial_index("ix_notifications_waiting", "notifications", "next_at", WAITING)


def _new_tables() -> None:
    op.create_table("holidays", _id(), sa.Column("day", sa.Date(), nullable=False, unique=True), _text("name"))
    op.create_table("pulse", _id(), _instant("at"))
    op.create_table("outages", _id(), _instant("began_at"), _instant("ended_at"))
    op.create_index("ix_outages_began_at", "outages", ["began_at"])
    op.create_table(
        "schedules",
        _id(),
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        _text("kind", 20),
        _text("words"),
        sa.Column("at", sa.Time(), nullable=False),
        _text("days", 7),
        sa.Column("month_day", sa.Integer()),
        sa.Column("next_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("user_id", "kind", "words"),
    )
    _partial_index("ix_schedules_next", "schedules", "next_at", "next_at IS NOT NULL")
    op.create_table(
        "reminders",
        _id(),
        sa.Column("task_id", sa.Integer(), sa.ForeignKey("tasks.id"), nullable=False),
        _text("step", 20),
        sa.Column("before", sa.Integer(), nullable=False),
        _instant("due_at"),
        _text("state", 20),
        sa.Column("occurrence", sa.Integer(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("task_id", "step", "before"),
    )
    _partial_index("ix_reminders_waiting", "reminders", "due_at", "state = 'waiting'")


def _tasks() -> None:
    op.drop_index("ix_tasks_deal_open", "tasks")
    op.drop_index("ix_tasks_assignee_id", "tasks")
    with op.batch_alter_table("tasks") as table:
        table.alter_column("deal_id", existing_type=sa.Integer(), nullable=True)
        table.alter_column("done_at", new_column_name="closed_at", existing_type=sa.DateTime(timezone=True))
        table.add_column(_text("kind", 20, server_default="other"))
        table.add_column(_text("status", 20, server_default="new"))
        table.add_column(sa.Column("result", sa.Text()))
        table.add_column(sa.Column("contact_id", sa.Integer()))
        table.add_column(sa.Column("created_by_id", sa.Integer()))
        table.add_column(sa.Column("due_wall", sa.String(16)))
        table.add_column(sa.Column("due_zone", sa.String(64)))
        table.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        table.create_foreign_key("fk_tasks_contact_id", "contacts", ["contact_id"], ["id"])
        table.create_foreign_key("fk_tasks_created_by_id", "users", ["created_by_id"], ["id"])
    op.execute("UPDATE tasks SET status = 'done' WHERE closed_at IS NOT NULL")
    _partial_index("ix_tasks_deal_open", "tasks", "deal_id, due_at", "closed_at IS NULL")
    _partial_index("ix_tasks_assignee_open", "tasks", "assignee_id, due_at", "closed_at IS NULL")
    op.create_index("ix_tasks_contact_id", "tasks", ["contact_id"])
    op.create_index("ix_tasks_assignee_id_closed_at", "tasks", ["assignee_id", "closed_at"])
    op.create_index("ix_tasks_due_at_assignee_id", "tasks", ["due_at", "assignee_id"])


def _hours() -> None:
    for name, hour in HOURS.items():
        op.add_column("workspace", sa.Column(name, sa.Time(), nullable=False, server_default=hour))
        op.add_column("users", sa.Column(name, sa.Time()))
    op.add_column("workspace", _text("work_days", 7, server_default="12345"))
    op.add_column("users", sa.Column("work_days", sa.String(7)))
    op.add_column("workspace", sa.Column("remind_before", sa.JSON(), nullable=False, server_default="[15, 0]"))
    op.add_column("users", sa.Column("remind_before", sa.JSON()))
    for name, number in AFTER.items():
        op.add_column("workspace", sa.Column(name, sa.Integer(), nullable=False, server_default=number))


def _partial_index(name: str, table: str, columns: str, where: str) -> None:
    op.execute(f"CREATE INDEX {name} ON {table} ({columns}) WHERE {where}")


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True)


def _text(name: str, length: int = 255, server_default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False, server_default=server_default)


def _instant(name: str) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def downgrade() -> None:
    op.drop_index("ix_notifications_waiting", "notifications")
    with op.batch_alter_table("notifications") as table:
        table.drop_column("next_at")
        table.drop_column("silent")
    _partial_index("ix_notifications_waiting", "notifications", "due_at", WAITING)
    for name in ("work_days", "remind_before", *HOURS):
        op.drop_column("users", name)
    for name in ("work_days", "remind_before", *HOURS, *AFTER):
        op.drop_column("workspace", name)
    op.drop_index("ix_deals_wake", "deals")
    op.drop_column("deals", "wake_on")
    for table_name in ("reminders", "schedules", "outages", "pulse", "holidays"):
        op.drop_table(table_name)
    _old_tasks()


def _old_tasks() -> None:
    """Tasks without a deal have no place in the old table."""
    for name in ("deal_open", "assignee_open", "contact_id", "assignee_id_closed_at", "due_at_assignee_id"):
        op.drop_index(f"ix_tasks_{name}", "tasks")
    op.execute("DELETE FROM tasks WHERE deal_id IS NULL")
    with op.batch_alter_table("tasks") as table:
        table.drop_constraint("fk_tasks_contact_id", type_="foreignkey")
        table.drop_constraint("fk_tasks_created_by_id", type_="foreignkey")
        table.alter_column("deal_id", existing_type=sa.Integer(), nullable=False)
        table.alter_column("closed_at", new_column_name="done_at", existing_type=sa.DateTime(timezone=True))
        names = ("kind", "status", "result", "contact_id", "created_by_id", "due_wall", "due_zone", "version")
        for name in names:
            table.drop_column(name)
    _partial_index("ix_tasks_deal_open", "tasks", "deal_id, due_at", "done_at IS NULL")
    op.create_index("ix_tasks_assignee_id", "tasks", ["assignee_id"])
