"""The synthetic company is one that the services could have written, and the reports count it right."""

import asyncio
import statistics
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select

from models import Base, ReasonKind, Role, StageKind, Tag, User, Workspace
from models.db import Database, connect
from models.migrate import upgrade
from services import activities, contacts, deals, edits, moves, pipelines, tasks, workspace
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.grammar.when.dates import When
from services.presets import Preset
from services.reports import calls
from services.reports.funnel import funnel
from services.reports.rating import rating
from services.reports.scope import Scope
from services.seed import Persona, seed, write
from services.seed.lands import LANDS

NOW = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Moscow")
CARS = Preset(
    name="Автосалон",
    stages={
        StageKind.OPEN: ["Новый лид", "Первичный контакт", "Запись на тест-драйв", "Тест-драйв", "КП и счёт"],
        StageKind.WON: ["Успех"],
        StageKind.LOST: ["Отказ"],
        StageKind.PARKED: ["Пропал", "Не настоящая сделка", "Нет контакта"],
    },
    reasons={
        ReasonKind.LOST: ["Дорого", "Выбрали другое", "Нет потребности", "Ушёл к конкуренту", "Не назвал причину"],
        ReasonKind.WON: ["Цена и качество", "Понравился менеджер"],
    },
    sources=["Сайт", "Звонок", "Авито", "Рекомендация", "Реклама"],
)
SHORT = replace(
    CARS,
    stages={**CARS.stages, StageKind.OPEN: ["В работе"], StageKind.PARKED: []},
    reasons={ReasonKind.LOST: ["Дорого"], ReasonKind.WON: []},
    sources=[],
)
CAST = (
    Persona(1, "Вера", Role.OWNER, None),
    Persona(2, "Борис", Role.MANAGER, "Отдел продаж"),
    Persona(3, "Аня", Role.REP, "Отдел продаж"),
)
Company = dict[str, list[dict[str, Any]]]
"""All rows of all tables, by table."""


@asynccontextmanager
async def database(path: Path) -> AsyncIterator[Database]:
    found = connect(f"sqlite:///{path}")
    try:
        await upgrade(found)
        async with found.writing.begin() as session:
            await workspace.ensure(session, language="ru", timezone=str(ZONE))
        yield found
    finally:
        await found.close()


async def sow(found: Database, number: int = 240, **changes: Any) -> None:
    async with found.writing.begin() as session:
        wanted = {"preset": CARS, "seed": 3, "now": NOW, "cast": CAST, **changes}
        await seed(session, deals=number, **wanted)


async def everything(found: Database) -> Company:
    async with found.reading() as session:
        tables = Base.metadata.tables
        return {
            name: [dict(row) for row in (await session.execute(select(table).order_by(*table.primary_key))).mappings()]
            for name, table in tables.items()
        }


async def founded(path: Path, number: int = 240, **changes: Any) -> Company:
    async with database(path) as found:
        await sow(found, number, **changes)
        return await everything(found)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("seed") / "company.sqlite"


@pytest.fixture(scope="module")
def company(path: Path) -> Company:
    return asyncio.run(founded(path))


def of(company: Company, table: str, key: str) -> dict[int, list[dict[str, Any]]]:
    found = defaultdict(list)
    for row in company[table]:
        found[row[key]].append(row)
    return found


def check(company: Company) -> None:
    """Walk every deal: where it stands, what its changes and its events say, and who has it."""
    changes, events, tags = (of(company, *where) for where in WHERE)
    for deal in company["deals"]:
        check_changes(company, deal, changes[deal["id"]])
        check_events(deal, events[deal["id"]], [row["tag_id"] for row in tags[deal["id"]]])
        assert {e["id"] for e in events[deal["id"]]} >= {c["event_id"] for c in changes[deal["id"]]}
        moved = [e for e in events[deal["id"]] if "stage_id" in e["after"]]
        assert [(c["event_id"], c["to_stage_id"], c["at"]) for c in changes[deal["id"]]] == [
            (e["id"], e["after"]["stage_id"], e["at"]) for e in moved
        ]
    steps = [event["after"] for event in company["events"] if event["action"] == "step"]
    planned = [{"task_id": t["id"], "task": t["title"], "due_at": t["due_at"].isoformat()} for t in company["tasks"]]
    assert steps == planned
    touches = {row["id"]: row for row in company["activities"]}
    for told in (event["after"] for event in company["events"] if event["action"] == "logged"):
        touch = touches[told["activity_id"]]
        assert told == {"activity_id": touch["id"], "activity": touch["kind"]} | {name: touch[name] for name in TOLD}
    sellers = {u["id"] for u in company["users"] if u["role"] in (Role.REP, Role.MANAGER) and u["disabled_at"] is None}
    assert {deal["responsible_id"] for deal in company["deals"]} <= sellers


TOLD = ("direction", "minutes", "answered", "text")
WHERE = (("stage_changes", "deal_id"), ("events", "subject_id"), ("deal_tags", "deal_id"))


def check_changes(company: Company, deal: dict[str, Any], changes: list[dict[str, Any]]) -> None:
    kinds = {stage["id"]: stage["kind"] for stage in company["stages"]}
    way = [s for s in kinds if kinds[s] is StageKind.OPEN] + [s for s in kinds if kinds[s] is StageKind.WON]
    first, last = changes[0], changes[-1]
    assert (first["from_stage_id"], first["seconds"], first["at"]) == (None, None, deal["created_at"])
    for before, after in zip(changes, changes[1:], strict=False):
        assert after["from_stage_id"] == before["to_stage_id"] != after["to_stage_id"]
        assert after["seconds"] == (after["at"] - before["at"]).total_seconds() > 0
    stood = [change["to_stage_id"] for change in changes]
    kind = kinds[deal["stage_id"]]
    assert (deal["stage_id"], deal["stage_since"]) == (last["to_stage_id"], last["at"])
    assert deal["furthest_stage_id"] == way[max(way.index(stage) for stage in stood if stage in way)]
    assert deal["last_open_stage_id"] == [stage for stage in stood if kinds[stage] is StageKind.OPEN][-1]
    assert deal["closed_at"] == (last["at"] if kind.closed else None)
    reasons = {reason["id"]: reason["kind"].value for reason in company["reasons"]}
    assert (deal["reason_id"] is not None) == (kind is StageKind.LOST) or kind is StageKind.WON
    assert reasons.get(deal["reason_id"], kind) == kind
    assert deal["created_at"] <= max(change["at"] for change in changes) <= NOW


def check_events(deal: dict[str, Any], events: list[dict[str, Any]], tags: list[int]) -> None:
    row: dict[str, Any] = dict.fromkeys(("reason_id", "comment", "expected_on", "wake_on", "closed_at", "deleted_at"))
    row["tags"] = []
    assert [event["at"] for event in events] == sorted(event["at"] for event in events)
    for event in events:
        if event["action"] in ("task", "logged"):
            continue
        after = {name: value for name, value in event["after"].items() if not name.startswith(("task", "due"))}
        assert {name: row[name] for name in after if event["action"] != "created"} == event["before"]
        row |= after
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in deal.items()}
    assert row == {name: value for name, value in (plain | {"tags": tags}).items() if name in row}
    assert plain.keys() - row.keys() == {"id", "created_at", "origin", "search", "version"}


async def test_every_deal_is_consistent(company):
    assert len(company["deals"]) == 240
    check(company)


PLANTED = {
    "deals": "stage_id stage_since furthest_stage_id last_open_stage_id closed_at responsible_id reason_id title",
    "stage_changes": "from_stage_id to_stage_id at seconds event_id",
    "events": "at before after",
}


@pytest.mark.parametrize(
    ("table", "column"), [(t, column) for t, columns in PLANTED.items() for column in columns.split()]
)
async def test_the_check_finds_what_is_wrong(company, table, column):
    spoiled = max((row for row in company[table] if row[column]), key=lambda row: row["id"])
    wrong = {} if isinstance(spoiled[column], dict) else None
    with pytest.raises((AssertionError, TypeError, KeyError)):
        check(company | {table: [row | {column: wrong} if row is spoiled else row for row in company[table]]})


async def test_the_services_would_have_written_the_same(tmp_path):
    seeded = await founded(tmp_path / "seeded.sqlite", 120)
    async with database(tmp_path / "lived.sqlite") as found:
        await sow(found, 0)
        async with found.writing.begin() as session:
            for table in ("companies", "contacts", "contact_points"):
                await session.execute(insert(Base.metadata.tables[table]), seeded[table])
            home = (await session.scalars(select(Workspace))).one()
            tags = {tag.id: tag.name for tag in await session.scalars(select(Tag))}
            for event in seeded["events"]:
                await live(Act(session, await session.get_one(User, event["user_id"]), home, event["at"]), event, tags)
        lived = await everything(found)
    for table in ("users", "teams", "stages", "tags", "events", "stage_changes", "tasks", "activities", "deal_tags"):
        assert repr(lived[table]) == repr(seeded[table])
    assert [row | {"version": 1} for row in lived["deals"]] == seeded["deals"]


def at(moment: str) -> When:
    meant = datetime.fromisoformat(moment)
    return When(meant.date(), meant.time(), meant)


async def live(act: Act, event: dict[str, Any], tags: dict[int, str]) -> None:
    """Do by the services what the event tells of."""
    number, after = event["subject_id"], event["after"]
    verbs: dict[str, Callable[[], Any]] = {
        "created": lambda: deals.create(
            act, **{name: after[name] for name in ("title", "amount", "currency", "contact_id", "source_id")}
        ),
        "won": lambda: moves.win(act, number, amount=after.get("amount"), reason_id=after.get("reason_id")),
        "lost": lambda: moves.lose(act, number, reason_id=after["reason_id"], comment=after.get("comment")),
        "handed": lambda: edits.hand_over(act, number, after["responsible_id"]),
        "step": lambda: tasks.plan(act, after["task"], at(after["due_at"]), deal_id=number),
        "task": lambda: (tasks.fail if after["task_status"] == "failed" else tasks.finish)(
            act, after["task_id"], after.get("task_result")
        ),
        "logged": lambda: activities.log(
            act,
            number,
            after["activity"],
            **{name: after[name] for name in TOLD},
        ),
        "amount": lambda: edits.set_amount(act, number, after["amount"]),
        "source_id": lambda: edits.set_source(act, number, after["source_id"]),
        "expected_on": lambda: edits.expect(act, number, date.fromisoformat(after["expected_on"])),
        "tags": lambda: edits.set_tags(act, number, [tags[tag] for tag in after["tags"]]),
    }
    name = next(iter(after)) if event["action"] == "edited" else event["action"]
    await verbs.get(name, lambda: moves.move(act, number, after["stage_id"]))()


@pytest.mark.parametrize("reader", [1, 2, 3])
@pytest.mark.parametrize(
    "period", [Period(), Period(date(2026, 9, 1), date(2026, 9, 30)), Period(NOW.date(), NOW.date())]
)
async def test_reports_agree_with_a_recount(company, path, reader, period):
    async with database(path) as found, found.reading() as session:
        user = (await session.scalars(select(User).where(User.telegram_id == reader))).one()
        act = Act(session, user, (await session.scalars(select(Workspace))).one(), NOW)
        scope = Scope(period, await pipelines.one(act))
        told, ranked = await funnel(act, scope), await rating(act, scope)
    first, end = period.bounds(ZONE) or (datetime.min.replace(tzinfo=UTC), NOW + timedelta(days=1))
    theirs = [deal for deal in company["deals"] if reader != 3 or deal["responsible_id"] == user.id]
    cohort = [deal for deal in theirs if first <= deal["created_at"] < end]
    assert (told.cohort, told.without_amount) == (len(cohort), sum(deal["amount"] is None for deal in cohort))
    for place, row in enumerate(told.rows):
        assert_row(company, cohort, [r.stage.id for r in told.rows[place:]], row, told.reasons)
    won = [deal for deal in cohort if standing(company)[deal["id"]] is StageKind.WON]
    assert (told.won, told.won_sums) == (len(won), sums(won))
    for rank in ranked.rows:
        assert_rank(company, rank, first, end)
    order = [(-r.won, -r.total("RUB"), not r.closed) for r in ranked.rows]
    assert [r.place for r in ranked.rows] == [order.index(one) + 1 for one in order] or reader == 3
    assert ranked.of == 5
    by_name = [(one, r.user.name) for one, r in zip(order, ranked.rows, strict=True)]
    assert by_name == sorted(by_name)


def standing(company: Company) -> dict[int, StageKind]:
    """The kind of stage at which each deal stands, by its last change."""
    kinds = {stage["id"]: stage["kind"] for stage in company["stages"]}
    return {change["deal_id"]: kinds[change["to_stage_id"]] for change in company["stage_changes"]}


def sums(found: list[dict[str, Any]]) -> dict[str, int]:
    total = sum(deal["amount"] or 0 for deal in found)
    return {"RUB": total} if total else {}


def assert_row(company: Company, cohort: list[Any], further: list[int], row: Any, reasons: Any) -> None:
    changes, stage, kinds = of(company, "stage_changes", "deal_id"), row.stage.id, standing(company)
    stood = {deal["id"]: [change["to_stage_id"] for change in changes[deal["id"]]] for deal in cohort}
    open_ids = [s["id"] for s in company["stages"] if s["kind"] is StageKind.OPEN]
    assert row.reached == sum(bool(set(further) & set(stages)) for stages in stood.values())
    dropped = [
        deal
        for deal in cohort
        if kinds[deal["id"]] is StageKind.LOST and [s for s in stood[deal["id"]] if s in open_ids][-1] == stage
    ]
    assert (row.dropped, row.dropped_sums) == (len(dropped), sums(dropped))
    counted = Counter(
        reason["name"] for deal in dropped for reason in company["reasons"] if deal["reason_id"] == reason["id"]
    )
    most, *others = [*counted.most_common(), (None, 1), (None, 1)]
    assert reasons.get(stage) == (most[0] if most[1] > others[0][1] else None)
    seconds = [c["seconds"] for deal in cohort for c in changes[deal["id"]] if c["from_stage_id"] == stage]
    assert row.median_days == (pytest.approx(statistics.median(seconds) / 86_400) if seconds else None)


def assert_rank(company: Company, rank: Any, first: datetime, end: datetime) -> None:
    mine, kinds = of(company, "deals", "responsible_id")[rank.user.id], standing(company)
    closed = [deal for deal in mine if kinds[deal["id"]].closed and first <= deal["closed_at"] < end]
    won = [deal for deal in closed if kinds[deal["id"]] is StageKind.WON]
    held = [d for d in mine if d["created_at"] < end and (d["closed_at"] is None or d["closed_at"] >= first)]
    assert (rank.won, rank.won_sums, rank.closed, rank.in_hand) == (len(won), sums(won), len(closed), len(held))


async def test_the_demo_is_a_living_car_dealer(company, path):
    kinds = standing(company)
    still_open = [deal for deal in company["deals"] if kinds[deal["id"]] is StageKind.OPEN]
    anya = next(user["id"] for user in company["users"] if user["name"] == "Аня")
    assert 60 <= len(still_open) <= 80
    assert 15 <= sum(deal["responsible_id"] == anya for deal in still_open) <= 20
    steps = [task for task in company["tasks"] if task["closed_at"] is None]
    assert len({task["deal_id"] for task in steps}) > len(still_open) * 0.75
    assert 5 <= sum(task["due_at"] < NOW for task in steps) <= 25
    assert {event["action"] for event in company["events"]} >= {"parked", "reopened", "handed", "edited", "step"}
    async with database(path) as found, found.reading() as session:
        owner = (await session.scalars(select(User).where(User.role == Role.OWNER))).one()
        home = (await session.scalars(select(Workspace))).one()
        act = Act(session, owner, home, NOW)
        told = await funnel(act, Scope(Period(), await pipelines.one(act)))
    assert (home.name, home.ready_at) == ("Автосалон «Северный»", NOW)
    assert 0.10 <= (told.conversion or 0) <= 0.15
    assert told.rows[told.worst or 0].stage.name == "Тест-драйв"


async def test_the_calls_of_the_demo_have_minutes(company, path):
    """Or the picture of the calls, which is looked at first of all, would be empty."""
    async with database(path) as found, found.reading() as session:
        owner = (await session.scalars(select(User).where(User.role == Role.OWNER))).one()
        act = Act(session, owner, (await session.scalars(select(Workspace))).one(), NOW)
        month = await calls.report(act, Scope(Period()))
        week = await calls.report(act, Scope(calendars.week(NOW.date())))
    assert all(row.calls.goal and row.calls.minutes for row in week.rows)
    made = sum(row.calls.made for row in month.rows)
    assert 0.1 < sum(row.calls.unanswered + row.calls.missed for row in month.rows) / made < 0.3
    assert 0.1 < sum(row.calls.incoming for row in month.rows) / made < 0.3


async def test_nobody_works_at_night_and_few_on_sunday(company):
    local = [event["at"].astimezone(ZONE) for event in company["events"]]
    assert all(8 <= moment.hour < 23 for moment in local)
    assert 0 < sum(moment.weekday() == 6 for moment in local) < len(local) * 0.05


async def test_phones_are_real_ones_in_form_and_all_different(company):
    phones = [point["value"] for point in company["contact_points"]]
    assert len(set(phones)) == len(phones) > 200
    assert all(contacts.phone(phone, "RU") == phone for phone in phones)


async def test_women_have_womens_surnames(company):
    names = LANDS["ru"].names
    people = [contact["name"].split() for contact in company["contacts"] if contact["name"].count(" ") == 1]
    pairs = [name for name in people if name[0] in names.women or name[0] in names.men]
    assert len(pairs) > 100
    assert all(name[1].endswith(("а", "я")) == (name[0] in names.women) for name in pairs)


async def test_the_same_seed_gives_the_same_company(company, tmp_path):
    assert await founded(tmp_path / "again.sqlite") == company
    assert (await founded(tmp_path / "other.sqlite", seed=2))["deals"] != company["deals"]


async def test_many_reps_stand_in_departments_of_their_own(tmp_path):
    big = await founded(tmp_path / "big.sqlite", 300, cast=(), reps=20)
    check(big)
    crews = of(big, "users", "team_id")
    roles = [Counter(user["role"] for user in crew) for team, crew in crews.items() if team is not None]
    assert len(roles) == 3
    assert all(crew[Role.MANAGER] == 1 and crew[Role.REP] <= 8 for crew in roles)
    assert sum(crew[Role.REP] for crew in roles) == 20
    assert len({user["name"] for user in big["users"]}) == len(big["users"])
    team = {user["id"]: user["team_id"] for user in big["users"]}
    handed = [event for event in big["events"] if event["action"] == "handed"]
    assert all(team[e["before"]["responsible_id"]] == team[e["after"]["responsible_id"]] for e in handed)


async def test_a_short_pipeline_lives_too(tmp_path):
    check(await founded(tmp_path / "short.sqlite", 100, preset=SHORT))


async def test_chunks_and_a_second_sowing_continue_the_numbers(tmp_path, monkeypatch):
    monkeypatch.setattr(write, "CHUNK", 30)
    async with database(tmp_path / "twice.sqlite") as found:
        await sow(found, 100)
        await sow(found, 50, seed=2)
        check(await everything(found))
        async with found.writing.begin() as session:
            owner = (await session.scalars(select(User).where(User.telegram_id == 1))).one()
            home = (await session.scalars(select(Workspace))).one()
            assert (await deals.create(Act(session, owner, home, NOW), title="Веста")).deal.id == 151
