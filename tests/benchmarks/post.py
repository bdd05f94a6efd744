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
from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot import log
from bot.app import App, build
from models import Notification, Reminder, Role, SendState, Task, User, Workspace, migrate
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
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)


def measure() -> list[Line]:
    log.configure()
    return asyncio.run(_measure())


async def _measure() -> list[Line]:
    with TemporaryDirectory() as folder:
        async with _running(Path(folder)) as (app, telegram):
            rate = await _drain(app, telegram)
            lag = await _lag(app, telegram)
    looks = await _looks(SMALL, LARGE)
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


async def _looks(few: int, many: int) -> dict[int, tuple[float, float]]:
    """The usual seconds of one look at what is due, of reminders and of news, by the number of rows.

    In turn, so that whatever loads the machine for a while loads both.
    """
    with TemporaryDirectory() as folder:
        databases = {rows: connect(f"sqlite:///{folder}/{rows}.db") for rows in (few, many)}
        for rows, database in databases.items():
            await migrate.upgrade(database)
            await _fill(database, rows)
        seconds: dict[int, tuple[list[float], list[float]]] = {rows: ([], []) for rows in databases}
        for _ in range(LOOKS):
            for rows, database in databases.items():
                seconds[rows][0].append(await _fired(database))
                seconds[rows][1].append(await _claimed(database))
        for database in databases.values():
            await database.close()
    return {rows: (median(firing), median(claiming)) for rows, (firing, claiming) in seconds.items()}


NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :rows) "
AT = "strftime('%Y-%m-%d %H:%M:%f000', :now, iif(n <= :due, '-', '+') || n || ' seconds')"
FILLS = (
    "INSERT INTO tasks (id, title, kind, status, assignee_id, created_by_id, due_at, created_at, version) "
    f"{NUMBERS} SELECT n, 'Дело ' || n, 'other', 'new', n % :people + 1, n % :people + 1, {AT}, :at, 1 FROM numbers",
    "INSERT INTO reminders (task_id, step, before, due_at, state, occurrence) "
    f"{NUMBERS} SELECT n, 'first', 0, {AT}, iif(n <= :due OR n % 10 = 0, 'waiting', 'fired'), 1 FROM numbers",
    "INSERT INTO notifications (user_id, kind, params, dedupe, due_at, next_at, claimed_at, sent_at, silent, state, "
    f"tries, in_doubt) {NUMBERS} SELECT n % :people + 1, 'blocked', '{{}}', 'bench:' || n, :at, {AT}, "
    "iif(n <= :due OR n % 10 = 0, NULL, :before), iif(n <= :due OR n % 10 = 0, NULL, :before), 0, "
    "iif(n <= :due OR n % 10 = 0, 'todo', 'sent'), 1, 0 FROM numbers",
)
"""As many are due as are looked at; of the others a tenth waits, and the rest is over."""


async def _fill(database: Database, rows: int) -> None:
    told = {"rows": rows, "due": LOOKS * 20, "people": PEOPLE, "now": "2026-11-23 07:00:00"}
    told |= {"at": "2026-11-23 07:00:00.000000", "before": "2026-11-23 05:00:00.000000"}
    async with database.writing.begin() as session:
        await workspace.ensure(session, language="ru", timezone="Europe/Moscow")
        session.add_all(_people())
        await session.flush()
        for fill in FILLS:
            await session.execute(text(fill), told)


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


def _news(number: int, user: int, at: datetime) -> dict[str, Any]:
    told = {"user_id": user, "kind": "blocked", "params": {"name": "Аня"}, "dedupe": f"bench:{number}"}
    return told | {"due_at": at, "next_at": at}
