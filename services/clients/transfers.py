"""A colleague is asked for a client whom he has, and answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from models import Contact, Deal, Event, Transfer, User
from services import access, edits, groups, notices, timeline
from services.act import Act
from services.clients import duplicates
from services.errors import AlreadyAnswered, NobodyElse, NotFound
from services.timeline import Action


async def ask(act: Act, contact_id: int, deal_id: int | None = None) -> User:
    """Ask whoever has the client with the same phone or address as this one; he and his manager are told.

    `deal_id` is the asker's own deal with him. Refused (`NotFound`) where nobody else has such a client, and
    (`NobodyElse`) where whoever has him is gone. Asking twice tells nobody twice.
    """
    mine = await access.contact_to_change(act, contact_id)
    theirs: Contact | None = await act.session.scalar(duplicates.same(act, mine).limit(1))
    if theirs is None:
        raise NotFound()
    holder = await duplicates.holder(act, theirs)
    if holder is None or holder.disabled_at is not None:
        raise NobodyElse()
    transfer = await _open(act, theirs) or await _begin(act, theirs, holder, deal_id)
    for reader in {one.id: one for one in (holder, *await access.nearest_superiors(act.session, holder))}.values():
        await notices.tell(
            act.session,
            act.now,
            reader,
            "client-asked",
            f"asked:{transfer.id}",
            contact_id=theirs.id,
            transfer_id=transfer.id,
            client=theirs.name,
            asker=act.user.name,
            holder=holder.name,
        )
    return holder


async def _open(act: Act, theirs: Contact) -> Transfer | None:
    mine = (Transfer.asker_id == act.user.id, Transfer.contact_id == theirs.id, Transfer.answered_at.is_(None))
    found: Transfer | None = await act.session.scalar(select(Transfer).where(*mine).limit(1))
    return found


async def _begin(act: Act, theirs: Contact, holder: User, deal_id: int | None) -> Transfer:
    row = Transfer(asker_id=act.user.id, contact_id=theirs.id, deal_id=deal_id, holder_id=holder.id, at=act.now)
    act.session.add(row)
    await act.session.flush()
    return row


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer, the deals that went over with the client, and the event of it all."""

    transfer: Transfer
    deals: Sequence[Deal]
    event: Event


async def answer(act: Act, transfer_id: int, *, give: bool) -> Answered:
    """Whoever was asked, or who leads him, gives the client away or keeps him; the first answer counts.

    With the client go the open deals that his holder has with him; what is closed stays with whoever closed it. The
    asker is told. Refused when it was answered before (`AlreadyAnswered`) or the asker is gone (`NobodyElse`).
    """
    transfer = await _asked(act, transfer_id)
    if transfer.asker.disabled_at is not None:
        raise NobodyElse()
    transfer.answered_at, transfer.answered_by_id, transfer.given = act.now, act.user.id, give
    await act.session.flush()
    deals = await _open_deals(act, transfer) if give else []
    handed = [(await edits.pass_to(act, deal, transfer.asker, silent=True)).event for deal in deals]
    said = await timeline.append(act, "transfer", transfer.id, Action.EDITED, {"given": None}, {"given": give})
    await _tell(act, transfer)
    return Answered(transfer, deals, await groups.together(act, [*handed, said]))


async def _asked(act: Act, transfer_id: int) -> Transfer:
    access.may_change_or_refuse(act.user)
    led = access.visible_people(act.user).with_only_columns(User.id)
    query = select(Transfer).where(Transfer.id == transfer_id, Transfer.holder_id.in_(led))
    query = query.where(Transfer.asker_id != act.user.id)
    found: Transfer | None = await act.session.scalar(
        query.options(joinedload(Transfer.asker), joinedload(Transfer.contact))
    )
    if found is None or found.contact.deleted_at is not None:
        raise NotFound()
    if found.answered_by_id is not None:
        by = await act.session.get_one(User, found.answered_by_id)
        raise AlreadyAnswered(name=by.name, given="yes" if found.given else "no")
    return found


async def _open_deals(act: Act, transfer: Transfer) -> Sequence[Deal]:
    theirs = access.visible_deals(act.user).where(Deal.contact_id == transfer.contact_id, Deal.closed_at.is_(None))
    own = theirs.where(Deal.responsible_id == transfer.holder_id).options(*access.BRIEF).order_by(Deal.id)
    return (await act.session.scalars(own)).all()


async def _tell(act: Act, transfer: Transfer) -> None:
    """Of a client who stays where he is nothing is told but that."""
    kind = "client-given" if transfer.given else "client-kept"
    about: dict[str, Any] = {}
    if transfer.given:
        about = {"contact_id": transfer.contact_id, "client": transfer.contact.name}
    if transfer.given and transfer.deal_id is not None:
        about["own_deal_id"] = transfer.deal_id
    await notices.tell(
        act.session, act.now, transfer.asker, kind, f"answered:{transfer.id}", name=act.user.name, **about
    )
