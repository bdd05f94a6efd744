"""`отпуск с 1 по 14 декабря`, `больничный до пятницы`, `відпустка Ані 5 грудня` → whose, and the days."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from services.errors import UnreadableHoliday
from services.grammar.language import lazily
from services.grammar.when import holidays

WORDS = frozenset(
    {
        *("отпуск", "отпуске", "отгул", "выходной", "больничный", "больничном", "болею"),
        *("відпустка", "відпустці", "відгул", "вихідний", "лікарняний", "лікарняному", "хворію"),
        *("vacation", "leave", "holiday", "sick"),
    }
)
TODAY = frozenset({"болею", "хворію", "sick"})
"""Alone they are about today."""

NAMES = 2
"""Words that a colleague may be named by."""

_TILL = lazily.compile(r"(?:до|по|till|until|to) +(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """`name` is empty when one speaks of oneself."""

    name: str
    days: tuple[date, ...]


def parse(word: str, rest: str, now: datetime) -> Said | None:
    """What follows one of the words; none when it names no days (local), or something besides."""
    if not rest.strip(" .!"):
        return Said("", (now.date(),)) if word in TODAY else None
    words = rest.split()
    for names in range(min(NAMES, len(words) - 1) + 1):
        days = _days(" ".join(words[names:]), now)
        if days:
            return Said(" ".join(words[:names]), days)
    return None


def own(text: str, now: datetime) -> tuple[date, ...]:
    """One's own days, with one of the words before them or without: `отпуск с 1 по 14 декабря`, `завтра`, `болею`.

    Refused (`UnreadableHoliday`) when it names no days (local), or something besides.
    """
    word, _, rest = text.strip().partition(" ")
    word = word.casefold().rstrip(",:.!")
    said = parse(word, rest, now) if word in WORDS else None
    days = (said.days if not said.name else ()) if said else _days(text.strip(), now)
    if not days:
        raise UnreadableHoliday(text=text[:40])
    return days


def _days(text: str, now: datetime) -> tuple[date, ...]:
    till = _TILL.fullmatch(text)
    try:
        found, besides = holidays.parse(till[1] if till else text, now)
    except UnreadableHoliday:
        return ()
    if besides:
        return ()
    first = now.date() if till else found[0]
    return tuple(first + timedelta(days=number) for number in range((found[-1] - first).days + 1))
