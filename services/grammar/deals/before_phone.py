"""A name of no list before the phone, with the goods elsewhere: «office cleaning, Hargreaves, 0161 496 2280»."""

from services.grammar.deals import goods
from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import FILL, tells
from services.grammar.line import TAKEN, Word
from services.grammar.said import Said

_PHONE = lazily.compile(rf",? ?{TAKEN}{{9,}}")
_MOST = 2
"""Words: «Folasade Ige»."""
_MANY_END_SO = ("s", "ing", "er", "or", "ment", "tion")


def stranger(said: Said) -> tuple[int, int] | None:
    """Somebody of no list, by a name that is neither goods nor whatever else a word alone may be."""
    pieces = list(said.line.pieces())
    if said.phone is None or len(pieces) < 2:
        return None
    for start, end in pieces:
        words = [word for word in said.words(start, end) if word.read not in _INTRODUCES]
        alone = 0 < len(words) <= _MOST and _PHONE.match(said.line.read, words[-1].end) is not None
        apart = said.line.read[:start].rstrip(" ").endswith((",", TAKEN))
        if alone and apart and all(_is_name(word) for word in words):
            return words[0].start, words[-1].end
    return None


_INTRODUCES = ("contact", "контакт")


def beside(said: Said) -> tuple[int, int] | None:
    """«8(812)903-17-46 Пеэтер Куусик вольво …»: two words of no dictionary right behind the phone, and then goods."""
    phone = _PHONE.search(said.line.read)
    words = said.words(phone.end())[:3] if said.phone and phone else []
    if len(words) < _MOST + 1 or not phone or words[0].start > phone.end() + 2 or words[0].read.isascii():
        return None
    first, second, sold = words
    together = second.start == first.end + 1 and sold.start == second.end + 1
    known = sold.read in wares.COMMON or bool(readings(sold.read))
    return (first.start, second.end) if together and known and _is_name(first) and _is_name(second) else None


def _is_name(word: Word) -> bool:
    """Many English things end in «s», and of Russian words the dictionary has most."""
    name = word.read
    if not name.isalpha() or (name.endswith(_MANY_END_SO) and not _ENDS_SO.fullmatch(name)) or readings(name):
        return False
    return not (name in FILL | wares.COMMON or wares.ware(name) or things.is_object(name) or tells(name))


_ENDS_SO = lazily.compile(r"[a-z]{2,}(?:reaves|[kw]ins|ards|erts|iams|drews|thews|combs|bles)")
"""«Hargreaves», «Stubbins»."""


_TYPED = lazily.compile(r"[ ,:;]*[+(]?\d[\d ()+-]{8,}")


def behind(said: Said, end: int) -> bool:
    """«Остап Вергелес 067 111 22 34, нужен Прадо»: the phone is right behind, and the goods after it."""
    typed = said.line.typed[said.line.span(end - 1, end)[1] :]
    after = said.line.pieces(end)
    return said.phone is not None and _TYPED.match(typed) is not None and any(goods.said(said, *one) for one in after)
