"""The company's own names with a slip in them, in whatever case: «с сатйа», «на смтеу», «на тестдрав»."""

import re
from collections.abc import Iterable
from functools import lru_cache

from services.grammar.company.lists import entry, weak
from services.grammar.intent import Vocabulary
from services.grammar.lexicon import commands
from services.grammar.lexicon.likeness import ENDINGS, Like, like
from services.grammar.lexicon.mistyped import slip
from services.grammar.lexicon.morphology import readings
from services.grammar.line import Line
from services.grammar.people.names import given, personal

_WORD = re.compile(r"(?<![\w'-])[а-я]{5,}(?![\w'])")
"""Russian ones: of others the dictionary cannot tell which are words."""
_LED = re.compile(r"(?<!\w)(?:с|со|от|из|по|на|через) $")
_SHORTEST = 4
"""Letters of a stem: of fewer too many words are but a slip away."""


def write_out(line: Line, vocabulary: Vocabulary) -> None:
    """In the reading; what was typed stays."""
    found = list(_WORD.finditer(line.read))
    if not found:
        return
    called = (*(one.name for one in vocabulary.stages), *(one.name for one in vocabulary.sources))
    names, joined = _names(called), _joined(called)
    for match in reversed(found):
        if (apart := _apart(match[0], joined)) is not None:
            line.respell(*match.span(), apart)
            continue
        led = _LED.search(line.read, 0, match.start()) is not None
        if (led or not personal(match[0])) and (meant := _meant(match[0], names)) is not None:
            line.respell(*match.span(), meant)


@lru_cache(64)
def _names(names: Iterable[str]) -> tuple[str, ...]:
    words = (word for name in names for word in entry(0, name).words)
    return tuple(dict.fromkeys(word for word in words if len(word) >= _SHORTEST and not weak(word)))


@lru_cache(64)
def _joined(names: Iterable[str]) -> dict[str, str]:
    """«тест-драйв» by «тестдрайв»."""
    found = (match[0] for name in names for match in _HYPHENED.finditer(Line.of(name).read))
    return {word.replace("-", ""): word for word in found}


_HYPHENED = re.compile(r"[а-яіїєґ]{3,}-[а-яіїєґ]{3,}")


def _apart(word: str, joined: dict[str, str]) -> str | None:
    """«тестдрав» is «тест-драйв»."""
    return next((apart for whole, apart in joined.items() if word != whole and slip(word, whole)), None)


@lru_cache(8192)
def _meant(word: str, names: tuple[str, ...]) -> str | None:
    if readings(word) or given(word) or word in commands.ALL or word in commands.REAL:
        return None
    if any(like(word, name) > Like.TYPO for name in names):
        return None
    found = {name for name in names if name[0] == word[0] and _slipped(word, name)}
    return found.pop() if len(found) == 1 else None


def _slipped(word: str, name: str) -> bool:
    """The stem with one slip in it, and an ending that words take."""
    stems = (name[: len(name) - cut] for cut in range(3) if name[len(name) - cut :] in ENDINGS)
    return any(
        slip(word[: len(word) - cut], stem)
        for stem in stems
        if len(stem) >= _SHORTEST
        for cut in range(4)
        if word[len(word) - cut :] in ENDINGS
    )
