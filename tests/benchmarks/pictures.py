"""Charts: what one costs, and what the event loop feels of it."""

import asyncio
from contextlib import asynccontextmanager
from random import Random
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from charts import Funnel, FunnelStep, Painter, Picture, Rating, RatingRow, draw
from tests.benchmarks.rivals import Played, Rival, contestants, in_turn, ratio
from tests.benchmarks.table import Line

ROUNDS, EACH, WHILE = 6, 4, 20
STAGES = ("Новый лид", "Первичный контакт", "Запись на тест-драйв", "Тест-драйв", "КП и счёт", "Успех")
NAMES = ("Анна Соколова", "Дмитрий Орлов", "Ольга Ким", "Игорь Белов", "Зоя Ткач", "Пётр Ли")
TICK = 0.002


def measure() -> list[Line]:
    lines = []
    rivals = (("tests.benchmarks.pictures:artist",), ("tests.benchmarks.pyplot:artist",))
    with contestants(*rivals) as (ours, theirs):
        for kind in SAMPLES:
            # each picture has other figures: only what is usually the same may be remembered
            rng = Random(kind)
            pictures = [SAMPLES[kind](rng) for _ in range(EACH)]
            played = in_turn(ours, theirs, ROUNDS, kind=kind, pictures=pictures)
            mine, its = ([one["seconds"] / EACH * 1000 for one in side] for side in played)
            lines.append(Line(f"{kind} chart ÷ pyplot", "ms", median(mine), median(its), ratio(mine, its), most=0.6))
    with contestants(("tests.benchmarks.pictures:watcher",)) as (watcher,):
        idle, busy = watcher.play(pictures=0), watcher.play(pictures=WHILE)
    name = f"loop stall, p99, while {WHILE} charts are drawn (idle)"
    return [*lines, Line(name, "ms", busy["p99"], idle["p99"], most=10)]


def funnel(rng: Random) -> dict[str, Any]:
    counts = sorted((rng.randint(10, 240) for _ in STAGES), reverse=True)
    shares = ["", *(f"{100 * one // before} %" for before, one in zip(counts, counts[1:], strict=False))]
    below = f"Автосалон · октябрь 2026 · {counts[0]} лидов → {counts[-1]} продаж"
    steps = list(zip(STAGES, counts, shares, strict=True))
    return {"title": "До тест-драйва доезжает половина", "below": below, "foot": "1–31 окт, Москва", "steps": steps}


def rating(rng: Random) -> dict[str, Any]:
    won = sorted((rng.randint(1, 30) for _ in NAMES), reverse=True)
    rows = [
        (name, n, f"{n * 1.2:.1f} млн ₽", f"{n} из {n + 20} · {100 * n // (n + 20)} %")
        for name, n in zip(NAMES, won, strict=True)
    ]
    below = f"Рейтинг · октябрь 2026 · {sum(won)} продаж"
    return {"title": "Анна и Дмитрий дали 72 % выручки", "below": below, "foot": "Закрытые в октябре", "rows": rows}


SAMPLES = {"funnel": funnel, "rating": rating}


def picture(kind: str, *, title: str, below: str, foot: str, **rest: Any) -> Picture:
    if kind == "funnel":
        steps = tuple(FunnelStep(label, count, str(count), share) for label, count, share in rest["steps"])
        return Funnel(title, below, foot, steps, worst=2, worst_note="−28 сделок · 14,4 млн ₽")
    rows = [
        RatingRow(place, name, value, str(value), total, detail)
        for place, (name, value, total, detail) in enumerate(rest["rows"], 1)
    ]
    return Rating(title, below, foot, tuple(rows))


@asynccontextmanager
async def artist() -> Rival:
    async def play(kind: str, pictures: list[dict[str, Any]]) -> Played:
        begun = perf_counter()
        sizes = [len(draw(picture(kind, **one))) for one in pictures]
        return {"seconds": perf_counter() - begun, "bytes": sizes}

    yield play


@asynccontextmanager
async def watcher() -> Rival:
    """How late the loop comes back to a ticker; the painter's worker starts in that time too."""
    painter = Painter()

    async def play(pictures: int) -> Played:
        late: list[float] = []
        ticking = asyncio.create_task(_tick(late))
        rng = Random(1)
        for number in range(pictures):
            kind = ("funnel", "rating")[number % 2]
            await painter.paint(picture(kind, **SAMPLES[kind](rng)))
        await asyncio.sleep(0 if pictures else 2)
        ticking.cancel()
        return {"p99": quantiles(late, n=100)[98] * 1000}

    yield play
    painter.close()


async def _tick(late: list[float]) -> None:
    while True:
        due = perf_counter() + TICK
        await asyncio.sleep(TICK)
        late.append(perf_counter() - due)
