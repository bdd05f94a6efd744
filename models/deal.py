from datetime import date, datetime

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text, text
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from models.base import Base, Minor
from models.contact import Contact
from models.pipeline import Pipeline, Reason, Source, Stage
from models.search import search_column, searchable
from models.user import User


class Tag(Base):
    __tablename__ = "tags"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    """The name folded (case, ё, spaces), so that one tag is not made twice."""


deal_tags = Table(
    "deal_tags",
    Base.metadata,
    Column("deal_id", ForeignKey("deals.id"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id"), primary_key=True, index=True),
)


_WAKES = text("wake_on IS NOT NULL")


class Deal(Base):
    """A sale in progress or past. Its number, `#12`, is its id."""

    __tablename__ = "deals"
    __table_args__ = (
        Index(None, "pipeline_id", "created_at"),
        Index(None, "responsible_id", "closed_at"),
        Index(None, "closed_at", "responsible_id"),
        Index("ix_deals_wake", "wake_on", sqlite_where=_WAKES, postgresql_where=_WAKES),
    )

    title: Mapped[str]
    search: Mapped[str] = search_column("title")
    amount: Mapped[int | None] = mapped_column(Minor)
    currency: Mapped[str] = mapped_column(String(3))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"), index=True)
    stage_since: Mapped[datetime]
    furthest_stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"))
    """The stage furthest along that it ever stood at; parked and lost aside."""
    last_open_stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"))
    """The open stage that it stands at, or stood at last: where a lost deal dropped off."""
    responsible_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    source_id: Mapped[int | None] = mapped_column(ForeignKey("sources.id"))
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reasons.id"))
    comment: Mapped[str | None] = mapped_column(Text)
    """What was said about the reason."""
    expected_on: Mapped[date | None]
    """The day by which a decision is expected."""
    wake_on: Mapped[date | None]
    """Of a deal aside or closed: the day on which the client is due again."""
    origin: Mapped[str | None] = mapped_column(unique=True)
    """The message that the deal was made of, `chat:message`: the same one makes no second deal."""
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column()

    pipeline: Mapped[Pipeline] = relationship(lazy="raise", viewonly=True)
    stage: Mapped[Stage] = relationship(lazy="raise", viewonly=True, foreign_keys=[stage_id])
    responsible: Mapped[User] = relationship(lazy="raise", viewonly=True)
    contact: Mapped[Contact | None] = relationship(lazy="raise", viewonly=True)
    source: Mapped[Source | None] = relationship(lazy="raise", viewonly=True)
    reason: Mapped[Reason | None] = relationship(lazy="raise", viewonly=True)
    participants: Mapped[list["DealParticipant"]] = relationship(
        lazy="raise", order_by="DealParticipant.id", cascade="all, delete-orphan"
    )
    tags: Mapped[list[Tag]] = relationship(lazy="raise", secondary=deal_tags, order_by=Tag.name)

    __mapper_args__ = {"version_id_col": version}

    @validates("title")
    def _found_by(self, _: str, title: str) -> str:
        self.search = searchable(title)
        return title


class DealParticipant(Base):
    """Somebody who works on a deal beside the one responsible, and sees it."""

    __tablename__ = "deal_participants"
    __table_args__ = (Index(None, "user_id", "deal_id", unique=True),)

    deal_id: Mapped[int] = mapped_column(ForeignKey("deals.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    function: Mapped[str]


class StageChange(Base):
    """One move of a deal; the first has no stage to come from."""

    __tablename__ = "stage_changes"
    __table_args__ = (Index(None, "deal_id", "at"),)

    deal_id: Mapped[int] = mapped_column(ForeignKey("deals.id"))
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id"), index=True)
    from_stage_id: Mapped[int | None] = mapped_column(ForeignKey("stages.id"))
    to_stage_id: Mapped[int] = mapped_column(ForeignKey("stages.id"))
    at: Mapped[datetime]
    seconds: Mapped[int | None]
    """How long the deal had stood at the stage it came from."""
