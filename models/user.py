from datetime import datetime, time
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, Word


class Role(StrEnum):
    REP = "rep"
    MANAGER = "manager"
    OWNER = "owner"
    CONTROLLER = "controller"


class Team(Base):
    __tablename__ = "teams"

    name: Mapped[str] = mapped_column(unique=True)


class User(Base):
    """A person of the company. People are switched off, never deleted."""

    __tablename__ = "users"

    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    name: Mapped[str]
    role: Mapped[Role] = mapped_column(Word(Role))
    team_id: Mapped[int | None] = mapped_column(ForeignKey("teams.id"), index=True)
    language: Mapped[str] = mapped_column(String(2))
    timezone: Mapped[str | None] = mapped_column(String(64))
    """IANA name; none means the workspace's."""
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    blocked_at: Mapped[datetime | None]
    """When Telegram first said that this person has blocked the bot."""
    work_from: Mapped[time | None]
    work_till: Mapped[time | None]
    work_days: Mapped[str | None] = mapped_column(String(7))
    quiet_from: Mapped[time | None]
    quiet_till: Mapped[time | None]
    remind_before: Mapped[list[int] | None]
    """Of these none means the company's."""
    dark_pictures: Mapped[bool] = mapped_column(default=False, server_default=false())
    """For a dark Telegram."""

    team: Mapped[Team | None] = relationship(lazy="raise")


class Invite(Base):
    """A one-time link. Only the hash of its secret is kept."""

    __tablename__ = "invites"

    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[Role] = mapped_column(Word(Role))
    team_id: Mapped[int | None] = mapped_column(ForeignKey("teams.id"))
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    used_at: Mapped[datetime | None]


class Stranger(Base):
    """Somebody without an invitation who wrote to the bot."""

    __tablename__ = "strangers"

    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    name: Mapped[str]
    told_at: Mapped[datetime]
    """When the owners were last told about this person."""
