"""Clients who are due again: parked till a day, refused some months ago, bought and not to be forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import cycle
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import aliased

from models import DayOff, Deal, Event, Role, Stage, StageKind, User
from services import access, edits, groups, hours, tasks, timeline
from services.act import Act
from services.deals import Change
from services.errors import DayPast, Empty, NotAllowed
from services.grammar.when.dates import When, months_on
from services.timeline import Action

AT_ONCE = 30
"""Deals handed out by one tap."""

FAR = 10 * 366
"""Days: nobody is parked for longer."""


def set_day(act: Act, deal: Deal, kind: StageKind) -> None:
    """The deal closes: the day on which its client is due again, by the company's months; none when they are 0."""
    months = act.workspace.wake_won_after if kind is StageKind.WON else act.workspace.wake_lost_after
    deal.wake_on = months_on(act.local_now.date(), months) if months else None


async def wake_on(act: Act, deal_id: int, day: date | None) -> Change:
    """The client is due again on that day (local); none: never. Refused: a day that is past (`DayPast`)."""
    deal = await access.deal_to_change(act, deal_id)
    today = act.local_now.date()
    if day is not None and not today < day <= today + timedelta(days=FAR):
        raise DayPast()
    deal.wake_on = day
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


@dataclass(frozen=True, slots=True)
class Taken:
    """A client who is taken up again."""

    change: Change
    group: Event
    """Of the new day and the task: taken back together."""


async def take_up(act: Act, deal_id: int, title: str) -> Taken:
    """A task for today, and the next touch of somebody who bought is due in as many months as the company wants."""
    deal = await access.deal_to_change(act, deal_id)
    if not title.strip():
        raise Empty()
    waking = deal.stage.kind is StageKind.WON
    day = months_on(act.local_now.date(), act.workspace.wake_won_after) if waking else None
    changed = [] if deal.wake_on is None else [await _set(act, deal, day)]
    planned = await tasks.plan(act, title, When(act.local_now.date(), None), deal_id=deal.id)
    group = await groups.together(act, [*changed, planned.event])
    return Taken(Change(deal, planned.event), group)


async def _set(act: Act, deal: Deal, day: date | None) -> Event:
    deal.wake_on = day
    return await timeline.record(act, deal, Action.EDITED)


def due_again(act: Act) -> Select[Any]:
    """Deals within sight whose day has come, but for closed ones of a client who has an open deal."""
    return access.visible_deals(act.user).join(Deal.stage).where(due(act))


_other = aliased(Deal)
_stage = aliased(Stage)


def due(act: Act) -> ColumnElement[bool]:
    busy = exists().where(
        _other.contact_id == Deal.contact_id,
        _other.deleted_at.is_(None),
        _other.closed_at.is_(None),
        _other.stage_id == _stage.id,
        _stage.kind == StageKind.OPEN,
    )
    # A client's other open deal speaks for him already.
    alone = or_(Deal.closed_at.is_(None), ~busy)
    return (Deal.wake_on.is_not(None)) & (Deal.wake_on <= act.local_now.date()) & (Stage.kind != StageKind.OPEN) & alone


@dataclass(frozen=True, slots=True)
class Buried:
    """What lies with one person."""

    user: User
    count: int
    sums: dict[str, int]
    """By currency, minor units."""


async def buried(act: Act) -> Sequence[Buried]:
    """Who of those within sight has how much lying there, the most first."""
    query = due_again(act).with_only_columns(Deal.responsible_id, Deal.currency, func.count(), func.sum(Deal.amount))
    counts: dict[int, int] = {}
    sums: dict[int, dict[str, int]] = {}
    for number, currency, count, amount in await act.session.execute(
        query.group_by(Deal.responsible_id, Deal.currency)
    ):
        counts[number] = counts.get(number, 0) + count
        sums.setdefault(number, {})
        if amount:
            sums[number][currency] = int(amount)
    users = (await act.session.scalars(select(User).where(User.id.in_(counts)))).all()
    found = [Buried(user, counts[user.id], sums[user.id]) for user in users]
    return sorted(found, key=lambda one: (-max(one.sums.values(), default=0), -one.count, one.user.name))


def of_person(act: Act, user_id: int) -> Select[Any]:
    return due_again(act).where(Deal.responsible_id == user_id)


def leads_or_refuse(act: Act) -> None:
    """What one gives to others to do: an owner's and a manager's."""
    if act.user.role not in (Role.OWNER, Role.MANAGER):
        raise NotAllowed()


async def takers(act: Act) -> Sequence[User]:
    """Whom they can be handed to: the reps within sight who are there, and do not have the next working day off."""
    off = exists().where(DayOff.user_id == User.id, DayOff.day == await hours.tomorrow(act))
    people = access.visible_people(act.user).where(User.role == Role.REP, User.disabled_at.is_(None), ~off)
    return (await act.session.scalars(people.order_by(User.name))).all()


@dataclass(frozen=True, slots=True)
class Handed:
    """Deals handed out, how many to whom."""

    shares: Sequence[tuple[User, int]]
    group: Event


async def hand_out(act: Act, title: str, chosen: Sequence[int]) -> Handed:
    """Give those who are due in turn to the reps who were chosen (all, when none), each with a task tomorrow morning.

    Thirty at most, the largest first. Only who leads may do so; nobody, or nothing, to hand out is refused (`Empty`).
    """
    leads_or_refuse(act)
    reps = [user for user in await takers(act) if not chosen or user.id in chosen]
    query = due_again(act).order_by(func.coalesce(Deal.amount, 0).desc(), Deal.id).options(*access.BRIEF)
    deals = (await act.session.scalars(query.limit(AT_ONCE))).all()
    if not reps or not deals:
        raise Empty()
    events, shares = [], dict.fromkeys((user.id for user in reps), 0)
    tomorrow = When(await hours.tomorrow(act), None)
    for deal, rep in zip(deals, cycle(reps), strict=False):
        events += await _hand(act, deal, rep, title, tomorrow)
        shares[rep.id] += 1
    given = [(user, shares[user.id]) for user in reps if shares[user.id]]
    return Handed(given, await groups.together(act, events))


async def _hand(act: Act, deal: Deal, rep: User, title: str, when: When) -> list[Event]:
    events = []
    if deal.responsible_id != rep.id:
        events.append((await edits.hand_over(act, deal.id, rep.id)).event)
    won = deal.stage.kind is StageKind.WON
    day = months_on(act.local_now.date(), act.workspace.wake_won_after) if won else None
    events.append(await _set(act, deal, day))
    events.append((await tasks.plan(act, title, when, deal_id=deal.id, assignee_id=rep.id)).event)
    return events
