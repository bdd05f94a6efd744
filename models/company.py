from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, validates

from models.base import Base
from models.search import search_column, searchable


class Company(Base):
    """A firm that clients belong to."""

    __tablename__ = "companies"

    name: Mapped[str]
    search: Mapped[str] = search_column("name")
    key: Mapped[str] = mapped_column(index=True)
    """The name folded, its legal form first: «Ромашка ООО» and «ООО "Ромашка"» are one firm.

    Not unique: two departments that do not see each other's clients may each have put the firm down.
    """
    size: Mapped[int | None]
    """How many people work there."""
    created_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime]
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("companies.id"), index=True)
    """The firm that this one turned out to be."""
    version: Mapped[int] = mapped_column(server_default="1")

    __mapper_args__ = {"version_id_col": version}

    @validates("name")
    def _found_by(self, _: str, name: str) -> str:
        self.search = searchable(name)
        return name
