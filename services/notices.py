"""News that must arrive: rows that wait until they are sent, or visibly are not."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import Notification, Role, SendState, User


async def tell(
    session: AsyncSession,
    now: datetime,
    reader: User,
    kind: str,
    dedupe: str,
    /,
    *,
    due_at: datetime | None = None,
    not_before: datetime | None = None,
    silent: bool = False,
    **params: Any,
) -> None:
    """Leave news for a person. The same `dedupe` is told once to each reader, however often it is found out.

    `due_at` (UTC) is when it was to be told, now if nothing is said; `not_before` holds it back, as for quiet hours.
    """
    key = f"{dedupe}:{reader.id}"
    if not await session.scalar(select(Notification.id).where(Notification.dedupe == key)):
        news = Notification(user_id=reader.id, kind=kind, params=params, dedupe=key, silent=silent)
        news.due_at = due_at or now
        news.next_at = not_before or now
        session.add(news)
        await session.flush()


async def tell_owners(session: AsyncSession, now: datetime, kind: str, dedupe: str, /, **params: Any) -> None:
    owners = select(User).where(User.role == Role.OWNER, User.disabled_at.is_(None))
    for owner in (await session.scalars(owners)).all():
        await tell(session, now, owner, kind, dedupe, **params)


RESEND_AFTER = timedelta(seconds=60)
"""A message caught in sending for longer than this is in doubt: it is sent again, visibly marked."""

MOST_TRIES = 5


async def claim(session: AsyncSession, now: datetime) -> Notification | None:
    """The next message that is due, marked as being sent; its `tries` says whether it may have been sent before."""
    stuck = and_(Notification.state == SendState.SENDING, Notification.claimed_at < now - RESEND_AFTER)
    waiting = and_(Notification.state == SendState.TODO, Notification.next_at <= now)
    query = (
        select(Notification)
        .join(User)
        .where(or_(waiting, stuck), User.disabled_at.is_(None))
        .order_by(Notification.next_at, Notification.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=Notification)
    )
    found: Notification | None = await session.scalar(query)
    if found is not None:
        found.in_doubt = found.in_doubt or found.state is SendState.SENDING
        found.state, found.claimed_at, found.tries = SendState.SENDING, now, found.tries + 1
        await session.flush()
    return found


async def sent(session: AsyncSession, number: int, now: datetime) -> None:
    found = await session.get_one(Notification, number)
    found.state, found.sent_at = SendState.SENT, now


async def postpone(session: AsyncSession, number: int, until: datetime, *, in_doubt: bool = False) -> None:
    """Try again later. After five tries it is dead, and stays visible as such."""
    found = await session.get_one(Notification, number)
    found.in_doubt = found.in_doubt or in_doubt
    found.state = SendState.TODO if found.tries < MOST_TRIES else SendState.DEAD
    found.next_at = until


async def undeliverable(session: AsyncSession, number: int, state: SendState) -> None:
    found = await session.get_one(Notification, number)
    found.state = state


async def retry(session: AsyncSession, reader: User, now: datetime) -> None:
    """The person lets the bot write: what was refused before is due now."""
    refused = update(Notification).where(Notification.user_id == reader.id, Notification.state == SendState.BLOCKED)
    await session.execute(refused.values(state=SendState.TODO, due_at=now, next_at=now))
