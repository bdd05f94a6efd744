"""One wrong letter in a word of command or of time is put right in the reading."""

import re
from functools import lru_cache

from services.grammar.likeness import one_wrong
from services.grammar.line import Line
from services.grammar.words import spelt

_COMMANDS = spelt(
    "сделка звонок воронка рейтинг готово отмени напомни позвонить перезвонить дальше выиграна заметка "
    "передай встреча завтра послезавтра сегодня понедельник вторник среду четверг пятницу субботу воскресенье "
    "следующий отправить встретиться неделе входящий пропущенный презентация отказался отказались отказалась "
    "слились набрал дзвінок нагадай зателефонувати подзвонити передзвонити надіслати зустріч відмова "
    "понеділок вівторок середу четвер суботу сьогодні тисяч тысяч миллион миллионов tomorrow monday tuesday "
    "wednesday thursday friday saturday sunday funnel rating meeting remind called proposal incoming website"
)
_REAL = spelt(
    "забрал нагадал загадай коронка дольше злились снились рента отмена tunnel dating eating mating melting remand"
)
"""Words of their own that differ from a command in one letter."""
_WORD = re.compile(r"[^\W\d_]{5,}(?:'[^\W\d_]+)?")


_SHORTENED = re.compile(r"(?<!\w)(?:did|does|do|is|was|has|have|had|ca|wo|would|could)nt(?!\w)")


def corrected(line: Line) -> None:
    for match in reversed(list(_SHORTENED.finditer(line.read))):
        line.respell(match.end() - 2, match.end(), "n't")
    for match in reversed(list(_WORD.finditer(line.read))):
        meant = _meant(match[0])
        if meant is not None:
            line.respell(*match.span(), meant)


@lru_cache(4096)
def _meant(word: str) -> str | None:
    """A word whose ending alone differs is another form, not a slip."""
    if word in _COMMANDS or word in _REAL:
        return None
    near = [
        one
        for one in _COMMANDS
        if (word[0] == one[0] or word[1:] == one[1:]) and word[:-2] != one[:-2] and word[:-2] != one[: len(word) - 2]
    ]
    found = [one for one in near if abs(len(one) - len(word)) < 2 and one_wrong(word, one) and word[:-1] != one]
    return found[0] if len(found) == 1 else None
