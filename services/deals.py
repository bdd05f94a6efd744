"""Deals: making one, finding one's way among them, reading one whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select

from models import (
    Activity,
    Attachment,
    ContactPoint,
    Deal,
    DealParticipant,
    Event,
    PointKind,
    Source,
    Stage,
    StageChange,
    StageKind,
    Tag,
    Task,
    User,
    deal_tags,
)
from models.attachment import LISTED
from services import access, pipelines, timeline
from services.act import Act
from services.errors import AlreadyMade, NotFound
from services.grammar.when.calendars import Period
from services.reports.scope import Scope
from services.timeline import Action

PAGE = 8
"""Rows in a list: what a phone shows without scrolling."""


@dataclass(frozen=True, slots=True)
class Change:
    """A deal after a change, and the event that tells what changed."""

    deal: Deal
    event: Event


async def create(
    act: Act,
    *,
    title: str,
    amount: int | None = None,
    currency: str | None = None,
    contact_id: int | None = None,
    source_id: int | None = None,
    pipeline_id: int | None = None,
    origin: str | None = None,
) -> Change:
    """A new deal at the first stage of the pipeline, its maker responsible.

    `amount` is in minor units of `currency` (the company's, if none is named). `origin` names the message it is made
    of: a second deal of the same one is refused (`AlreadyMade`), as is a controller's (`OnlyLooking`).
    """
    access.may_change_or_refuse(act.user)
    if source_id is not None and await act.session.get(Source, source_id) is None:
        raise NotFound()
    pipeline = await pipelines.one(act, pipeline_id)
    deal = await _of_message(act, origin)
    deal.title, deal.amount, deal.currency = title, amount, currency or act.workspace.currency
    deal.contact_id, deal.source_id, deal.pipeline_id = contact_id, source_id, pipeline.id
    first = deal.stage_id = deal.furthest_stage_id = deal.last_open_stage_id = pipeline.stages[0].id
    deal.stage_since, deal.responsible_id = act.now, act.user.id
    act.session.add(deal)
    event = await timeline.record(act, deal, Action.CREATED)
    act.session.add(StageChange(deal_id=deal.id, event_id=event.id, to_stage_id=first, at=act.now))
    await act.session.flush()
    await act.session.refresh(deal, ["stage", "responsible", "contact", "source", "reason"])
    if deal.contact is not None:
        await act.session.refresh(deal.contact, ["company"])
    return Change(deal, event)


async def _of_message(act: Act, origin: str | None) -> Deal:
    """A message has one deal: taken back and made again, as when the message was edited, it keeps its number."""
    query = select(Deal).where(Deal.origin == origin)
    made: Deal | None = await act.session.scalar(query) if origin is not None else None
    if made is not None and made.deleted_at is None:
        raise AlreadyMade(deal_id=made.id)
    if made is None:
        return Deal(origin=origin, created_at=act.now)
    made.deleted_at = None
    return made


@dataclass(frozen=True, slots=True)
class Card:
    """All that the card of a deal shows."""

    deal: Deal
    stages: Sequence[Stage]
    phones: Sequence[str]
    tags: Sequence[str]
    participants: Sequence[tuple[str, str]]
    """Who takes part beside the one responsible, and what for."""
    task: Task | None
    last: Activity | None
    """The latest touch or note."""
    events: int
    files: int


async def card(act: Act, deal: Deal) -> Card:
    session = act.session
    theirs = (ContactPoint.contact_id == deal.contact_id, ContactPoint.kind == PointKind.PHONE)
    numbers = select(ContactPoint.value).where(*theirs).order_by(ContactPoint.id)
    phones = (await session.scalars(numbers)).all() if deal.contact_id else []
    tags = select(Tag.name).join(deal_tags).where(deal_tags.c.deal_id == deal.id).order_by(Tag.name)
    joined = select(User.name, DealParticipant.function).join(User, User.id == DealParticipant.user_id)
    partners = await session.execute(joined.where(DealParticipant.deal_id == deal.id).order_by(DealParticipant.id))
    task = await session.scalar(
        select(Task).where(Task.deal_id == deal.id, Task.closed_at.is_(None)).order_by(Task.due_at, Task.id).limit(1)
    )
    last = await session.scalar(
        select(Activity).where(Activity.deal_id == deal.id).order_by(Activity.at.desc(), Activity.id.desc()).limit(1)
    )
    events = select(func.count()).where(Event.subject == "deal", Event.subject_id == deal.id)
    files = select(func.count()).where(Attachment.deal_id == deal.id, Attachment.kind.in_(LISTED))
    counted = (await session.execute(select(events.scalar_subquery(), files.scalar_subquery()))).one()
    return Card(
        deal,
        await pipelines.stages(act, deal.pipeline_id),
        phones,
        (await session.scalars(tags)).all(),
        [(name, function) for name, function in partners],
        task,
        last,
        *counted,
    )


class Which(StrEnum):
    """Which deals a list shows."""

    OPEN = "open"
    PARKED = "parked"
    WON = "won"
    LOST = "lost"
    STEPLESS = "stepless"
    """Open, with nothing planned."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a list shows: of one kind or at one stage, and whose."""

    which: Which
    scope: Scope = Scope(Period())
    stage: Stage | None = None

    @property
    def narrowed(self) -> bool:
        return self.stage is not None or self.scope != Scope(Period())


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list of deals, and how long the whole list is."""

    deals: Sequence[Deal]
    number: int
    total: int
    sums: dict[str, int]
    """The whole list's money by currency, minor units: sums of different currencies are never added."""

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


async def page(act: Act, chosen: Chosen | Which, number: int = 0) -> Page:
    """The reader's deals of one kind, or those that were chosen, the ones touched last first."""
    return await paged(act, chosen_deals(act, chosen if isinstance(chosen, Chosen) else Chosen(chosen)), number)


def chosen_deals(act: Act, chosen: Chosen) -> Select[Any]:
    """Of the deals within sight those that were chosen; a stage goes by its name, whichever pipeline it is of."""
    query = chosen.scope.deals(act, Deal.created_at).join(Deal.stage)
    if chosen.stage is not None:
        return query.where(Stage.name == chosen.stage.name)
    if chosen.which is Which.STEPLESS:
        return query.where(without_step())
    return query.where(Stage.kind == StageKind(chosen.which.value))


def without_step() -> ColumnElement[bool]:
    """Of deals joined with their stages: the open ones for which nothing is planned."""
    planned = exists().where(Task.deal_id == Deal.id, Task.closed_at.is_(None))
    return (Stage.kind == StageKind.OPEN) & ~planned


async def paged(act: Act, query: Select[Any], number: int) -> Page:
    """One page of any selection of deals; a number past the end shows the last page."""
    by_currency = query.with_only_columns(Deal.currency, func.count(), func.sum(Deal.amount)).group_by(Deal.currency)
    counted = (await act.session.execute(by_currency)).all()
    total = sum(count for _, count, _ in counted)
    number = max(0, min(number, (total - 1) // PAGE))
    rows = query.order_by(Deal.stage_since.desc(), Deal.id.desc()).limit(PAGE).offset(number * PAGE)
    deals = (await act.session.scalars(rows.options(*access.BRIEF))).all()
    return Page(deals, number, total, {currency: int(amount) for currency, _, amount in counted if amount})
