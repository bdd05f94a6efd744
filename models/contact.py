from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from models.base import Base, Word
from models.search import search_column, searchable


class Contact(Base):
    """A client: the person, or the firm, that a deal is with."""

    __tablename__ = "contacts"

    name: Mapped[str]
    search: Mapped[str] = search_column("name")
    created_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime]

    points: Mapped[list["ContactPoint"]] = relationship(lazy="raise", order_by="ContactPoint.id")

    @validates("name")
    def _found_by(self, _: str, name: str) -> str:
        self.search = searchable(name)
        return name


class PointKind(StrEnum):
    PHONE = "phone"


class ContactPoint(Base):
    """A way to reach a client; a phone is kept in E.164."""

    __tablename__ = "contact_points"
    __table_args__ = (Index(None, "kind", "value"),)

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    kind: Mapped[PointKind] = mapped_column(Word(PointKind))
    value: Mapped[str]
