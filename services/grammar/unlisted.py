"""A surname that is in no list, behind «deal» and before goods: «deal pellow roof rack», «lead dev patel 2 vans»."""

from services.grammar import names, recipients, wares
from services.grammar.line import TAKEN, Word
from services.grammar.said import Said
from services.grammar.speech import FILL, STOP, tells

_SHORTEST = 3
"""Letters."""


def client(said: Said) -> tuple[int, int] | None:
    """The first word after what has been read, if no goods are called so, and what follows are goods."""
    start, end = next(said.line.pieces(), (0, 0))
    words = said.words(start, end)
    if not said.line.read.startswith(TAKEN) or len(words) < 2 or said.line.read[:start].strip(f" {TAKEN}:,"):
        return None
    first, second, *others = words
    if first.start > start + 1 or not _stranger(said, first) or second.start != first.end + 1:
        return None
    if names.surname(second.read) and not wares.ware(second.read) and _goods(others):
        return first.start, second.end
    return (first.start, first.end) if _goods([second, *others]) else None


def _stranger(said: Said, word: Word) -> bool:
    name = word.read
    if not (name.isascii() and name.replace("'", "").isalpha() and len(name) >= _SHORTEST):
        return False
    if wares.ware(name) or tells(name) or name in FILL | STOP or recipients.is_object(name):
        return False
    return said.stage([word]) is None


def _goods(words: list[Word]) -> bool:
    """«roof rack», «12 laptops»."""
    words = words[1:] if words and words[0].read.isdigit() else words
    return bool(words) and words[0].read.isascii() and wares.ware(words[0].read)
