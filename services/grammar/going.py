"""Where one goes: «еду в Мелькомбинат» is to a client, «еду в Казань» is not."""

import re

from services.grammar.line import Line, Word
from services.grammar.morphology import Form, readings

GOES = re.compile(
    r"(?:за|съ|по|подъ|до|при)?(?:еду|едем|едь|езжаю)|(?:с|по|с)?(?:гоняй|гоняю|мотайся|мотаюсь|летай|летаю|бегай)|сходи|зайди|загляни"
    r"|заскочи|забеги|зайду|загляну|заскочу|иду|идем|(?:за|по|під'|до|при)?їд(?:у|емо|ь)|з'їзди|(?:йду|йдемо)"
)
"""To a place or to somebody: who is in no dictionary is somebody."""


def stranger(line: Line, word: Word) -> bool:
    """«Мелькомбинат» by its capital, if it is no town; or in no dictionary."""
    known = readings(word.read)
    capital = line.typed_between(word.start, word.end).istitle()
    return (not known and not line.typed_between(word.start, word.end).isupper()) or (
        capital and not any(one & Form.PLACE for one in known)
    )
