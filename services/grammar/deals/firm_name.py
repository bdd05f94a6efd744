"""How far the name of a firm goes in the line of a new deal: «Tuohy Plant Hire Ltd», «ТОО Алтын Дала +7 705 …»."""

from services.grammar.deals import before_phone, goods
from services.grammar.language import lazily
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import FILL
from services.grammar.line import Word
from services.grammar.people import firms, names
from services.grammar.said import Said

_LEGAL_LAST = lazily.compile(rf"(?<!\w)(?:{firms.LEGAL_AFTER})\.?$")


def whole(said: Said, span: tuple[int, int]) -> tuple[int, int]:
    """«Tuohy Plant Hire Ltd two hiluxes»: a firm of many words stands first, and the goods after it."""
    first, *others = said.words(*span)
    if (more := _before_more(said, span)) is not None:
        return span[0], more.end
    if others and first.read in wares.COMMON | names.NO_SURNAMES and not others[0].read.isdigit():
        return others[0].start, span[1]
    start, end = next(piece for piece in said.line.pieces() if piece[0] <= span[0] < piece[1])
    before = said.words(start, span[0])
    if not before or len(before) > 2 or not _LEGAL_LAST.search(said.line.read[: span[1]]):
        return span
    free = all(word.read.isalpha() and word.read not in FILL | wares.COMMON for word in before)
    elsewhere = (said.words(*piece) for piece in said.line.pieces(end))
    alone = not said.words(span[1], end) and any(found and _sold(found) for found in elsewhere)
    return (before[0].start, span[1]) if free and (alone or goods.said(said, span[1], end)) else span


def _sold(words: list[Word]) -> bool:
    return words[0].read.isdigit() or any(wares.ware(word.read) for word in words)


def _alone(said: Said, span: tuple[int, int], word: Word) -> bool:
    """«ТОВ Зоря Поділля, …»: all that stands before a comma, and more is told behind it."""
    start, end = next(piece for piece in said.line.pieces() if piece[0] <= span[0] < piece[1])
    whole = said.line.text(start, end) == said.line.text(span[0], word.end) and not wares.ware(word.read)
    return whole and said.line.read.startswith(",", end) and next(said.line.pieces(end), None) is not None


_OF_ONE = lazily.compile(r"(?:ип|фоп|чп)(?!\w)")
"""A firm that is a person himself."""


def _before_more(said: Said, span: tuple[int, int]) -> Word | None:
    """«ТОО Алтын Дала +7 705 … мешкотара»: one word more, then the phone, and the goods elsewhere."""
    word = next(iter(said.words(span[1])), None)
    if word is None or word.start != span[1] + 1 or word.read.isdigit() or word.read in wares.COMMON:
        return None
    if names.given(word.read) and not _OF_ONE.match(said.line.read, span[0]):
        return None  # «ООО Полимерстрой Римма 8 927 …»: who speaks for it
    if _alone(said, span, word) and not things.is_object(word.read):
        return word
    return word if before_phone.behind(said, word.end) and not things.is_object(word.read) else None
