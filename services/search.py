"""Finding deals, clients and firms by what is remembered: a name with a slip in it, a part of a phone, words said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, column, func, literal, or_, select, table, union_all

from models import Activity, Company, Contact, ContactPoint, Deal, PointKind
from services import access, regions
from services.act import Act
from services.companies import sight
from services.sought import Sought, read

CANDIDATES = 400
"""Rows that the database hands over to be ranked."""
MOST_FIRMS = 3
MOST_NOTES = 60
"""Notes are long: fewer of them are ranked."""
ENOUGH = 60
"""A worse score is not shown."""


@dataclass(frozen=True, slots=True)
class Hit:
    deal: Deal
    score: float
    """0..100; a hundred is every word to the letter."""


@dataclass(frozen=True, slots=True)
class ClientHit:
    contact: Contact
    score: float


@dataclass(frozen=True, slots=True)
class CompanyHit:
    company: Company
    score: float


@dataclass(frozen=True, slots=True)
class NoteHit:
    deal: Deal
    activity: Activity
    score: float


async def deals(act: Act, words: str, *, limit: int = 8, open_first: bool = True) -> Sequence[Hit]:
    """The visible deals whose title, client, his firm or his phone is like these words, the likest first.

    Of two that are alike the open one comes first (unless told otherwise), then the one touched last. Words that
    mean nothing find nothing.
    """
    sought = read(words, regions.of(act.workspace))
    found = (await act.session.execute(_deals(act, sought, open_first))).all() if sought.readable else []
    scores = {row.id: sought.score(row.title + (row.name or "") + (row.firm or ""), row.by_phone) for row in found}
    likest = sorted(
        (row for row in found if scores[row.id] >= ENOUGH),
        key=lambda row: (-scores[row.id], open_first and row.closed_at is not None, -row.stage_since.timestamp()),
    )
    best = [row.id for row in likest[:limit]]
    query = access.visible_deals(act.user).where(Deal.id.in_(best)).options(*access.BRIEF)
    loaded = {deal.id: deal for deal in await act.session.scalars(query)} if best else {}
    return [Hit(loaded[number], scores[number]) for number in best]


async def clients(act: Act, words: str, *, limit: int = 8) -> Sequence[ClientHit]:
    """The visible clients whose name, phone or address is like these words."""
    sought = read(words, regions.of(act.workspace))
    found = (await act.session.execute(_clients(act, sought))).all() if sought.readable else []
    scores = {row.id: sought.score(row.name, row.by_phone) for row in found}
    likest = sorted(found, key=lambda row: (-scores[row.id], len(row.name), -row.id))
    best = [row.id for row in likest[:limit] if scores[row.id] >= ENOUGH]
    query = select(Contact).where(Contact.id.in_(best))
    loaded = {contact.id: contact for contact in await act.session.scalars(query)} if best else {}
    return [ClientHit(loaded[number], scores[number]) for number in best]


async def companies(act: Act, words: str, *, limit: int = 8) -> Sequence[CompanyHit]:
    """The visible firms whose name is like these words, legal form or none."""
    sought = read(words, regions.of(act.workspace))
    if not sought.trigrams:
        return []
    alike = _alike(*_named(act, Company, sought), least=sought.least).subquery()
    query = sight.visible(act.user).join(alike, alike.c.id == Company.id)
    order = (alike.c.matches.desc(), Company.id.desc())
    hits = [
        CompanyHit(one, sought.score(one.search))
        for one in await act.session.scalars(query.order_by(*order).limit(CANDIDATES))
    ]
    likest = sorted(hits, key=lambda hit: (-hit.score, len(hit.company.name), -hit.company.id))
    return [hit for hit in likest if hit.score >= ENOUGH][:limit]


async def notes(act: Act, words: str, *, limit: int = 8) -> Sequence[NoteHit]:
    """What was said of one's visible deals, notes and calls alike, that has words like these; the likest and latest."""
    sought = read(words, regions.of(act.workspace))
    if not sought.trigrams:
        return []
    alike = _alike(*_named(act, Activity, sought), least=sought.least).subquery()
    query = (
        access.visible_deals(act.user)
        .join(Activity, Activity.deal_id == Deal.id)
        .join(alike, alike.c.id == Activity.id)
    )
    order = (alike.c.matches.desc(), Activity.at.desc(), Activity.id.desc())
    found = await act.session.execute(
        query.with_only_columns(Activity, Deal).options(*access.BRIEF).order_by(*order).limit(MOST_NOTES)
    )
    hits = [NoteHit(deal, activity, sought.score(activity.search)) for activity, deal in found]
    likest = sorted(hits, key=lambda hit: (-hit.score, -hit.activity.at.timestamp()))
    return [hit for hit in likest if hit.score >= ENOUGH][:limit]


@dataclass(frozen=True, slots=True)
class Found:
    """All that answers some words: a client whose deal is listed is not listed himself, nor a note of one.

    Nor is a firm of which nothing else is to be seen than the one deal that is listed.
    """

    deals: Sequence[Hit]
    companies: Sequence[CompanyHit] = ()
    clients: Sequence[ClientHit] = ()
    notes: Sequence[NoteHit] = ()


async def everything(act: Act, words: str, *, limit: int) -> Found:
    """Deals, firms, clients and what was said, at most `limit` together; when all want room, deals get half of it."""
    hits = await deals(act, words, limit=limit)
    firms = await _worth_a_look(act, await companies(act, words, limit=MOST_FIRMS), hits)
    shown = {hit.deal.contact_id for hit in hits} | {one for firm in firms for one in firm.itself}
    people = [hit for hit in await clients(act, words, limit=limit) if hit.contact.id not in shown]
    listed = {hit.deal.id for hit in hits}
    said = [hit for hit in await notes(act, words, limit=limit) if hit.deal.id not in listed]
    room = limit - len(firms)
    kept = hits[: max(room - len(people) - len(said), room // 2 + 1)]
    people = people[: max(1, room - len(kept) - len(said))]
    return Found(kept, [firm.hit for firm in firms], people, said[: max(0, room - len(kept) - len(people))])


@dataclass(frozen=True, slots=True)
class _Firm:
    hit: CompanyHit
    itself: Sequence[int]
    """The client who is the firm: his card is the firm's."""


async def _worth_a_look(act: Act, hits: Sequence[CompanyHit], listed: Sequence[Hit]) -> Sequence[_Firm]:
    """Those whose cards tell more than a deal that is listed, which leads to them."""
    found = []
    for hit in hits:
        people = (await act.session.scalars(sight.people(act, hit.company))).all()
        theirs = {one.id for one in people}
        deals_there = [one.deal for one in listed if one.deal.contact_id in theirs]
        if len(people) > 1 or len(deals_there) != 1:
            found.append(_Firm(hit, [one.id for one in people if one.search == hit.company.search]))
    return found


async def numbered(act: Act, words: str) -> Sequence[Deal]:
    """The visible deal with this very number, `12` or `#12`."""
    number = re.fullmatch(r"\s*#?([0-9]{1,9})\s*", words)
    if number is None:
        return []
    query = access.visible_deals(act.user).where(Deal.id == int(number[1])).options(*access.BRIEF)
    return (await act.session.scalars(query)).all()


def _deals(act: Act, sought: Sought, open_first: bool) -> Select[Any]:
    """Candidates: the visible deals with most of the trigrams in the title and in the client's name."""
    client = _alike(*_named(act, Contact, sought), *_reached(sought)).subquery()
    of_clients = select(Deal.id, client.c.matches, client.c.by_phone).join(client, Deal.contact_id == client.c.id)
    alike = _alike(*_named(act, Deal, sought), of_clients, *_of_firms(act, sought), least=sought.least).subquery()
    query = access.visible_deals(act.user).join(alike, alike.c.id == Deal.id)
    query = query.outerjoin(Deal.contact).outerjoin(Contact.company)
    names = (Deal.search.label("title"), Contact.search.label("name"), Company.search.label("firm"))
    columns = (Deal.id, *names, Deal.closed_at, Deal.stage_since)
    order: list[Any] = [alike.c.by_phone.desc(), alike.c.matches.desc(), Deal.stage_since.desc(), Deal.id.desc()]
    if open_first:
        order.insert(2, Deal.closed_at.is_not(None))
    return query.with_only_columns(*columns, alike.c.by_phone).order_by(*order).limit(CANDIDATES)


def _of_firms(act: Act, sought: Sought) -> Iterator[Select[Any]]:
    """The deals with people of the firms that are called so."""
    if sought.trigrams:
        firm = _alike(*_named(act, Company, sought)).subquery()
        theirs = select(Deal.id, firm.c.matches, firm.c.by_phone).join(Contact, Deal.contact_id == Contact.id)
        yield theirs.join(firm, firm.c.id == Contact.company_id)


def _clients(act: Act, sought: Sought) -> Select[Any]:
    alike = _alike(*_named(act, Contact, sought), *_reached(sought), least=sought.least).subquery()
    query = access.visible_contacts(act.user).join(alike, alike.c.id == Contact.id)
    order = (alike.c.by_phone.desc(), alike.c.matches.desc(), Contact.id.desc())
    columns = (Contact.id, Contact.search.label("name"), alike.c.by_phone)
    return query.with_only_columns(*columns).order_by(*order).limit(CANDIDATES)


def _named(act: Act, model: type[Deal | Contact | Company | Activity], sought: Sought) -> Iterator[Select[Any]]:
    """A row for each of the trigrams that a name has."""
    index = table(name := f"{model.__tablename__}_search", column("rowid"), column(name))
    for part in sought.trigrams:
        if act.session.get_bind().dialect.name == "sqlite":
            has: Select[Any] = select(index.c.rowid.label("id")).where(index.c[name].match(f'"{part}"'))
        else:
            has = select(model.id).where(model.search.like(f"%{part}%"))
        yield _worth(has, matches=1)


def _reached(sought: Sought) -> Iterator[Select[Any]]:
    """A row for whoever has the phone or the address."""
    value = ContactPoint.value
    wanted = []
    if sought.part is not None:
        like = value == sought.phone if sought.phone else value.like(f"%{sought.part}%")
        wanted.append(and_(ContactPoint.kind == PointKind.PHONE, like))
    if sought.addresses:
        wanted.append(and_(ContactPoint.kind != PointKind.PHONE, value.in_(sought.addresses)))
    if wanted:
        yield _worth(select(ContactPoint.contact_id.label("id")).where(or_(*wanted)), by_phone=1)


def _worth(rows: Select[Any], *, matches: int = 0, by_phone: int = 0) -> Select[Any]:
    return rows.add_columns(literal(matches).label("matches"), literal(by_phone).label("by_phone"))


def _alike(*rows: Select[Any], least: int = 0) -> Select[Any]:
    """How many trigrams each has; without those that have too few, unless the phone is theirs."""
    row = union_all(*rows).subquery()
    matches, by_phone = func.sum(row.c.matches), func.max(row.c.by_phone)
    summed = select(row.c.id, matches.label("matches"), by_phone.label("by_phone")).group_by(row.c.id)
    return summed.having(or_(matches >= least, by_phone == 1)) if least else summed
