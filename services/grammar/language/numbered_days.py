"""Days and years in words: «по пятое», «двадцать пятое декабря», "the first of february"."""

from collections.abc import Iterator

from services.grammar.language import lazily
from services.grammar.language.numerals import CARDINALS, ORDINALS
from services.grammar.language.words import MONTH

_ENGLISH_DAYS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
_BY_ENGLISH = {word: day for day, word in enumerate(_ENGLISH_DAYS.split(), 1)} | {"thirtieth": 30}
_BY_NEUTER = {"третье": 3, "третє": 3} | {
    stem + "е": day for word, day in ORDINALS.items() for stem in (word[:-2], word[:-3]) if stem != "друго"
}
"""«на пятое», «по двадцать первое декабря»; «другое» is another."""


def dates(text: str) -> Iterator[tuple[int, int, str]]:
    """«по пятое», «двадцать пятое декабря»: a day, and not the fifth of some things."""
    for match in _ENGLISH_DATE.finditer(text):
        day = CARDINALS.get((match["tens"] or "").strip(" -"), 0) + _BY_ENGLISH[match["day"]]
        yield *match.span(), f"{day} "
    if _BY_NEUTER.keys().isdisjoint(word.strip(",.;") for word in text.split()):
        return
    for match in _DATE.finditer(text):
        day = CARDINALS.get((match["tens"] or "").strip(), 0) + _BY_NEUTER[match["day"]]
        if day < 32:
            yield *match.span(), f"{day}-го"


_ENGLISH_DATE = lazily.compile(
    rf"(?<!\w)(?:the )?(?P<tens>(?:twenty|thirty)[ -])?(?P<day>{'|'.join(_BY_ENGLISH)}) of (?=(?:{MONTH})(?!\w))"
)
"""«the first of february»."""


def years(text: str) -> Iterator[tuple[int, int, str]]:
    """«две тысячи двадцать первого года»."""
    for match in _OF_A_YEAR.finditer(text):
        yield *match.span(), str(2000 + CARDINALS.get((match["tens"] or "").strip(), 0) + ORDINALS[match["year"]])


_OF_A_YEAR = lazily.compile(
    r"(?<!\w)(?:две тысячи|дві тисячі) (?P<tens>двадцать |тридцать |двадцять |тридцять )?"
    rf"(?P<year>{'|'.join(ORDINALS)})"
    r"(?= (?:год|рок|г\.?(?!\w)|р\.?(?!\w)))"
)
_DATE = lazily.compile(
    rf"(?:(?<=\bпо )|(?<=\bна )|(?=[\w' ]+ (?:{MONTH})(?!\w)))(?<!\w)(?P<tens>двадцать |тридцать |двадцять |тридцять )?"
    rf"(?P<day>{'|'.join(_BY_NEUTER)})(?=[ ,.;]*$| (?:{MONTH})(?!\w)| [^\W\d_]+(?:ть|ти|[ую])(?!\w))"
)
