"""Tasks in figures: of each person, by kind, how many are done, given up, still open, and how many came too late."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, extract, func, or_, select

from models import Deal, Role, Task, TaskKind, TaskStatus, User
from services import access, reminders
from services.act import Act
from services.agenda import PAGE
from services.reports.scope import Scope

GRACE = timedelta(hours=1)
"""Whoever is reminded at the hour does it after the hour: what is closed so soon was closed in time."""


@dataclass(frozen=True, slots=True)
class Tasks:
    """The tasks of one period. Each of them is done, failed or open; `overdue` cuts across the three."""

    done: int = 0
    """Done in the period."""
    failed: int = 0
    """Given up in the period."""
    open: int = 0
    """Due in the period and not closed at its end. Over all time: every open one, those without a date too."""
    overdue: int = 0
    """Due in the period, its moment past, and then still open or closed more than an hour later."""
    done_late: int = 0
    """Of the overdue ones, those done in the period."""
    failed_late: int = 0

    @property
    def all(self) -> int:
        return self.done + self.failed + self.open

    def __add__(self, other: "Tasks") -> "Tasks":
        return Tasks(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))


NONE = Tasks()


@dataclass(frozen=True, slots=True)
class Row:
    user: User
    tasks: Tasks


@dataclass(frozen=True, slots=True)
class TaskReport:
    scope: Scope
    rows: Sequence[Row]
    """The most overdue first, then the most tasks; reps without tasks last. A rep gets only his own row."""
    kinds: Mapping[TaskKind, Tasks]
    """The same tasks by kind, the commonest first; a kind without tasks is not there."""

    @property
    def total(self) -> Tasks:
        return sum((row.tasks for row in self.rows), NONE)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the tasks behind a row, and how long the whole list is."""

    tasks: Sequence[Task]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


def is_overdue(task: Task, now: datetime) -> bool:
    """Past its moment and open, or closed too long after it."""
    if task.due_at is None:
        return False
    return task.due_at < now if task.closed_at is None else task.closed_at - task.due_at > GRACE


async def report(act: Act, scope: Scope) -> TaskReport:
    """The tasks of everybody whose figures the reader may see, whoever gave them."""
    found = await _by_kind(act, scope)
    people = await scope.sellers(act)
    rows = [Row(user, sum(found.get(user.id, {}).values(), NONE)) for user in people]
    rows = [row for row in rows if row.tasks.all or row.user.role is Role.REP]
    rows.sort(key=lambda row: (-row.tasks.overdue, -row.tasks.all, row.user.name))
    kinds: dict[TaskKind, Tasks] = {}
    for row in rows:
        for kind, counted in found.get(row.user.id, {}).items():
            kinds[kind] = kinds.get(kind, NONE) + counted
    return TaskReport(scope, rows, dict(sorted(kinds.items(), key=lambda pair: (-pair[1].all, pair[0]))))


async def by_person(act: Act, scope: Scope) -> Mapping[int, Tasks]:
    """Whoever may see which person's figures is the caller's to decide."""
    return {user: sum(kinds.values(), NONE) for user, kinds in (await _by_kind(act, scope)).items()}


async def page(act: Act, scope: Scope, user: User, number: int) -> Page:
    """The very tasks behind a person's figures, the earliest first; a number past the end shows the last page."""
    seen = access.visible_tasks(act.user).where(Task.assignee_id == user.id)
    query = _counted(scope, seen).where(_of_period(act, scope))
    total = await act.session.scalar(query.with_only_columns(func.count())) or 0
    number = max(0, min(number, (total - 1) // PAGE))
    rows = query.order_by(Task.due_at.is_(None), Task.due_at, Task.id).limit(PAGE).offset(number * PAGE)
    return Page(await access.tasks(act, rows), number, total)


async def _by_kind(act: Act, scope: Scope) -> Mapping[int, Mapping[TaskKind, Tasks]]:
    by = (Task.assignee_id, Task.kind)
    sums = [func.sum(case((condition, 1), else_=0)) for condition in _conditions(act, scope)]
    query = _counted(scope, select(Task)).where(_of_period(act, scope))
    found: dict[int, dict[TaskKind, Tasks]] = {}
    for user, kind, *counts in await act.session.execute(query.with_only_columns(*by, *sums).group_by(*by)):
        found.setdefault(user, {})[kind] = Tasks(*map(int, counts))
    return found


def _counted(scope: Scope, tasks: Select[Any]) -> Select[Any]:
    """Not what hung on a deleted deal, nor what nobody has to do any more since its deal was closed."""
    there = Task.deal_id.in_(scope.everybodys(select(Deal.id).where(Deal.deleted_at.is_(None))))
    counted = there if scope.pipeline is not None else or_(there, Task.deal_id.is_(None))
    return tasks.where(counted, or_(Task.closed_at.is_not(None), reminders.still_to_do()))


def _of_period(act: Act, scope: Scope) -> ColumnElement[bool]:
    return or_(*_conditions(act, scope)[:3])


def _conditions(act: Act, scope: Scope) -> Sequence[ColumnElement[bool]]:
    """In the order of the figures."""
    bounds = scope.period.bounds(act.zone)
    closed, still_open, due = _within(act, *bounds) if bounds is not None else _over_all_time(act)
    overdue = and_(due, or_(Task.closed_at.is_(None), GRACE.total_seconds() < _LATE_BY))
    done = and_(closed, Task.status == TaskStatus.DONE)
    failed = and_(closed, Task.status == TaskStatus.FAILED)
    return done, failed, still_open, overdue, and_(done, overdue), and_(failed, overdue)


_LATE_BY = extract("epoch", Task.closed_at) - extract("epoch", Task.due_at)

_Moments = tuple[ColumnElement[bool], ColumnElement[bool], ColumnElement[bool]]


def _over_all_time(act: Act) -> _Moments:
    return Task.closed_at.is_not(None), Task.closed_at.is_(None), Task.due_at < act.now


def _within(act: Act, first: datetime, end: datetime) -> _Moments:
    open_at_end = or_(Task.closed_at.is_(None), Task.closed_at >= end)
    return (
        and_(Task.closed_at >= first, Task.closed_at < end),
        and_(Task.due_at >= first, Task.due_at < end, open_at_end),
        and_(Task.due_at >= first, Task.due_at < min(end, act.now)),
    )
