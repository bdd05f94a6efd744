"""Who buys, by what kind of a house it is: «отель Старая Мельница шторы …», «школа танцев Ритм», «СТО Шатун»."""

from itertools import takewhile

from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, readings
from services.grammar.lexicon import wares
from services.grammar.lexicon.wares import COMMON
from services.grammar.line import Word
from services.grammar.people import houses, names
from services.grammar.said import Said

_ENOUGH = 3
"""Words: of fewer nothing would be left that is sold."""


def called(said: Said) -> tuple[int, int] | None:
    """«отель Старая Мельница шторы …»: a kind of house first, and behind it what it is called."""
    for start, end in said.line.pieces():
        words = said.words(start, end)
        kind = _kind(words)
        if kind is None or said.line.text(start, words[0].start):
            continue
        begins, words = words[0].start, words[kind:]
        if words[0].read in _CHAINS and len(words) > _ENOUGH and agree(words[2].read, words[3].read):
            return begins, words[3].end
        named = _of_what(words) or _two_things(words)
        strangers = 0 if kind else _strangers(words[1:])
        named = named or (2 if len(words) > 2 and agree(words[1].read, words[2].read) else strangers)
        named = named or _alone(said, (start, end), words) or _one_thing(words)
        if named:
            return begins, words[named].end
    return None


def _kind(words: list[Word]) -> int | None:
    """Which of the first two words says what kind of a house it is: «детский сад», «фитнес-клуб»."""
    if words and words[0].read in houses.KINDS:
        return int(words[0].hyphened and len(words) > 1 and words[1].read in houses.KINDS)
    second = len(words) > 1 and words[1].read in houses.KINDS | _GARDEN
    which = second and (words[0].hyphened or words[0].read in houses.WHICH or agree(words[0].read, words[1].read))
    return 1 if which else None


_GARDEN = {"сад", "садок"}
"""Of a kind only with an adjective: «детский сад»."""


def _of_what(words: list[Word]) -> int:
    """«школа танцев Ритм»: between the kind and the name stands what it teaches or makes."""
    genitive = len(words) >= _ENOUGH and any(_OF & one == _OF for one in readings(words[1].read))
    if not genitive or any(one & Form.NOUN and one & Form.NOMINATIVE for one in readings(words[1].read)):
        return 0
    after = _strangers(words[2:]) or _one_thing(words[1:])
    return 1 + after if after else 0


_OF = Form.NOUN | Form.GENITIVE


def _two_things(words: list[Word]) -> int:
    """«кофейня Зерно и Пар отделка …»."""
    joined = len(words) > _ENOUGH + 1 and words[2].read in ("и", "й", "та", "і", "and")
    return 3 if joined and not any(word.read in COMMON or wares.ware(word.read) for word in (words[1], words[3])) else 0


_CHAINS = ("сеть", "мережа")
"""«сеть пекарен Тёплый хлеб»."""


def _one_thing(words: list[Word]) -> int:
    """«завод Электрощит аутсорсинг …», «стройбаза Кедр газоблок …»: one noun, and more is told after it."""
    if len(words) < _ENOUGH or words[1].read in COMMON or wares.ware(words[1].read):
        return 0
    found = readings(words[1].read)
    return int(any(one & Form.NOUN and one & Form.NOMINATIVE and not one & Form.PLURAL for one in found))


def _alone(said: Said, span: tuple[int, int], words: list[Word]) -> int:
    """«завод Электроприбор, …»: one word before a comma, and more is told after it."""
    after = next(said.line.pieces(span[1]), None)
    return int(len(words) == 2 and after is not None and "," in said.line.read[span[1] : after[0] + 1])


def _strangers(words: list[Word]) -> int:
    """How many of the first are in no dictionary, or such as end the names of firms."""
    return len(list(takewhile(_strange, words)))


def _strange(word: Word) -> bool:
    unknown = word.read in names.SECOND or not readings(word.read)
    return unknown and word.read.isalpha() and not (wares.ware(word.read) or word.read in COMMON)
