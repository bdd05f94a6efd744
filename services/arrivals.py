"""What people send besides words, written down the moment it comes."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from models import Attachment, AttachmentKind, Event, FileState, User
from services import access, attachments, contacts, regions
from services.act import Act
from services.errors import AlreadyKept, EmptyFile, UnreadablePhone
from services.grammar.language.letters import clean
from services.names import file_name, short

LARGEST = 20 * 1024 * 1024
"""Bytes: Telegram hands a bot no larger file."""

_HIGHEST = 2**31 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One message as the chat describes it. Nothing in it is trusted: names lead out of folders, sizes lie."""

    chat_id: int
    message_id: int
    bot_id: int
    kind: AttachmentKind
    group: str | None = None
    """The same for messages that were sent together."""
    file_id: str | None = None
    file_unique_id: str | None = None
    name: str = ""
    caption: str | None = None
    mime: str | None = None
    size: int | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    phone_number: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    author: str | None = None
    author_username: str | None = None
    author_id: int | None = None
    written_at: datetime | None = None


async def keep(act: Act, arrived: Arrived) -> Attachment | None:
    """Write down what was sent; its bytes, if it has any, are fetched when it is put somewhere.

    None when it was sent together with something that is asked about already: then it goes where that goes, also
    when that has been put into a deal in the meantime. A file without a byte is refused (`EmptyFile`), as is a message
    that has been put somewhere before (`AlreadyKept`).
    """
    access.may_change_or_refuse(act.user)
    has_bytes = arrived.kind.listed and arrived.kind is not AttachmentKind.LOCATION
    if has_bytes and (not arrived.file_id or (arrived.size is not None and arrived.size <= 0)):
        raise EmptyFile()
    if (known := await _known(act, arrived)) is not None:
        return known
    first = await _first_of(act, arrived)
    row = await _row(act, arrived, has_bytes)
    act.session.add(row)
    await act.session.flush()
    if first is None:
        return row
    if first.deal_id is None:
        row.dropped_at = first.dropped_at
    else:
        await _follow(act, first, row)
    await act.session.flush()
    return None


async def sent_before(act: Act, arrived: Arrived) -> Attachment | None:
    """The person's own message, as it was written down when it came."""
    same = (Attachment.bot_id == arrived.bot_id, Attachment.message_id == arrived.message_id)
    own = (Attachment.chat_id == arrived.chat_id, Attachment.user_id == act.user.id)
    found: Attachment | None = await act.session.scalar(select(Attachment).where(*same, *own))
    return found


async def _known(act: Act, arrived: Arrived) -> Attachment | None:
    """The same message, handed over once more."""
    same = (Attachment.bot_id == arrived.bot_id, Attachment.message_id == arrived.message_id)
    found: Attachment | None = await act.session.scalar(
        select(Attachment).where(*same, Attachment.chat_id == arrived.chat_id)
    )
    if found is not None and found.deal_id is not None:
        raise AlreadyKept(deal_id=found.deal_id)
    return found


async def _first_of(act: Act, arrived: Arrived) -> Attachment | None:
    if arrived.group is None:
        return None
    together = select(Attachment).where(
        Attachment.chat_id == arrived.chat_id, Attachment.group_key == arrived.group, Attachment.user_id == act.user.id
    )
    found: Attachment | None = await act.session.scalar(together.order_by(Attachment.id).limit(1))
    return found


async def _row(act: Act, arrived: Arrived, has_bytes: bool) -> Attachment:
    too_big = has_bytes and (arrived.size or 0) > LARGEST
    return Attachment(
        user_id=act.user.id,
        at=act.now,
        chat_id=arrived.chat_id,
        message_id=arrived.message_id,
        group_key=arrived.group,
        kind=arrived.kind,
        name=file_name(arrived.name) if has_bytes else short(arrived.name),
        caption=clean(arrived.caption or "").strip() or None,
        mime=short(arrived.mime or "") or None,
        size=arrived.size,
        **{side: _bounded(getattr(arrived, side)) for side in ("width", "height", "duration")},
        phone=_phone(arrived.phone_number, act),
        latitude=arrived.latitude,
        longitude=arrived.longitude,
        author=short(arrived.author or "") or None,
        author_username=(arrived.author_username or "").lower() or None,
        ours=await _of_ours(act, arrived),
        written_at=arrived.written_at,
        state=FileState.TOO_BIG if too_big else FileState.WAITING if has_bytes else FileState.NONE,
        due_at=act.now,
        bot_id=arrived.bot_id,
        file_id=arrived.file_id,
        file_unique_id=arrived.file_unique_id,
    )


async def _of_ours(act: Act, arrived: Arrived) -> bool:
    if arrived.author_id is None or arrived.author_id == arrived.bot_id:
        return arrived.author_id is not None
    return await act.session.scalar(select(User.id).where(User.telegram_id == arrived.author_id)) is not None


def _bounded(number: int | None) -> int | None:
    return None if number is None else max(0, min(number, _HIGHEST))


def _phone(text: str | None, act: Act) -> str | None:
    try:
        return contacts.phone(text, regions.of(act.workspace)) if text else None
    except UnreadablePhone:
        return short(text or "") or None


async def _follow(act: Act, first: Attachment, row: Attachment) -> None:
    """Late, but sent together: to the same deal, and part of the same change."""
    assert first.deal_id is not None
    deal = await access.deal_to_change(act, first.deal_id)
    event = await act.session.get_one(Event, first.event_id)
    await attachments.settle(act, deal, [row])
    row.event_id = event.id
    event.after = {**event.after, "attached": [*event.after["attached"], attachments.told(row)]}
