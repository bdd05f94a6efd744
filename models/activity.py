from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column, validates

from models.base import Base, Word
from models.search import told, told_column


class ActivityKind(StrEnum):
    CALL = "call"
    MEETING = "meeting"
    PRESENTATION = "presentation"
    PROPOSAL = "proposal"
    EMAIL = "email"
    SOCIAL = "social"
    MESSENGER = "messenger"
    NOTE = "note"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Activity(Base):
    """A touch between us and a client, or a note about one."""

    __tablename__ = "activities"
    __table_args__ = (Index(None, "deal_id", "at"), Index(None, "user_id", "at", "kind"))

    deal_id: Mapped[int] = mapped_column(ForeignKey("deals.id"))
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    kind: Mapped[ActivityKind] = mapped_column(Word(ActivityKind))
    direction: Mapped[Direction | None] = mapped_column(Word(Direction))
    """Of a call; none where nobody said."""
    minutes: Mapped[int | None]
    answered: Mapped[bool | None]
    """Of a call: whether anybody was reached. An incoming call that was not answered is a missed one."""
    text: Mapped[str | None] = mapped_column(Text)
    search: Mapped[str] = told_column("text")

    @validates("text")
    def _found_by(self, _: str, text: str | None) -> str | None:
        self.search = told(text)
        return text
