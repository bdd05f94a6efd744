from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Word


class ScheduleKind(StrEnum):
    PLAN = "plan"
    """The morning plan."""
    WRAP = "wrap"
    """The evening wrap."""
    DIGEST = "digest"
    """The manager's digest."""
    REPORT = "report"
    """A report asked for in words, again and again."""


_ON = text("next_at IS NOT NULL")


class Schedule(Base):
    """Something that is sent to a person again and again at an hour of his own clock."""

    __tablename__ = "schedules"
    __table_args__ = (
        UniqueConstraint("user_id", "kind", "words"),
        Index("ix_schedules_next", "next_at", sqlite_where=_ON, postgresql_where=_ON),
    )

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    kind: Mapped[ScheduleKind] = mapped_column(Word(ScheduleKind))
    words: Mapped[str] = mapped_column(default="")
    """Of a report: what is asked for, as it was typed («воронка»)."""
    at: Mapped[time]
    """The hour on the wall where the person lives."""
    days: Mapped[str] = mapped_column(String(7), default="")
    """Weekdays, 1 is Monday («135»); none: the person's working days."""
    month_day: Mapped[int | None]
    """The day of the month; the last one where a month is shorter."""
    next_at: Mapped[datetime | None]
    """When it is sent next; none: it is switched off."""


class DayOff(Base):
    """A day on which one person does not work: leave, illness, a day of his own."""

    __tablename__ = "days_off"
    __table_args__ = (UniqueConstraint("user_id", "day"),)

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    day: Mapped[date] = mapped_column(index=True)


class Holiday(Base):
    """A day on which the company does not work, whatever the weekday."""

    __tablename__ = "holidays"

    day: Mapped[date] = mapped_column(unique=True)
    name: Mapped[str]
