"""Finding deals and clients by what is remembered of them: a name with a slip in it, a part of a phone, words said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, column, func, literal, or_, select, table, union_all

from models import Activity, Contact, ContactPoint, Deal, PointKind
from models.search import words as folded
from services import access, likeness
from services.act import Act
from services.contacts import phone as e164
from services.errors import UnreadablePhone

CANDIDATES = 400
"""Rows that the database hands over to be ranked."""
MOST_NOTES = 60
"""Notes are long: fewer of them are ranked."""
ENOUGH = 60
"""A worse score is not shown."""
SHORTEST_PART = 3
"""Digits of a phone that are looked for in it; one or two are a deal's number, or nothing."""
SHORT = 6
"""Letters of a word that one slip can leave without a trigram, unless its ending counts too."""
MOST_LETTERS, MOST_WORDS, MOST_TRIGRAMS = 120, 8, 40
FORMS = frozenset({"ооо", "ао", "зао", "пао", "оао", "ип", "тов", "фоп", "чп", "тоо"})
"""Legal forms: nobody is known by them."""
_NUMBER = re.compile(r"\+?\d[\d\s().\u2010-\u2014-]*")


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
class NoteHit:
    deal: Deal
    activity: Activity
    score: float


async def deals(act: Act, words: str, *, limit: int = 8, open_first: bool = True) -> Sequence[Hit]:
    """The visible deals whose title, client or client's phone is like these words, the likest first.

    Of two that are alike the open one comes first (unless told otherwise), then the one touched last. Words that
    mean nothing find nothing.
    """
    sought = _read(words, act.workspace.currency)
    found = (await act.session.execute(_deals(act, sought, open_first))).all() if sought.readable else []
    scores = {row.id: sought.score(row.title + (row.name or ""), row.by_phone) for row in found}
    likest = sorted(
        (row for row in found if scores[row.id] >= ENOUGH),
        key=lambda row: (-scores[row.id], open_first and row.closed_at is not None, -row.stage_since.timestamp()),
    )
    best = [row.id for row in likest[:limit]]
    query = access.visible_deals(act.user).where(Deal.id.in_(best)).options(*access.BRIEF)
    loaded = {deal.id: deal for deal in await act.session.scalars(query)} if best else {}
    return [Hit(loaded[number], scores[number]) for number in best]


async def clients(act: Act, words: str, *, limit: int = 8) -> Sequence[ClientHit]:
    """The clients whose name or phone is like these words: of one's visible deals, and those one has put down."""
    sought = _read(words, act.workspace.currency)
    found = (await act.session.execute(_clients(act, sought))).all() if sought.readable else []
    scores = {row.id: sought.score(row.name, row.by_phone) for row in found}
    likest = sorted(found, key=lambda row: (-scores[row.id], len(row.name), -row.id))
    best = [row.id for row in likest[:limit] if scores[row.id] >= ENOUGH]
    query = select(Contact).where(Contact.id.in_(best))
    loaded = {contact.id: contact for contact in await act.session.scalars(query)} if best else {}
    return [ClientHit(loaded[number], scores[number]) for number in best]


async def notes(act: Act, words: str, *, limit: int = 8) -> Sequence[NoteHit]:
    """What was said of one's visible deals, notes and calls alike, that has words like these; the likest and latest."""
    sought = _read(words, act.workspace.currency)
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
    """All that answers some words: a client whose only deal is listed is not listed himself, nor a note of one."""

    deals: Sequence[Hit]
    clients: Sequence[ClientHit]
    notes: Sequence[NoteHit]


async def everything(act: Act, words: str, *, limit: int) -> Found:
    """Deals, clients and what was said, at most `limit` together; when all want room, the deals get half of it."""
    hits = await deals(act, words, limit=limit)
    shown = {hit.deal.contact_id for hit in hits}
    people = [hit for hit in await clients(act, words, limit=limit) if hit.contact.id not in shown]
    listed = {hit.deal.id for hit in hits}
    said = [hit for hit in await notes(act, words, limit=limit) if hit.deal.id not in listed]
    kept = hits[: max(limit - len(people) - len(said), limit // 2 + 1)]
    people = people[: max(1, limit - len(kept) - len(said))]
    return Found(kept, people, said[: limit - len(kept) - len(people)])


async def numbered(act: Act, words: str) -> Sequence[Deal]:
    """The visible deal with this very number, `12` or `#12`."""
    number = re.fullmatch(r"\s*#?([0-9]{1,9})\s*", words)
    if number is None:
        return []
    query = access.visible_deals(act.user).where(Deal.id == int(number[1])).options(*access.BRIEF)
    return (await act.session.scalars(query)).all()


@dataclass(frozen=True, slots=True)
class _Sought:
    """What was typed, understood: words, and digits that may be a part of a phone or, in E.164, the whole of it."""

    words: Sequence[str]
    trigrams: Sequence[str]
    part: str | None
    phone: str | None

    @property
    def readable(self) -> bool:
        return bool(self.trigrams or self.part)

    def score(self, text: str, by_phone: int = 0) -> float:
        """0..100; digits that the phone answers for need not stand in the text."""
        return likeness.score([word for word in self.words if not (by_phone and word.isdecimal())], text)

    @property
    def least(self) -> int:
        """Trigrams without which a name is not meant: of a quarter of them no slip and no ending deprives it."""
        return max(1, len(self.trigrams) // 4)


def _read(text: str, currency: str) -> _Sought:
    text = text[:MOST_LETTERS]
    written = max(_NUMBER.findall(text), key=len, default="")
    digits = re.sub(r"\D", "", written)
    try:
        phone = e164(written, currency) if len(digits) > 4 else None
    except UnreadablePhone:
        phone = None
    known = folded(text.replace(written, " ") if phone else text)[:MOST_WORDS]
    named = [word for word in known if word not in FORMS] or known
    return _Sought(named, _trigrams(named), digits if len(digits) >= SHORTEST_PART else None, phone)


def _trigrams(words: Sequence[str]) -> Sequence[str]:
    """Of the beginnings and middles of words; a long word is known without its ending, which is inflected."""
    found: dict[str, None] = {}
    for word in words:
        padded = f" {word} " if len(word) <= SHORT else f" {word}"
        found |= dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2))
        if 3 < len(word) <= SHORT:
            # As if the first two letters, or the second and the third, had been exchanged.
            found |= dict.fromkeys((f" {word[1]}{word[0]}", f" {word[0]}{word[2]}"))
    return list(found)[:MOST_TRIGRAMS]


def _deals(act: Act, sought: _Sought, open_first: bool) -> Select[Any]:
    """Candidates: the visible deals with most of the trigrams in the title and in the client's name."""
    client = _alike(*_named(act, Contact, sought), *_phoned(sought)).subquery()
    of_clients = select(Deal.id, client.c.matches, client.c.by_phone).join(client, Deal.contact_id == client.c.id)
    alike = _alike(*_named(act, Deal, sought), of_clients, least=sought.least).subquery()
    query = access.visible_deals(act.user).join(alike, alike.c.id == Deal.id).outerjoin(Deal.contact)
    columns = (Deal.id, Deal.search.label("title"), Contact.search.label("name"), Deal.closed_at, Deal.stage_since)
    order: list[Any] = [alike.c.by_phone.desc(), alike.c.matches.desc(), Deal.stage_since.desc(), Deal.id.desc()]
    if open_first:
        order.insert(2, Deal.closed_at.is_not(None))
    return query.with_only_columns(*columns, alike.c.by_phone).order_by(*order).limit(CANDIDATES)


def _clients(act: Act, sought: _Sought) -> Select[Any]:
    alike = _alike(*_named(act, Contact, sought), *_phoned(sought), least=sought.least).subquery()
    query = access.visible_contacts(act.user).join(alike, alike.c.id == Contact.id)
    order = (alike.c.by_phone.desc(), alike.c.matches.desc(), Contact.id.desc())
    columns = (Contact.id, Contact.search.label("name"), alike.c.by_phone)
    return query.with_only_columns(*columns).order_by(*order).limit(CANDIDATES)


def _named(act: Act, model: type[Deal | Contact | Activity], sought: _Sought) -> Iterator[Select[Any]]:
    """A row for each of the trigrams that a name has."""
    index = table(name := f"{model.__tablename__}_search", column("rowid"), column(name))
    for part in sought.trigrams:
        if act.session.get_bind().dialect.name == "sqlite":
            has: Select[Any] = select(index.c.rowid.label("id")).where(index.c[name].match(f'"{part}"'))
        else:
            has = select(model.id).where(model.search.like(f"%{part}%"))
        yield _worth(has, matches=1)


def _phoned(sought: _Sought) -> Iterator[Select[Any]]:
    if sought.part is not None:
        value = ContactPoint.value
        like = value == sought.phone if sought.phone else value.like(f"%{sought.part}%")
        theirs = select(ContactPoint.contact_id.label("id")).where(ContactPoint.kind == PointKind.PHONE, like)
        yield _worth(theirs, by_phone=1)


def _worth(rows: Select[Any], *, matches: int = 0, by_phone: int = 0) -> Select[Any]:
    return rows.add_columns(literal(matches).label("matches"), literal(by_phone).label("by_phone"))


def _alike(*rows: Select[Any], least: int = 0) -> Select[Any]:
    """How many trigrams each has; without those that have too few, unless the phone is theirs."""
    row = union_all(*rows).subquery()
    matches, by_phone = func.sum(row.c.matches), func.max(row.c.by_phone)
    summed = select(row.c.id, matches.label("matches"), by_phone.label("by_phone")).group_by(row.c.id)
    return summed.having(or_(matches >= least, by_phone == 1)) if least else summed
