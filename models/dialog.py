from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Dialog(Base):
    """A conversation in progress: which form, and what has been answered so far, as typed."""

    __tablename__ = "dialogs"
    __table_args__ = (UniqueConstraint("chat_id", "telegram_id"),)

    chat_id: Mapped[int] = mapped_column(BigInteger)
    telegram_id: Mapped[int] = mapped_column(BigInteger)
    form: Mapped[str] = mapped_column(String(40))
    answers: Mapped[dict[str, Any]]
    touched_at: Mapped[datetime]
