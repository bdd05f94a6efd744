"""Many reminders due in one minute, a Telegram that fails in every way, and a bot that is killed meanwhile."""

import asyncio
import re
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from sqlalchemy import func, insert, select, text, update

from bot.playground.engine import Engine, Faults, Upload
from models import Notification, Reminder, ReminderState, SendState, Task, User, Workspace
from models.db import Database, connect
from tests.torture import company
from tests.torture.victim import TOKEN, Life
from tests.torture.witness import STANDSTILL, serving
from tests.torture.zygote import Victim

DUE = STANDSTILL + timedelta(minutes=1)
OUTAGE = timedelta(hours=2)
MANY = 1000
"""With fewer the short tests are not made to wait until a dead process is believed to be dead."""
NEVER = datetime.max.replace(tzinfo=UTC)
REPEATED, LATE = "(повтор", "Должно было прийти"
NUMBER = re.compile(r"Дело (\d+)\b", re.IGNORECASE)
FLAGGED = (SendState.BLOCKED, SendState.DEAD)
SHARES = {"too_many": 0.05, "broken": 0.05, "blocked": 0.02, "lost_before": 0.02, "lost_after": 0.02}


class Receiver(Engine):
    """Telegram: remembers every attempt, by the clock of the bot that made it, and every message that arrived."""

    def __init__(self, rng: Random, people: int, **shares: float) -> None:
        super().__init__(TOKEN, clock=lambda: STANDSTILL)
        self.attempts: list[tuple[float, int]] = []
        self.chance = Faults(rng, **shares)  # type: ignore[arg-type]
        for number in range(1, people + 1):
            self.person(number, f"Человек {number}")
            self.world.chats[number].opened = True

    async def call(self, method: str, params: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None) -> Any:
        if method == "sendMessage":
            self.attempts.append((float(params["at"]), int(params["chat_id"])))
        return await super().call(method, params, uploads)

    def arrived(self) -> dict[int, list[str]]:
        """What was shown of each reminder, in order."""
        found: dict[int, list[str]] = defaultdict(list)
        for call in self.log:
            words = str(call.params.get("text", ""))
            if number := NUMBER.search(words):
                found[int(number[1])].append(words)
        return found


@dataclass
class Report:
    """All but the counts empty: the promise is kept."""

    lost: list[int] = field(default_factory=list)
    """Neither arrived nor flagged."""
    unmarked: list[int] = field(default_factory=list)
    """Arrived again, and did not say so."""
    unexplained: list[int] = field(default_factory=list)
    """Arrived again, although nobody was in doubt."""
    undecided: list[int] = field(default_factory=list)
    """Decided on never, or more than once."""
    plain_late: list[int] = field(default_factory=list)
    """Came hours late and did not say so."""
    too_fast: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def clean(self) -> bool:
        return not any(getattr(self, kind.name) for kind in fields(self) if kind.name != "counts")

    def __str__(self) -> str:
        kinds = ((kind.name, getattr(self, kind.name)) for kind in fields(self) if kind.name != "counts")
        wrong = ", ".join(f"{len(found)} {name}{f' {found[:3]}' if found else ''}" for name, found in kinds)
        return f"{dict(self.counts)}; {wrong}"


@dataclass
class Post:
    receiver: Receiver
    api: str
    address: str
    folder: Path
    database: Database
    many: int
    fault: str = ""
    skew: timedelta = timedelta(minutes=1)
    """By how much the bot's clock has run ahead of the machine's steady one."""
    patience: float = 30.0
    victims: list[Victim] = field(default_factory=list)
    _origin: float = field(default_factory=monotonic)

    def born(self, dies_at: tuple[str, int] | None = None) -> Victim:
        since = (self._origin, STANDSTILL + self.skew)
        alone = self.address.startswith("sqlite") and self.many < MANY
        life = Life(self.api, self.address, self.folder, fault=self.fault, dies_at=dies_at, since=since, alone=alone)
        self.victims.append(Victim(life))
        return self.victims[-1]

    async def through(self, rng: Random, kills: int, *, pair: bool = False) -> Report:
        """Deaths spread over the delivery; in the middle two hours of darkness; at last what was in doubt."""
        alive = [self.born() for _ in range(1 + pair)]
        for number in range(1, kills + 1):
            await self.still(self.unsettled, self.many - self.many * 9 // 10 * number // kills)
            await asyncio.sleep(rng.uniform(0, 0.3))
            for victim in alive if number == (kills + 1) // 2 else [rng.choice(alive)]:
                alive.remove(victim)
                await victim.killed()
            if number == (kills + 1) // 2:
                self.skew += OUTAGE
            alive += [self.born() for _ in range(1 + pair - len(alive))]
        await self.finishes(alive)
        return await self.report()

    async def finishes(self, alive: list[Victim]) -> None:
        """Until all is settled: whenever nothing is due, the bot is stopped, and its clock goes on by a minute."""
        for _ in range(6):
            await self.still(self.due, 0)
            for victim in alive:
                await victim.stopped()
            if not await self.unsettled():
                return
            self.skew += timedelta(seconds=61)
            alive = [self.born() for _ in alive]
        for victim in alive:
            await victim.stopped()

    async def still(self, left: Callable[[], Awaitable[int]], enough: int) -> None:
        """Wait until no more than so many are left, or nothing has moved for a while."""
        least, moved = -1, monotonic()
        while (now := await left()) > enough:
            if now != least:
                least, moved = now, monotonic()
            if monotonic() - moved > self.patience:
                return
            await asyncio.sleep(0.05)

    async def due(self) -> int:
        """What the bot has to do at this moment of its clock."""
        now = STANDSTILL + self.skew + timedelta(seconds=monotonic() - self._origin)
        return await self.unsettled(now)

    async def unsettled(self, till: datetime = NEVER) -> int:
        """Reminders not fired yet, and news of them on its way; those whose time comes until then."""
        async with self.database.reading() as session:
            waiting = select(func.count()).select_from(Reminder).where(Reminder.state == ReminderState.WAITING)
            waiting = waiting.where(Reminder.due_at <= till)
            moving = text("notifications.state IN ('todo', 'sending')")
            rows = select(func.count()).select_from(Notification).where(moving, Notification.kind == "reminder")
            rows = rows.where(Notification.next_at <= till)
            return (await session.scalar(waiting) or 0) + (await session.scalar(rows) or 0)

    async def report(self) -> Report:
        found, arrived = Report(), self.receiver.arrived()
        async with self.database.reading() as session:
            news = select(Notification).where(Notification.kind == "reminder")
            rows: dict[int, list[Notification]] = defaultdict(list)
            for row in await session.scalars(news):
                rows[row.params["task_id"]].append(row)
            tasks = (await session.scalars(select(Task.id))).all()
        for task in tasks:
            self._judge(found, task, rows[task], arrived.get(task, []))
        found.too_fast = list(too_fast(self.receiver.attempts))
        return found

    @staticmethod
    def _judge(found: Report, task: int, rows: list[Notification], shown: list[str]) -> None:
        if len(rows) != 1:
            found.undecided.append(task)
            return
        row = rows[0]
        found.counts[row.state] += 1
        found.counts["doubled"] += len(shown) > 1
        if not shown and row.state not in FLAGGED:
            found.lost.append(task)
        if any(REPEATED not in words for words in shown[1:]):
            found.unmarked.append(task)
        if len(shown) > 1 and not row.in_doubt:
            found.unexplained.append(task)
        late = row.sent_at is not None and row.sent_at - row.due_at > OUTAGE
        if shown and late and LATE not in shown[-1]:
            found.plain_late.append(task)


def too_fast(attempts: list[tuple[float, int]]) -> list[str]:
    """Thirty a second in all, one a second to a chat, whatever process they come from."""
    times = sorted(at for at, _ in attempts)
    crowded = [f"31 within {late - early:.3f} s" for early, late in zip(times, times[30:], strict=False)]
    found = [crowd for crowd, early, late in zip(crowded, times, times[30:], strict=False) if late - early < 1]
    chats = defaultdict(list)
    for at, chat in sorted(attempts):
        chats[chat].append(at)
    for chat, moments in chats.items():
        found += [f"{b - a:.3f} s between two to {chat}" for a, b in pairwise(moments) if b - a < 1]
    return found


@asynccontextmanager
async def post(
    address: str, folder: Path, seed: int, many: int, people: int, *, fault: str = "", **shares: float
) -> AsyncIterator[Post]:
    """A company whose people have so many tasks due in one minute. Nobody outlives it."""
    receiver = Receiver(Random(seed), people, **shares)
    await company.found(address, people)
    database = connect(address)
    await _tasks(database, Random(seed), many, people)
    async with serving(receiver) as api:
        made = Post(receiver, api, address, folder, database, many, fault)
        try:
            yield made
        finally:
            for victim in made.victims:
                if victim.alive:
                    await victim.killed()
            await database.close()


async def _tasks(database: Database, rng: Random, many: int, people: int) -> None:
    """Their own, so that they are told by day and by night; nobody is asked again."""
    async with database.writing.begin() as session:
        await session.execute(update(Workspace).values(again_after=0))
        users = (await session.scalars(select(User.id).order_by(User.telegram_id))).all()[1:people]
        due: list[datetime] = [DUE - timedelta(seconds=rng.uniform(0, 60)) for _ in range(many)]
        tasks = [
            {
                "id": number,
                "title": f"Дело {number}",
                "assignee_id": (who := users[number % len(users)]),
                "created_by_id": who,
                "due_at": at,
                "created_at": STANDSTILL,
            }
            for number, at in enumerate(due, start=1)
        ]
        await session.execute(insert(Task), tasks)
        rows = [{"task_id": number, "due_at": at} for number, at in enumerate(due, start=1)]
        await session.execute(insert(Reminder), rows)
