"""Why deals were lost, or won: which reasons were given, for how many deals and how much money."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from models import Deal, Reason, ReasonKind, Stage, StageKind
from services.act import Act
from services.reports.scope import Scope

NOT_GIVEN = 0
"""Stands for the reason of those who gave none."""

Sums = Mapping[str, int]
"""Money by currency, in minor units: different currencies are never added."""


@dataclass(frozen=True, slots=True)
class Row:
    """One reason of the company's list; those without any are a row too."""

    reason_id: int
    """`NOT_GIVEN`: nobody has said why."""
    name: str
    """As the owner calls it, also when he has taken it off the list since; empty where none was given."""
    deals: int
    sums: Sums


@dataclass(frozen=True, slots=True)
class ReasonReport:
    scope: Scope
    kind: ReasonKind
    rows: Sequence[Row]
    """The commonest first; those without a reason last."""
    without_amount: int

    @property
    def deals(self) -> int:
        """Closed in the period as lost, or as won, of those the reader may see."""
        return sum(row.deals for row in self.rows)

    @property
    def sums(self) -> Sums:
        currencies = {currency for row in self.rows for currency in row.sums}
        return {currency: sum(row.sums.get(currency, 0) for row in self.rows) for currency in sorted(currencies)}

    @property
    def commonest(self) -> Sequence[Row]:
        """What most deals were closed for, all of equals, also the row without a reason; none where each has one."""
        most = max((row.deals for row in self.rows), default=0)
        return [row for row in self.rows if row.deals == most > 1]

    def share(self, row: Row) -> float:
        """Of all deals so closed, those without a reason included."""
        return row.deals / self.deals


async def lost(act: Act, scope: Scope) -> ReasonReport:
    """By the day of closing: a deal that was opened again since is not lost."""
    return await _report(act, scope, ReasonKind.LOST)


async def won(act: Act, scope: Scope) -> ReasonReport:
    """By the day of closing, whoever is responsible for the deal by now."""
    return await _report(act, scope, ReasonKind.WON)


def because_of(act: Act, scope: Scope, kind: ReasonKind, reason_id: int) -> Select[Any]:
    """The very deals behind a row."""
    given = Deal.reason_id == reason_id if reason_id != NOT_GIVEN else Deal.reason_id.is_(None)
    return _closed(act, scope, kind).where(given)


async def named(act: Act, reason_id: int) -> str:
    """What the owner calls a reason; nothing for `NOT_GIVEN` and for what is no reason."""
    return await act.session.scalar(select(Reason.name).where(Reason.id == reason_id)) or ""


async def _report(act: Act, scope: Scope, kind: ReasonKind) -> ReasonReport:
    closed = _closed(act, scope, kind).outerjoin(Reason, Reason.id == Deal.reason_id)
    by = (Reason.id, Reason.name, Deal.currency)
    columns = (*by, func.count(), func.sum(Deal.amount), func.count(Deal.amount))
    found: dict[int, Row] = {}
    blank = 0
    for reason_id, name, currency, count, total, priced in await act.session.execute(
        closed.with_only_columns(*columns).group_by(*by)
    ):
        row = found.get(reason_id or NOT_GIVEN, Row(reason_id or NOT_GIVEN, name or "", 0, {}))
        sums = {**row.sums, currency: int(total)} if total else row.sums
        found[row.reason_id] = Row(row.reason_id, row.name, row.deals + count, sums)
        blank += count - priced
    rows = sorted(found.values(), key=lambda row: (row.reason_id == NOT_GIVEN, -row.deals, row.name))
    return ReasonReport(scope, kind, rows, blank)


def _closed(act: Act, scope: Scope, kind: ReasonKind) -> Select[Any]:
    stages = select(Stage.id).where(Stage.kind == StageKind(kind.value))
    return scope.deals(act, Deal.closed_at).where(Deal.stage_id.in_(stages))
