"""Finds the company's own names in a line: stages, reasons, sources, people, however the owner calls them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from services.grammar.company import kindred, wordings
from services.grammar.language.likeness import Like, like
from services.grammar.language.words import spelt
from services.grammar.line import Line, Word
from services.grammar.people import names

_LINKS = spelt("и й та і and or the a an на в во у к ко до по за с со з із зі to of for от від об про плюс plus")
_NOT = spelt("не ни ні недолго нет нету немає нема no not без never isn't didn't don't")
_NONE = spelt("нет нету немає нема")
_WEAK = _NOT | spelt(
    "есть є нужна нужен нужно нужны потрібна потрібно уже вже хотят хочуть their всё все own свои свої we "
    "they have has need needs want it новый новий new first первый перший уже другое другого інше іншого всех "
    "всіх ready "
    "готовы готові больше who what went not real too "
    "понравилась понравился сподобалася сподобався liked сделали зробили "
    "получена отримано received пройдена"
)
"""Words that name nothing by themselves."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """Of one name there is one, so that what is known of it is found fast."""

    id: int
    words: tuple[str, ...]
    opening: int = 0
    """How many of them stand before a comma: «Уже есть другое, менять не будут»."""

    joined: str = ""
    initials: str = ""
    letters: frozenset[str] = frozenset()
    """With which of them a word that names it may begin."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry and the words of the line that name it."""

    id: int
    words: tuple[Word, ...]
    full: bool
    sure: bool
    quality: float
    """Above one when the words themselves were found, not kindred ones."""
    rival: int | None = None
    """Another entry that fits as well."""

    @property
    def start(self) -> int:
        return min(word.start for word in self.words)

    @property
    def end(self) -> int:
        return max(word.end for word in self.words)


@lru_cache(4096)
def entry(identity: int, name: str) -> Entry:
    words = tuple(word.read for word in Line.of(name).words())
    meant = tuple(word for word in words if word not in _LINKS)
    first = (
        [word.read for word in Line.of(name.split(",")[0]).words() if word.read not in _LINKS] if "," in name else []
    )
    words = meant or words
    initials = "".join(word[0] for word in words)
    letters = frozenset(
        initials + (wordings.BEGUN if any(word.startswith(wordings.BY_DOING) for word in words) else "")
    )
    return Entry(identity, words, len(first), "".join(words), initials, letters)


@dataclass(frozen=True, slots=True)
class _Fit:
    entry: Entry
    words: tuple[Word, ...]
    full: bool
    quality: float

    @property
    def rank(self) -> tuple[int, bool, float]:
        return len(self.words), self.full, self.quality

    @property
    def spread(self) -> int:
        """«доплата пришла, предоплата была раньше»: of two that fit alike the one whose words stand together."""
        return self.words[-1].end - self.words[0].start


def find(words: Sequence[Word], entries: Iterable[Entry], *, kin: bool = False) -> Hit | None:
    """The entry that most of its words are found for, the longest first; `kin` also by words of the same meaning."""
    entries = list(entries)
    words = _joined_not(words, entries)
    short = {one.initials: one.words for one in entries if len(one.words) > 1}
    spelt_out = {word: short[word.read] for word in words if word.read in short}
    letters = {word.read[0] for word in words}
    likely = entries if kin or spelt_out else [one for one in entries if not letters.isdisjoint(one.letters)]
    fits = [fit for one in likely if (fit := _fit(words, one, spelt_out, kin=kin)) is not None]
    if not fits:
        return None
    fits.sort(key=lambda fit: (*fit.rank, -fit.spread), reverse=True)
    best = fits[0]
    if not best.full and (2 * len(best.words) < len(best.entry.words) or (not kin and best.quality < Like.FORM)):
        return None
    same = [fit for fit in fits[1:] if fit.rank[:2] == best.rank[:2] and set(fit.words) == set(best.words)]
    rival = next(
        (fit.entry.id for fit in same if (not best.full or fit.full) and fit.entry.words != best.entry.words), None
    )
    return Hit(best.entry.id, best.words, best.full, rival is None, best.quality, rival)


def _joined_not(words: Sequence[Word], entries: Iterable[Entry]) -> list[Word]:
    """«не справжня» for «Несправжня»."""
    together = {token for one in entries for token in one.words if len(token) > 5 and token.startswith(("не", "un"))}
    found: list[Word] = []
    for word in words:
        before = found[-1] if found else None
        if before and before.read in ("не", "un") and any(like(before.read + word.read, token) for token in together):
            found[-1] = Word(before.read + word.read, before.start, word.end)
        else:
            found.append(word)
    return found


def _fit(words: Sequence[Word], one: Entry, spelt_out: dict[Word, tuple[str, ...]], *, kin: bool) -> _Fit | None:
    """`spelt_out`: words that stand for several, as «тд» for «тест-драйв» in «запись на тд»."""
    whole = _as_one(words, one)
    if whole is not None:
        return whole
    matched: dict[Word, int] = {}
    used: set[str] = set()
    telling = False
    taken = False
    for token in one.words:
        begun = [word for word in words if kin or word.read[0] == token[0] or token.startswith(wordings.BY_DOING)]
        found = [(how, word) for word in begun if word not in matched and (how := _alike(word.read, token, kin=kin))]
        if found:
            how, word = max(found, key=lambda pair: pair[0])
            matched[word] = how
            used.add(token)
            taken = taken or wordings.done(word.read, token)
            telling = telling or token not in _WEAK
        elif short := [word for word, meant in spelt_out.items() if token in meant]:
            matched[short[0]] = Like.FORM
            used.add(token)
    full = len(used) == len(set(one.words))
    if taken and not full:
        return None
    opened = one.opening > 1 and used.issuperset(one.words[: one.opening])
    if not matched or not (telling or full or opened) or one.words[0] in _NOT - used or _negated(words, matched, one):
        return None
    return _Fit(one, tuple(sorted(matched, key=lambda word: word.start)), full, sum(matched.values()) / len(matched))


@lru_cache(8192)
def _alike(word: str, token: str, *, kin: bool) -> int:
    if word in _NOT or token in _NOT:
        return 3 * (word == token or {word, token} <= _NONE)
    found = Like.NO if wordings.of_another_kind(word, token) else like(word, token)
    if found < Like.FORM and wordings.same_doing(word, token):
        return Like.FORM
    if found is Like.NO and wordings.done(word, token):
        return Like.FORM
    if found is Like.NO and kin:
        return kindred.alike(word, token)
    return found


def _as_one(words: Sequence[Word], one: Entry) -> _Fit | None:
    """«тестдрайв» and «тд» for «тест-драйв»."""
    if len(one.words) < 2:
        return None
    for word in words:
        if len(word.read) > _SHORT and like(word.read, one.joined):
            return _Fit(one, (word,), True, 2)
        if word.read == one.initials:
            return _Fit(one, (word,), False, 2)
    return None


_SHORT = 4
""""none" is no «No need»."""


def _negated(words: Sequence[Word], matched: dict[Word, int], one: Entry) -> bool:
    """«не дорого» is not «дорого», «счёт не согласовали» no «Счёт согласован»."""
    denied = (after for before, after in pairwise(words) if before.read in _NOT and before not in matched)
    return not _NOT & set(one.words) and any(word in matched for word in denied)


def unnamed(words: Sequence[Word], entries: Iterable[Entry]) -> list[Word]:
    """The words that are nobody's name: Лидия is no «лид», Успехов no «успех»."""
    own = {token for one in entries for token in one.words}
    return [word for word in words if word.read in own or not _named(word.read)]


def _named(word: str) -> bool:
    return names.given(word) or (word.endswith(_OF_SURNAMES) and names.surname(word))


_OF_SURNAMES = ("ов", "ова", "ову", "овым", "овой", "ев", "ева", "еву", "евым", "евой")


def links(word: str) -> bool:
    """«на», «и»: no part of what a stage is called."""
    return word in _LINKS


def weak(word: str) -> bool:
    """«получена»: names nothing by itself."""
    return word in _WEAK
