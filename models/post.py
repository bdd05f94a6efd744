"""What came in from Telegram, and what waits to go out."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Word


class InboxState(StrEnum):
    NEW = "new"
    DONE = "done"
    QUARANTINED = "quarantined"


class InboxUpdate(Base):
    """One update as Telegram gave it. Its number is kept 8 days: 24 h of queue and a week until renumbering."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot_id", "update_id"),
        Index(
            "ix_inbox_waiting",
            "chat_id",
            "id",
            sqlite_where=text("state = 'new'"),
            postgresql_where=text("state = 'new'"),
        ),
    )

    bot_id: Mapped[int] = mapped_column(BigInteger)
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    """The chat whose updates are handled in order; 0 when the update names none."""
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[InboxState] = mapped_column(Word(InboxState), default=InboxState.NEW)
    received_at: Mapped[datetime]
    code: Mapped[str | None]
    """The short code that the person was told, when handling it failed."""


class SendState(StrEnum):
    TODO = "todo"
    SENDING = "sending"
    SENT = "sent"
    BLOCKED = "blocked"
    """The person lets the bot write no more."""
    DEAD = "dead"
    """Telegram refuses it for good, or too often."""
    DROPPED = "dropped"
    """When its turn came there was nothing left to say."""


_WAITING = text("state IN ('todo', 'sending')")
_CLAIMED = text("claimed_at IS NOT NULL")
_FLAGGED = text("state IN ('blocked', 'dead')")


class Notification(Base):
    """An important message: sent at least once, or visibly flagged."""

    __tablename__ = "notifications"
    __table_args__ = (
        Index("ix_notifications_waiting", "next_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_notifications_reader", "user_id", "next_at", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_notifications_claimed", "claimed_at", sqlite_where=_CLAIMED, postgresql_where=_CLAIMED),
        Index("ix_notifications_flagged", "user_id", sqlite_where=_FLAGGED, postgresql_where=_FLAGGED),
    )

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    kind: Mapped[str]
    """Which view makes its text, in the reader's language, when it is sent."""
    params: Mapped[dict[str, Any]]
    dedupe: Mapped[str] = mapped_column(unique=True)
    """The same news is told once, whoever finds it out."""
    due_at: Mapped[datetime]
    """When it was to be sent first."""
    next_at: Mapped[datetime]
    """When it may be sent: later than `due_at` after a refusal to be waited out. While it is being sent, when that
    must be over: nobody takes it before."""
    silent: Mapped[bool] = mapped_column(default=False)
    """Sent without a sound."""
    state: Mapped[SendState] = mapped_column(Word(SendState), default=SendState.TODO)
    tries: Mapped[int] = mapped_column(default=0)
    in_doubt: Mapped[bool] = mapped_column(default=False)
    """A send was begun and its end is not known: the next one says that it may be a repeat."""
    claimed_at: Mapped[datetime | None]
    """When a process began to send it; when that was over, then: what went out lately is found by it."""
    sent_at: Mapped[datetime | None]
