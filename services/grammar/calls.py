"""`7 мин, договорились на четверг`, `не дозвонился` → how long, which way, whether anybody answered; and the words."""

import re
from dataclasses import dataclass

from models import Direction

_MINUTES = re.compile(r"(?<!\w)(\d{1,3})\s?(?:мин\w*|хв\w*|min\w*|м)(?!\w)\.?", re.IGNORECASE)
_HOURS = re.compile(r"(?<!\w)(\d{1,2})\s?(?:час\w*|год\w*|ч|hours?|h)(?!\w)\.?", re.IGNORECASE)
_HALF = re.compile(r"(?<!\w)(?:полчаса|півгодини|half an hour)(?!\w)", re.IGNORECASE)
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
    """What was typed, without the length at its beginning."""


def read(said: str) -> Call:
    """Nothing is refused: what says nothing of the call is its text."""
    minutes = 0
    text = said
    for pattern, unit in ((_HALF, 30), (_HOURS, 60), (_MINUTES, 1)):
        if match := pattern.search(text):
            minutes += unit * (int(match[1]) if match.groups() else 1)
            text = f"{text[: match.start()]} {text[match.end() :]}"
    answered = bool(minutes) or not _UNANSWERED.search(said)
    direction = Direction.IN if _INCOMING.search(said) else Direction.OUT
    return Call(minutes or None, direction, answered, " ".join(text.split()).strip(" ,.;—-"))
