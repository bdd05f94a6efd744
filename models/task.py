from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Task(Base):
    """The next step on a deal."""

    __tablename__ = "tasks"
    __table_args__ = (
        Index(
            "ix_tasks_deal_open",
            "deal_id",
            "due_at",
            sqlite_where=text("done_at IS NULL"),
            postgresql_where=text("done_at IS NULL"),
        ),
    )

    title: Mapped[str]
    deal_id: Mapped[int] = mapped_column(ForeignKey("deals.id"))
    assignee_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    due_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
