"""What begins like something to do and moves a deal: «скинь Козуба на КП», «закрыть Лядова, отказ»."""

import re

from services.grammar.language import lazily
from services.grammar.said import Said
from services.grammar.todo import steps

_ONTO = lazily.compile(
    r"^[ \x00]*(?:\d+ )?(?:с?кинь|закинь|відправ|отправь|(?:перевести|перенести|(?:пере|с|под|про)?двинуть|поставить"
    r"|пересунути)"
    r"(?! задач| завдан)) (?:[^ ,]+ ){1,3}(?:на|в) (?:(?:этап|стадию|етап|стадію) )?"
)


_CLOSES = lazily.compile(
    r"[ ]*(?:закрыть|закрити) .*(?<!\w)(?:отказ|успех|успешно|проигранн|выигранн|відмова|успіх|успішно)"
)
"""«закрыть Лядова, отказ»: the deal, and nothing is left to do."""


def onto_stage(said: Said) -> bool:
    """«скинь козуба на КП»: to a stage, and nothing is sent."""
    match = _ONTO.match(said.line.read)
    hit = said.stage(said.words(match.end())) if match else None
    return match is not None and hit is not None and hit.start == match.end() and hit.words[-1] == said.words()[-1]


def is_paused(said: Said) -> bool:
    """«172 на паузу до 20 декабря, уточнить бюджет»: aside first of all."""
    return _PAUSED.match(said.line.read) is not None


_PAUSED = lazily.compile(r"[ \x00]*(?:\d{1,6} |(?:[^ ,\x00]+ ){1,2})?(?:на|в) паузу(?!\w)")


def is_to_come(said: Said, match: re.Match[str]) -> bool:
    """«в пятницу в 10 замер у Рыжова», where «Замер» is a stage: the day first of all, so it is planned."""
    first = steps.is_a_moment(said.line, 0, match.start(), said.now)
    return first and said.line.read.startswith((" у ", " с ", " со ", " в ", " з ", " із "), match.end())


def told_before(said: Said, match: re.Match[str]) -> bool:
    """«Иванов на КП, встреча завтра»: the clause before says more than a name, perhaps a stage."""
    clause = next(start for start, end in said.line.clauses() if start <= match.start() < end)
    if any(said.stage(said.words(*span)) is not None for span in said.line.pieces(0, clause)):
        return True
    hit = said.stage(said.words(clause, match.start()))
    if hit is None or not hit.full:
        return False
    return len(hit.words) > 1 or _COME_TO.match(said.line.read, hit.end) is not None


_COME_TO = lazily.compile(
    r" (?:уже |вже )?(?:подписал|підписал|сделал|зробил|провел|прош|закончил|выставил|готов|подписан"
    r"|сделан)[аиоыел]{0,2}(?!\w)"
)
"""«Голубевы договор подписали завезти материал …»: where the deal is now."""


def is_moved(said: Said) -> bool:
    """To a stage, or to its end, or its sum is put right; nothing is left to do."""
    return (
        onto_stage(said) or _CLOSES.match(said.line.read) is not None or _PUTS_RIGHT.match(said.line.read) is not None
    )


_PUTS_RIGHT = lazily.compile(
    r"[ ]*(?:исправь|поправь|скорректируй|измени|поменяй|виправ|зміни|скоригуй)(?:те)? (?:[^ ]+ )?(?:сумму|суму"
    r"|бюджет|цену|ціну)(?!\w)"
)
"""«Исправь сумму у ООО Пять Морей на …»."""
