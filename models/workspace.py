from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Workspace(Base):
    """The company that this bot serves: one row."""

    __tablename__ = "workspace"

    name: Mapped[str]
    currency: Mapped[str] = mapped_column(String(3))
    timezone: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(2))
    ready_at: Mapped[datetime | None]
    """When the owner finished the first-run questions."""
