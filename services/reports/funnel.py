"""The funnel of a cohort: of the deals that entered the pipeline in a period, how many came how far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, func, select

from models import Deal, Pipeline, Reason, Stage, StageChange, StageKind
from services import pipelines
from services.act import Act
from services.reports.scope import Scope

ENOUGH = 5
"""Deals from which on a share says something."""

ENOUGH_LOST = 3
"""Lost deals from which on a stage may be said to lose."""

Sums = Mapping[str, int]
"""Money by currency, in minor units: different currencies are never added."""


@dataclass(frozen=True, slots=True)
class Row:
    """One stage of the way; the won stage is the last."""

    stage: Stage
    reached: int
    """Deals of the cohort that ever stood at this stage or further on; parked and lost stages aside."""
    conversion: float | None
    """Reached here ÷ reached the stage before; none for the first stage and where nobody was before."""
    share: float | None
    """Reached here ÷ reached the first stage."""
    dropped: int
    """Lost deals whose last open stage is this one."""
    dropped_sums: Sums
    median_days: float | None
    """Median time that the cohort's deals stood at this stage before they left it, in days."""


@dataclass(frozen=True, slots=True)
class Funnel:
    scope: Scope
    pipeline: Pipeline
    rows: Sequence[Row]
    cohort: int
    """Deals created in the period, in this pipeline, of those the reader may see."""
    won: int
    won_sums: Sums
    sold: int
    """Closed as won in the period, whenever the deal was created: what the rating and the sales count."""
    without_amount: int
    reasons: Mapping[int, str]
    """For each stage (its id) the reason given there more often than any other, and more than once."""

    @property
    def conversion(self) -> float | None:
        """Won ÷ cohort."""
        return self.won / self.cohort if self.cohort else None

    @property
    def worst(self) -> int | None:
        """Index of the row before which the largest share is lost: lost ÷ (lost + came on); none of equals.

        Who is still on the way is not counted as lost; fewer than five deals, or three lost ones, prove nothing.
        """
        losses: dict[int, float] = {}
        for place, (before, row) in enumerate(zip(self.rows, self.rows[1:], strict=False), start=1):
            settled = before.dropped + row.reached
            if before.dropped >= ENOUGH_LOST and settled >= ENOUGH:
                losses[place] = before.dropped / settled
        most = [place for place, loss in losses.items() if loss == max(losses.values())]
        return most[0] if len(most) == 1 else None


async def funnel(act: Act, scope: Scope) -> Funnel:
    """Count the cohort of the scope's pipeline, or of the company's first. `scope.deals` decides who may see what."""
    pipeline = scope.pipeline or await pipelines.one(act)
    scope = replace(scope, pipeline=pipeline)
    cohort = scope.deals(act, Deal.created_at)
    way = pipelines.reached(pipeline.stages)
    furthest = await _counts(act, cohort, Deal.furthest_stage_id)
    won = await _by_currency(act, _in_kind(cohort, StageKind.WON), Deal.stage_id)
    lost = await _by_currency(act, _in_kind(cohort, StageKind.LOST), Deal.last_open_stage_id)
    medians = await _median_days(act, cohort)
    sold = _in_kind(scope.deals(act, Deal.closed_at), StageKind.WON).with_only_columns(func.count())
    blank = cohort.where(Deal.amount.is_(None)).with_only_columns(func.count())
    return Funnel(
        scope=scope,
        pipeline=pipeline,
        rows=_rows(way, furthest, lost, medians),
        cohort=sum(furthest.values()),
        won=sum(count for count, _ in won.values()),
        won_sums=next((sums for _, sums in won.values()), {}),
        sold=await act.session.scalar(sold) or 0,
        without_amount=await act.session.scalar(blank) or 0,
        reasons=await _common_reasons(act, cohort),
    )


def reached_stage(act: Act, scope: Scope, pipeline: Pipeline, stage: Stage) -> Select[Any]:
    """The very deals behind a row's figure."""
    way = [s.id for s in pipelines.reached(pipeline.stages)]
    further = way[way.index(stage.id) :] if stage.id in way else []
    return scope.deals(act, Deal.created_at).where(Deal.furthest_stage_id.in_(further))


def dropped(act: Act, scope: Scope) -> Select[Any]:
    """The lost deals of the cohort."""
    return _in_kind(scope.deals(act, Deal.created_at), StageKind.LOST)


def _rows(
    way: Sequence[Stage],
    furthest: Mapping[int, int],
    lost: Mapping[int, tuple[int, Sums]],
    medians: Mapping[int, float],
) -> Sequence[Row]:
    reached = [sum(furthest.get(later.id, 0) for later in way[place:]) for place in range(len(way))]
    return [
        Row(
            stage=stage,
            reached=reached[place],
            conversion=reached[place] / reached[place - 1] if place and reached[place - 1] else None,
            share=reached[place] / reached[0] if reached[0] else None,
            dropped=lost.get(stage.id, (0, {}))[0],
            dropped_sums=lost.get(stage.id, (0, {}))[1],
            median_days=medians.get(stage.id),
        )
        for place, stage in enumerate(way)
    ]


def _in_kind(query: Select[Any], kind: StageKind) -> Select[Any]:
    return query.where(Deal.stage_id.in_(select(Stage.id).where(Stage.kind == kind)))


async def _counts(act: Act, query: Select[Any], by: Any) -> dict[int, int]:
    rows = await act.session.execute(query.with_only_columns(by, func.count()).group_by(by))
    return dict(rows.all())


async def _by_currency(act: Act, query: Select[Any], by: Any) -> dict[int, tuple[int, Sums]]:
    columns = (by, Deal.currency, func.count(), func.sum(Deal.amount))
    found: dict[int, tuple[int, dict[str, int]]] = {}
    for key, currency, count, total in await act.session.execute(
        query.with_only_columns(*columns).group_by(by, Deal.currency)
    ):
        before, sums = found.get(key, (0, {}))
        found[key] = (before + count, {**sums, currency: int(total)} if total else sums)
    return dict(found)


async def _median_days(act: Act, cohort: Select[Any]) -> dict[int, float]:
    """The median by rank: SQLite has no percentile function, and both databases have window functions."""
    left = StageChange.from_stage_id
    ranked = (
        select(
            left.label("stage"),
            StageChange.seconds.label("seconds"),
            func.row_number().over(partition_by=left, order_by=StageChange.seconds).label("place"),
            func.count().over(partition_by=left).label("total"),
        )
        .where(StageChange.deal_id.in_(cohort.with_only_columns(Deal.id)), StageChange.seconds.is_not(None))
        .subquery()
    )
    middle = (2 * ranked.c.place >= ranked.c.total) & (2 * ranked.c.place <= ranked.c.total + 2)
    query = select(ranked.c.stage, func.avg(ranked.c.seconds)).where(middle).group_by(ranked.c.stage)
    return {stage: float(seconds) / 86_400 for stage, seconds in await act.session.execute(query)}


async def _common_reasons(act: Act, cohort: Select[Any]) -> dict[int, str]:
    lost = _in_kind(cohort, StageKind.LOST).join(Reason, Reason.id == Deal.reason_id)
    by = (Deal.last_open_stage_id, Reason.name)
    given: dict[int, dict[str, int]] = {}
    for stage, name, count in await act.session.execute(lost.with_only_columns(*by, func.count()).group_by(*by)):
        given.setdefault(stage, {})[name] = count
    return {stage: name for stage, counts in given.items() if (name := _most_given(counts))}


def _most_given(counts: Mapping[str, int]) -> str:
    """None of several equally common ones."""
    most = max(counts.values())
    names = [name for name, count in counts.items() if count == most]
    return names[0] if most > 1 and len(names) == 1 else ""
