"""Reminders and news: how fast what is due goes out, how soon one that falls due, how dear the look at the clock."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import log
from bot.app import App, build
from models import Notification, Reminder, ReminderState, Role, SendState, Task, User, Workspace, migrate
from models.base import Base
from models.db import Database, connect
from services import notices, reminders, workspace
from services.notices import Claim
from tests.benchmarks import companies
from tests.benchmarks.table import Line
from tests.benchmarks.telegram import TOKEN, Telegram, message

PEOPLE, DRAINED = 300, 600
ANSWERS_IN = 0.05
LAGS = 8
SMALL, LARGE, LOOKS = 10_000, 1_000_000, 60
ROWS_AT_ONCE = 20_000
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)


def measure() -> list[Line]:
    log.configure()
    return asyncio.run(_measure())


async def _measure() -> list[Line]:
    with TemporaryDirectory() as folder:
        async with _running(Path(folder)) as (app, telegram):
            rate = await _drain(app, telegram)
            lag = await _lag(app, telegram)
    looks = {rows: await _looks(rows) for rows in (SMALL, LARGE)}
    lines = [
        Line("news drained, of Telegram's 30 a second", "1/s", rate, 30.0, rate / 30, least=0.95),
        Line("lag of one reminder that falls due, idle", "s", lag, most=2.0),
    ]
    for number, what in enumerate(("reminders", "news")):
        large, small = looks[LARGE][number], looks[SMALL][number]
        name = f"claim of due {what}, 1 000 000 rows ÷ 10 000"
        lines.append(Line(name, "ms", large * 1000, small * 1000, large / small, most=2.0))
    return lines


class Slow(Telegram):
    """Takes messages and answers after a twentieth of a second."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[float, str]] = []

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        if method.__api_method__ == "sendMessage":
            self.sent.append((perf_counter(), method.text))  # type: ignore[attr-defined]
            await asyncio.sleep(ANSWERS_IN)
        return await super().make_request(bot, method, timeout)

    def _result(self, name: str, fields: dict[str, Any]) -> Any:
        return message(int(fields["chat_id"])) if name == "sendMessage" else super()._result(name, fields)


@asynccontextmanager
async def _running(folder: Path) -> AsyncIterator[tuple[App, Slow]]:
    telegram = Slow()
    app = build(companies.settings(folder, bot_token=TOKEN), lambda: datetime.now(UTC), session=telegram)
    await app.prepare()
    async with app.database.writing.begin() as session:
        session.add_all(_people())
    work = asyncio.create_task(app.run())
    yield app, telegram
    work.cancel()
    with suppress(asyncio.CancelledError):
        await work
    await app.close()


def _people() -> list[User]:
    return [
        User(telegram_id=number, name=f"Человек {number}", role=Role.REP, language="ru", created_at=NOW)
        for number in range(1, PEOPLE + 1)
    ]


async def _drain(app: App, telegram: Slow) -> float:
    """Messages a second, all due at the same moment."""
    async with app.database.writing.begin() as session:
        now = app.clock()
        rows = [_news(number, number % PEOPLE + 1, now) for number in range(DRAINED)]
        await session.execute(insert(Notification), rows)
    async with asyncio.timeout(120):
        while len(telegram.sent) < DRAINED:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    times = [at for at, _ in telegram.sent]
    return (len(times) - 1) / (times[-1] - times[0])


async def _lag(app: App, telegram: Slow) -> float:
    """Seconds from the moment at which a reminder is due until Telegram has it."""
    lags = []
    async with app.database.writing.begin() as session:
        (await session.scalars(select(Workspace))).one().again_after = 0
    for number in range(1, LAGS + 1):
        telegram.sent.clear()
        due, begun = app.clock() + timedelta(seconds=0.4 + 0.13 * number), perf_counter()
        async with app.database.writing.begin() as session:
            await session.execute(insert(Task), [_task(number, number, due)])
            await session.execute(insert(Reminder), [{"task_id": number, "due_at": due}])
        async with asyncio.timeout(30):
            while not telegram.sent:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        lags.append(telegram.sent[0][0] - begun - (0.4 + 0.13 * number))
    return median(lags)


async def _looks(rows: int) -> tuple[float, float]:
    """The usual seconds of one look at what is due: of reminders, and of news. A tenth of the rows waits still."""
    with TemporaryDirectory() as folder:
        database = connect(f"sqlite:///{folder}/many.db")
        await migrate.upgrade(database)
        await _fill(database, rows)
        firing = [await _fired(database) for _ in range(LOOKS)]
        claiming = [await _claimed(database) for _ in range(LOOKS)]
        await database.close()
    return median(firing), median(claiming)


async def _fill(database: Database, rows: int) -> None:
    """As many are due as are looked at; the others were, or will be."""
    async with database.writing.begin() as session:
        await workspace.ensure(session, language="ru", timezone="Europe/Moscow")
        session.add_all(_people())
    due = LOOKS * 20
    for start in range(1, rows + 1, ROWS_AT_ONCE):
        numbers = range(start, min(start + ROWS_AT_ONCE, rows + 1))
        async with database.writing.begin() as session:
            await _keep(session, Task, [_task(n, n % PEOPLE + 1, NOW) for n in numbers])
            await _keep(session, Reminder, [_reminder(n, due) for n in numbers])
            await _keep(session, Notification, [_old_news(n, due) for n in numbers])


async def _keep(session: AsyncSession, table: type[Base], rows: list[dict[str, Any]]) -> None:
    """Past the mapper: so many take minutes through it."""
    await (await session.connection()).run_sync(lambda connection: connection.execute(insert(table.__table__), rows))


async def _fired(database: Database) -> float:
    async with database.writing() as session:
        company = (await session.scalars(select(Workspace))).one()
        begun = perf_counter()
        found = await reminders.fire(session, NOW, company, 20)
        took = perf_counter() - begun
        await session.commit()
    assert found == 20
    return took


async def _claimed(database: Database) -> float:
    async with database.writing() as session:
        begun = perf_counter()
        claims = await notices.claim(session, NOW, but=(), limit=5)
        took = perf_counter() - begun
        await _sent(session, claims)
        await session.commit()
    assert len(claims) == 5
    return took


async def _sent(session: AsyncSession, claims: Sequence[Claim]) -> None:
    for claim in claims:
        await notices.settle(session, claim, SendState.SENT, NOW, sent_at=NOW)


def _task(number: int, user: int, due: datetime) -> dict[str, Any]:
    given = {"id": number, "title": f"Дело {number}", "assignee_id": user, "created_by_id": user}
    return given | {"due_at": due, "created_at": NOW}


def _reminder(number: int, due: int) -> dict[str, Any]:
    decided = {"state": ReminderState.FIRED, "decided_at": NOW}
    waiting = {"state": ReminderState.WAITING, "decided_at": None}
    if number <= due:
        return {"task_id": number, "due_at": NOW - timedelta(seconds=number)} | waiting
    return {"task_id": number, "due_at": NOW + timedelta(seconds=number)} | (waiting if number % 10 == 0 else decided)


def _news(number: int, user: int, at: datetime) -> dict[str, Any]:
    told = {"user_id": user, "kind": "blocked", "params": {"name": "Аня"}, "dedupe": f"bench:{number}"}
    return told | {"due_at": at, "next_at": at}


def _old_news(number: int, due: int) -> dict[str, Any]:
    row = _news(number, number % PEOPLE + 1, NOW - timedelta(seconds=number))
    row |= {"state": SendState.TODO, "claimed_at": None, "sent_at": None}
    if number > due and number % 10 == 0:
        row["next_at"] = NOW + timedelta(seconds=number)
    elif number > due:
        row |= {"state": SendState.SENT, "claimed_at": NOW - timedelta(hours=1), "sent_at": NOW - timedelta(hours=1)}
    return row
