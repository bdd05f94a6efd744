from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base
from models.contact import Contact
from models.user import User


class Transfer(Base):
    """A colleague's client, and who would like to have him."""

    __tablename__ = "transfers"
    __table_args__ = (Index(None, "asker_id", "contact_id"),)

    asker_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"), index=True)
    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deals.id"))
    """The asker's own deal with the same client, if he has made one."""
    holder_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    given: Mapped[bool | None]
    """The answer. A client who was given is in the asker's sight from then on."""
    version: Mapped[int] = mapped_column(server_default="1")

    asker: Mapped[User] = relationship(lazy="raise", foreign_keys=[asker_id], viewonly=True)
    contact: Mapped[Contact] = relationship(lazy="raise", viewonly=True)

    __mapper_args__ = {"version_id_col": version}
