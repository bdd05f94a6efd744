from datetime import datetime, time

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Workspace(Base):
    """The company that this bot serves: one row."""

    __tablename__ = "workspace"

    name: Mapped[str]
    currency: Mapped[str] = mapped_column(String(3))
    timezone: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(2))
    ready_at: Mapped[datetime | None]
    """When the owner finished the first-run questions."""

    work_from: Mapped[time] = mapped_column(default=time(9))
    work_till: Mapped[time] = mapped_column(default=time(18))
    work_days: Mapped[str] = mapped_column(String(7), default="12345")
    """Weekdays, 1 is Monday."""
    quiet_from: Mapped[time] = mapped_column(default=time(21))
    quiet_till: Mapped[time] = mapped_column(default=time(8))
    """Between these hours nobody is woken by what he did not ask for at that very hour."""
    remind_before: Mapped[list[int]] = mapped_column(default=lambda: [15, 0])
    """Minutes before a task is due."""
    again_after: Mapped[int] = mapped_column(default=30)
    """Minutes without an answer after which a reminder is repeated, once."""
    manager_after: Mapped[int] = mapped_column(default=60)
    """Minutes without an answer to the repetition after which the manager is told."""
    wake_lost_after: Mapped[int] = mapped_column(default=6)
    """Months after which a refused client is due again; 0: never."""
    wake_won_after: Mapped[int] = mapped_column(default=1)
    """Months between touches of those who bought; 0: none."""
    calls_goal: Mapped[int] = mapped_column(default=50, server_default="50")
    """Goal calls wanted of each person on a working day; 0: no goal."""
