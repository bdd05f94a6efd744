from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Pulse(Base):
    """One row that is touched while any process is at work: how the bot knows that it was away."""

    __tablename__ = "pulse"

    at: Mapped[datetime]


class Outage(Base):
    """A time during which no process was at work."""

    __tablename__ = "outages"

    began_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime]


class Baton(Base):
    """One row: which process sends, if any. Telegram's limits are the bot's, however many processes it has."""

    __tablename__ = "baton"

    holder: Mapped[str | None]
    signs: Mapped[int]
    """Goes up as long as the holder is at work."""
