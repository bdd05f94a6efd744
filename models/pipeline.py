from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, Word


class StageKind(StrEnum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"
    PARKED = "parked"

    @property
    def closed(self) -> bool:
        return self in (StageKind.WON, StageKind.LOST)


class Pipeline(Base):
    __tablename__ = "pipelines"

    name: Mapped[str]
    position: Mapped[int]
    archived_at: Mapped[datetime | None]

    stages: Mapped[list["Stage"]] = relationship(lazy="raise", order_by="Stage.position", back_populates="pipeline")


class Stage(Base):
    __tablename__ = "stages"
    __table_args__ = (UniqueConstraint("pipeline_id", "name"),)

    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    name: Mapped[str]
    kind: Mapped[StageKind] = mapped_column(Word(StageKind))
    position: Mapped[int]
    """Order in the pipeline: open stages first, then won, lost and parked."""

    pipeline: Mapped[Pipeline] = relationship(lazy="raise", back_populates="stages")


class ReasonKind(StrEnum):
    LOST = "lost"
    WON = "won"


class Reason(Base):
    """Why a deal was lost or won: the owner's list."""

    __tablename__ = "reasons"

    kind: Mapped[ReasonKind] = mapped_column(Word(ReasonKind))
    name: Mapped[str]
    position: Mapped[int]
    archived_at: Mapped[datetime | None]


class Source(Base):
    """The channel a deal came from: the owner's list."""

    __tablename__ = "sources"

    name: Mapped[str]
    position: Mapped[int]
    archived_at: Mapped[datetime | None]
