"""A message that brings more than words, read for what it brings."""

from typing import Any

from aiogram.types import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from models import AttachmentKind
from services.arrivals import Arrived

# An animation is a document too, and is looked for first.
_SAME = ("file_id", "file_unique_id", "width", "height", "duration", "phone_number", "latitude", "longitude")
_FILES = ("animation", "photo", "document", "voice", "video", "video_note", "audio")


def arrived(message: Message, bot_id: int) -> Arrived:
    kind, body = _content(message)
    return Arrived(
        chat_id=message.chat.id,
        message_id=message.message_id,
        bot_id=bot_id,
        kind=kind,
        group=message.media_group_id or _forwarded_together(message),
        name=_name(message, body),
        caption=message.text if kind is AttachmentKind.MESSAGE else message.caption,
        mime=getattr(body, "mime_type", None),
        size=getattr(body, "file_size", None),
        **{name: getattr(body, name, None) for name in _SAME},
        **_author(message),
    )


def _content(message: Message) -> tuple[AttachmentKind, Any]:
    for name in _FILES:
        body = getattr(message, name)
        if body is not None:
            largest = max(body, key=lambda size: size.width * size.height, default=None) if name == "photo" else body
            return AttachmentKind(name), largest
    if message.contact is not None:
        return AttachmentKind.CONTACT, message.contact
    return (AttachmentKind.LOCATION if message.location else AttachmentKind.MESSAGE), message.location


def _name(message: Message, body: Any) -> str:
    if message.contact is not None:
        return " ".join(filter(None, (message.contact.first_name, message.contact.last_name)))
    if message.venue is not None:
        return message.venue.title
    return getattr(body, "file_name", None) or ""


def _forwarded_together(message: Message) -> str | None:
    """Nobody forwards twice within a second by hand: it was one handful."""
    return f"forwarded:{message.date.timestamp():.0f}" if message.forward_origin else None


def _author(message: Message) -> dict[str, Any]:
    origin = message.forward_origin
    if origin is None:
        return {}
    written = {"written_at": origin.date}
    match origin:
        case MessageOriginUser(sender_user=user):
            return {**written, "author": user.full_name, "author_username": user.username, "author_id": user.id}
        case MessageOriginHiddenUser(sender_user_name=name):
            return {**written, "author": name}
        case MessageOriginChat(sender_chat=chat) | MessageOriginChannel(chat=chat):
            return {**written, "author": chat.title or chat.full_name, "author_username": chat.username}
    return written
