"""Clocks that jump and people who move, as it comes: whatever happens, nothing is early, twice, or never."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select

from bot.app import App
from models import Notification, Reminder, ReminderState, User, Workspace
from services import workspace
from services.act import Act
from tests.marks import covers
from tests.office import Clock
from tests.people import Person

JUMPS = [timedelta(hours=1), timedelta(hours=-1), timedelta(days=1), timedelta(days=-1)]
ZONES = ("Europe/Moscow", "Europe/Kyiv", "Asia/Kathmandu", "America/New_York", "Pacific/Chatham")


class Life:
    """Of Аня, by the minute: she plans, moves, and her machine's clock is set anew."""

    def __init__(self, app: App, clock: Clock, anya: Person, rng: Random) -> None:
        self.app, self.clock, self.anya, self.rng = app, clock, anya, rng
        self.shift = timedelta()
        self.planned = 0
        app.ticking.steady = lambda: (clock.now - self.shift).timestamp()

    async def goes_on(self) -> None:
        step = self.rng.choice((self.plans, self.plans, self.jumps, self.moves, self.moves, self.waits, self.waits))
        await step()
        await self.tick()

    async def plans(self) -> None:
        self.planned += 1
        when = self.rng.choice((f"через {self.rng.randint(1, 200)} минут", "вечером в 23:00", "завтра в 2:30"))
        await self.anya.says(f"задача купить бумагу {when}")

    async def jumps(self) -> None:
        by = self.rng.choice(JUMPS)
        self.clock.now += by
        self.shift += by

    async def moves(self) -> None:
        async with self.app.database.writing.begin() as session:
            user = (await session.scalars(select(User).where(User.telegram_id == self.anya.id))).one()
            firm = (await session.scalars(select(Workspace))).one()
            act = Act(session, user, firm, self.clock.now)
            zone = self.rng.choice([one for one in ZONES if one != user.timezone])
            await workspace.live_in(act, zone)

    async def waits(self) -> None:
        for _ in range(self.rng.randint(1, 6)):
            self.clock.passes(minutes=self.rng.randint(1, 40))
            await self.tick()

    async def tick(self) -> None:
        """Whatever is decided on now was due by the clock of now."""
        before = await self._waiting()
        await self.app.ticking.tick()
        after = await self._waiting()
        early = [due for number, due in before.items() if number not in after and due > self.clock.now]
        assert not early
        late = [due for due in after.values() if due <= self.clock.now]
        assert not late

    async def _waiting(self) -> dict[int, object]:
        async with self.app.database.reading() as session:
            rows = select(Reminder.id, Reminder.due_at).where(Reminder.state == ReminderState.WAITING)
            return dict((await session.execute(rows)).all())  # type: ignore[arg-type]


@covers(82)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
@pytest.mark.parametrize("seed", [3, 4])
async def test_each_reminder_is_decided_on_once_when_it_is_due(app: App, clock: Clock, anya: Person, seed: int) -> None:
    async with app.database.writing.begin() as session:
        (await session.scalars(select(Workspace))).one().again_after = 0
    life = Life(app, clock, anya, Random(seed))
    for _ in range(40):
        await life.goes_on()
    for _ in range(60):
        clock.passes(hours=2)
        await life.tick()
    async with app.database.reading() as session:
        told = (await session.scalars(select(Notification).where(Notification.kind == "reminder"))).all()
        reminders = (await session.scalars(select(Reminder))).all()
    assert life.planned > 3
    assert {one.state for one in reminders} <= {ReminderState.FIRED, ReminderState.CALLED_OFF}
    times = Counter(row.dedupe.split(":")[1] for row in told)
    assert all(times[str(one.id)] <= one.occurrence for one in reminders)
    last = [one for one in reminders if one.before == 0]
    missed = [one for one in last if one.state is not ReminderState.FIRED]
    assert len(last) == life.planned
    assert not missed
