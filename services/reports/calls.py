"""Calls in figures: how many, which way, how long, to how many numbers, and how many count towards the goal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select

from models import Activity, ActivityKind, ContactPoint, Deal, Direction, PointKind, Role, User
from services import access
from services.act import Act
from services.grammar.when.calendars import Period
from services.reports.scope import Scope

GOAL_LONGER_THAN = 2
"""Minutes: a shorter call does not count towards the goal."""


@dataclass(frozen=True, slots=True)
class Calls:
    """One person's calls of the period."""

    made: int = 0
    """All, answered or not, in and out."""
    outgoing: int = 0
    incoming: int = 0
    missed: int = 0
    """Of the incoming ones those that nobody answered."""
    unanswered: int = 0
    """Of the outgoing ones those where nobody was reached."""
    minutes: int = 0
    numbers: int = 0
    """Different numbers on each day, added up over the days. A client without a phone counts as one number."""
    goal: int = 0
    """Of these the ones with a call longer than two minutes that day."""


NONE = Calls()


@dataclass(frozen=True, slots=True)
class Row:
    user: User
    calls: Calls


@dataclass(frozen=True, slots=True)
class CallReport:
    scope: Scope
    rows: Sequence[Row]
    """Those nearest to the goal first; reps without calls last. A rep gets only his own row."""
    daily: int
    """Goal calls that are wanted of each person a day; 0: no goal is set."""
    workdays: int
    """The company's working days of the period up to today: the goal is asked for on each."""

    @property
    def target(self) -> int:
        """Goal calls that are wanted of each person in the whole period; 0: none."""
        return self.daily * self.workdays

    @property
    def made(self) -> int:
        return sum(row.calls.made for row in self.rows)


async def report(act: Act, scope: Scope) -> CallReport:
    """The calls of everybody whose figures the reader may see, whoever is responsible for the deal by now."""
    found = await by_person(act, scope)
    rows = [Row(user, found.get(user.id, NONE)) for user in await scope.sellers(act)]
    rows = [row for row in rows if row.calls.made or row.user.role is Role.REP]
    rows.sort(key=lambda row: (-row.calls.goal, -row.calls.made, row.user.name))
    return CallReport(scope, rows, act.workspace.calls_goal, _workdays(act, scope.period))


async def latest_day(act: Act) -> date | None:
    """The day, by the reader's zone, of the latest call that his report would count; none: there are no calls."""
    people = access.visible_people(act.user).with_only_columns(User.id)
    made = _made(act, Scope(Period())).where(Activity.user_id.in_(people))
    at: datetime | None = await act.session.scalar(made.with_only_columns(func.max(Activity.at)))
    return at.astimezone(act.zone).date() if at else None


def called_by(act: Act, scope: Scope, user: User) -> Select[Any]:
    """The very deals behind a person's figures, of those the reader may see."""
    made = _made(act, scope).where(Activity.user_id == user.id).with_only_columns(Activity.deal_id)
    return access.visible_deals(act.user).where(Deal.id.in_(made))


_Call = tuple[date, str, Direction, bool, int]


async def by_person(act: Act, scope: Scope) -> Mapping[int, Calls]:
    """By the day of the reader's zone; whoever may see which person's figures is the caller's to decide."""
    phone = select(ContactPoint.contact_id, func.min(ContactPoint.value).label("value"))
    first = phone.where(ContactPoint.kind == PointKind.PHONE).group_by(ContactPoint.contact_id).subquery()
    columns = (Activity.user_id, Activity.at, Activity.direction, Activity.answered, Activity.minutes)
    known = (first.c.value, Deal.contact_id, Deal.id)
    query = _made(act, scope).outerjoin(first, first.c.contact_id == Deal.contact_id)
    found: dict[int, list[_Call]] = {}
    for user, at, direction, answered, minutes, value, contact, deal in await act.session.execute(
        query.with_only_columns(*columns, *known)
    ):
        number = value or (f"contact {contact}" if contact else f"deal {deal}")
        way = direction or Direction.OUT
        call = (at.astimezone(act.zone).date(), number, way, answered is not False, minutes or 0)
        found.setdefault(user, []).append(call)
    return {user: _counted(calls) for user, calls in found.items()}


def _made(act: Act, scope: Scope) -> Select[Any]:
    query = scope.everybodys(select(Activity).join(Deal, Deal.id == Activity.deal_id))
    query = query.where(Activity.kind == ActivityKind.CALL, Deal.deleted_at.is_(None))
    if (bounds := scope.period.bounds(act.zone)) is not None:
        query = query.where(Activity.at >= bounds[0], Activity.at < bounds[1])
    return query


def _counted(calls: Sequence[_Call]) -> Calls:
    incoming = [answered for _, _, way, answered, _ in calls if way is Direction.IN]
    outgoing = [answered for _, _, way, answered, _ in calls if way is Direction.OUT]
    return Calls(
        made=len(calls),
        outgoing=len(outgoing),
        incoming=len(incoming),
        missed=incoming.count(False),
        unanswered=outgoing.count(False),
        minutes=sum(minutes for *_, minutes in calls),
        numbers=len({(day, number) for day, number, *_ in calls}),
        goal=len({(day, number) for day, number, _, _, minutes in calls if minutes > GOAL_LONGER_THAN}),
    )


def _workdays(act: Act, period: Period) -> int:
    """Up to today, today included; of all time, nothing can be asked for."""
    if period.first is None or period.last is None:
        return 0
    days = (min(period.last, act.local_now.date()) - period.first).days + 1
    each = (period.first + timedelta(days=number) for number in range(days))
    return sum(str(day.isoweekday()) in act.workspace.work_days for day in each)
