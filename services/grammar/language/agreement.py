"""An adjective and its noun, «Северный ветер», «Красной горке»: together one name."""

from functools import lru_cache, reduce
from operator import or_

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings

_PAIRS = tuple(
    (lazily.compile(rf"[^\W\d_]{{2,}}(?:{adjective})"), lazily.compile(rf"[^\W\d_]{{2,}}(?:{noun})"))
    for adjective, noun in (
        ("ый|ий|ой", r"[^\Wаеёиоуыэюяіїє]"),
        ("ая|яя", "[аяь]"),
        ("ое|ее", "[ое]"),
        ("ому|ему", "у|ю|ові"),
        ("ого|его", "[ая]"),
        ("ым|им", "ом|ем"),
        ("ой|ей", "[еиы]|ой|ей|ью"),
        ("ої|ій", "[иі]"),
        ("ою", "ою|ею"),
        ("ую|юю", "[уюь]"),
        ("[сц]ькі|[нвлтр]і", "[иі]"),
        ("[сц]ька", "[аяь]"),
        ("[сц]ьку", "[ую]"),
    )
)
"""The endings of both, case by case."""


@lru_cache(2048)
def agree(first: str, second: str) -> bool:
    shaped = any(one.fullmatch(first) and other.fullmatch(second) for one, other in _PAIRS)
    one, two = _cases(first), _cases(second)
    return shaped and (one is None or two is None or bool(one & two))


def _cases(word: str) -> int | None:
    """Of a word that the dictionary has; «заречной план» is not of one case."""
    found = readings(word)
    return reduce(or_, found) & _CASES if found else None


_CASES = Form.NOMINATIVE | Form.GENITIVE | Form.DATIVE | Form.ACCUSATIVE | Form.INSTRUMENTAL | Form.LOCATIVE
