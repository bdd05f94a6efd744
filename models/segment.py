from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Segment(Base):
    """A selection of clients by what is known of them; kept by name, or the one its owner is just making."""

    __tablename__ = "segments"
    __table_args__ = (Index(None, "user_id", "name"),)

    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    name: Mapped[str]
    """Empty while it is not kept."""
    criteria: Mapped[dict[str, Any]]
    """By the name of each criterion what is wanted, as typed or chosen."""
    touched_at: Mapped[datetime]
