"""Taking back a change of a client, and of a deal that a client was put down with."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select, update
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from models import Attachment, Company, Contact, ContactPoint, Deal, Event, PointKind, Reason, User
from services import access, timeline
from services.act import Act
from services.clients import merging
from services.errors import UndoChangedSince
from services.timeline import Action
from services.undo.records import put_back, refuse_if_changed_since


async def find(act: Act, event: Event) -> Contact:
    """A client who was merged since is another's part: that has to be taken back first."""
    contact = await access.contact(act, event.subject_id)
    if contact.id != event.subject_id:
        merges = await act.session.scalars(merging.last_merge(contact).options(joinedload(Event.user)))
        gone = event.subject_id
        took = next(one for one in merges if gone in (one.after["merged"], *one.after["moved"]["absorbed"]))
        raise UndoChangedSince(name=took.user.name, contact_id=contact.id)
    return contact


def offered(act: Act) -> ColumnElement[bool]:
    return Event.subject_id.in_(access.visible_contacts(act.user).with_only_columns(Contact.id))


async def take_back(act: Act, event: Event, row: Contact) -> Event:
    await refuse_if_changed_since(act, event, row)
    if event.action == Action.MERGED:
        await merging.part(act, event, row)
    if event.action == Action.CREATED:
        await _refuse_if_needed(act, row)
        await _remove(act, row)
    put_back(row, event)
    if "points" in event.before and event.action != Action.MERGED:
        _put_back_points(row, [(PointKind(kind), value) for kind, value in event.before["points"]])
    company = await act.session.get(Company, row.company_id) if row.company_id else None
    reason = await act.session.get(Reason, row.reason_id) if row.reason_id else None
    set_committed_value(row, "company", company)
    set_committed_value(row, "reason", reason)
    return await timeline.record(act, row, Action.UNDONE, undoes=event.id)


async def _refuse_if_needed(act: Act, row: Contact) -> None:
    """A client with whom somebody has made a deal since stays."""
    query = select(User.name).join(Deal, Deal.responsible_id == User.id).where(Deal.contact_id == row.id)
    if (name := await act.session.scalar(query.where(Deal.deleted_at.is_(None)).limit(1))) is not None:
        raise UndoChangedSince(name=name, contact_id=row.id)


async def _remove(act: Act, row: Contact) -> None:
    row.deleted_at = act.now
    kept = update(Attachment).where(Attachment.contact_id == row.id, Attachment.deal_id.is_(None))
    await act.session.execute(kept.values(contact_id=None))


async def go_with(act: Act, event: Event, deal: Deal) -> dict[str, int]:
    """The client whom this change of the deal had put down goes with it, unless something else hangs on him since.

    What the event of the undo is to remember: his number, as `client_gone` or `client_stays`. Nothing is flushed.
    """
    contact = await _born(act, event)
    if contact is None:
        return {}
    if await act.session.scalar(select(or_(*(found.exists() for found in _hanging(contact, event, deal))))):
        return {"client_stays": contact.id}
    await _remove(act, contact)
    told = {"deleted_at": timeline.plain(act.now), "undoes": event.id}
    await timeline.append(act, "contact", contact.id, Action.UNDONE, {"deleted_at": None}, told)
    return {"client_gone": contact.id}


async def _born(act: Act, event: Event) -> Contact | None:
    """One person and one moment are one change: whoever was put down then came with it, unless that was one of its own.

    One merged since is another.
    """
    alone = select(Event.id).where(
        Event.subject == "contact", Event.subject_id == Contact.id, Event.action == Action.CREATED
    )
    query = select(Contact).where(
        Contact.id == event.after.get("contact_id"),
        Contact.created_by_id == event.user_id,
        Contact.created_at == event.at,
        Contact.deleted_at.is_(None),
        Contact.merged_into_id.is_(None),
        ~alone.exists(),
    )
    found: Contact | None = await act.session.scalar(query) if event.after.get("contact_id") is not None else None
    return found


def _hanging(contact: Contact, event: Event, deal: Deal) -> Iterator[Select[Any]]:
    """Another deal, a task, whom he has sent; a change of him; what others, or another message, told of the deal."""
    for table, link in merging.LINKS.values():
        there = [table.deleted_at.is_(None)] if hasattr(table, "deleted_at") else []
        yield select(table.id).where(link == contact.id, *there, *([Deal.id != deal.id] if table is Deal else []))
    yield select(Attachment.id).where(Attachment.contact_id == contact.id, Attachment.deal_id.is_(None))
    stands = select(Event.id).where(Event.undone_by_id.is_(None), Event.action != Action.UNDONE)
    yield stands.where(Event.subject == "contact", Event.subject_id == contact.id)
    since = or_(Event.at > event.at, Event.origin.is_distinct_from(event.origin))
    yield stands.where(Event.subject == "deal", Event.subject_id == deal.id, Event.id > event.id, since)


def _put_back_points(row: Contact, wanted: list[tuple[PointKind, str]]) -> None:
    row.points = [point for point in row.points if (point.kind, point.value) in wanted]
    known = {(point.kind, point.value) for point in row.points}
    row.points.extend(ContactPoint(kind=kind, value=value) for kind, value in wanted if (kind, value) not in known)
