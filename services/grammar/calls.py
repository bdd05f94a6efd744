"""`7 мин, договорились на четверг`, `не дозвонился` → how long, which way, whether anybody answered; and the words."""

import re
from dataclasses import dataclass

from models import Direction
from services.grammar import durations
from services.grammar.line import Line

_UNANSWERED = re.compile(
    r"не\s?(?:до|від)?(?:дозв\w+|взял\w*|берут|берет|берёт|ответил\w*|отвечает|відповід\w+|відповів)|"
    r"недозвон\w*|недозвін|нет ответа|без ответа|no answer|didn'?t answer|not answered",
    re.IGNORECASE,
)
_INCOMING = re.compile(r"(?<!\w)(?:входящ\w+|вхідн\w+|incoming|сам[аи]? (?:по)?звонил\w*)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Call:
    minutes: int | None
    direction: Direction
    answered: bool
    text: str
    """What was typed, without the length."""


def read(said: str) -> Call:
    """Nothing is refused: what says nothing of the call is its text."""
    line = Line.of(said)
    minutes = durations.take(line)
    answered = bool(minutes) or not _UNANSWERED.search(said)
    direction = Direction.IN if _INCOMING.search(said) else Direction.OUT
    return Call(minutes, direction, answered, line.rest().strip(" ,.;—-"))
