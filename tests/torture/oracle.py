"""What the database says afterwards, against what people asked for and what they were told."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from models import Activity, Deal, Event, InboxState, InboxUpdate, StageChange, User
from models.db import Database
from tests.torture.witness import Effect, Witness, effect_of


@dataclass
class Findings:
    """All empty: the promise is kept."""

    lost: list[Effect] = field(default_factory=list)
    doubled: list[Effect] = field(default_factory=list)
    unasked: list[Effect] = field(default_factory=list)
    disordered: list[Effect] = field(default_factory=list)
    """Done before something that the same chat had sent earlier."""
    unkept: list[Effect] = field(default_factory=list)
    """Said to be done, and not there."""
    unhandled: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not any(getattr(self, kind.name) for kind in fields(self))

    def __str__(self) -> str:
        kinds = ((kind.name, getattr(self, kind.name)) for kind in fields(self))
        return ", ".join(f"{len(found)} {name}{f' {found[:3]}' if found else ''}" for name, found in kinds)


async def effects(session: AsyncSession, since: int = 0) -> list[tuple[int, Effect]]:
    """What was done, in the order in which it was: the number of each change, and the change."""
    query = (
        select(Event.id, Event.action, Event.before, Event.after, Event.subject_id, User.telegram_id)
        .join(User, User.id == Event.user_id)
        .where(Event.id > since)
        .order_by(Event.id)
    )
    return [(number, _effect(*row)) for number, *row in await session.execute(query)]


def _effect(action: str, before: dict[str, Any], after: dict[str, Any], deal: int, person: int) -> Effect:
    match action:
        case "created":
            return "made", person, after.get("title", "")
        case "moved":
            return "moved", person, deal, before["stage_id"], after["stage_id"]
        case "logged":
            return "noted", person, deal, after["text"]
        case "undone":
            return "undone", person, after["undoes"]
    return action, person, deal


async def examine(database: Database, witness: Witness) -> Findings:
    found = Findings()
    async with database.reading() as session:
        done = [effect for _, effect in await effects(session)]
        _compare(found, Counter(witness.asked), Counter(done))
        found.unkept = sorted(set(witness.told) - set(done))
        inbox = (await session.execute(select(InboxUpdate).order_by(InboxUpdate.id))).scalars().all()
        found.disordered = list(_disordered(inbox, done))
        found.unhandled = [f"{row.update_id} {row.state}" for row in inbox if row.state is not InboxState.DONE]
        stored = Counter(row.update_id for row in inbox)
        found.broken += [f"update {number} is stored {times} times" for number, times in stored.items() if times > 1]
        found.broken += [f"update {number} is not stored" for number in witness.handed.keys() - stored.keys()]
        found.broken += await _broken_deals(session, witness)
        if database.dialect == "sqlite" and (said := await session.scalar(text("PRAGMA integrity_check"))) != "ok":
            found.broken.append(str(said))
    return found


def _compare(found: Findings, asked: Counter[Effect], done: Counter[Effect]) -> None:
    found.lost = list((asked - done).elements())
    found.doubled = [effect for effect in (done - asked).elements() if effect in asked]
    found.unasked = [effect for effect in (done - asked).elements() if effect not in asked]


def _disordered(inbox: Iterable[InboxUpdate], done: Iterable[Effect]) -> Iterable[Effect]:
    place: dict[Effect | None, int] = {}
    for row in inbox:
        place.setdefault(effect_of(json.loads(row.body)), row.id)
    newest: dict[int, int] = {}
    for effect in done:
        here, chat = place.get(effect, 0), effect[1]
        if here < newest.get(chat, 0):
            yield effect
        newest[chat] = max(here, newest.get(chat, 0))


async def _broken_deals(session: AsyncSession, witness: Witness) -> list[str]:
    """Deals, their moves and notes by themselves, without the events."""
    titles = Counter((await session.scalars(select(Deal.title))).all())
    asked = Counter(effect[2] for effect in witness.asked if effect[0] == "made")
    broken = [f"{times} deals «{title}»" for title, times in titles.items() if times != asked[title]]
    broken += [f"no deal «{title}»" for title in asked.keys() - titles.keys()]
    noted = Counter((await session.scalars(select(Activity.text))).all())
    broken += [f"{times} notes «{words}»" for words, times in noted.items() if times > 1]
    stands: dict[int, list[StageChange]] = {}
    for change in await session.scalars(select(StageChange).order_by(StageChange.id)):
        stands.setdefault(change.deal_id, []).append(change)
    for deal in await session.scalars(select(Deal).where(Deal.deleted_at.is_(None))):
        chain = stands.get(deal.id, [])
        steps = [change.to_stage_id for change in chain]
        whole = all(later.from_stage_id == earlier.to_stage_id for earlier, later in pairwise(chain))
        if not chain or chain[0].from_stage_id is not None or not whole or steps[-1] != deal.stage_id:
            broken.append(f"deal {deal.id} at {deal.stage_id} by way of {steps}")
    return broken
