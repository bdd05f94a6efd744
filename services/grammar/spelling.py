"""One wrong letter in a word of command or of time is put right in the reading."""

import re
from functools import lru_cache

from services.grammar import glued, names
from services.grammar.likeness import one_wrong
from services.grammar.line import Line
from services.grammar.words import spelt

_COMMANDS = spelt(
    "сделка звонок воронка рейтинг готово отмени напомни позвонить перезвонить дальше выиграна заметка "
    "передай встреча завтра послезавтра сегодня понедельник вторник среду четверг пятницу субботу воскресенье "
    "следующий отправить встретиться неделе входящий пропущенный презентация отказался отказались отказалась "
    "слились набрал дзвінок нагадай зателефонувати подзвонити передзвонити надіслати зустріч відмова "
    "понеділок вівторок середу четвер суботу сьогодні тисяч тысяч миллион миллионов tomorrow monday tuesday "
    "wednesday thursday friday saturday sunday funnel rating meeting remind called proposal incoming website "
    "заявка клиент клиента клиенту отказ отказался позвонил позвонила перезвонил перезвонила перезвоню позвоню "
    "набирал "
    "набирала набрала набрать наберу созвонились отправил отправила отправлю созвон запиши договорились исходящий "
    "дозвонился дозвонилась перенеси заявку выиграли купила купили отмена прогноз просроченные задачи "
    "клієнт клієнта відмовився відмовились подзвонила подзвонив передзвонила передзвоню зателефонував відправити "
    "надіслав домовились вхідний пропущений готово воронка передай скасуй завдання післязавтра "
    "answer answered calling client tomorrow reminder invoice deposit schedule yesterday incoming missed voicemail "
    "quotation presentation leaderboard overdue forecast"
)
_SLIPS = {
    word: meant
    for meant, words in {
        "next": "nxt", "please": "plz", "didn't": "dint", "lead": "leed", "call": "cal", "called": "calld caled cald",
        "send": "snd sned", "meeting": "mtg", "tomorrow": "tmw tmoro", "thanks": "thx", "новий": "новй",
        "новый": "нвый новыый", "обед": "обет", "сейчас": "сечас щас", "сделка": "зделка", "сделал": "зделал",
        "завтра": "звтра зватра", "счет": "щет щёт счот",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Short words, of which one letter is too much to guess by."""
_REAL = spelt(
    "дозвон недозвон вихідний вихідні созвонился созвонилась прозвонить забирал забирала забрала забрать заберу "
    "уберу убрать отказов указ скупила копила лупила позвоним правил поправил "
    "справил направил патент ответ клиентка falling ceiling tailing mailed failed sailed balled visited missed "
    "забрал нагадал загадай коронка дольше злились снились рента отмена tunnel dating eating mating melting remand"
)
"""Words of their own that differ from a command in one letter."""
_SHORT = re.compile(r"(?<![\w'])[^\W\d_]{2,7}(?![\w'])")
_WORD = re.compile(r"[^\W\d_]{5,}(?:'[^\W\d_]+)?")


_SHORTENED = re.compile(
    r"(?<!\w)(?:did|does|do|is|was|has|have|had|ca|wo|would|could|dosn|doesn|didn|wasn|isn)n?t(?!\w)"
)


def heard(text: str) -> Line:
    """A part of a line, read as the whole is."""
    line = Line.of(text)
    glued.part(line)
    corrected(line)
    return line


def corrected(line: Line) -> None:
    for match in reversed(list(_SHORTENED.finditer(line.read))):
        line.respell(match.end() - 2, match.end(), "n't")
    for match in reversed(list(_SHORT.finditer(line.read))):
        if match[0] in _SLIPS:
            line.respell(*match.span(), _SLIPS[match[0]])
    for match in reversed(list(_WORD.finditer(line.read))):
        meant = _meant(match[0])
        if meant is not None:
            line.respell(*match.span(), meant)


def _another_form(word: str, one: str) -> bool:
    """The ending alone differs; a letter lost before it, as in «пятнцу», is a slip."""
    if word[-2:] == one[-2:]:
        return False
    return word[:-2] in (one[:-2], one[: len(word) - 2])


@lru_cache(4096)
def _meant(word: str) -> str | None:
    """A word whose ending alone differs is another form, not a slip."""
    if word in _COMMANDS or word in _REAL or names.given(word):
        return None
    near = [one for one in _COMMANDS if (word[0] == one[0] or word[1:] == one[1:]) and not _another_form(word, one)]
    found = [one for one in near if abs(len(one) - len(word)) < 2 and one_wrong(word, one) and word[:-1] != one]
    return found[0] if len(found) == 1 else None
