from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, Word
from models.user import User


class AttachmentKind(StrEnum):
    PHOTO = "photo"
    DOCUMENT = "document"
    VOICE = "voice"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    AUDIO = "audio"
    ANIMATION = "animation"
    LOCATION = "location"
    CONTACT = "contact"
    MESSAGE = "message"
    """A forwarded message of nothing but words."""

    @property
    def listed(self) -> bool:
        """Whether it stands among a deal's files; a contact is its client, a message a note."""
        return self not in (AttachmentKind.CONTACT, AttachmentKind.MESSAGE)


LISTED = tuple(kind for kind in AttachmentKind if kind.listed)


class FileState(StrEnum):
    """How far the bytes are that Telegram holds."""

    NONE = "none"
    """There are no bytes: a place, a contact, words."""
    WAITING = "waiting"
    FETCHING = "fetching"
    STORED = "stored"
    TOO_BIG = "too_big"
    """Telegram hands a bot no more than 20 MB: only its own number of the file is kept."""
    FAILED = "failed"


class Attachment(Base):
    """One message that somebody sent or forwarded to the bot, and the deal it was put into.

    Without a deal the person was asked where it belongs, and has not said, or said: nowhere. Its bytes are fetched when
    it has one, and kept by their hash, the same content once.
    """

    __tablename__ = "attachments"
    __table_args__ = (
        UniqueConstraint("bot_id", "chat_id", "message_id"),
        Index(None, "deal_id", "id"),
        Index(None, "chat_id", "group_key"),
        Index(
            "ix_attachments_waiting",
            "due_at",
            sqlite_where=text("state IN ('waiting', 'fetching')"),
            postgresql_where=text("state IN ('waiting', 'fetching')"),
        ),
    )

    deal_id: Mapped[int | None] = mapped_column(ForeignKey("deals.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    """The client that a shared contact became."""
    activity_id: Mapped[int | None] = mapped_column(ForeignKey("activities.id"))
    """The note that a forwarded message, or the words under a file, became."""
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id"), index=True)
    """The change that put it where it is; one for all of an album."""
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    at: Mapped[datetime]
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int]
    group_key: Mapped[str | None] = mapped_column(String(64))
    """What was sent together is asked about, and put, together."""
    dropped_at: Mapped[datetime | None]
    """When the person said that it belongs nowhere."""

    kind: Mapped[AttachmentKind] = mapped_column(Word(AttachmentKind))
    name: Mapped[str]
    """Of the file, without anything that could lead out of a folder or mislead a reader; of a contact, its name."""
    caption: Mapped[str | None] = mapped_column(Text)
    mime: Mapped[str | None]
    size: Mapped[int | None] = mapped_column(BigInteger)
    """Bytes."""
    width: Mapped[int | None]
    height: Mapped[int | None]
    duration: Mapped[int | None]
    """Seconds."""
    phone: Mapped[str | None]
    """Of a contact: E.164, or as it was sent when it is no phone that could be called."""
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    author: Mapped[str | None]
    """Who wrote a forwarded message."""
    author_username: Mapped[str | None]
    ours: Mapped[bool] = mapped_column(default=False)
    """Whether its author is a colleague, or the bot itself, and so no client."""
    written_at: Mapped[datetime | None]
    """When a forwarded message was written; none if the person sent something of his own."""

    state: Mapped[FileState] = mapped_column(Word(FileState))
    bot_id: Mapped[int] = mapped_column(BigInteger)
    """The bot to which Telegram's number of the file means anything."""
    file_id: Mapped[str | None] = mapped_column(Text)
    file_unique_id: Mapped[str | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    due_at: Mapped[datetime | None]
    claimed_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    trouble: Mapped[str | None]
    """Why the bytes could not be fetched."""

    user: Mapped[User] = relationship(lazy="raise")

    @property
    def client(self) -> str | None:
        """The name of whoever it is of or from, when that is none of us."""
        if self.kind is AttachmentKind.CONTACT:
            return self.name or self.phone
        return None if self.ours else self.author
