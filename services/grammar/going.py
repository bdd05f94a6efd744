"""Where one goes: «еду в Мелькомбинат» is to a client, «еду в Казань» is not."""

import re

from services.grammar.line import Word
from services.grammar.morphology import readings

GOES = re.compile(
    r"(?:за|съ|по|подъ|до|при)?(?:еду|едем|едь|езжаю)|(?:с|по|с)?(?:гоняй|гоняю|мотайся|мотаюсь|летай|летаю|бегай)|сходи|зайди|загляни"
    r"|заскочи|забеги|зайду|загляну|заскочу|иду|идем|(?:за|по|під'|до|при)?їд(?:у|емо|ь)|з'їзди|(?:йду|йдемо)"
)
"""To a place or to somebody: who is in no dictionary is somebody."""


def stranger(word: Word) -> bool:
    """In no dictionary, or a firm by its ending."""
    return not readings(word.read) or _FIRM.fullmatch(word.read) is not None


_FIRM = re.compile(
    r"[^\W\d_]{3,}(?:комбинат|комбінат|завод|холдинг|строй|буд|торг|пром|снаб|трейд|маш|маркет)(?:[аеу]|ом)?"
)
