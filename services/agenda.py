"""What is on whose plate: overdue, today, tomorrow, this week, without a date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, func, select

from models import Activity, ContactPoint, Deal, PointKind, Role, Task, TaskKind, User
from services import access, moments, reminders
from services.act import Act

PAGE = 5
"""Tasks in a list: each has two buttons."""


class Which(StrEnum):
    """Which tasks a list shows."""

    DAY = "day"
    """Overdue and today's."""
    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    """After tomorrow, within seven days."""
    LATER = "later"
    UNDATED = "undated"


Counts = Mapping[Which, int]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of somebody's tasks, and how many there are of each kind."""

    person: User
    which: Which
    tasks: Sequence[Task]
    number: int
    counts: Counts

    @property
    def total(self) -> int:
        return self.counts[self.which]

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


async def page(act: Act, which: Which | None, person_id: int = 0, number: int = 0) -> Page:
    """The open tasks of a person whose figures the reader may see (0: his own), by the moment they are due.

    Without `which` the first list that has something in it. A number past the end shows the last page.
    """
    person = await access.person(act, person_id or act.user.id)
    counts = (await counted(act, [person])).get(person.id, dict.fromkeys(Which, 0))
    if which is None:
        which = next((one for one in Which if one is not Which.DAY and counts[one]), Which.TODAY)
    number = max(0, min(number, (counts[which] - 1) // PAGE))
    query = access.visible_tasks(act.user).where(Task.assignee_id == person.id, reminders.still_to_do())
    query = query.where(_bounds(act)[which]).order_by(Task.due_at, Task.id).limit(PAGE).offset(number * PAGE)
    return Page(person, which, await access.tasks(act, query), number, counts)


async def counted(act: Act, people: Sequence[User]) -> Mapping[int, Counts]:
    """How many open tasks of each kind these people have; nobody who has none is there."""
    columns = [func.sum(case((bound, 1), else_=0)) for bound in _bounds(act).values()]
    whose = Task.assignee_id.in_([person.id for person in people])
    query = select(Task.assignee_id, *columns).where(whose, reminders.still_to_do()).group_by(Task.assignee_id)
    rows = (await act.session.execute(query)).all()
    return {row[0]: dict(zip(Which, map(int, row[1:]), strict=True)) for row in rows}


async def team(act: Act) -> Sequence[tuple[User, Counts]]:
    """The other people whose figures the reader may see and who have something to do, the most overdue first."""
    query = access.visible_people(act.user).where(User.disabled_at.is_(None), User.id != act.user.id)
    people = (await act.session.scalars(query.order_by(User.name))).all() if access.sees_others(act.user) else []
    counts = await counted(act, people) if people else {}
    busy = [(person, counts[person.id]) for person in people if person.id in counts]
    return sorted(busy, key=lambda pair: -pair[1][Which.OVERDUE])


def _bounds(act: Act) -> Mapping[Which, ColumnElement[bool]]:
    """By the reader's calendar."""
    tomorrow, after, week = (midnight(act, days) for days in (1, 2, 8))
    return {
        Which.DAY: Task.due_at < tomorrow,
        Which.OVERDUE: Task.due_at < act.now,
        Which.TODAY: and_(Task.due_at >= act.now, Task.due_at < tomorrow),
        Which.TOMORROW: and_(Task.due_at >= tomorrow, Task.due_at < after),
        Which.WEEK: and_(Task.due_at >= after, Task.due_at < week),
        Which.LATER: Task.due_at >= week,
        Which.UNDATED: Task.due_at.is_(None),
    }


def midnight(act: Act, days: int) -> datetime:
    """When the day begins (UTC) that comes so many days after the reader's today."""
    day = act.local_now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None) + timedelta(days=days)
    return moments.instant(day, act.zone)


@dataclass(frozen=True, slots=True)
class Card:
    """All that the card of a task shows."""

    task: Task
    giver: User | None
    phones: Sequence[str]
    last: Activity | None
    """The latest touch or note on its deal."""


async def card(act: Act, task: Task) -> Card:
    session = act.session
    contact_id = task.deal.contact_id if task.deal is not None else task.contact_id
    phones = select(ContactPoint.value).where(ContactPoint.contact_id == contact_id)
    last = select(Activity).where(Activity.deal_id == task.deal_id).order_by(Activity.at.desc(), Activity.id.desc())
    return Card(
        task,
        await session.get(User, task.created_by_id) if task.created_by_id else None,
        (await session.scalars(phones.where(ContactPoint.kind == PointKind.PHONE))).all() if contact_id else [],
        await session.scalar(last.limit(1)) if task.deal is not None else None,
    )


async def of_deal(act: Act, deal: Deal) -> Task | None:
    """What is to be done next on a deal that was loaded through `access`."""
    query = access.visible_tasks(act.user).where(Task.deal_id == deal.id, reminders.still_to_do())
    found = await access.tasks(act, query.order_by(Task.due_at.is_(None), Task.due_at, Task.id).limit(1))
    return found[0] if found else None


async def call_due(act: Act, deal: Deal) -> Task | None:
    """The open task of calling this client, if it is due today or overdue."""
    query = access.visible_tasks(act.user).where(Task.deal_id == deal.id, reminders.still_to_do())
    query = query.where(Task.kind == TaskKind.CALL, _bounds(act)[Which.DAY]).order_by(Task.due_at).limit(1)
    found = await access.tasks(act, query)
    return found[0] if found else None


async def takers(act: Act, task: Task) -> Sequence[User]:
    """Those to whom the reader may give the task: whose figures he sees, and who are there to work."""
    people = access.visible_people(act.user).where(
        User.disabled_at.is_(None), User.role != Role.CONTROLLER, User.id != task.assignee_id
    )
    return (await act.session.scalars(people.order_by(User.name))).all()
