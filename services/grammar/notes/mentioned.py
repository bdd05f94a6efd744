"""Who may be named in a line that is not understood."""

from services.grammar.lexicon.speech import FILL, STOP
from services.grammar.line import Line
from services.grammar.people import names

SHORTEST = 4
"""Letters: a shorter word of such a line is hardly ever a name."""


def mentioned(text: str) -> list[str]:
    """The words by which a client may go, those that are names of people first."""
    said = dict.fromkeys(word.read for word in Line.of(text).words())
    words = [word for word in said if len(word) >= SHORTEST and word.isalpha() and word not in STOP | FILL]
    return sorted(words, key=lambda word: not names.personal(word))
