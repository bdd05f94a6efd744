"""Changing what is known of a client."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm.attributes import set_committed_value

from models import Company, Contact, ContactPoint, Event, Outcome, Reason, ReasonKind
from services import access, contacts, timeline
from services.act import Act
from services.errors import NotFound, PointTaken, ReasonNeeded, TooMany
from services.grammar.contacts.birthdays import Birthday
from services.grammar.contacts.points import Point
from services.timeline import Action

MOST_POINTS = 10


@dataclass(frozen=True, slots=True)
class ClientChange:
    """A client after a change, and the event that tells what changed."""

    contact: Contact
    event: Event


async def rename(act: Act, contact_id: int, name: str) -> ClientChange:
    contact = await access.contact_to_change(act, contact_id)
    contact.name = name
    return ClientChange(contact, await timeline.record(act, contact, Action.EDITED))


async def add_points(act: Act, contact_id: int, points: Sequence[Point]) -> ClientChange:
    """Further ways to reach the client, ten in all at most (`TooMany`).

    One that another client has, whom this person may see, is refused (`PointTaken`): they may be the same.
    """
    contact = await access.contact_to_change(act, contact_id)
    has = {(point.kind, point.value) for point in contact.points}
    fresh = [point for point in points if (point.kind, point.value) not in has]
    if len(has) + len(fresh) > MOST_POINTS:
        raise TooMany(most=MOST_POINTS)
    if (other := await contacts.known_by(act, fresh, but=contact.id)) is not None:
        raise PointTaken(name=other.name, contact_id=other.id)
    contact.points.extend(ContactPoint(kind=point.kind, value=point.value) for point in fresh)
    return ClientChange(contact, await timeline.record(act, contact, Action.EDITED))


async def learn(act: Act, contact_id: int, point: Point) -> ClientChange | None:
    """A way to reach the client that came up by the way: none is added that is known of anybody, or past the tenth."""
    contact = await access.contact_to_change(act, contact_id)
    if len(contact.points) >= MOST_POINTS or await contacts.known_by(act, [point]) is not None:
        return None
    return await add_points(act, contact_id, [point])


async def remove_point(act: Act, contact_id: int, point_id: int) -> ClientChange:
    contact = await access.contact_to_change(act, contact_id)
    gone = next((point for point in contact.points if point.id == point_id), None)
    if gone is None:
        raise NotFound()
    contact.points.remove(gone)
    return ClientChange(contact, await timeline.record(act, contact, Action.EDITED))


async def set_birthday(act: Act, contact_id: int, birthday: Birthday | None) -> ClientChange:
    contact = await access.contact_to_change(act, contact_id)
    contact.birthday = birthday.code if birthday else None
    contact.birth_year = birthday.year if birthday else None
    return ClientChange(contact, await timeline.record(act, contact, Action.EDITED))


async def join(act: Act, contact_id: int, company: Company | None) -> ClientChange:
    """The firm that the client belongs to, loaded through `sight` or just put down; none takes him out of it."""
    contact = await access.contact_to_change(act, contact_id)
    contact.company_id = company.id if company else None
    change = ClientChange(contact, await timeline.record(act, contact, Action.EDITED))
    set_committed_value(contact, "company", company)
    return change


async def set_referrer(act: Act, contact_id: int, other_id: int | None) -> ClientChange:
    """The client who has sent this one to us; refused when it is himself (`NotFound`)."""
    contact = await access.contact_to_change(act, contact_id)
    other = await access.contact(act, other_id) if other_id is not None else None
    if other is not None and other.id == contact.id:
        raise NotFound()
    contact.referred_by_id = other.id if other else None
    return ClientChange(contact, await timeline.record(act, contact, Action.EDITED))


async def say_outcome(
    act: Act, contact_id: int, outcome: Outcome | None, *, reason_id: int | None = None
) -> ClientChange:
    """What has become of the client; none lets it follow the deals again.

    «Will not buy» demands a reason of the company's list (`ReasonNeeded`), and can be reopened by another outcome.
    """
    contact = await access.contact_to_change(act, contact_id)
    reason = await act.session.get(Reason, reason_id) if reason_id is not None else None
    if outcome is Outcome.REFUSED and (reason is None or reason.kind is not ReasonKind.LOST):
        raise ReasonNeeded()
    contact.outcome = outcome
    contact.reason_id = reason.id if reason and outcome is Outcome.REFUSED else None
    change = ClientChange(contact, await timeline.record(act, contact, Action.EDITED))
    set_committed_value(contact, "reason", reason)
    return change
