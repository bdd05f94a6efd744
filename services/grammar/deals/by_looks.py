"""Who buys, by one word that is no thing: «лид Фогель три окна», «сделка Крот, гардеробная»."""

from services.grammar.deals import goods
from services.grammar.language.morphology import Form, may_be, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.line import Word
from services.grammar.people import houses, roles
from services.grammar.said import Said

_BEAST = Form.NOUN | Form.ANIMATE | Form.NOMINATIVE


def client(said: Said) -> tuple[int, int] | None:
    """The word right behind what has been read, when the goods come after it."""
    pieces = list(said.line.pieces())
    words = said.words(*pieces[0]) if pieces else []
    if not words or words[0].read.isascii() or said.line.text(pieces[0][0], words[0].start):
        return None
    first, *others = words
    parted = not others and len(pieces) > 1 and any(goods.said(said, *span) for span in pieces[1:])
    next_sold = bool(others) and others[0].start == first.end + 1 and sold(others)
    looks = _stranger(first.read) or _beast(first.read) or first.read in _SYLLABLES
    named = _is_nothing_else(said, first) and looks
    return (first.start, first.end) if named and (parted or next_sold) else None


def sold(words: list[Word]) -> bool:
    """So many of something, or a thing that the dictionary has."""
    first = words[0].read
    return first.isdigit() or first in goods.MAKES or first in wares.COMMON or must_be(first, _SOLD)


_SOLD = Form.NOUN | Form.ADJECTIVE | Form.NUMERAL


def _is_nothing_else(said: Said, word: Word) -> bool:
    name = word.read
    other = tells(name) and name not in _SYLLABLES
    other = other or name in wares.COMMON | FILL | STOP | goods.MAKES | houses.KINDS or things.is_object(name)
    return name.isalpha() and not other and said.stage([word]) is None


def _stranger(name: str) -> bool:
    """Of two letters in capitals it may be any short: «ТО», «КП»."""
    return len(name) > _SHORT and not readings(name)


def _beast(name: str) -> bool:
    nouns = [one for one in readings(name) if one & Form.NOUN and not one & Form.PLURAL]
    return may_be(name, _BEAST) and all(one & Form.ANIMATE for one in nouns) and name not in roles.ROLES


_SHORT = 2
_SYLLABLES = spelt("пак ли хо ким цой чой тэн хан нам шин юн нгуен ван чан ус куц гак крот сыч жук")
