"""A database that is away for a moment costs nobody an update."""

import errno
import socket
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.app import App
from models import Deal, InboxState, InboxUpdate
from services import inbox
from tests.people import Person


@pytest.mark.parametrize(
    "away",
    [
        ConnectionRefusedError(),
        FileNotFoundError(errno.ENOENT, "PostgreSQL's socket is gone while it is down"),
        TimeoutError(),
        OSError(errno.EHOSTUNREACH, "No route to host"),
        socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_an_update_is_not_set_aside_when_the_database_is_away_for_a_moment(
    app: App, anya: Person, monkeypatch: pytest.MonkeyPatch, away: Exception
) -> None:
    troubles, real = [away], inbox.claim

    async def claim(*args: Any) -> bool:
        if troubles:
            raise troubles.pop()
        return await real(*args)

    monkeypatch.setattr(inbox, "claim", claim)
    await anya.says("сделка Окна")
    async with app.database.reading() as session:
        assert await session.scalar(select(InboxUpdate.state)) is InboxState.DONE
        assert await session.scalar(select(func.count()).select_from(Deal)) == 1
