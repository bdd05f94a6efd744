"""Finding deals and clients by what is remembered of them: a name with a slip in it, the last digits of a phone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from rapidfuzz.distance import OSA, JaroWinkler
from sqlalchemy import Select, column, func, literal, or_, select, table, union_all

from models import Contact, ContactPoint, Deal, PointKind
from models.search import words as folded
from services import access
from services.act import Act
from services.contacts import phone as e164
from services.errors import UnreadablePhone

CANDIDATES = 400
"""Rows that the database hands over to be ranked."""
ENOUGH = 60
"""A worse score is not shown."""
SHORTEST_TAIL = 4
SHORT = 6
"""Letters of a word that one slip can leave without a trigram, unless its ending counts too."""
MOST_SLIPS, LONGEST_ENDING = 2, 3
MOST_LETTERS, MOST_WORDS, MOST_TRIGRAMS = 120, 8, 40
FORMS = frozenset({"ооо", "ао", "зао", "пао", "оао", "ип", "тов", "фоп", "чп", "тоо"})
"""Legal forms: nobody is known by them."""
_NUMBER = re.compile(r"\+?\d[\d\s().\u2010-\u2014-]*")
_ENDING = re.compile(
    r"(?<=\w{3})(?:[ая]ми|[оеыи]го|[оеыи]му|[ыи]ми|[оеыи]м|[оеыи]й|[оеі]ю|[ая]я|[ую]ю|[ая][мх]|[аеєиіїоуыэюяьй])$"
)


@dataclass(frozen=True, slots=True)
class Hit:
    deal: Deal
    score: float
    """0..100; a hundred is every word to the letter."""


@dataclass(frozen=True, slots=True)
class ClientHit:
    contact: Contact
    score: float


async def deals(act: Act, words: str, *, limit: int = 8, open_first: bool = True) -> Sequence[Hit]:
    """The visible deals whose title, client or client's phone is like these words, the likest first.

    Of two that are alike the open one comes first (unless told otherwise), then the one touched last. Words that
    mean nothing find nothing.
    """
    sought = _read(words, act.workspace.currency)
    found = (await act.session.execute(_deals(act, sought, open_first))).all() if sought.readable else []
    scores = {row.id: _score(sought, row.title + (row.name or ""), row.by_phone) for row in found}
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
    scores = {row.id: _score(sought, row.name, row.by_phone) for row in found}
    likest = sorted(found, key=lambda row: (-scores[row.id], len(row.name), -row.id))
    best = [row.id for row in likest[:limit] if scores[row.id] >= ENOUGH]
    query = select(Contact).where(Contact.id.in_(best))
    loaded = {contact.id: contact for contact in await act.session.scalars(query)} if best else {}
    return [ClientHit(loaded[number], scores[number]) for number in best]


@dataclass(frozen=True, slots=True)
class _Sought:
    """What was typed, understood: words, and digits that may be the end of a phone or, in E.164, the whole of it."""

    words: Sequence[str]
    trigrams: Sequence[str]
    tail: str | None
    phone: str | None

    @property
    def readable(self) -> bool:
        return bool(self.trigrams or self.tail)

    @property
    def least(self) -> int:
        """Trigrams without which a name is not meant: of a quarter of them no slip and no ending deprives it."""
        return max(1, len(self.trigrams) // 4)


def _read(text: str, currency: str) -> _Sought:
    text = text[:MOST_LETTERS]
    written = max(_NUMBER.findall(text), key=len, default="")
    digits = re.sub(r"\D", "", written)
    try:
        phone = e164(written, currency) if len(digits) > SHORTEST_TAIL else None
    except UnreadablePhone:
        phone = None
    known = folded(text.replace(written, " ") if phone else text)[:MOST_WORDS]
    named = [word for word in known if word not in FORMS] or known
    return _Sought(named, _trigrams(named), digits if len(digits) >= SHORTEST_TAIL else None, phone)


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
    theirs = access.visible_deals(act.user).where(Deal.contact_id == Contact.id).exists()
    query = select(Contact.id, Contact.search.label("name"), alike.c.by_phone).join(alike, alike.c.id == Contact.id)
    order = (alike.c.by_phone.desc(), alike.c.matches.desc(), Contact.id.desc())
    return query.where(or_(theirs, Contact.created_by_id == act.user.id)).order_by(*order).limit(CANDIDATES)


def _named(act: Act, model: type[Deal | Contact], sought: _Sought) -> Iterator[Select[Any]]:
    """A row for each of the trigrams that a name has."""
    index = table(name := f"{model.__tablename__}_search", column("rowid"), column(name))
    for part in sought.trigrams:
        if act.session.get_bind().dialect.name == "sqlite":
            has: Select[Any] = select(index.c.rowid.label("id")).where(index.c[name].match(f'"{part}"'))
        else:
            has = select(model.id).where(model.search.like(f"%{part}%"))
        yield _worth(has, matches=1)


def _phoned(sought: _Sought) -> Iterator[Select[Any]]:
    if sought.tail is not None:
        value = ContactPoint.value
        like = value == sought.phone if sought.phone else value.like(f"%{sought.tail}")
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


def _score(sought: _Sought, text: str, by_phone: int) -> float:
    """How well a text answers, 0..100. Words may be glued together, in what was typed and in what is known."""
    typed = [word for word in sought.words if not (by_phone and word.isdecimal())]
    known = text.split()
    known += [one + other for one, other in pairwise(known)]
    if not typed:
        return 100.0
    apart = _matched(typed, known)
    return max(apart, _matched(["".join(typed)], known) - 2) if len(typed) > 1 else apart


def _matched(typed: Sequence[str], known: Sequence[str]) -> float:
    """Each word against the likest that is not taken yet; a long word weighs more."""
    left, total = list(known), 0.0
    for word in sorted(typed, key=len, reverse=True):
        likest = max(left, key=lambda other: _likeness(word, other), default="")
        total += _likeness(word, likest) * len(word)
        if likest:
            left.remove(likest)
    return total / sum(map(len, typed))


@lru_cache(1 << 14)
def _likeness(word: str, known: str) -> float:
    """0..100 for one word typed and one known: the same, its beginning, the same but for the ending, a slip or two."""
    if word == known:
        return 100
    if known.startswith(word):
        return 96
    if abs(len(word) - len(known)) > LONGEST_ENDING + MOST_SLIPS:
        return 0
    stem, root = _stem(word), _stem(known)
    if stem == root:
        return 94
    slips = min(OSA.distance(word, known), OSA.distance(stem, root))
    if slips > min(MOST_SLIPS, len(word) // 4):
        return 0
    return 90 * (1 - slips / len(word)) * (0.9 + 0.1 * JaroWinkler.similarity(word, known))


@lru_cache(1 << 14)
def _stem(word: str) -> str:
    return _ENDING.sub("", word)
