"""Who buys, by what stands first of all before what is sold: «Тёплый ряд аутсорс …», «Ладомаш Дорошев внедрение …»."""

from collections.abc import Sequence

from services.grammar.deals import goods
from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.words import spelt
from services.grammar.lexicon import services, things, wares
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import TAKEN, Word
from services.grammar.people import houses, names, surnames
from services.grammar.said import Said

_MOST = 4
"""Words."""


def firm(said: Said) -> tuple[int, int] | None:
    """Without whoever speaks for the firm, whose name stands behind it."""
    pieces = list(said.line.pieces())
    words = said.words(*pieces[0]) if pieces else []
    if not words or not said.line.read.startswith(TAKEN) or said.line.text(0, words[0].start):
        return None
    named, surely = (words, True) if _parted(said, pieces, words) else _before_sold(words)
    if not 0 < len(named) <= _MOST or _surname(named[0]) or _given(named[0]):
        return None
    if any(map(_given, named)):
        return _agro(named)
    if not all(map(_free, named)):
        return None
    *called, last = named
    if called and (_surname(last) or surnames.LIKE_ADJECTIVE.fullmatch(last.read)) and last.read not in names.SECOND:
        return (called[0].start, called[-1].end) if not _surname(called[-1]) else None
    alone = not called and not _of_nothing(words)
    return None if alone or not surely else (named[0].start, last.end)


def _agro(named: Sequence[Word]) -> tuple[int, int] | None:
    """«Зерноград Агро Шкурат Денис»: a word that ends the names of firms, and somebody behind it."""
    end = next((at for at, word in enumerate(named) if at and word.read in names.SECOND), 0)
    agro = end and end + 1 < len(named) and all(map(_free, named[: end + 1]))
    return (named[0].start, named[end].end) if agro else None


def _before_sold(words: Sequence[Word]) -> tuple[list[Word], bool]:
    """And whether what is sold is a service: «скутер хонда» may be one thing."""
    place = next((at for at, word in enumerate(words) if at and _sold(word)), 0)
    if place and words[place].start != words[place - 1].end + 1:
        return [], False  # «рав4»
    if place == 1:  # «Гранд Мебель складской учёт»
        place = next((at for at, word in enumerate(words[:_MOST]) if at > 1 and _sold(word)), place)
    service = services.sold(words[place].read)
    return list(words[: place - (place > 1 and _says_which(words[place - 1], words[place]))]), service


def _says_which(word: Word, thing: Word) -> bool:
    """«складской учёт», but not «Лебедянская телефония»."""
    return agree(word.read, thing.read) and not surnames.LIKE_ADJECTIVE.fullmatch(word.read)


def _parted(said: Said, pieces: Sequence[tuple[int, int]], words: Sequence[Word]) -> bool:
    """«Мясной дом Лещук, интеграция …»: what is sold comes behind the comma."""
    behind = said.words(*pieces[1]) if len(pieces) > 1 else []
    apart = bool(behind) and said.line.read.startswith(",", words[-1].end)
    own = all(not _sold(word) or (at and agree(words[at - 1].read, word.read)) for at, word in enumerate(words))
    if apart and behind[0].read in ("контакт", "contact"):
        return True
    return apart and own and len(words) > 1 and (_sold(behind[0]) or (len(behind) > 1 and _sold(behind[1])))


def _sold(word: Word) -> bool:
    return services.sold(word.read) or word.read in wares.COMMON | goods.MAKES


def _free(word: Word) -> bool:
    """May be a name: nothing that is sold, done or only links."""
    name = word.read
    nothing = name in FILL | houses.KINDS | _NO_NAMES or tells(name) or things.is_object(name)
    return name.isalpha() and not name.isascii() and not nothing


_NO_NAMES = spelt("без заказ сеть мережа прізвище фамилия звонок дзвінок")


def _given(word: Word) -> bool:
    return names.given(word.read) or surnames.PATRONYMIC.fullmatch(word.read) is not None


def _of_nothing(words: Sequence[Word]) -> bool:
    """«Сорочинская остекление …»: an adjective that says nothing of what stands behind it."""
    adjective = _LIKE_ADJECTIVE.fullmatch(words[0].read) is not None and len(words) > 1
    return adjective and words[1].read not in goods.MAKES and not agree(words[0].read, words[1].read)


_LIKE_ADJECTIVE = lazily.compile(r"[^\W\d_]{2,}[сц]ь?к(?:ий|ая|а)")


def _surname(word: Word) -> bool:
    return names.surname(word.read) and not _sold(word)
