from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base
from models.user import User


class Event(Base):
    """One change: who, when, to what, from what to what. History, undo and difference cards read it."""

    __tablename__ = "events"
    __table_args__ = (Index(None, "subject", "subject_id", "id"), Index(None, "origin"))

    at: Mapped[datetime]
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    subject: Mapped[str] = mapped_column(String(20))
    """The kind of record: `deal`, `contact`, `task`."""
    subject_id: Mapped[int]
    action: Mapped[str] = mapped_column(String(20))
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    undone_by_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"))
    """The event that took this one back."""

    origin: Mapped[str | None]
    """The message that it was made of, `chat:message`; none for a tap."""

    user: Mapped[User] = relationship(lazy="raise")
