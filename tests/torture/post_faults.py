"""Bugs of the way from a due reminder to its message, each planted in the bot's process before the bot is built."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import clock, delivery, outcomes
from bot.clock import Job
from bot.grip import Grip
from bot.pace import Pace
from models import Notification, Reminder, ReminderState, SendState, Workspace
from services import notices, reminders
from services.notices import Claim


def mark_before_send() -> None:
    """It counts as sent when it is claimed."""
    real = notices.claim

    async def claim(session: AsyncSession, now: datetime, *, but: Collection[int], limit: int) -> Sequence[Claim]:
        claims = await real(session, now, but=but, limit=limit)
        for one in claims:
            one.row.state = SendState.SENT
        await session.flush()
        return claims

    notices.claim = claim


def tell_before_deciding() -> None:
    """The news is committed, with no key of its own, and the reminder is marked as fired in a later transaction."""
    tell, numbers, unmarked = notices.tell, count(), set[int]()

    async def no_key(session: AsyncSession, now: datetime, reader: Any, kind: str, dedupe: str, /, **more: Any) -> None:
        await tell(session, now, reader, kind, f"{dedupe}:{now.timestamp()}:{next(numbers)}", **more)

    async def fire(session: AsyncSession, now: datetime, workspace: Workspace, limit: int = 20) -> int:
        fired = update(Reminder).where(Reminder.state == ReminderState.WAITING, Reminder.id.in_(unmarked))
        await session.execute(fired.values(state=ReminderState.FIRED))
        unmarked.clear()
        found = await reminders.fire(session, now, workspace, limit)
        decided = update(Reminder).where(Reminder.decided_at == now).values(state=ReminderState.WAITING)
        unmarked.update(await session.scalars(decided.returning(Reminder.id)))
        return found

    notices.tell = no_key
    clock.JOBS = (Job(fire),)


def claim_without_mark() -> None:
    """Nothing says that a row is being sent."""

    async def claim(session: AsyncSession, now: datetime, *, but: Collection[int], limit: int) -> Sequence[Claim]:
        due = select(Notification).where(Notification.state == SendState.TODO, Notification.next_at <= now)
        rows = await session.scalars(due.where(Notification.user_id.not_in(but)).order_by(Notification.next_at))
        firsts: dict[int, Notification] = {}
        for row in rows:
            firsts.setdefault(row.user_id, row)
        return [Claim(row, now) for row in list(firsts.values())[:limit]]

    async def settle(session: AsyncSession, claim: Claim, state: SendState, now: datetime, **more: Any) -> bool:
        row = await session.get_one(Notification, claim.id)
        row.state = state
        for name, value in more.items():
            setattr(row, name, value)
        return True

    notices.claim, notices.settle = claim, settle


def unlimited_rate() -> None:
    """As fast as it goes."""
    _paced(in_all=100_000)


def everybody_sends() -> None:
    """Each process keeps the limits by itself, and takes no notice of the others."""

    async def tighten(self: Grip, session: AsyncSession) -> bool:
        self._asked = self.now()
        return True

    Grip.tighten = tighten  # type: ignore[method-assign]


def all_to_one_chat() -> None:
    """A person's messages one right after another."""
    _paced(in_a_chat=100_000)


def _paced(**limits: int) -> None:
    real = Pace.__init__

    def init(self: Pace, *args: Any, **kwargs: Any) -> None:
        real(self, *args, **kwargs | limits)

    Pace.__init__ = init  # type: ignore[method-assign]


def doubts_forgotten() -> None:
    """What may be a repetition does not say so."""
    real = delivery.news.compose

    async def compose(act: Any, t: Any, row: Notification) -> Any:
        row.in_doubt = False
        return await real(act, t, row)

    delivery.news.compose = compose


def doubts_taken_for_sent() -> None:
    """No answer is taken for a good one."""

    async def failed(session: AsyncSession, claim: Claim, error: Exception, arrived: int, now: datetime) -> None:
        await notices.settle(session, claim, SendState.SENT, now, sent_at=now)

    outcomes.failed = failed


def lateness_unsaid() -> None:
    """What comes after an outage looks as if it were on time."""
    delivery.news.LATE = timedelta(days=9)


PLANTED: dict[str, Callable[[], None]] = {
    fault.__name__: fault
    for fault in (
        mark_before_send,
        tell_before_deciding,
        claim_without_mark,
        unlimited_rate,
        everybody_sends,
        all_to_one_chat,
        doubts_forgotten,
        doubts_taken_for_sent,
        lateness_unsaid,
    )
}
