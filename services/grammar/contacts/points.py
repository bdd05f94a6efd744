"""Ways to reach somebody, found in what was typed: e-mails, Telegram names, phones in any usual spelling."""

import re
from dataclasses import dataclass

from models import PointKind
from models.search import words
from services.errors import UnreadablePoint
from services.grammar.contacts import phones
from services.grammar.language import lazily
from services.grammar.line import Line

_EMAIL = lazily.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,24}(?!\w)")
_USERNAME = lazily.compile(
    r"(?:(?<![\w./@])@|(?<!\w)(?:https?://)?t\.me/)([a-z]\w{3,31})(?![\w@])", re.IGNORECASE | re.ASCII
)
_BETWEEN = frozenset(
    [
        "и",
        "і",
        "й",
        "та",
        "and",
        "тел",
        "телефон",
        "phone",
        "почта",
        "пошта",
        "email",
        "mail",
        "e",
        "телеграм",
        "telegram",
    ]
)


@dataclass(frozen=True, slots=True)
class Point:
    """A phone in E.164, an e-mail in small letters, a Telegram name in small letters without its @."""

    kind: PointKind
    value: str


def written(text: str) -> tuple[list[Point], str]:
    """The e-mails and Telegram names in a text, and the text without them."""
    emails = [Point(PointKind.EMAIL, found.lower()) for found in _EMAIL.findall(text)]
    text = _EMAIL.sub(" ", text)
    names = [Point(PointKind.USERNAME, found.lower()) for found in _USERNAME.findall(text)]
    found = list(dict.fromkeys([*emails, *names]))
    return found, " ".join(_USERNAME.sub(" ", text).split()) if found else text


def find(text: str, region: str) -> tuple[list[Point], str]:
    """All of them, phones too, and what is left of the text: a name, as a rule. `region` is where phones belong."""
    found, rest = written(text)
    line = Line.of(rest)
    while (number := phones.take(line, region)) is not None:
        found.append(Point(PointKind.PHONE, number))
    return list(dict.fromkeys(found)), line.rest().strip(" ,;:·-—")


def parse(text: str, region: str) -> list[Point]:
    """Nothing but ways to reach somebody; refused (`UnreadablePoint`) when something else is there, or nothing."""
    found, rest = find(text, region)
    if not found or set(words(rest)) - _BETWEEN:
        raise UnreadablePoint(text=(rest or text)[:40])
    return found
