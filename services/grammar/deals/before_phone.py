"""A name of no list before the phone, with the goods elsewhere: «office cleaning, Hargreaves, 0161 496 2280»."""

import re

from services.grammar.deals import goods
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.morphology import readings
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import TAKEN, Word
from services.grammar.said import Said

_PHONE = re.compile(rf",? ?{TAKEN}{{9,}}")
_MOST = 2
"""Words: «Folasade Ige»."""
_MANY_END_SO = ("s", "ing", "er", "or", "ment", "tion")


def stranger(said: Said) -> tuple[int, int] | None:
    """Somebody of no list, by a name that is neither goods nor whatever else a word alone may be."""
    pieces = list(said.line.pieces())
    if said.phone is None or len(pieces) < 2:
        return None
    for start, end in pieces:
        words = said.words(start, end)
        alone = 0 < len(words) <= _MOST and _PHONE.match(said.line.read, words[-1].end) is not None
        apart = said.line.read[:start].rstrip(" ").endswith((",", TAKEN))
        if alone and apart and all(_is_name(said, word) for word in words):
            return words[0].start, words[-1].end
    return None


def _is_name(said: Said, word: Word) -> bool:
    """Many English things end in «s», and of Russian words the dictionary has most."""
    name, capital = word.read, said.line.typed_between(word.start, word.end)[0].isupper()
    if not name.isalpha() or (not capital and name.endswith(_MANY_END_SO)) or readings(name):
        return False
    return not (name in FILL | goods.COMMON or wares.ware(name) or things.is_object(name) or tells(name))
