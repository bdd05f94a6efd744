"""Very many clients, and what is typed to find one of them: a name with a slip in it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from statistics import mean, median
from time import perf_counter
from typing import Any

from sqlalchemy import event, insert, select, text

from models import Contact, ContactPoint, Deal, Pipeline, PointKind, Role, Stage, StageKind, User, Workspace
from models.db import Database
from models.search import searchable, words
from services import search, workspace
from services.act import Act
from services.seed.lands.ru import LAND

NAMES = LAND.names
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
LETTERS = "абвгдежзийклмнопрстуфхцчшщыьэюя"
VOWELS = "аеиоуыюя"
STARTS = (*"бвгджзклмнпрстфхчш", "бр", "гр", "др", "кр", "пр", "тр", "ст", "кл", "гл", "хл", "св", "зв", "сл")
ENDS = ("", "", "", "", *"нрлмтксвбдгшч", "рк", "лк", "нт", "рс")
FAMILIES = ("ов", "ов", "ев", "ин", "ин", "ский", "енко", "чук", "аков", "аев", "овский", "ников", "юк", "ян")
TRADES = ("строй", "тех", "агро", "авто", "эко", "мед", "пром", "спец", "гео", "нова", "альфа", "дом", "лес", "энерго")
KINDS = ("сервис", "торг", "комплект", "групп", "снаб", "инвест", "трейд", "монтаж", "проект", "трест", "плюс", "лайн")
CHUNK = 5_000
Find = Callable[[Act, str], Awaitable[list[str]]]
SELLERS = 20


def syllables(rng: Random, number: int) -> str:
    return "".join(rng.choice(STARTS) + rng.choice(VOWELS) + rng.choice(ENDS) for _ in range(number))


def surname(rng: Random) -> str:
    return (syllables(rng, rng.choice((1, 1, 2, 2, 2, 3))).rstrip(VOWELS) + rng.choice(FAMILIES)).capitalize()


def firm(rng: Random) -> str:
    luck = rng.random()
    if luck < 0.3:
        return (rng.choice(TRADES) + rng.choice(("", syllables(rng, 1))) + rng.choice(KINDS)).capitalize()
    if luck < 0.8:
        return (syllables(rng, rng.choice((2, 2, 3))) + rng.choice(("", "а", "ия", "он", "ис"))).capitalize()
    return f"{syllables(rng, 2)} {rng.choice(TRADES)}{rng.choice(KINDS)}".capitalize()


def person(rng: Random, family: str) -> str:
    if rng.random() < 0.6:
        return f"{rng.choice(NAMES.men)} {family}"
    return f"{rng.choice(NAMES.women)} {NAMES.wife(family) if family.endswith(('ов', 'ев', 'ин', 'ий')) else family}"


def crowd(rng: Random, number: int) -> list[str]:
    """Three in four are people, about three to a surname; the rest are firms."""
    families, firms = [surname(rng) for _ in range(number // 4)], [firm(rng) for _ in range(number // 5)]
    return [
        person(rng, rng.choice(families)) if rng.random() < 0.75 else f"ООО «{rng.choice(firms)}»"
        for _ in range(number)
    ]


def slip(rng: Random, word: str) -> str:
    """One error of a hand: another letter, one left out, one twice, two exchanged."""
    while True:
        at = rng.randrange(len(word))
        before, letter, after = word[:at], word[at], word[at + 1 :]
        wrong = rng.choice(
            (
                before + rng.choice(LETTERS) + after,
                before + after,
                before + letter + letter + after,
                before + after[:1] + letter + after[1:],
            )
        )
        if wrong != word:
            return wrong


async def settle(database: Database, names: list[str]) -> None:
    """A deal for each of the clients; the first person owns the company, the others have a twentieth of it each."""
    rng = Random(5)
    async with database.writing.begin() as session:
        await workspace.ensure(session, language="ru", timezone="Europe/Moscow")
        roles = [Role.OWNER, *[Role.REP] * SELLERS]
        session.add_all(
            User(telegram_id=n, name=f"№ {n}", role=role, language="ru", created_at=NOW)
            for n, role in enumerate(roles, 1)
        )
        await session.flush()
        pipeline = Pipeline(name="Продажи", position=0)
        pipeline.stages = [Stage(name="Новый", kind=StageKind.OPEN, position=0)]
        session.add(pipeline)
        await session.flush()
        place = {"pipeline_id": pipeline.id, "stage_id": pipeline.stages[0].id}
        for first in range(0, len(names), CHUNK):
            some = list(enumerate(names[first : first + CHUNK], first + 1))
            for table, row in (
                (Contact, lambda n, name: {"id": n, "name": name, "created_by_id": 1, "created_at": NOW}),
                (ContactPoint, lambda n, _: {"contact_id": n, "kind": PointKind.PHONE, "value": NAMES.phone(n)}),
                (Deal, lambda n, _: deal(rng, n, place)),
            ):
                await session.execute(insert(table), [row(n, name) for n, name in some])
    async with database.writing() as session:
        await session.execute(text("ANALYZE"))
        await session.commit()


def deal(rng: Random, number: int, place: dict[str, int]) -> dict[str, Any]:
    stage = place["stage_id"]
    return {
        **place,
        **{
            "id": number,
            "title": LAND.trade.goods(rng)[0],
            "contact_id": number,
            "responsible_id": 2 + number % SELLERS,
        },
        **{"furthest_stage_id": stage, "last_open_stage_id": stage, "currency": "RUB", "version": 1},
        **{"created_at": NOW, "stage_since": NOW, "closed_at": NOW if rng.random() < 0.6 else None},
    }


def statements(database: Database) -> list[float]:
    """From now on, how many seconds each statement was with the database."""
    begun, took = [0.0], list[float]()
    for engine in database.engines:
        event.listen(engine.sync_engine, "before_cursor_execute", lambda *_: begun.append(perf_counter()))
        event.listen(engine.sync_engine, "after_cursor_execute", lambda *_: took.append(perf_counter() - begun[-1]))
    return took


async def clients(act: Act, typed: str) -> list[str]:
    return [hit.contact.name for hit in await search.clients(act, typed)]


async def deals(act: Act, typed: str) -> list[str]:
    return [hit.deal.contact.name for hit in await search.deals(act, typed) if hit.deal.contact]


@dataclass
class Figures:
    right: list[bool] = field(default_factory=list)
    literal: list[bool] = field(default_factory=list)
    """Whether what was typed could have been found without forgiving anything."""
    seconds: list[float] = field(default_factory=list)
    of_candidates: list[float] = field(default_factory=list)
    """Seconds of the statement that brings the candidates."""

    def __str__(self) -> str:
        whole, bare = (sorted(times) for times in (self.seconds, self.of_candidates))
        return (
            f"{mean(self.right):.1%} of {len(self.right)} right, median {median(whole) * 1000:.1f} ms,"
            f" p95 {whole[len(whole) * 95 // 100] * 1000:.1f} ms, {median(whole) / median(bare):.2f} of the bare query"
        )


async def ask(act: Act, find: Find, names: list[str], took: list[float], *, tries: int, whole: bool) -> Figures:
    """Type the last word of a name with a slip, alone or with the rest of the name."""
    rng, figures = Random(11), Figures()
    everything = " ".join(map(searchable, names))
    while len(figures.right) < tries:
        name = words(rng.choice(names))
        if len(name[-1]) < 5:
            continue
        wrong = slip(rng, name[-1])
        took.clear()
        begun = perf_counter()
        found = await find(act, " ".join([*name[:-1], wrong]) if whole else wrong)
        figures.seconds.append(perf_counter() - begun)
        figures.of_candidates.append(took[0])
        figures.right.append(any(name == words(one) if whole else name[-1] in words(one) for one in found[:3]))
        figures.literal.append(f" {wrong} " in everything)
    return figures


async def measure(database: Database, number: int, tries: int) -> dict[str, Figures]:
    """For the owner, who sees all, and for a seller, who sees a twentieth."""
    took, names = statements(database), crowd(Random(7), number)
    await settle(database, names)
    figures = {}
    async with database.reading() as session:
        home = (await session.scalars(select(Workspace))).one()
        for who, theirs in ((1, names), (2, names[SELLERS - 1 :: SELLERS])):
            act = Act(session, await session.get_one(User, who), home, NOW)
            for find, whole in ((clients, False), (clients, True), (deals, False), (deals, True)):
                kind = f"{act.user.role} {find.__name__} by the {'whole name' if whole else 'last word'}"
                figures[kind] = await ask(act, find, theirs, took, tries=tries, whole=whole)
    return figures
