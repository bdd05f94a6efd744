"""Clients chosen by what is known of them: bought what, when, for how much, from where they came, how long silent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, select

from models import Activity, Contact, ContactPoint, Deal, Event, PointKind, Segment, Stage, StageKind
from models.search import words
from services import access, groups, tasks
from services.act import Act
from services.clients import sets
from services.clients.sets import ClientRow, ClientSet
from services.deals import PAGE
from services.errors import NobodyFits, NotAllowed, NotFound, TooMany
from services.grammar.when.dates import When

MOST_KEPT = 8
MOST_REMINDED = 30
"""Clients for whom tasks are planned by one tap."""
_ENDING = 2
"""Letters at the end of a word that inflection changes."""


InSets = Mapping[ClientSet, ColumnElement[bool]]


class Criterion(StrEnum):
    WHO = "who"
    """One of the three sets of clients."""
    SILENT = "silent"
    """Days for which nothing has happened with the client."""
    ABOUT = "about"
    """Words in the title of a deal with him."""
    PAID = "paid"
    """What he has bought for at least, in minor units of the company's currency."""
    WHEN = "when"
    """Within which period he has bought: the first and the last day."""
    SOURCE = "source"
    MAIL = "mail"
    """Whether there is an e-mail of him: yes or no."""


@dataclass(frozen=True, slots=True)
class SegmentPage:
    segment: Segment
    rows: Sequence[ClientRow]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


async def one(act: Act, segment_id: int) -> Segment:
    """One's own; the number 0 is the one being made."""
    query = select(Segment).where(Segment.user_id == act.user.id)
    query = query.where(Segment.id == segment_id) if segment_id else query.where(Segment.name == "")
    found: Segment | None = await act.session.scalar(query.limit(1))
    if found is None and segment_id:
        raise NotFound()
    return found or Segment(id=0, user_id=act.user.id, name="", criteria={}, touched_at=act.now)


async def kept(act: Act) -> Sequence[Segment]:
    """One's own that have a name."""
    mine = select(Segment).where(Segment.user_id == act.user.id, Segment.name != "").order_by(Segment.name)
    return (await act.session.scalars(mine)).all()


async def want(act: Act, segment_id: int, criterion: Criterion, value: Any) -> Segment:
    """The criterion becomes this (plain JSON); none drops it. A kept segment is changed as it stands.

    Who sees no money may not ask who has paid how much (`NotAllowed`).
    """
    if criterion is Criterion.PAID and not access.sees_money(act.user):
        raise NotAllowed()
    segment = await _stored(act, segment_id)
    criteria = {name: wanted for name, wanted in segment.criteria.items() if name != criterion}
    segment.criteria = criteria if value is None else {**criteria, criterion.value: value}
    segment.touched_at = act.now
    await act.session.flush()
    return segment


async def clear(act: Act) -> Segment:
    """The one being made begins anew."""
    segment = await _stored(act, 0)
    segment.criteria, segment.touched_at = {}, act.now
    await act.session.flush()
    return segment


async def keep(act: Act, segment_id: int, name: str) -> Segment:
    """By a name from now on, eight at most (`TooMany`); one of that name gives way."""
    segment = await _stored(act, segment_id)
    others = [one for one in await kept(act) if one.id != segment.id]
    for other in others:
        if other.name == name:
            await act.session.delete(other)
    if len([one for one in others if one.name != name]) >= MOST_KEPT:
        raise TooMany(most=MOST_KEPT)
    segment.name = name
    await act.session.flush()
    return segment


async def drop(act: Act, segment_id: int) -> None:
    segment = await one(act, segment_id)
    if segment.id:
        await act.session.delete(segment)
        await act.session.flush()


async def _stored(act: Act, segment_id: int) -> Segment:
    segment = await one(act, segment_id)
    if not segment.id:
        segment = Segment(user_id=act.user.id, name="", criteria={}, touched_at=act.now)
        act.session.add(segment)
        await act.session.flush()
    return segment


async def page(act: Act, segment: Segment, number: int) -> SegmentPage:
    """The clients within sight that all criteria fit, those touched last first."""
    facts, belongs = sets.sorted_out(act)
    fitting = [_fits(act, Criterion(name), value, belongs) for name, value in segment.criteria.items()]
    query = sets.chosen(act, facts, Contact, facts.c.open, facts.c.won).where(*fitting)
    counted = sets.chosen(act, facts, func.count(Contact.id)).where(*fitting)
    total = await act.session.scalar(counted) or 0
    number = max(0, min(number, (total - 1) // PAGE))
    ordered = query.order_by(func.coalesce(facts.c.touched, Contact.created_at).desc(), Contact.id.desc())
    return SegmentPage(segment, await sets.rows(act, ordered.limit(PAGE).offset(number * PAGE)), number, total)


def _fits(act: Act, criterion: Criterion, value: Any, in_set: InSets) -> ColumnElement[bool]:
    match criterion:
        case Criterion.WHO:
            return in_set[ClientSet(value)]
        case Criterion.SILENT:
            return _silent_since(act, act.now - timedelta(days=value))
        case Criterion.ABOUT:
            return _deal(act, *(Deal.search.contains(f" {_stem(word)}", autoescape=True) for word in words(value)))
        case Criterion.PAID:
            enough: ColumnElement[bool] = _paid(act) >= value
            return enough
        case Criterion.WHEN:
            first, last = (date.fromisoformat(day) for day in value)
            return _deal(act, Stage.kind == StageKind.WON, Deal.closed_at.between(*_bounds(act, first, last)))
        case Criterion.SOURCE:
            return _deal(act, Deal.source_id == value)
        case Criterion.MAIL:
            mail = exists().where(ContactPoint.contact_id == Contact.id, ContactPoint.kind == PointKind.EMAIL)
            return mail if value == "yes" else ~mail


def _stem(word: str) -> str:
    return word[: max(4, len(word) - _ENDING)]


def _theirs(act: Act) -> Select[Any]:
    return access.visible_deals(act.user).join(Deal.stage).where(Deal.contact_id == Contact.id)


def _deal(act: Act, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return _theirs(act).where(*conditions).exists()


def _silent_since(act: Act, moment: datetime) -> ColumnElement[bool]:
    """Nothing was said, moved or put down since."""
    said = access.visible_deals(act.user).join(Activity, Activity.deal_id == Deal.id)
    talked = said.where(Deal.contact_id == Contact.id, Activity.at >= moment).exists()
    moved = _deal(act, Deal.stage_since >= moment)
    return and_(~talked, ~moved, Contact.created_at < moment)


def _paid(act: Act) -> Any:
    won = (Stage.kind == StageKind.WON, Deal.currency == act.workspace.currency)
    return _theirs(act).where(*won).with_only_columns(func.coalesce(func.sum(Deal.amount), 0)).scalar_subquery()


def _bounds(act: Act, first: date, last: date) -> tuple[datetime, datetime]:
    begin = datetime.combine(first, time(), act.zone)
    return begin, datetime.combine(last + timedelta(days=1), time(), act.zone) - timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Reminded:
    """For how many clients something was planned, how many there are, and the event of it all."""

    planned: int
    total: int
    event: Event


async def remind(act: Act, segment: Segment, title: str, when: When | None) -> Reminded:
    """A task of one's own for each of the clients, thirty at most: on the latest deal with him, or on him alone.

    Refused when nobody fits (`NobodyFits`), and to a controller.
    """
    access.may_change_or_refuse(act.user)
    found: list[Contact] = []
    pages = await page(act, segment, 0)
    for number in range(min(pages.pages, -(-MOST_REMINDED // PAGE))):
        found += [row.contact for row in (await page(act, segment, number)).rows]
    if not found:
        raise NobodyFits()
    events = [await _task(act, contact, title, when) for contact in found[:MOST_REMINDED]]
    return Reminded(len(events), pages.total, await groups.together(act, events))


async def _task(act: Act, contact: Contact, title: str, when: When | None) -> Event:
    latest = access.visible_deals(act.user).where(Deal.contact_id == contact.id).with_only_columns(Deal.id)
    number = await act.session.scalar(latest.order_by(Deal.closed_at.is_not(None), Deal.id.desc()).limit(1))
    if number is not None:
        return (await tasks.plan(act, title, when, deal_id=number, assignee_id=act.user.id)).event
    alone = await tasks.plan(act, f"{title}: {contact.name}", when, contact_id=contact.id, assignee_id=act.user.id)
    return alone.event
