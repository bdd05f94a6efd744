"""The rating of managers: who sold how much of what they closed in a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import joinedload

from models import Deal, Role, Stage, StageKind, User
from services.act import Act
from services.reports import calls, tasks
from services.reports.calls import Calls
from services.reports.scope import Scope
from services.reports.tasks import Tasks

ENOUGH = 3
"""Closed deals from which on somebody may be called behind."""


@dataclass(frozen=True, slots=True)
class Row:
    """One person's figures."""

    user: User
    place: int
    """From 1, by won deals, then by their sum in the company's currency; equals share it. Who closed none is last."""
    won: int
    """Deals closed as won in the period."""
    won_sums: Mapping[str, int]
    """Their money by currency, minor units: different currencies are never added."""
    closed: int
    """Won and lost in the period."""
    in_hand: int
    """All deals that were open at any moment of the period, closed ones included."""
    calls: Calls
    tasks: Tasks

    @property
    def conversion(self) -> float | None:
        """Won ÷ (won + lost), both closed in the period."""
        return self.won / self.closed if self.closed else None

    def total(self, currency: str) -> int:
        return self.won_sums.get(currency, 0)

    def average(self, currency: str) -> int | None:
        """Average sum of a won deal in the company's currency; deals without an amount count as nothing."""
        return self.total(currency) // self.won if self.won and self.total(currency) else None


@dataclass(frozen=True, slots=True)
class Rating:
    scope: Scope
    currency: str
    rows: Sequence[Row]
    """Best first. A rep gets only his own row, with his true place."""
    of: int
    """How many people were ranked."""

    @property
    def best(self) -> Row | None:
        """Of several people the one who sold the most; none of those who sold as much as each other."""
        if len(self.rows) < 2 or not self.rows[0].won or self.rows[1].place == self.rows[0].place:
            return None
        return self.rows[0]

    @property
    def worst(self) -> Row | None:
        """Who is behind everybody else that closed anything, in sales and in conversion; few deals prove nothing."""
        tried = [row for row in self.rows if row.closed]
        if len(tried) < 2 or tried[-1].closed < ENOUGH:
            return None
        last = tried[-1]
        behind = (one.place < last.place and (one.conversion or 0) > (last.conversion or 0) for one in tried[:-1])
        return last if all(behind) else None


async def rating(act: Act, scope: Scope) -> Rating:
    """Rank everybody who had deals in hand, then keep the rows that the reader may see."""
    people = await _sellers(act)
    in_hand = await _in_hand(act, scope)
    busy = [user for user in people if in_hand.get(user.id) or (user is act.user and user.role is Role.REP)]
    made, planned = await calls.by_person(act, scope), await tasks.by_person(act, scope)
    rows = _ranked(act, busy, await _closed(act, scope), in_hand, made, planned)
    mine = {user.id for user in await scope.sellers(act)}
    return Rating(scope, act.workspace.currency, [row for row in rows if row.user.id in mine], len(rows))


def won_by(act: Act, scope: Scope, user: User) -> Select[Any]:
    """The very deals behind a person's first figure."""
    won = select(Stage.id).where(Stage.kind == StageKind.WON)
    query = scope.deals(act, Deal.closed_at)
    return query.where(Deal.responsible_id == user.id, Deal.stage_id.in_(won))


async def _sellers(act: Act) -> Sequence[User]:
    """All but quality control: of one's own department, unless one sees the whole company."""
    query = select(User).where(User.role != Role.CONTROLLER, User.disabled_at.is_(None))
    if act.user.role in (Role.REP, Role.MANAGER):
        query = query.where(or_(User.team_id == act.user.team_id, User.id == act.user.id))
    return (await act.session.scalars(query.order_by(User.name).options(joinedload(User.team)))).all()


_Closed = dict[int, tuple[int, int, dict[str, int]]]


async def _closed(act: Act, scope: Scope) -> _Closed:
    """For each person: won, won and lost, money won. Counted for all, since a place needs everybody's figures."""
    columns = (Deal.responsible_id, Stage.kind, Deal.currency, func.count(), func.sum(Deal.amount))
    query = _everybodys(scope).join(Deal.stage).where(Stage.kind.in_((StageKind.WON, StageKind.LOST)))
    if (bounds := scope.period.bounds(act.zone)) is not None:
        query = query.where(Deal.closed_at >= bounds[0], Deal.closed_at < bounds[1])
    found: _Closed = {}
    for user, kind, currency, count, total in await act.session.execute(
        query.with_only_columns(*columns).group_by(*columns[:3])
    ):
        won, closed, sums = found.get(user, (0, 0, {}))
        if kind is StageKind.WON:
            won, sums = won + count, {**sums, currency: int(total)} if total else sums
        found[user] = (won, closed + count, sums)
    return found


async def _in_hand(act: Act, scope: Scope) -> dict[int, int]:
    query = _everybodys(scope)
    if (bounds := scope.period.bounds(act.zone)) is not None:
        query = query.where(Deal.created_at < bounds[1], or_(Deal.closed_at.is_(None), Deal.closed_at >= bounds[0]))
    by = Deal.responsible_id
    return dict((await act.session.execute(query.with_only_columns(by, func.count()).group_by(by))).all())


def _everybodys(scope: Scope) -> Select[Any]:
    return scope.everybodys(select(Deal).where(Deal.deleted_at.is_(None)))


def _ranked(
    act: Act,
    people: Sequence[User],
    closed: _Closed,
    in_hand: Mapping[int, int],
    made: Mapping[int, Calls],
    planned: Mapping[int, Tasks],
) -> Sequence[Row]:
    currency = act.workspace.currency

    def rank(user: User) -> tuple[int, int, bool]:
        won, total, sums = closed.get(user.id, (0, 0, {}))
        return -won, -sums.get(currency, 0), not total

    ranks = sorted(map(rank, people))
    rows = []
    for user in sorted(people, key=rank):
        won, total, sums = closed.get(user.id, (0, 0, {}))
        place = ranks.index(rank(user)) + 1
        called, done = made.get(user.id, calls.NONE), planned.get(user.id, tasks.NONE)
        rows.append(Row(user, place, won, sums, total, in_hand.get(user.id, 0), called, done))
    return rows
