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


def beside(said: Said) -> tuple[int, int] | None:
    """«8(812)903-17-46 Пеэтер Куусик вольво …»: two words with capitals right behind the phone, and goods without."""
    phone = _PHONE.search(said.line.read)
    words = said.words(phone.end())[:3] if said.phone and phone else []
    if len(words) < _MOST + 1 or not phone or words[0].start > phone.end() + 2:
        return None
    *named, goods_ = words
    capital = [said.line.typed_between(word.start, word.end)[0].isupper() for word in words]
    together = named[1].start == named[0].end + 1 and goods_.start == named[1].end + 1
    return (
        (named[0].start, named[1].end)
        if capital == [True, True, False] and together and all(_is_name(said, word) for word in named)
        else None
    )


def _is_name(said: Said, word: Word) -> bool:
    """Many English things end in «s», and of Russian words the dictionary has most."""
    name, capital = word.read, said.line.typed_between(word.start, word.end)[0].isupper()
    if not name.isalpha() or (not capital and name.endswith(_MANY_END_SO)) or readings(name):
        return False
    return not (name in FILL | goods.COMMON or wares.ware(name) or things.is_object(name) or tells(name))
