"""A deal is moved by a button, everything committed: Voronka with its inbox against the textbook."""

import asyncio
import shutil
from contextlib import asynccontextmanager, suppress
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from sqlalchemy import event, func, select

from bot import log
from bot.app import App, build
from bot.callbacks import Move
from models import Deal, Role, Stage, StageChange, StageKind, User
from tests.benchmarks import companies
from tests.benchmarks.rivals import Contestant, Played, Rival, contestants, in_turn, ratio
from tests.benchmarks.table import Line
from tests.benchmarks.telegram import TOKEN, Person, Telegram, everybody_taps

ROUNDS, TIMES = 7, {1: 100, 10: 30}


def measure(company: Path) -> list[Line]:
    """`company` holds the database of a seeded company, which is copied."""
    lines = []
    with TemporaryDirectory() as folder:
        shutil.copy(company / "voronka.db", folder)
        rivals = (("tests.benchmarks.moves:voronka", folder), ("tests.benchmarks.textbook:bot", folder))
        with contestants(*rivals) as (ours, theirs):
            for people in TIMES:
                lines += _compared(ours, theirs, people)
            told = ours.play(people=1, times=20, count=True)
    return [*lines, Line("statements for a stage move", "", told["statements"] / 20)]


def _compared(ours: Contestant, theirs: Contestant, people: int) -> list[Line]:
    taps = people * TIMES[people]
    sides = in_turn(ours, theirs, ROUNDS, people=people, times=TIMES[people])
    for one in (one for side in sides for one in side):
        if one["moved"] != taps:
            raise AssertionError(f"{taps} taps, {one['moved']} moves")
    mine, its = ([taps / one["seconds"] for one in side] for side in sides)
    who = "1 person" if people == 1 else f"{people} people"
    lines = [Line(f"stage move ÷ textbook, {who}", "1/s", median(mine), median(its), ratio(mine, its), least=1.5)]
    if people > 1:
        for whose, side in zip(("ours", "theirs"), sides, strict=True):
            usual, slow = [median(one["waits"]) for one in side], [quantiles(one["waits"], n=100)[98] for one in side]
            most = 3 if whose == "ours" else None
            name = f"  wait of {whose}, {who}: p99 ÷ p50"
            lines.append(Line(name, "ms", median(slow), median(usual), ratio(slow, usual), most=most))
    return lines


@asynccontextmanager
async def voronka(folder: str) -> Rival:
    log.configure()
    telegram = Telegram()
    settings = companies.settings(Path(folder), bot_token=TOKEN)
    app = build(settings, lambda: companies.NOW, session=telegram)
    await app.prepare()
    everybody = await _sellers(app)
    running = asyncio.create_task(app.run())

    async def play(people: int, times: int, count: bool = False) -> Played:
        before = await _moves(app)
        statements = Statements(app) if count else None
        played = await everybody_taps(telegram, everybody[:people], times)
        told = {"statements": statements.stop()} if statements else {}
        return played | told | {"moved": await _moves(app) - before}

    yield play
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    await app.close()


class Statements:
    """Counts what is sent to the database, BEGIN and COMMIT aside."""

    def __init__(self, app: App) -> None:
        self.engines, self.seen = app.database.engines, 0
        for engine in self.engines:
            event.listen(engine.sync_engine, "before_cursor_execute", self._count)

    def _count(self, *_: object) -> None:
        self.seen += 1

    def stop(self) -> int:
        for engine in self.engines:
            event.remove(engine.sync_engine, "before_cursor_execute", self._count)
        return self.seen


async def _sellers(app: App) -> list[Person]:
    """Each rep with an open deal of his own, which goes forward from stage to stage and then back to the first."""
    mine = select(User.telegram_id, func.min(Deal.id)).join(Deal, Deal.responsible_id == User.id).join(Deal.stage)
    mine = mine.where(User.role == Role.REP, Stage.kind == StageKind.OPEN).group_by(User.telegram_id)
    way = select(Stage.id).where(Stage.kind == StageKind.OPEN).order_by(Stage.position)
    async with app.database.reading() as session:
        stages = (await session.scalars(way)).all()
        deals = (await session.execute(mine)).all()
        places = {deal: stages.index((await session.get_one(Deal, deal)).stage_id) for _, deal in deals}
    found = []
    for chat, deal in deals:
        ring = [*stages[places[deal] :], *stages[: places[deal]]]
        steps = zip(ring, [*ring[1:], ring[0]], strict=True)
        found.append(Person(chat, cycle([Move(deal_id=deal, to=to, was=was).pack() for was, to in steps])))
    return found


async def _moves(app: App) -> int:
    async with app.database.reading() as session:
        return await session.scalar(select(func.count()).select_from(StageChange)) or 0
