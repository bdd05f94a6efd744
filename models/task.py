from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, Word
from models.contact import Contact
from models.deal import Deal
from models.user import User


class TaskKind(StrEnum):
    """A way of touching the client, or none of them."""

    CALL = "call"
    MEETING = "meeting"
    PRESENTATION = "presentation"
    PROPOSAL = "proposal"
    EMAIL = "email"
    SOCIAL = "social"
    MESSENGER = "messenger"
    OTHER = "other"


class TaskStatus(StrEnum):
    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    FAILED = "failed"

    @property
    def closed(self) -> bool:
        return self in (TaskStatus.DONE, TaskStatus.FAILED)


_OPEN = text("closed_at IS NULL")


class Task(Base):
    """Something to be done: on a deal (its next step), for a client, or alone."""

    __tablename__ = "tasks"
    __table_args__ = (
        Index("ix_tasks_deal_open", "deal_id", "due_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_tasks_assignee_open", "assignee_id", "due_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index(None, "assignee_id", "closed_at"),
        Index(None, "due_at", "assignee_id"),
    )

    title: Mapped[str]
    kind: Mapped[TaskKind] = mapped_column(Word(TaskKind), default=TaskKind.OTHER)
    status: Mapped[TaskStatus] = mapped_column(Word(TaskStatus), default=TaskStatus.NEW)
    result: Mapped[str | None] = mapped_column(Text)
    """What came of it, in the words of whoever closed it."""
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deals.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    """The client of a task that has no deal."""
    assignee_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    due_at: Mapped[datetime | None]
    due_wall: Mapped[str | None] = mapped_column(String(16))
    """What the clock on the wall is to show, `2026-11-23T10:00`; none when a moment was meant («через 2 часа»)."""
    due_zone: Mapped[str | None] = mapped_column(String(64))
    """The IANA zone that `due_wall` was reckoned in."""
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    deal: Mapped[Deal | None] = relationship(lazy="raise")
    contact: Mapped[Contact | None] = relationship(lazy="raise")
    assignee: Mapped[User] = relationship(lazy="raise", foreign_keys=[assignee_id])

    __mapper_args__ = {"version_id_col": version}


class ReminderStep(StrEnum):
    FIRST = "first"
    AGAIN = "again"
    MANAGER = "manager"
    """Nobody has answered: the manager is told."""


class ReminderState(StrEnum):
    WAITING = "waiting"
    FIRED = "fired"
    CALLED_OFF = "called_off"
    """What it was about is over, or a later one says the same."""


_WAITING = text("state = 'waiting'")


class Reminder(Base):
    """One moment at which somebody is to be reminded of a task: a ledger that says what became of it."""

    __tablename__ = "reminders"
    __table_args__ = (
        UniqueConstraint("task_id", "step", "before"),
        Index("ix_reminders_waiting", "due_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
    )

    task_id: Mapped[int] = mapped_column(ForeignKey("tasks.id"))
    step: Mapped[ReminderStep] = mapped_column(Word(ReminderStep), default=ReminderStep.FIRST)
    before: Mapped[int] = mapped_column(default=0)
    """Minutes before the task is due; the first only."""
    due_at: Mapped[datetime]
    state: Mapped[ReminderState] = mapped_column(Word(ReminderState), default=ReminderState.WAITING)
    occurrence: Mapped[int] = mapped_column(default=1)
    """Which time it is: a task that is put off is reminded of anew, and each occurrence is decided on once."""
    decided_at: Mapped[datetime | None]
    """When it was fired or called off."""

    task: Mapped[Task] = relationship(lazy="raise")
