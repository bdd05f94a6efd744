"""What the grammar reads in a line is what happens in the chat: each slot is found again in the records."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload

from bot.app import App
from bot.playground.engine import Engine
from models import Activity, Contact, Deal, Direction, ReasonKind, Role, StageKind, Task, User, Workspace
from services import contacts, deals, grammar, pipelines, vocabulary
from services.act import Act
from services.grammar import Intent, Verb, Vocabulary
from services.grammar.past.talks import answered
from services.grammar.people.capitals import written
from services.grammar.when.dates import When
from services.presets import Preset
from tests.office import Clock
from tests.people import Person
from tests.services.grammar.companies import COMPANIES, NOW
from tests.services.grammar.corpus import CASES, Case

ZONES = {"RU": "Europe/Moscow", "UA": "Europe/Kyiv", "GB": "Europe/London"}
DONE = {
    *(Verb.NEW, Verb.MOVE, Verb.PARK, Verb.WON, Verb.LOST, Verb.CALL, Verb.TOUCH, Verb.TASK, Verb.NOTE, Verb.AMOUNT),
    Verb.HAND_OVER,
}
"""What is done at once with one deal, and is found in it afterwards."""


@dataclass
class Records:
    """What there is after a line: the deal that it is about, and what has come to it."""

    deal: Deal
    touches: Sequence[Activity]
    tasks: Sequence[Task]

    @property
    def words(self) -> str:
        told = (one.text for one in self.touches)
        return "\n".join(filter(None, (self.deal.title, self.deal.comment, *told, *(one.title for one in self.tasks))))

    @property
    def points(self) -> Sequence[str]:
        return [point.value for point in self.deal.contact.points] if self.deal.contact else []


@dataclass
class Office:
    """One of the companies of the corpus; its owner writes, and there is one deal at a time."""

    app: App
    me: Person
    known: Vocabulary = field(default_factory=Vocabulary)
    last: dict[str, int] = field(default_factory=dict)

    async def opens(self, name: str) -> None:
        meant = COMPANIES[name]
        async with self.app.database.writing.begin() as session:
            firm = (await session.scalars(select(Workspace))).one()
            firm.name, firm.ready_at, firm.currency, firm.timezone = name, NOW, meant.currency, ZONES[meant.region]
            # Who writes first is the owner; the others are his people.
            roles = [Role.OWNER, *[Role.REP] * len(meant.people)]
            users = [
                User(
                    telegram_id=one.id,
                    name=one.name,
                    role=role,
                    language="ru",
                    timezone=str(NOW.tzinfo),
                    created_at=NOW,
                )
                for one, role in zip(meant.people, roles, strict=False)
            ]
            session.add_all(users)
            await session.flush()
            act = Act(session, users[0], firm, NOW)
            await pipelines.install(act, _lists(name, meant))
            self.known = await vocabulary.load(act)

    async def _act(self, session: AsyncSession) -> Act:
        owner = (await session.scalars(select(User).where(User.role == Role.OWNER))).one()
        return Act(session, owner, (await session.scalars(select(Workspace))).one(), NOW)

    async def prepares(self, intent: Intent) -> int:
        """Everything of before is put away, and there is the one deal that the line is about."""
        async with self.app.database.writing.begin() as session:
            act = await self._act(session)
            for table, gone in ((Deal, "deleted_at"), (Contact, "deleted_at"), (Task, "closed_at")):
                await session.execute(update(table).values({gone: NOW}).where(getattr(table, gone).is_(None)))
            for table in (Activity, Task, Deal):
                self.last[table.__name__] = await session.scalar(select(func.max(table.id))) or 0
            if intent.verb is Verb.NEW:
                return 0
            phone = intent.phone if intent.verb is not Verb.NOTE else None
            client = await contacts.create(act, name=intent.name or "Некто", phone=phone)
            return (await deals.create(act, title="щщщ", contact_id=client.id)).deal.id

    async def found(self, number: int) -> Records | None:
        """The deal of that number, or the newest, with what has come to it since."""
        parts = (Deal.stage, Deal.tags, Deal.contact)
        query = select(Deal).where(Deal.id == number if number else Deal.id > self.last["Deal"])
        query = query.options(
            *map(selectinload, parts),
            selectinload(Deal.contact).selectinload(Contact.points),
            selectinload(Deal.contact).selectinload(Contact.company),
        )
        async with self.app.database.reading() as session:
            deal = (await session.scalars(query)).first()
            if deal is None:
                return None
            touches = select(Activity).where(Activity.deal_id == deal.id, Activity.id > self.last["Activity"])
            tasks = select(Task).where(Task.deal_id == deal.id, Task.id > self.last["Task"])
            planned = await session.scalars(tasks.options(joinedload(Task.assignee)))
            return Records(deal, (await session.scalars(touches)).all(), planned.all())


def _lists(name: str, meant: Vocabulary) -> Preset:
    return Preset(
        name=name,
        stages={kind: [stage.name for stage in meant.stages if stage.kind == kind] for kind in StageKind},
        reasons={
            ReasonKind.LOST: [reason.name for reason in meant.lost_reasons],
            ReasonKind.WON: [reason.name for reason in meant.won_reasons],
        },
        sources=[source.name for source in meant.sources],
    )


def _on(day: When, at: datetime | None) -> bool:
    local = at.astimezone(NOW.tzinfo) if at is not None else None
    return local is not None and local.date() == day.day and (day.at is None or local.time() == day.at)


def _planned(task: tuple[str, When | None], person: int | None, found: Records) -> bool:
    what, when = task
    return any(
        what.casefold() in one.title.casefold()
        and (when is None or _on(when, one.due_at))
        and (person is None or one.assignee_id == person)
        for one in found.tasks
    )


def _took_place(intent: Intent, found: Records) -> bool:
    assert intent.when is not None
    if intent.verb is Verb.PARK:
        return found.deal.wake_on == intent.when.day
    return [one.at.astimezone(NOW.tzinfo).date() for one in found.touches][:1] == [intent.when.day]


def _stands(intent: Intent, found: Records, known: Vocabulary) -> bool:
    """«Тест-драйв в субботу» is booked first."""
    named = next(stage.name for stage in known.stages if stage.id == intent.stage_id)
    booked = intent.task is not None and named.casefold() in found.deal.stage.name.casefold()
    return found.deal.stage.name == named or booked


def _is_client(contact: Contact, intent: Intent) -> bool:
    """A firm for which somebody speaks is the one that he is of."""
    if not intent.contact:
        return contact.name == written(intent.client)
    return contact.company is not None and contact.company.name == written(intent.client)


KEPT: Mapping[str, Callable[[Intent, Records, Vocabulary], bool]] = {
    "title": lambda intent, found, _: found.deal.title == intent.title,
    "client": lambda intent, found, _: found.deal.contact is not None and _is_client(found.deal.contact, intent),
    "contact": lambda intent, found, _: (
        found.deal.contact is not None and found.deal.contact.name == written(intent.contact)
    ),
    "phone": lambda intent, found, _: intent.phone in found.points,
    "money": lambda intent, found, _: intent.money is not None and found.deal.amount == intent.money.minor,
    "source_id": lambda intent, found, _: found.deal.source_id == intent.source_id,
    "stage_id": _stands,
    "reason_id": lambda intent, found, _: found.deal.reason_id == intent.reason_id,
    "tags": lambda intent, found, _: len(found.deal.tags) == len(intent.tags),
    "note": lambda intent, found, _: intent.note in found.words,
    "minutes": lambda intent, found, _: intent.minutes in [one.minutes for one in found.touches],
    "touch": lambda intent, found, _: intent.touch in [one.kind.value for one in found.touches],
    "direction": lambda intent, found, _: (
        (Direction.OUT if intent.direction == "out" else Direction.IN) in [one.direction for one in found.touches]
    ),
    "outcome": lambda intent, found, _: (
        bool(answered(intent.outcome, intent.direction) or intent.minutes)
        or any(one.answered is False for one in found.touches)
    ),
    "when": lambda intent, found, _: _took_place(intent, found),
    "task": lambda intent, found, _: intent.task is not None and _planned(intent.task, intent.person_id, found),
    "person_id": lambda intent, found, _: intent.task is not None or found.deal.responsible_id == intent.person_id,
}


def _asks(intent: Intent) -> bool:
    """What a line leaves open is asked for first: whom it is about, why a deal was lost."""
    of_nobody = intent.verb is not Verb.NEW and not (intent.name or intent.number or intent.phone)
    no_reason = intent.verb is Verb.LOST and intent.reason_id is None
    return not intent.sure or intent.verb not in DONE or of_nobody or no_reason


async def _lost(office: Office, line: str) -> dict[str, Any]:
    """The slots of the line that nobody finds again."""
    intent = grammar.read(line, NOW, office.known)
    if _asks(intent):
        return {}
    number = await office.prepares(intent)
    if intent.number is not None:
        # The deal has a number of its own, by which the line may well mean another thing.
        line = re.sub(rf"(?<!\d){intent.number}(?!\d)", str(number), line)
        if grammar.read(line, NOW, office.known) != replace(intent, number=number):
            return {}
    await office.me.says(line)
    found = await office.found(number)
    if found is None:
        return {"deal": None}
    slots = {slot: getattr(intent, slot) for slot in KEPT}
    return {slot: value for slot, value in slots.items() if value and not KEPT[slot](intent, found, office.known)}


async def _all_lost(office: Office, lines: Sequence[Case], company: str) -> dict[str, dict[str, Any]]:
    await office.opens(company)
    found = {case.text: await _lost(office, case.text) for case in lines if case.company == company}
    assert found
    return {line: lost for line, lost in found.items() if lost}


@pytest.fixture
def office(app: App, engine: Engine, clock: Clock) -> Office:
    clock.now = NOW.astimezone(UTC)
    return Office(app, Person(app, engine, 1, "Аня"))


@pytest.mark.parametrize("whose", COMPANIES)
async def test_what_was_read_is_done(office: Office, whose: str) -> None:
    """Some of the lines; all of them by hand (`make torture`)."""
    assert await _all_lost(office, CASES[::120], whose) == {}


@pytest.mark.torture
@pytest.mark.parametrize("whose", COMPANIES)
async def test_what_was_read_of_any_line_is_done(office: Office, whose: str) -> None:
    assert await _all_lost(office, CASES, whose) == {}
