"""What became of a message, by what Telegram said or did not say: docs/operations.md has the table."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.network import never_left
from bot.pace import LONGEST_PAUSE, Pace, Untimely
from models import SendState
from services import notices, team
from services.act import Act
from services.notices import Claim

log = structlog.get_logger(__name__)

AGAIN_IN = timedelta(seconds=30)
"""After which what is in doubt is sent once more: trouble that lasts shorter is over by then."""

TOKEN = TelegramUnauthorizedError | TelegramNotFound
"""Telegram does not know the bot."""

UNKNOWN = TelegramNetworkError | TelegramServerError | ClientDecodeError | OSError | asyncio.TimeoutError
"""The request was written, and what came of it is not known."""


async def following(chat: int, send: Callable[[int], Awaitable[None]]) -> None:
    """A group that has become a supergroup lives on under another number."""
    try:
        await send(chat)
    except TelegramMigrateToChat as moved:
        await send(moved.migrate_to_chat_id)


def slow_down(error: Exception, pace: Pace) -> None:
    """Who is left alone for a while: the chat that asked for it; everybody, when Telegram is out of reach."""
    if isinstance(error, TelegramRetryAfter):
        pace.hold(getattr(error.method, "chat_id", 0), error.retry_after)
    elif isinstance(error, TOKEN):
        log.error("Telegram does not know the token")
        pace.trouble(everybody=True)
    elif isinstance(error, UNKNOWN):
        pace.trouble(everybody=never_left(error))


async def finished(session: AsyncSession, claim: Claim, state: SendState, now: datetime) -> None:
    if state is SendState.SENT:
        await notices.settle(session, claim, state, now, sent_at=now)
    else:
        await notices.drop(session, claim, now)


async def failed(session: AsyncSession, claim: Claim, error: Exception, arrived: int, now: datetime) -> None:
    """`arrived` of its parts have got through: then the whole is in doubt."""
    wait = _certain(error)
    match error:
        case TelegramForbiddenError():
            await _blocked(session, claim, now)
        case TelegramBadRequest() if "chat not found" in error.message:
            await _blocked(session, claim, now)
        case TelegramBadRequest() | TelegramEntityTooLarge():
            log.error("Telegram refuses it", notification=claim.id, kind=claim.row.kind, error=error.message)
            await notices.give_up(session, claim, now)
        case _ if wait is not None and not arrived:
            await notices.postpone(session, claim, now + timedelta(seconds=wait), now, counts=False)
        case _ if wait is not None or isinstance(error, UNKNOWN):
            log.warning("in doubt", notification=claim.id, kind=claim.row.kind, error=str(error))
            await notices.doubt(session, claim, now + AGAIN_IN, now)
        case _:
            log.error("not sent", notification=claim.id, kind=claim.row.kind, exc_info=error)
            await notices.postpone(session, claim, now + timedelta(seconds=2**claim.row.tries), now, counts=True)


def _certain(error: Exception) -> float | None:
    """Seconds after which it may be tried again as if nothing had been, when it certainly did not arrive."""
    if isinstance(error, TelegramRetryAfter):
        return float(error.retry_after)
    if isinstance(error, TOKEN):
        return LONGEST_PAUSE
    if isinstance(error, Untimely):
        return 0.0
    return 1.0 if never_left(error) else None


async def _blocked(session: AsyncSession, claim: Claim, now: datetime) -> None:
    """His managers and the owners are told; what waits is sent when he presses Start again."""
    user, workspace = await notices.reader(session, claim.row)
    await notices.settle(session, claim, SendState.BLOCKED, now)
    await team.reachable(Act(session, user, workspace, now), blocked=True)
