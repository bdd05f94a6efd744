"""Lines that ask something: what was not understood of them is neither a note nor a new deal."""

import re

from services.grammar.language import lazily
from services.grammar.language.words import spelt

WORDS = spelt(
    "что чего кто кого кому кем чей чья чьи сколько как какой какая какое какие где куда откуда когда почему зачем "
    "що чого хто кім чий чия скільки як який яка яке які де куди звідки коли чому навіщо чи "
    "what who whom whose which where when why how"
)
_FIRST = lazily.compile(r"\W*(\w+)")
_BEGINS = lazily.compile(
    r"\W*(?:(?:а|ну|і|и|у|в|по|с|со|з|на|о|про|из|із|для|к|до|from|at|on|with|by|for|and) )*"
    r"(?:кто|кого|кому|кем|сколько|как(?:ой|ая|ое|ие|ую|их|им|ими|ого|ому|ом)|почему|откуда|чем|чей|чья|чьи"
    r"|хто|скільки|як(?:ий|а|е|і|у|их|ими|ого|ому)|чому|звідки|чиї?|чий|who|whom|whose|which|why|how (?:many|much))"
    r"(?![\w'-])",
    re.IGNORECASE,
)
"""Not «когда оплатит, отгрузить», nor «кто-то звонил»."""


def asks(text: str) -> bool:
    """«сколько сделок в работе», «Иванов звонил?»; but not «когда оплатит, отгрузить»."""
    first = _FIRST.match(text)
    return text.rstrip(" .!)").endswith("?") or bool(first and first[1].casefold() in WORDS and "," not in text)


def begins(text: str) -> bool:
    """«у каких сделок нет шага», «кто ведёт Ромашку»: whatever else it may seem to say, it asks."""
    return _BEGINS.match(text) is not None


def of_nobody(name: str) -> bool:
    """«кто звонил», «who»: taken for a name; but not «Де Лука»."""
    first, *others = name.split() or [""]
    return first.casefold() in WORDS and not any(word[0].isupper() for word in others)
