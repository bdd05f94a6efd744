from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Company(Base):
    """A firm that clients belong to."""

    __tablename__ = "companies"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    """The name folded, its legal form first: «Ромашка ООО» and «ООО "Ромашка"» are one firm."""
    created_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    created_at: Mapped[datetime]
