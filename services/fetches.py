"""The bytes that wait at Telegram: which are due, and what came of fetching them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from models import Attachment, Deal, FileState, User
from services import notices
from services.names import short

STUCK_AFTER = timedelta(minutes=10)
"""A fetch begun longer ago than this was cut off, and is begun anew."""

MOST_TRIES = 8
"""With pauses that double, two hours and a bit."""


# A literal, not parameters: only so does SQLite use the partial index.
_OPEN = text("attachments.state IN ('waiting', 'fetching')")


async def claim(session: AsyncSession, now: datetime, bot_id: int) -> Attachment | None:
    """The next file that is due, marked as being fetched. What was put nowhere is left where it is."""
    waiting = and_(Attachment.state == FileState.WAITING, Attachment.due_at <= now)
    stuck = and_(Attachment.state == FileState.FETCHING, Attachment.claimed_at < now - STUCK_AFTER)
    query = (
        select(Attachment)
        .where(_OPEN, or_(waiting, stuck), Attachment.deal_id.is_not(None), Attachment.bot_id == bot_id)
        .order_by(Attachment.due_at, Attachment.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    found: Attachment | None = await session.scalar(query)
    if found is not None:
        found.state, found.claimed_at, found.tries = FileState.FETCHING, now, found.tries + 1
        await session.flush()
    return found


async def stored(session: AsyncSession, number: int, sha256: str, size: int) -> None:
    """`size` in bytes, as they were counted on the disk."""
    found = await session.get_one(Attachment, number)
    found.state, found.sha256, found.size, found.trouble = FileState.STORED, sha256, size, None


async def postpone(session: AsyncSession, number: int, now: datetime, pause: timedelta, trouble: str) -> None:
    """Try again after that pause; after eight tries it is given up, and its sender is told."""
    found = await session.get_one(Attachment, number)
    if found.tries >= MOST_TRIES:
        await give_up(session, number, now, FileState.FAILED, trouble)
        return
    found.state, found.due_at, found.trouble = FileState.WAITING, now + pause, short(trouble)


async def give_up(session: AsyncSession, number: int, now: datetime, state: FileState, trouble: str) -> None:
    """It cannot be had; whoever sent it is told, once."""
    found = await session.get_one(Attachment, number)
    found.state, found.trouble = state, short(trouble)
    deal = await session.get(Deal, found.deal_id) if found.deal_id is not None else None
    if deal is None:
        return
    sender = await session.get_one(User, found.user_id)
    news: dict[str, Any] = {"number": str(deal.id), "title": deal.title, "name": found.name or "…"}
    if state is FileState.TOO_BIG:
        await notices.tell(session, now, sender, "file-too-big", f"file:{found.id}", deal_id=deal.id, **news)
    else:
        await notices.tell(session, now, sender, "file-failed", f"file:{found.id}", deal_id=deal.id, **news)
