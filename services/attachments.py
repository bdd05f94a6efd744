"""What people sent besides words: put into a deal, found there again, taken out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from models import Activity, ActivityKind, Attachment, AttachmentKind, Contact, Deal, Event
from models.attachment import LISTED
from services import access, contacts, deals, timeline
from services.act import Act
from services.clients import newcomers
from services.clients.newcomers import Newcomer
from services.deals import Change
from services.errors import AlreadyKept, AlreadyMet, NotFound
from services.likely import ways
from services.timeline import Action

_NUMBER = re.compile(r"#\d+\b[\s,:]*")

PAGE = 8
"""Files in a list."""


@dataclass(frozen=True, slots=True)
class Put:
    """What was put somewhere, and the change that it made."""

    rows: Sequence[Attachment]
    change: Change


async def put(act: Act, attachment_id: int, deal_id: int) -> Put:
    """Into this deal: what the person sent, with all that was sent together with it.

    A shared contact becomes the deal's client, a forwarded message a note. Refused the second time (`AlreadyKept`).
    """
    rows = await _waiting(act, attachment_id)
    act = _because_of(act, rows[0])
    return await _put(act, rows, await access.deal_to_change(act, deal_id))


async def put_into_new(
    act: Act, attachment_id: int, *, title: str, amount: int | None = None, currency: str | None = None
) -> Put:
    """Into a new deal of that title, with whoever wrote it, or is meant by it, as the client.

    `amount` is in minor units of `currency`, the company's if none is named.
    """
    rows = await _waiting(act, attachment_id)
    first = rows[0]
    act = _because_of(act, first)
    client = None
    if first.client is not None and first.kind is not AttachmentKind.CONTACT:
        client = await contacts.create(act, name=first.client, points=ways(act, first))
    contact_id = client.id if client else None
    made = await deals.create(act, title=title, amount=amount, currency=currency, contact_id=contact_id)
    await _put(act, rows, made.deal, called_after=first if first.client is None else None)
    return Put(rows, made)


async def make_client(act: Act, attachment_id: int) -> Newcomer:
    """Only the client: whoever is meant by the shared contact, or wrote what was forwarded; there is no deal yet.

    Refused where nobody's client is meant (`NotFound`), and the second time (`AlreadyMet`, `AlreadyKept`).
    """
    rows = await _waiting(act, attachment_id)
    first = rows[0]
    if first.client is None:
        raise NotFound()
    found = await newcomers.put_down(_because_of(act, first), name=first.client, points=ways(act, first))
    for row in rows:
        row.contact_id = found.contact.id
    await act.session.flush()
    return found


async def drop(act: Act, attachment_id: int) -> None:
    """It belongs nowhere."""
    for row in await _waiting(act, attachment_id):
        row.dropped_at = act.now
    await act.session.flush()


async def waiting(act: Act, attachment_id: int) -> Attachment:
    """What was sent and is to be put somewhere; refused when it has been (`AlreadyKept`)."""
    return (await _waiting(act, attachment_id))[0]


async def own(act: Act, attachment_id: int) -> Attachment:
    """Something that this very person sent, wherever it is now."""
    access.may_change_or_refuse(act.user)
    found = await act.session.get(Attachment, attachment_id)
    if found is None or found.user_id != act.user.id:
        raise NotFound()
    return found


async def _waiting(act: Act, attachment_id: int) -> Sequence[Attachment]:
    row = await own(act, attachment_id)
    if row.deal_id is not None:
        raise AlreadyKept(deal_id=row.deal_id)
    if row.contact_id is not None:
        raise AlreadyMet(contact_id=row.contact_id)
    if row.group_key is None:
        return [row]
    together = (Attachment.chat_id == row.chat_id, Attachment.group_key == row.group_key)
    query = select(Attachment).where(*together, Attachment.user_id == act.user.id, Attachment.deal_id.is_(None))
    return (await act.session.scalars(query.order_by(Attachment.id))).all()


def _because_of(act: Act, first: Attachment) -> Act:
    """What is done with it comes of the message that brought it, and is taken back together."""
    return replace(act, origin=f"{first.chat_id}:{first.message_id}")


async def _put(act: Act, rows: Sequence[Attachment], deal: Deal, *, called_after: Attachment | None = None) -> Put:
    client = await settle(act, deal, rows, called_after=called_after)
    if client is not None:
        deal.contact_id = client.id
        set_committed_value(deal, "contact", client)
    event = await timeline.record(act, deal, Action.ATTACHED, attached=[told(row) for row in rows])
    for row in rows:
        row.event_id = event.id
    await act.session.flush()
    return Put(rows, Change(deal, event))


async def settle(
    act: Act, deal: Deal, rows: Sequence[Attachment], *, called_after: Attachment | None = None
) -> Contact | None:
    """Into a deal that was loaded to be changed; the client, if a contact was among it.

    Words become a note, but for those that have become the deal's title.
    """
    client = None
    for row in rows:
        if row.kind is AttachmentKind.CONTACT:
            client = await contacts.create(act, name=row.name or row.phone or "—", phone=_callable(row.phone))
            row.contact_id = client.id
        elif row is not called_after and (words := words_of(row)):
            row.activity_id = await note(act, deal.id, words)
        row.deal_id, row.dropped_at = deal.id, None
    return client


def words_of(row: Attachment) -> str:
    """What is said in it or under it, without the number of the deal that it was sent to."""
    words = _NUMBER.sub("", row.caption or "").strip() if row.written_at is None else row.caption or ""
    return f"{row.author}: {words}" if row.author and words else words


async def note(act: Act, deal_id: int, words: str) -> int:
    """The words under a file, as a note of the deal; its number."""
    row = Activity(deal_id=deal_id, user_id=act.user.id, at=act.now, kind=ActivityKind.NOTE, text=words)
    act.session.add(row)
    await act.session.flush()
    return row.id


def _callable(phone: str | None) -> str | None:
    """What was not read as a phone is no way to reach anybody."""
    return phone if phone and phone.startswith("+") else None


def told(row: Attachment) -> dict[str, Any]:
    """What the history is to remember of it."""
    known = {name: getattr(row, name) for name in ("name", "size", "duration", "author", "phone", "caption")}
    known |= {"kind": row.kind, "written_at": timeline.plain(row.written_at)}
    known |= {name: getattr(row, name) for name in ("latitude", "longitude")}
    return {name: value for name, value in known.items() if value not in (None, "")}


async def of_event(act: Act, event: Event) -> Sequence[Attachment]:
    """What one change has put into a deal."""
    query = select(Attachment).where(Attachment.event_id == event.id).order_by(Attachment.id)
    return (await act.session.scalars(query)).all()


async def take_back(act: Act, event: Event) -> None:
    """Undo of `put`: out of the deal again. The bytes stay, as other deals may have the same."""
    put = await of_event(act, event)
    notes = [row.activity_id for row in put if row.activity_id is not None]
    gone = {"deal_id": None, "event_id": None, "activity_id": None, "contact_id": None, "dropped_at": act.now}
    await act.session.execute(update(Attachment).where(Attachment.event_id == event.id).values(gone))
    for number in notes:
        await act.session.delete(await act.session.get_one(Activity, number))
    await act.session.flush()


KEPT_FOR = timedelta(days=8)
"""How long something stays that was put nowhere."""


async def forget(session: AsyncSession, now: datetime) -> None:
    """Drop what people sent and put nowhere, or took out again, when nobody will come back to it."""
    nowhere = (Attachment.deal_id.is_(None), Attachment.at < now - KEPT_FOR)
    await session.execute(delete(Attachment).where(*nowhere))


@dataclass(frozen=True, slots=True)
class Page:
    rows: Sequence[Attachment]
    number: int
    total: int

    @property
    def pages(self) -> int:
        return max(1, -(-self.total // PAGE))


async def one(act: Act, attachment_id: int) -> tuple[Attachment, Deal]:
    """Something that was put into a deal which this person may see."""
    found: Attachment | None = await act.session.get(Attachment, attachment_id)
    if found is None or found.deal_id is None:
        raise NotFound()
    return found, await access.deal(act, found.deal_id)


async def of_deal(act: Act, deal: Deal, number: int = 0) -> Page:
    """One page of the deal's files, the newest first. The deal was loaded through `access`."""
    mine = (Attachment.deal_id == deal.id, Attachment.kind.in_(LISTED))
    total = await act.session.scalar(select(func.count()).where(*mine)) or 0
    number = max(0, min(number, (total - 1) // PAGE))
    query = select(Attachment).where(*mine).order_by(Attachment.id.desc()).options(joinedload(Attachment.user))
    rows = await act.session.scalars(query.limit(PAGE).offset(number * PAGE))
    return Page(rows.all(), number, total)
