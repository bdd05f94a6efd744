"""Calls in figures: how many, how long, to how many clients, and how many count towards the goal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from models import Activity, ActivityKind, Deal
from services.act import Act
from services.reports.scope import Scope

GOAL_LONGER_THAN = 2
"""Minutes: a shorter call does not count towards the goal."""


@dataclass(frozen=True, slots=True)
class Calls:
    """One person's calls of the period."""

    made: int = 0
    """All, answered or not, in and out."""
    minutes: int = 0
    clients: int = 0
    """Different clients (deals, where no client is named) on each day, added up over the days."""
    goal: int = 0
    """Of these the ones with a call longer than two minutes that day."""


NONE = Calls()

_Made = tuple[tuple[date, int | None], int]


async def by_person(act: Act, scope: Scope) -> Mapping[int, Calls]:
    """By the day of the reader's zone; whoever may see which person's figures is the caller's to decide."""
    query = (
        select(Activity.user_id, Activity.at, Activity.minutes, func.coalesce(-Deal.contact_id, Deal.id))
        .join(Deal, Deal.id == Activity.deal_id)
        .where(Activity.kind == ActivityKind.CALL, Deal.pipeline_id == scope.pipeline.id, Deal.deleted_at.is_(None))
    )
    if (bounds := scope.period.bounds(act.zone)) is not None:
        query = query.where(Activity.at >= bounds[0], Activity.at < bounds[1])
    found: dict[int, list[_Made]] = {}
    for user, at, minutes, client in await act.session.execute(query):
        found.setdefault(user, []).append(((at.astimezone(act.zone).date(), client), minutes or 0))
    return {user: _counted(calls) for user, calls in found.items()}


def _counted(calls: list[_Made]) -> Calls:
    long = {client for client, minutes in calls if minutes > GOAL_LONGER_THAN}
    return Calls(len(calls), sum(minutes for _, minutes in calls), len({client for client, _ in calls}), len(long))
