"""How the delivery of news is doing, and with whom there is contact: for the owner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select, text

from models import InboxState, InboxUpdate, Notification, Outage, SendState, User
from services import access, pulse
from services.act import Act

LATE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Contact:
    """A colleague, and when he last wrote or tapped within the days that updates are kept; none: not in those."""

    user: User
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Status:
    """Numbers of messages: `waiting` are due now, `late` of those by more than a quarter of an hour.

    `uncertain` may or may not have arrived; `blocked` wait until their reader lets the bot write; `dead` were given
    up. `quarantined` are updates that could not be handled.
    """

    waiting: int
    late: int
    sent_today: int
    uncertain: int
    blocked: int
    dead: int
    quarantined: int
    people: Sequence[Contact]
    outage: Outage | None


async def look(act: Act) -> Status:
    """Refused to anybody but an owner (`NotAllowed`)."""
    access.owner_only(act)
    waiting = _waiting().where(Notification.next_at <= act.now)
    uncertain = Notification.in_doubt.is_(True)
    return Status(
        waiting=await _count(act, waiting),
        late=await _count(act, waiting.where(Notification.due_at < act.now - LATE)),
        sent_today=await _sent_today(act),
        uncertain=await _count(act, _waiting().where(uncertain)) + await _count(act, _dead().where(uncertain)),
        blocked=await _count(act, _flagged().where(Notification.state == SendState.BLOCKED)),
        dead=await _count(act, _dead().where(~uncertain)),
        quarantined=await _quarantined(act),
        people=await _contacts(act),
        outage=await pulse.last_outage(act.session),
    )


def _all() -> Select[Any]:
    return select(func.count()).select_from(Notification)


def _waiting() -> Select[Any]:
    # Literals: only so does SQLite see that the partial indexes will do.
    return _all().where(text("notifications.state IN ('todo', 'sending')"))


def _flagged() -> Select[Any]:
    return _all().where(text("notifications.state IN ('blocked', 'dead')"))


def _dead() -> Select[Any]:
    return _flagged().where(Notification.state == SendState.DEAD)


async def _count(act: Act, query: Select[Any]) -> int:
    return await act.session.scalar(query) or 0


async def _sent_today(act: Act) -> int:
    """By the reader's calendar. What was sent was claimed shortly before, and that is indexed."""
    midnight = act.local_now.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    claimed = Notification.claimed_at >= midnight - timedelta(hours=1)
    return await _count(act, _all().where(claimed, Notification.sent_at >= midnight))


async def _quarantined(act: Act) -> int:
    state = InboxUpdate.state == InboxState.QUARANTINED
    return await act.session.scalar(select(func.count()).select_from(InboxUpdate).where(state)) or 0


async def _contacts(act: Act) -> Sequence[Contact]:
    """Those who were silent longest first."""
    last = select(InboxUpdate.chat_id, func.max(InboxUpdate.received_at).label("at")).group_by(InboxUpdate.chat_id)
    by_chat = last.subquery()
    people = access.visible_people(act.user).where(User.disabled_at.is_(None))
    query = people.add_columns(by_chat.c.at).outerjoin(by_chat, by_chat.c.chat_id == User.telegram_id)
    found = [Contact(user, at) for user, at in await act.session.execute(query.order_by(User.name))]
    return sorted(found, key=lambda one: (one.last_at is not None, one.last_at or act.now))
