from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from models.base import Base, Word
from models.company import Company
from models.pipeline import Reason
from models.search import search_column, searchable


class Outcome(StrEnum):
    """What has become of a client."""

    WORK = "work"
    BOUGHT = "bought"
    REFUSED = "refused"
    OTHER = "other"
    """Not a client: a supplier, a contractor, a wrong number."""


class Contact(Base):
    """A client: the person, or the firm, that a deal is with."""

    __tablename__ = "contacts"

    name: Mapped[str]
    search: Mapped[str] = search_column("name")
    created_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime]
    company_id: Mapped[int | None] = mapped_column(ForeignKey("companies.id"), index=True)
    birthday: Mapped[str | None] = mapped_column(String(5))
    """Month and day, `03-12`: that is all that many clients tell."""
    birth_year: Mapped[int | None]
    outcome: Mapped[Outcome | None] = mapped_column(Word(Outcome))
    """As somebody has said; none means that it follows the deals."""
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reasons.id"))
    """Why the client will not buy."""
    referred_by_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    """The client who has sent this one to us."""
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"), index=True)
    """The client that this one turned out to be."""
    deleted_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default="1")

    points: Mapped[list["ContactPoint"]] = relationship(
        lazy="raise", order_by="ContactPoint.id", cascade="all, delete-orphan"
    )
    company: Mapped[Company | None] = relationship(lazy="raise")
    reason: Mapped[Reason | None] = relationship(lazy="raise")

    __mapper_args__ = {"version_id_col": version}

    @validates("name")
    def _found_by(self, _: str, name: str) -> str:
        self.search = searchable(name)
        return name


class PointKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    USERNAME = "username"


class ContactPoint(Base):
    """A way to reach a client: a phone in E.164, an e-mail in small letters, a Telegram name without its @."""

    __tablename__ = "contact_points"
    __table_args__ = (Index(None, "kind", "value"),)

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    kind: Mapped[PointKind] = mapped_column(Word(PointKind))
    value: Mapped[str]
