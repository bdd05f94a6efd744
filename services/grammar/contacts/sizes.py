"""How many people work at a firm: «около 120 человек», «1,5 тыс», "50"."""

import re

from services.errors import UnreadableSize
from services.grammar.language import lazily

LARGEST = 10_000_000
"""Nobody employs more people."""
_NUMBER = lazily.compile(
    r"(\d{1,3}(?:[\s\u00a0]\d{3})+(?!\d)|\d+)(?:[.,](\d+))?\s*(тыс|тис|к|k)?(?![^\W\d_])", re.IGNORECASE
)
_WORDS = lazily.compile(
    r"(?:около|примерно|приблизно|близько|about|around|more than|over|больше|более|понад|до|up to|человек|чел|люди"
    r"|людей|осіб|особи|людини|сотрудник\w*|співробітник\w*|работник\w*|працівник\w*|people|employees|staff|~|\+)",
    re.IGNORECASE,
)


def parse(text: str) -> int:
    """Refused (`UnreadableSize`) when there is no number in it, or more than one, or other words."""
    found = list(_NUMBER.finditer(text))
    rest = _WORDS.sub(" ", _NUMBER.sub(" ", text)).strip(" .,;:")
    if len(found) != 1 or rest:
        raise UnreadableSize(text=text[:40])
    whole, part, thousands = found[0].groups()
    size = float(f"{re.sub(r'[^0-9]', '', whole)}.{part or 0}") * (1000 if thousands else 1)
    if not 0 < size <= LARGEST or size != int(size):
        raise UnreadableSize(text=text[:40])
    return int(size)
