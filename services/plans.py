"""A person's day: what awaits him in the morning, and what is left of it in the evening."""

from calendar import isleap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, and_, exists, func, or_, select

from models import (
    Activity,
    ActivityKind,
    Contact,
    ContactPoint,
    Deal,
    Event,
    PointKind,
    Stage,
    StageKind,
    Task,
    TaskStatus,
    User,
)
from services import access, agenda, groups, hours, reminders, tasks, waking
from services.act import Act
from services.deals import without_step
from services.errors import NothingChanged
from services.grammar.when.dates import When
from services.hours import Calendar

NINE = time(9)
"""The morning of those who work from nine; of others it is their own (`Part.MORNING`)."""

APART = timedelta(minutes=30)
"""Between two tasks that are spread."""

MOST_BORN = 20
"""Clients with a birthday told of in one plan."""

MOST_SPREAD = 40
"""Tasks spread by one tap."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What awaits one person today: what is his to do, within the reader's sight."""

    overdue: Sequence[Task]
    today: Sequence[Task]
    waking: Sequence[Deal]
    """Deals aside or closed whose clients are due again."""
    birthdays: Sequence[Contact]
    """His clients who were born on this day."""
    stepless: int
    """Open deals without a task."""
    sums: dict[str, int]
    """Their money by currency, minor units."""
    phones: dict[int, str]
    """By client."""
    last: dict[int, Activity]
    """The latest touch or note, by deal."""

    @property
    def empty(self) -> bool:
        return not (self.overdue or self.today or self.waking or self.birthdays or self.stepless)


async def plan(act: Act, user: User | None = None) -> Plan:
    """Overdue, today's by the hour, who is due again, deals without a next step; by the reader's calendar.

    The reader's own day, or that of somebody whose figures he may see.
    """
    user = user or act.user
    due = await _due(act, user)
    mine = waking.of_person(act, user.id).order_by(Deal.wake_on, Deal.id)
    again = (await act.session.scalars(mine.options(*access.BRIEF).limit(20))).all()
    counted = stepless(act, user).with_only_columns(Deal.currency, func.count(), func.sum(Deal.amount))
    rows = (await act.session.execute(counted.group_by(Deal.currency))).all()
    deals = [task.deal for task in due if task.deal is not None] + list(again)
    born = await _birthdays(act, user)
    return Plan(
        overdue=[task for task in due if task.due_at is not None and task.due_at < act.now],
        today=[task for task in due if task.due_at is not None and task.due_at >= act.now],
        waking=again,
        birthdays=born,
        stepless=sum(count for _, count, _ in rows),
        sums={currency: int(amount) for currency, _, amount in rows if amount},
        phones=await _phones(act, {*(row.contact_id for row in [*due, *deals]), *(one.id for one in born)}),
        last=await _last(act, {deal.id for deal in deals}),
    )


async def _due(act: Act, user: User) -> Sequence[Task]:
    """His tasks to do that were or are due until the end of the day, the earliest first."""
    mine = access.visible_tasks(act.user).where(Task.assignee_id == user.id, reminders.still_to_do())
    return await access.tasks(act, mine.where(Task.due_at < day_of(act)[1]).order_by(Task.due_at, Task.id))


def day_of(act: Act) -> tuple[datetime, datetime]:
    """The first moment of the reader's day, and of the next (UTC)."""
    return agenda.midnight(act, 0), agenda.midnight(act, 1)


def stepless(act: Act, user: User) -> Select[Any]:
    """The person's open deals for which nothing is planned."""
    mine = access.visible_deals(act.user).join(Deal.stage).where(Deal.responsible_id == user.id)
    return mine.where(without_step())


async def _birthdays(act: Act, user: User) -> Sequence[Contact]:
    """Of those whose deals are his, and of those whom he has put down and who have no deal."""
    today = act.local_now.date()
    days = [f"{today:%m-%d}"]
    if days == ["02-28"] and not isleap(today.year):
        days.append("02-29")
    deals = exists().where(Deal.contact_id == Contact.id, Deal.deleted_at.is_(None))
    alone = and_(Contact.created_by_id == user.id, ~deals)
    mine = or_(deals.where(Deal.responsible_id == user.id), alone)
    query = access.visible_contacts(act.user).where(Contact.birthday.in_(days), mine)
    return (await act.session.scalars(query.order_by(Contact.name, Contact.id).limit(MOST_BORN))).all()


async def _phones(act: Act, contacts: set[int | None]) -> dict[int, str]:
    query = select(ContactPoint.contact_id, ContactPoint.value).where(
        ContactPoint.contact_id.in_(contacts), ContactPoint.kind == PointKind.PHONE
    )
    found = (await act.session.execute(query.order_by(ContactPoint.id.desc()))).all()
    return dict(found)


async def _last(act: Act, deals: set[int]) -> dict[int, Activity]:
    latest = select(func.max(Activity.id)).where(Activity.deal_id.in_(deals)).group_by(Activity.deal_id)
    found = (await act.session.scalars(select(Activity).where(Activity.id.in_(latest)))).all()
    return {one.deal_id: one for one in found if one.deal_id is not None}


@dataclass(frozen=True, slots=True)
class Spread:
    """Overdue tasks put off to hours to come."""

    event: Event
    tasks: Sequence[Task]


async def spread(act: Act) -> Spread:
    """Put the overdue tasks off to the coming working hours, half an hour apart, past what is planned there.

    The one most overdue comes first. Refused when there is none (`NothingChanged`).
    """
    late = [task for task in await _due(act, act.user) if task.due_at is not None and task.due_at < act.now][
        :MOST_SPREAD
    ]
    if not late:
        raise NothingChanged()
    calendar = hours.calendar(act.user, act.workspace, await hours.days_off(act.session, act.now.date()))
    slots, events = _slots(calendar, act.now, await _taken(act)), []
    for task in late:
        wall = next(slots).astimezone(act.zone)
        events.append((await tasks.snooze(act, task.id, When(wall.date(), wall.time()))).event)
    return Spread(await groups.together(act, events), late)


def _slots(calendar: Calendar, now: datetime, taken: Sequence[datetime]) -> Iterator[datetime]:
    """Free half hours of working days, from now on."""
    day = now.astimezone(calendar.zone).date()
    while True:
        day = calendar.working_day(day)
        slot, end = calendar.opens(day), calendar.closes(day)
        while slot < end:
            if slot > now and not any(slot - APART < one < slot + APART for one in taken):
                yield slot
            slot += APART
        day += timedelta(days=1)


async def _taken(act: Act) -> Sequence[datetime]:
    query = select(Task.due_at).where(Task.assignee_id == act.user.id, Task.closed_at.is_(None), Task.due_at > act.now)
    return [at for at in await act.session.scalars(query) if at is not None]


@dataclass(frozen=True, slots=True)
class Wrap:
    """What was done today, and what is left."""

    calls: int
    minutes: int
    touches: int
    """Other than calls."""
    done: int
    """Tasks."""
    won: int
    sums: dict[str, int]
    """Money of the deals won, by currency, minor units."""
    tasks: Sequence[Task]
    """Due today or before, and open; by number."""
    deals: Sequence[Deal]
    """Open deals without a next step; by number."""

    @property
    def nothing_done(self) -> bool:
        return not (self.calls or self.touches or self.done or self.won)

    @property
    def empty(self) -> bool:
        return self.nothing_done and not self.tasks and not self.deals


async def wrap(act: Act) -> Wrap:
    start, end = day_of(act)
    mine = select(Activity).where(Activity.user_id == act.user.id, Activity.at >= start, Activity.at < end)
    touched = [one for one in await act.session.scalars(mine) if one.kind is not ActivityKind.NOTE]
    calls = [one for one in touched if one.kind is ActivityKind.CALL]
    closed = select(func.count()).where(Task.assignee_id == act.user.id, Task.closed_at >= start, Task.closed_at < end)
    won = access.visible_deals(act.user).join(Deal.stage).where(Stage.kind == StageKind.WON)
    won = won.where(Deal.responsible_id == act.user.id, Deal.closed_at >= start, Deal.closed_at < end)
    rows = await act.session.execute(
        won.with_only_columns(Deal.currency, func.count(), func.sum(Deal.amount)).group_by(Deal.currency)
    )
    sums = rows.all()
    without = stepless(act, act.user).order_by(Deal.id).limit(20).options(*access.BRIEF)
    return Wrap(
        calls=len(calls),
        minutes=sum(one.minutes or 0 for one in calls),
        touches=len(touched) - len(calls),
        done=await act.session.scalar(closed.where(Task.status == TaskStatus.DONE)) or 0,
        won=sum(count for _, count, _ in sums),
        sums={currency: int(amount) for currency, _, amount in sums if amount},
        tasks=sorted(await _due(act, act.user), key=lambda task: task.id),
        deals=(await act.session.scalars(without)).all(),
    )
