"""Surnames of no list behind a given name, «Полина Дорн всё решила», "Hilary Beck only wants": read as surnames."""

from itertools import pairwise

from services.grammar.company.entries import entry
from services.grammar.intent import Named, StageName, Vocabulary
from services.grammar.language import lazily
from services.grammar.language.likeness import Like, like
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.lexicon.things import PLACES, is_thing
from services.grammar.lexicon.wares import sold
from services.grammar.line import Line, Word
from services.grammar.people.names import given, personal

_SHORTEST = 3
_SHORT = 4
"""Letters: Дорн is no form of «дорого»."""
_CYRILLIC, _LATIN = "ов", "son"
"""Endings that only surnames have: what was typed stays what it was."""
_SHE = lazily.compile(
    r" (?:он|она|они|він|вона|вони|he|she|they|he's|she's|only|about|asked|wants|needs|is|was|has|says|said|will)(?!\w)"
)
"""What follows a whole name in small letters: «bethany marsh she asked …»."""


def write_out(line: Line, vocabulary: Vocabulary) -> None:
    """In the reading; what was typed stays."""
    for name, word in reversed(list(pairwise(line.words()))):
        named = _may_be(name, word) and (_in_capitals(line, name, word) or _goes_on(line, word))
        if named and not _of_the_company(word.read, vocabulary):
            line.respell(word.start, word.end, word.read + (_LATIN if word.read.isascii() else _CYRILLIC))


def _may_be(name: Word, word: Word) -> bool:
    if word.start != name.end + 1 or len(word.read) < _SHORTEST or not given(name.read) or personal(word.read):
        return False
    return not (word.read in FILL | STOP | PLACES or is_thing(word.read) or sold(word.read))


def _in_capitals(line: Line, name: Word, word: Word) -> bool:
    """Both begin with one, and not all words of the line do."""
    typed = [line.typed_between(one.start, one.end) for one in line.words() if one.read.isalpha()]
    if all(one.istitle() for one in typed):
        return False
    return all(line.typed_between(one.start, one.end).istitle() for one in (name, word))


def _goes_on(line: Line, word: Word) -> bool:
    return not tells(word.read) and _SHE.match(line.read, word.end) is not None


def _of_the_company(word: str, vocabulary: Vocabulary) -> bool:
    """«Анна Замер»: a stage of hers."""
    lists: tuple[tuple[Named | StageName, ...], ...] = (vocabulary.stages, vocabulary.sources, vocabulary.people)
    sure = Like.FORM if len(word) > _SHORT else Like.SAME
    return any(like(word, token) >= sure for named in lists for one in named for token in entry(one.id, one.name).words)
