"""An adjective and its noun, «Северный ветер», «Красной горке»: together one name."""

import re
from functools import lru_cache

_PAIRS = tuple(
    (re.compile(rf"[^\W\d_]{{2,}}(?:{adjective})"), re.compile(rf"[^\W\d_]{{2,}}(?:{noun})"))
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
    )
)
"""The endings of both, case by case."""


@lru_cache(2048)
def agree(first: str, second: str) -> bool:
    return any(one.fullmatch(first) and other.fullmatch(second) for one, other in _PAIRS)
