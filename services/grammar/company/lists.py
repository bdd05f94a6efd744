"""Finds the company's own names in a line: stages, reasons, sources, people, however the owner calls them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from services.grammar.company import kindred, wordings
from services.grammar.company.entries import DENIED, NONE, WEAK, Entry
from services.grammar.language.likeness import Like, like
from services.grammar.line import Word
from services.grammar.people import names


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry and the words of the line that name it."""

    id: int
    words: tuple[Word, ...]
    full: bool
    sure: bool
    quality: float
    """Above one when the words themselves were found, not kindred ones."""

    @property
    def start(self) -> int:
        return min(word.start for word in self.words)

    @property
    def end(self) -> int:
        return max(word.end for word in self.words)


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
    known = _known(tuple(entries))
    words = _joined_not(words, known) if known.denied else words
    spelt_out = {word: known.short[word.read] for word in words if word.read in known.short}
    telling = [word for word in words if word in spelt_out or _tells(word.read, known, kin=kin)]
    if not telling:
        return None
    fits = [fit for one in known.entries if (fit := _fit(words, telling, one, spelt_out, kin=kin)) is not None]
    if not fits:
        return None
    fits.sort(key=lambda fit: (*fit.rank, -fit.spread), reverse=True)
    best = fits[0]
    if not best.full and (2 * len(best.words) < len(best.entry.words) or (not kin and best.quality < Like.FORM)):
        return None
    same = [fit for fit in fits[1:] if fit.rank[:2] == best.rank[:2] and set(fit.words) == set(best.words)]
    rivals = any((not best.full or fit.full) and fit.entry.words != best.entry.words for fit in same)
    return Hit(best.entry.id, best.words, best.full, not rivals, best.quality)


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """Of one list there is one, as of one name."""

    entries: tuple[Entry, ...]
    short: dict[str, tuple[str, ...]]
    """The words that initials stand for: «тд»."""
    denied: frozenset[str]
    """«Несправжня», which may be typed as two words."""


@lru_cache(1024)
def _known(entries: tuple[Entry, ...]) -> _Known:
    denied = (token for one in entries for token in one.words if len(token) > 5 and token.startswith(("не", "un")))
    return _Known(entries, {one.initials: one.words for one in entries if len(one.words) > 1}, frozenset(denied))


@lru_cache(32768)
def _tells(word: str, known: _Known, *, kin: bool) -> bool:
    """Whether it is a word of any of them; most are of none."""
    for one in known.entries:
        if _stands_for(word, one) or any(
            _begun(word, token, kin=kin) and _alike(word, token, kin=kin) for token in one.words
        ):
            return True
    return False


def _joined_not(words: Sequence[Word], known: _Known) -> list[Word]:
    """«не справжня» for «Несправжня»."""
    found: list[Word] = []
    for word in words:
        before = found[-1] if found else None
        if (
            before
            and before.read in ("не", "un")
            and any(like(before.read + word.read, token) for token in known.denied)
        ):
            found[-1] = Word(before.read + word.read, before.start, word.end)
        else:
            found.append(word)
    return found


def _fit(
    words: Sequence[Word], telling: Sequence[Word], one: Entry, spelt_out: dict[Word, tuple[str, ...]], *, kin: bool
) -> _Fit | None:
    """`spelt_out`: words that stand for several, as «тд» for «тест-драйв» in «запись на тд»."""
    whole = _as_one(telling, one)
    if whole is not None:
        return whole
    matched: dict[Word, int] = {}
    used: set[str] = set()
    says = False
    taken = False
    for token in one.words:
        begun = [word for word in telling if word not in matched and _begun(word.read, token, kin=kin)]
        found = [(how, word) for word in begun if (how := _alike(word.read, token, kin=kin))]
        if found:
            how, word = max(found, key=itemgetter(0))
            matched[word] = how
            used.add(token)
            taken = taken or wordings.done(word.read, token)
            says = says or token not in WEAK
        elif short := [word for word, meant in spelt_out.items() if token in meant]:
            matched[short[0]] = Like.FORM
            used.add(token)
    full = len(used) == len(set(one.words))
    if taken and not full:
        return None
    opened = one.opening > 1 and used.issuperset(one.words[: one.opening])
    if one.words[0] in DENIED and one.words[0] in used and not _denies(words, matched, one):
        return None
    if not matched or not (says or full or opened) or one.words[0] in DENIED - used or _negated(words, matched, one):
        return None
    return _Fit(one, tuple(sorted(matched, key=lambda word: word.start)), full, sum(matched.values()) / len(matched))


def _begun(word: str, token: str, *, kin: bool) -> bool:
    return kin or word[0] == token[0] or token.startswith(wordings.BY_DOING)


@lru_cache(8192)
def _alike(word: str, token: str, *, kin: bool) -> int:
    if word in DENIED or token in DENIED:
        return 3 * (word == token or {word, token} <= NONE)
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
    for word in words:
        if joined := _stands_for(word.read, one):
            return _Fit(one, (word,), joined > 1, 2)
    return None


def _stands_for(word: str, one: Entry) -> int:
    """Two for all of its words written as one, one for their initials."""
    if len(one.words) < 2:
        return 0
    return 2 if len(word) > _SHORT and like(word, one.joined) else int(word == one.initials)


_SHORT = 4
""""none" is no «No need»."""


def _denies(words: Sequence[Word], matched: dict[Word, int], one: Entry) -> bool:
    """«не сказали», but not «сказала больше не нужна»: what is denied there is something else."""
    meant = [at for at, word in enumerate(words) if word in matched and word.read not in DENIED]
    if len(one.words) == 1 or not meant or not all(words[at].read.startswith(_TELLS) for at in meant):
        return True
    denied = [at for at, word in enumerate(words) if word in matched and word.read in DENIED]
    return any(0 < at - no <= _NEAR for no in denied for at in meant)


_TELLS = ("сказа", "назва", "каза")
_NEAR = 2
"""Words: «не так сказал»."""


def _negated(words: Sequence[Word], matched: dict[Word, int], one: Entry) -> bool:
    """«не дорого» is not «дорого», «счёт не согласовали» no «Счёт согласован»."""
    denied = (after for before, after in pairwise(words) if before.read in DENIED and before not in matched)
    return not DENIED & set(one.words) and any(word in matched for word in denied)


def unnamed(words: Sequence[Word], entries: Iterable[Entry]) -> list[Word]:
    """The words that are nobody's name: Лидия is no «лид», Успехов no «успех»."""
    own = {token for one in entries for token in one.words}
    return [word for word in words if word.read in own or not _named(word.read)]


def _named(word: str) -> bool:
    return names.given(word) or (word.endswith(_OF_SURNAMES) and names.surname(word))


_OF_SURNAMES = ("ов", "ова", "ову", "овым", "овой", "ев", "ева", "еву", "евым", "евой")
