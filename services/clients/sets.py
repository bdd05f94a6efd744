"""Three sets of clients: those we work with, those who went, those who only asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, not_, or_
from sqlalchemy.orm import joinedload

from models import Contact, Deal, Outcome, Stage, StageKind
from services import access
from services.act import Act
from services.deals import PAGE

SILENT_AFTER = timedelta(days=180)
"""A client who bought, and has neither bought again nor asked for that long, is gone."""


class ClientSet(StrEnum):
    ACTIVE = "active"
    GONE = "gone"
    INQUIRIES = "inquiries"


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in a list, with what the reader may see of his deals."""

    contact: Contact
    open: int
    won: int


@dataclass(frozen=True, slots=True)
class ClientPage:
    """One page of a set, and how many clients are in each."""

    which: ClientSet
    rows: Sequence[ClientRow]
    number: int
    counts: Mapping[ClientSet, int]

    @property
    def pages(self) -> int:
        return max(1, -(-self.counts[self.which] // PAGE))


async def page(act: Act, which: ClientSet, number: int = 0) -> ClientPage:
    """The clients of one set, those touched last first; a number past the end shows the last page.

    Each client whom the reader may see is in one of the three: with an open deal, or won within half a year, he is
    active; bought before that, gone; never bought, an inquiry. Who is said to be no client at all is in none.
    """
    facts, belongs = sorted_out(act)
    columns = [func.coalesce(func.sum(case((belongs[one], 1), else_=0)), 0) for one in ClientSet]
    totals = (await act.session.execute(chosen(act, facts, *columns))).one()
    counts = dict(zip(ClientSet, map(int, totals), strict=True))
    number = max(0, min(number, (counts[which] - 1) // PAGE))
    query = chosen(act, facts, Contact, facts.c.open, facts.c.won).where(belongs[which])
    ordered = query.order_by(func.coalesce(facts.c.touched, Contact.created_at).desc(), Contact.id.desc())
    return ClientPage(which, await rows(act, ordered.limit(PAGE).offset(number * PAGE)), number, counts)


async def rows(act: Act, query: Select[Any]) -> Sequence[ClientRow]:
    """Of a query for the client, his open deals and those he has won; each with his firm."""
    found = await act.session.execute(query.options(joinedload(Contact.company)))
    return [ClientRow(contact, going or 0, won or 0) for contact, going, won in found.all()]


def chosen(act: Act, facts: Any, *columns: Any) -> Select[Any]:
    """The clients who count, beside the facts of their deals, if they have any."""
    client = or_(Contact.outcome.is_(None), Contact.outcome != Outcome.OTHER)
    query = access.visible_contacts(act.user).outerjoin(facts, facts.c.contact_id == Contact.id).where(client)
    return query.with_only_columns(*columns)


def sorted_out(act: Act) -> tuple[Any, dict[ClientSet, ColumnElement[bool]]]:
    """What the deals of each client tell, and by which of it he belongs to which set."""
    won = Stage.kind == StageKind.WON
    facts = (
        access.visible_deals(act.user)
        .join(Deal.stage)
        .with_only_columns(
            Deal.contact_id,
            func.sum(case((Stage.kind == StageKind.OPEN, 1), else_=0)).label("open"),
            func.sum(case((won, 1), else_=0)).label("won"),
            func.max(case((won, Deal.closed_at))).label("bought"),
            func.max(Deal.stage_since).label("touched"),
        )
        .group_by(Deal.contact_id)
        .subquery()
    )
    going = or_(facts.c.open > 0, facts.c.bought >= act.now - SILENT_AFTER)
    active = func.coalesce(going, False)
    bought = facts.c.bought.is_not(None)
    return facts, {
        ClientSet.ACTIVE: active,
        ClientSet.GONE: and_(not_(active), bought),
        ClientSet.INQUIRIES: and_(not_(active), not_(bought)),
    }
