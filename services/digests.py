"""What a manager is to know of the day: who is behind, and what may be lost."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import joinedload

from models import Activity, ActivityKind, DayOff, Deal, Role, Stage, StageKind, Task, User
from services import access, agenda, plans
from services.act import Act

AT_RISK = 3
"""Of the deals at risk, the largest."""


@dataclass(slots=True)
class Row:
    """One person, or one department."""

    name: str
    people: int = 1
    overdue: int = 0
    """Tasks."""
    stepless: int = 0
    """Open deals without a task."""
    sums: dict[str, int] = field(default_factory=dict)
    """Their money by currency, minor units."""
    silent: int = 0
    """Of the reps who are at work, those who have touched no client today."""

    @property
    def fine(self) -> bool:
        return not (self.overdue or self.stepless or self.silent)


@dataclass(frozen=True, slots=True)
class Digest:
    rows: Sequence[Row]
    """Those who are behind, the worst first."""
    by_team: bool
    risks: Sequence[tuple[Deal, bool]]
    """The largest open deals without a next step, or with an overdue one (true)."""

    @property
    def empty(self) -> bool:
        return not self.rows and not self.risks


async def digest(act: Act, *, by_team: bool) -> Digest:
    """Of the people whose figures the reader sees, by person or by department."""
    found = await _people(act)
    rows = _teams(found) if by_team else [row for _, row in found]
    behind = sorted(
        (row for row in rows if not row.fine), key=lambda row: (-row.overdue, -row.stepless, -row.silent, row.name)
    )
    return Digest(behind, by_team, await _risks(act))


async def _people(act: Act) -> list[tuple[User, Row]]:
    sellers = access.visible_people(act.user).where(User.role != Role.CONTROLLER, User.disabled_at.is_(None))
    users = (await act.session.scalars(sellers.order_by(User.name).options(joinedload(User.team)))).all()
    counts_of = await agenda.counted(act, users)
    overdue = {number: counts[agenda.Which.OVERDUE] for number, counts in counts_of.items()}
    start, end = plans.day_of(act)
    touched = select(Activity.user_id).where(Activity.at >= start, Activity.at < end).distinct()
    busy = set(await act.session.scalars(touched.where(Activity.kind != ActivityKind.NOTE)))
    away = set(await act.session.scalars(select(DayOff.user_id).where(DayOff.day == act.local_now.date())))
    counts, sums = await _stepless(act)
    rows = []
    for user in users:
        silent = int(user.role is Role.REP and user.id not in busy and user.id not in away)
        row = Row(user.name, 1, overdue.get(user.id, 0), counts[user.id], sums[user.id], silent)
        rows.append((user, row))
    return rows


async def _stepless(act: Act) -> tuple[dict[int, int], dict[int, dict[str, int]]]:
    """How many, and their money, by the person responsible."""
    query = _open(act).where(~_planned()).with_only_columns(Deal.responsible_id, Deal.currency, func.count(), _money())
    counts: dict[int, int] = defaultdict(int)
    sums: dict[int, dict[str, int]] = defaultdict(dict)
    for user_id, currency, count, amount in await act.session.execute(
        query.group_by(Deal.responsible_id, Deal.currency)
    ):
        counts[user_id] += count
        if amount:
            sums[user_id][currency] = int(amount)
    return counts, sums


def _money() -> ColumnElement[Any]:
    return func.sum(Deal.amount)


def _open(act: Act) -> Any:
    return access.visible_deals(act.user).join(Deal.stage).where(Stage.kind == StageKind.OPEN)


def _planned() -> ColumnElement[bool]:
    return exists().where(Task.deal_id == Deal.id, Task.closed_at.is_(None))


async def _risks(act: Act) -> list[tuple[Deal, bool]]:
    late = exists().where(Task.deal_id == Deal.id, Task.closed_at.is_(None), Task.due_at < act.now)
    query = _open(act).where(or_(~_planned(), late)).add_columns(late)
    query = query.order_by(func.coalesce(Deal.amount, 0).desc(), Deal.id).limit(AT_RISK).options(*access.BRIEF)
    return [(deal, bool(overdue)) for deal, overdue in await act.session.execute(query)]


def _teams(found: Sequence[tuple[User, Row]]) -> list[Row]:
    """Departments; whoever is in none stands for himself."""
    teams: dict[str, Row] = {}
    for user, row in found:
        name = user.team.name if user.team else user.name
        team = teams.setdefault(name, Row(name, 0))
        team.people += 1
        team.overdue, team.stepless = team.overdue + row.overdue, team.stepless + row.stepless
        team.silent += row.silent
        for currency, amount in row.sums.items():
            team.sums[currency] = team.sums.get(currency, 0) + amount
    return list(teams.values())
