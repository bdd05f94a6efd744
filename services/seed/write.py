"""Writing many deals down: a chunk at a time, with numbers given here, straight into the tables."""

from collections.abc import Iterator
from itertools import chain, count, islice
from operator import attrgetter
from random import Random
from typing import Any

from sqlalchemy import column, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Base, PointKind
from services.grammar.people import firms as grammar
from services.seed.company import Company
from services.seed.life import Deed
from services.seed.story import tell
from services.seed.todo import call, close, plan

CHUNK = 2_000
"""Deals held in memory at a time. Within a chunk events are numbered in the order of time."""
TABLES = (
    *("companies", "contacts", "contact_points", "deals", "activities", "events", "stage_changes", "tasks"),
    *("reminders", "deal_tags"),
)
_NUMBERED = TABLES[:-1]

Rows = dict[str, list[dict[str, Any]]]
Numbers = dict[str, Iterator[int]]
Latest = dict[int, dict[str, Any]]
"""The task planned last of each deal."""
Firms = dict[str, int]
"""The number of each firm by its key."""


async def deals(session: AsyncSession, company: Company, arrivals: Iterator[int]) -> None:
    """A deal for each arrival, with all that hangs on it."""
    numbers: Numbers = {name: count(await _highest(session, name) + 1) for name in _NUMBERED}
    firms = Firms()
    while chunk := list(islice(arrivals, CHUNK)):
        rows = _chunk(company, chunk, numbers, firms)
        for name in TABLES:
            if rows[name]:
                await session.execute(insert(Base.metadata.tables[name]), rows[name])
    if session.get_bind().dialect.name == "postgresql":
        for name in _NUMBERED:
            serial, highest = func.pg_get_serial_sequence(name, "id"), await _highest(session, name)
            await session.execute(select(func.setval(serial, highest + 1, False)))


async def _highest(session: AsyncSession, name: str) -> int:
    return await session.scalar(select(func.max(column("id"))).select_from(Base.metadata.tables[name])) or 0


def _chunk(company: Company, moments: list[int], numbers: Numbers, firms: Firms) -> Rows:
    rows: Rows = {name: [] for name in TABLES}
    lives, clients, latest = [], list[int](), Latest()
    for moment in moments:
        contact_id, known = _client(company.rng, clients, numbers["contacts"])
        life = tell(company, next(numbers["deals"]), moment, contact_id)
        if contact_id is not None and not known:
            clients.append(contact_id)
            _introduce(company, rows, contact_id, life.deeds[0], numbers, firms)
        rows["deals"].append(life.row)
        rows["deal_tags"] += [{"deal_id": life.row["id"], "tag_id": tag} for tag in life.tags]
        lives.append(life)
    for deed in sorted(chain.from_iterable(life.deeds for life in lives), key=attrgetter("at")):
        _record(company, rows, deed, numbers, latest)
    return rows


def _client(rng: Random, clients: list[int], numbers: Iterator[int]) -> tuple[int | None, bool]:
    """Whose deal it is, and whether he is known already. Of some nothing is known but the title."""
    luck = rng.random()
    if luck < 0.03:
        return None, False
    if luck < 0.07 and clients:
        return rng.choice(clients), True
    return next(numbers), False


def _introduce(company: Company, rows: Rows, contact_id: int, deed: Deed, numbers: Numbers, firms: Firms) -> None:
    rng, named = company.rng, company.land.names
    is_firm = rng.random() < company.land.trade.firms
    name = named.firm(rng) if is_firm else named.person(rng)
    made = {"name": name, "created_by_id": deed.user_id, "created_at": deed.at}
    firm_id = _firm(rows, made, numbers["companies"], firms) if is_firm else None
    rows["contacts"].append({"id": contact_id, "company_id": firm_id, **made})
    if rng.random() < 0.95:
        phone = {"kind": PointKind.PHONE, "value": named.phone(contact_id)}
        rows["contact_points"].append({"id": next(numbers["contact_points"]), "contact_id": contact_id, **phone})


def _firm(rows: Rows, made: dict[str, Any], numbers: Iterator[int], firms: Firms) -> int:
    """Clients of one name are of one firm. Every third firm has told its size."""
    key = grammar.key(made["name"])
    if key not in firms:
        number = firms[key] = next(numbers)
        size = 15 * (number % 11 + 1) if number % 3 == 0 else None
        rows["companies"].append({"id": number, "key": key, "size": size, **made})
    return firms[key]


def _record(company: Company, rows: Rows, deed: Deed, numbers: Numbers, latest: Latest) -> None:
    event_id, before, after = next(numbers["events"]), deed.before, deed.after
    if deed.step is not None:
        latest[deed.deal_id] = plan(company, rows, deed, deed.step, numbers)
        after = {"task_id": latest[deed.deal_id]["id"], **after}
    if deed.closing is not None:
        before, after = close(rows, deed, deed.closing, latest[deed.deal_id], numbers)
    if deed.call is not None:
        after = call(rows, deed, deed.call, numbers)
    rows["events"].append(
        {
            **{"id": event_id, "at": deed.at, "user_id": deed.user_id, "subject": "deal", "subject_id": deed.deal_id},
            **{"action": deed.action, "before": before, "after": after},
        }
    )
    if deed.move is not None:
        left, to, seconds = deed.move
        stages = {"from_stage_id": left, "to_stage_id": to, "at": deed.at, "seconds": seconds}
        number = next(numbers["stage_changes"])
        rows["stage_changes"].append({"id": number, "deal_id": deed.deal_id, "event_id": event_id, **stages})
