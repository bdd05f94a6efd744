"""News that must arrive: rows that wait until they are sent, or visibly are not. See docs/decisions/0011."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, literal, select, text, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from models import Notification, Role, SendState, User, Workspace
from models.base import Instant
from services import access


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
    due_at = max(due_at or now, not_before or due_at or now)
    row = {"user_id": reader.id, "kind": kind, "params": params, "dedupe": f"{dedupe}:{reader.id}", "silent": silent}
    await _keep(session, row | {"due_at": due_at, "next_at": not_before or now})


async def _keep(session: AsyncSession, row: dict[str, Any]) -> None:
    on_sqlite = session.get_bind().dialect.name == "sqlite"
    insert = (sqlite.insert if on_sqlite else postgresql.insert)(Notification)
    await session.execute(insert.on_conflict_do_nothing(index_elements=["dedupe"]), row)


async def tell_owners(session: AsyncSession, now: datetime, kind: str, dedupe: str, /, **params: Any) -> None:
    owners = select(User).where(User.role == Role.OWNER, User.disabled_at.is_(None))
    for owner in (await session.scalars(owners)).all():
        await tell(session, now, owner, kind, dedupe, **params)


RESEND_AFTER = timedelta(seconds=60)
"""A message caught in sending for longer than this is in doubt: it is sent again, visibly marked."""

MOST_TRIES = 5

WINDOW = 50
"""How far one looks along the queue for people who can be written to now."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A row that is this process's to send, until somebody takes it for stuck."""

    row: Notification
    at: datetime

    @property
    def id(self) -> int:
        return self.row.id


# Literals, not parameters: only so does SQLite see that the partial indexes will do.
_WAITING = text("notifications.state IN ('todo', 'sending')")
_NOW = bindparam("now", type_=Instant)
_other = aliased(Notification, name="other")
_OTHER_WAITING = text("other.state IN ('todo', 'sending')")
_HELD = exists().where(
    _other.user_id == User.id,
    _OTHER_WAITING,
    text("other.state = 'sending'"),
    _other.next_at > _NOW,
    _other.next_at <= bindparam("soon", type_=Instant),  # so that the many that wait for later are not looked through
)
_HEAD = (
    select(_other.id)
    .where(_other.user_id == User.id, _OTHER_WAITING, _other.next_at <= _NOW)
    .order_by(_other.next_at)
    .limit(1)
    .scalar_subquery()
)
_DUE = select(Notification.user_id).where(_WAITING, Notification.next_at <= _NOW).order_by(Notification.next_at)
_SOME_DUE = _DUE.where(Notification.user_id.not_in(bindparam("others", expanding=True))).limit(bindparam("most"))
_HEADS = select(_HEAD).select_from(User).where(User.id.in_(bindparam("people", expanding=True)), ~_HELD)


async def waiting(session: AsyncSession, now: datetime) -> bool:
    """Whether anything is due at all."""
    return await session.scalar(_DUE.limit(1), {"now": now}) is not None


async def people_of(session: AsyncSession, chats: Collection[int]) -> set[int]:
    """The numbers of those whose private chats these are."""
    return set(await session.scalars(select(User.id).where(User.telegram_id.in_(chats)))) if chats else set()


async def claim(session: AsyncSession, now: datetime, *, but: Collection[int], limit: int) -> Sequence[Claim]:
    """The next messages that are due, one a person and not to those named, marked as being sent.

    One that is caught in sending for too long is taken too: nobody knows whether it arrived.
    """
    found = {"now": now, "others": list(but), "most": WINDOW}
    people = list(dict.fromkeys(await session.scalars(_SOME_DUE, found)))[:limit]
    if not people:
        return []
    heads = await session.scalars(_HEADS, {"now": now, "soon": now + RESEND_AFTER, "people": people})
    query = select(Notification).where(Notification.id.in_([head for head in heads if head is not None]))
    rows = (await session.scalars(query.order_by(Notification.next_at))).all()
    for row in rows:
        row.in_doubt = row.in_doubt or row.state is SendState.SENDING
        row.state, row.claimed_at, row.tries, row.next_at = SendState.SENDING, now, row.tries + 1, now + RESEND_AFTER
    await session.flush()
    return [Claim(row, now) for row in rows]


async def reader(session: AsyncSession, row: Notification) -> tuple[User, Workspace]:
    """Whose it is, and the company."""
    query = select(User, Workspace).join(Workspace, literal(True)).where(User.id == row.user_id)
    user, workspace = (await session.execute(query.options(joinedload(User.team)))).one()
    return user, workspace


async def settle(session: AsyncSession, claim: Claim, state: SendState, now: datetime, **more: Any) -> bool:
    """What became of the message. False: it was taken for stuck meanwhile and is somebody else's now."""
    held = (Notification.id == claim.id, Notification.state == SendState.SENDING, Notification.claimed_at == claim.at)
    settled = update(Notification).where(*held).values(state=state, claimed_at=now, **more).returning(Notification.id)
    return await session.scalar(settled) is not None


async def postpone(session: AsyncSession, claim: Claim, until: datetime, now: datetime, *, counts: bool) -> None:
    """It has certainly not arrived: try again later. After five tries that count it is given up, and stays visible."""
    if counts and claim.row.tries >= MOST_TRIES:
        await give_up(session, claim, now)
    else:
        await settle(session, claim, SendState.TODO, now, next_at=until, tries=claim.row.tries - (not counts))


async def doubt(session: AsyncSession, claim: Claim, until: datetime, now: datetime) -> None:
    """Nobody knows whether it arrived: it is sent once more, marked; after a second doubt it is given up."""
    if claim.row.in_doubt or claim.row.tries >= MOST_TRIES:
        await give_up(session, claim, now)
    else:
        await settle(session, claim, SendState.TODO, now, next_at=until, in_doubt=True)


async def give_up(session: AsyncSession, claim: Claim, now: datetime) -> None:
    """It is not tried again; the reader's managers and the owners are told, once a day for each reader."""
    if await settle(session, claim, SendState.DEAD, now):
        await _tell_superiors(session, claim, now, "undelivered")


async def drop(session: AsyncSession, claim: Claim, now: datetime) -> None:
    """There is nothing left to say, or nobody to say it to: of somebody switched off his managers are told."""
    user = await session.get_one(User, claim.row.user_id)
    if await settle(session, claim, SendState.DROPPED, now) and user.disabled_at is not None:
        await _tell_superiors(session, claim, now, "left")


async def _tell_superiors(session: AsyncSession, claim: Claim, now: datetime, kind: str) -> None:
    if claim.row.kind in ("undelivered", "left"):
        return
    user = await session.get_one(User, claim.row.user_id)
    for one in (await session.scalars(access.superiors(user))).all():
        await tell(session, now, one, kind, f"{kind}:{user.id}:{now.date().isoformat()}", name=user.name)


async def retry(session: AsyncSession, reader: User, now: datetime) -> None:
    """The person lets the bot write: what was refused before is due now."""
    flagged = text("notifications.state IN ('blocked', 'dead')")
    refused = update(Notification).where(
        Notification.user_id == reader.id, flagged, Notification.state == SendState.BLOCKED
    )
    await session.execute(refused.values(state=SendState.TODO, due_at=now, next_at=now))


async def clock_went_back(session: AsyncSession, was: datetime, now: datetime) -> None:
    """Clocks were put back: what was due by the old time does not wait for that time to come again."""
    late = (_WAITING, Notification.next_at > now, Notification.next_at <= was + RESEND_AFTER)
    todo = update(Notification).where(*late, Notification.state == SendState.TODO).values(next_at=now)
    sending = update(Notification).where(*late, Notification.state == SendState.SENDING)
    await session.execute(todo)
    await session.execute(sending.values(next_at=now + RESEND_AFTER))
