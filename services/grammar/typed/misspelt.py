"""The company's own names with a slip in them, in whatever case: «с сатйа», «на смтеу», «на тестдрав»."""

from collections.abc import Iterable
from functools import lru_cache

from services.grammar.company.entries import WEAK, entry
from services.grammar.company.kindred import has_kin
from services.grammar.intent import Vocabulary
from services.grammar.language import lazily
from services.grammar.language.likeness import ENDINGS, Like, like
from services.grammar.language.mistyped import heard, slip
from services.grammar.language.morphology import readings
from services.grammar.lexicon import commands
from services.grammar.lexicon.speech import tells
from services.grammar.line import Line
from services.grammar.people.names import given, personal

_WORD = lazily.compile(r"(?<![\w'-])[^\W\d_]{5,}(?![\w'])")
_RUSSIAN = lazily.compile(r"[а-я]+")
"""Of others the dictionary cannot tell which are words, so less is put right in them."""
_LED = lazily.compile(r"(?<!\w)(?:с|со|от|из|по|на|через) $")
_SHORTEST = 4
"""Letters of a stem: of fewer too many words are but a slip away."""


def write_out(line: Line, vocabulary: Vocabulary) -> None:
    """In the reading; what was typed stays."""
    found = list(_WORD.finditer(line.read))
    if not found:
        return
    sources = _names(one.name for one in vocabulary.sources)
    stages, people = _names(one.name for one in vocabulary.stages), _names(one.name for one in vocabulary.people)
    reasons = _names(one.name for one in vocabulary.lost_reasons)
    joined = _joined(tuple(one.name for one in vocabulary.stages))
    for match in reversed(found):
        word = match[0]
        if (apart := _apart(word, joined)) is not None:
            line.respell(*match.span(), apart)
            continue
        if (apart := _led_by(word, (*stages, *sources, *reasons))) is not None:
            line.respell(*match.span(), apart)
            continue
        led = _LED.search(line.read, 0, match.start()) is not None
        names = (*stages, *sources, *people) if _RUSSIAN.fullmatch(word) else sources
        if (led or not personal(word)) and (meant := _meant(word, names)) is not None:
            line.respell(*match.span(), meant)


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return _words(tuple(names))


@lru_cache(64)
def _words(names: tuple[str, ...]) -> tuple[str, ...]:
    words = (word for name in names for word in entry(0, name).words)
    return tuple(dict.fromkeys(word for word in words if len(word) >= _SHORTEST and word not in WEAK))


@lru_cache(8192)
def _led_by(word: str, names: tuple[str, ...]) -> str | None:
    """«вдоговор», «савито», «поденьгам»."""
    if readings(word) or given(word) or word in commands.ALL or not (led := _GLUED.fullmatch(word)) or tells(word):
        return None
    known = any(led["name"][0] == name[0] and like(led["name"], name) >= Like.FORM for name in names)
    return f"{led['by']} {led['name']}" if known else None


_GLUED = lazily.compile(r"(?P<by>на|по|из|от|во|со|[вскзу])(?P<name>[^\W\d_]{4,})")


@lru_cache(64)
def _joined(names: tuple[str, ...]) -> dict[str, str]:
    """«тест-драйв» by «тестдрайв»."""
    found = (match[0] for name in names for match in _HYPHENED.finditer(Line.of(name).read))
    return {word.replace("-", ""): word for word in found}


_HYPHENED = lazily.compile(r"[а-яіїєґ]{3,}-[а-яіїєґ]{3,}")


def _apart(word: str, joined: dict[str, str]) -> str | None:
    """«тестдрав» is «тест-драйв»."""
    near = (whole for whole in joined if word[0] == whole[0] and abs(len(word) - len(whole)) < 2 and word != whole)
    return next((joined[whole] for whole in near if slip(word, whole) or sorted(word) == sorted(whole)), None)


@lru_cache(8192)
def _meant(word: str, names: tuple[str, ...]) -> str | None:
    if readings(word) or given(word) or word in commands.ALL or word in commands.REAL or has_kin(word):
        return None
    names = tuple(name for name in names if name[0] == word[0])
    if any(like(word, name) > Like.TYPO for name in names):
        return None
    found = [meant for name in names if (meant := _slipped(word, name))]
    return found[0] if len(found) == 1 else None


def _alike(stem: str, known: str) -> bool:
    """With one slip, or by ear: «дагавор»."""
    return slip(stem, known) or heard(stem) == heard(known)


def _slipped(word: str, name: str) -> str | None:
    """The stem with one slip in it, and an ending that words take: «Боирсу» is «Борису»."""
    stems = (name[: len(name) - cut] for cut in range(3) if name[len(name) - cut :] in ENDINGS)
    return next(
        (
            stem + word[len(word) - cut :]
            for stem in stems
            if len(stem) >= _SHORTEST
            for cut in range(4)
            if word[len(word) - cut :] in ENDINGS and _alike(word[: len(word) - cut], stem)
        ),
        None,
    )
