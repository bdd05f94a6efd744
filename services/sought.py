"""What somebody types who looks for something, understood."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.search import words as folded
from services import likeness
from services.contacts import phone as e164
from services.errors import UnreadablePhone
from services.grammar.contacts import points

SHORTEST_PART = 3
"""Digits of a phone that are looked for in it; one or two are a deal's number, or nothing."""
SHORT = 6
"""Letters of a word that one slip can leave without a trigram, unless its ending counts too."""
MOST_LETTERS, MOST_WORDS, MOST_TRIGRAMS = 120, 8, 40
FORMS = frozenset({"ооо", "ао", "зао", "пао", "оао", "ип", "тов", "фоп", "чп", "тоо"})
"""Legal forms: nobody is known by them."""
LINKS = frozenset({"из", "от", "з", "із", "зі", "від", "from", "at", "of"})
"""«Карен из Пакснаба»: between a person and his firm."""
_NUMBER = re.compile(r"\+?\d[\d\s().\u2010-\u2014-]*")


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed, understood: words, and digits that may be a part of a phone or, in E.164, the whole of it."""

    words: Sequence[str]
    trigrams: Sequence[str]
    part: str | None
    phone: str | None
    addresses: Sequence[str] = ()
    """E-mails and Telegram names, which are looked for as they are."""

    @property
    def readable(self) -> bool:
        return bool(self.trigrams or self.part or self.addresses)

    def score(self, text: str, by_phone: int = 0) -> float:
        """0..100; digits that the phone answers for need not stand in the text."""
        return likeness.score([word for word in self.words if not (by_phone and word.isdecimal())], text)

    @property
    def least(self) -> int:
        """Trigrams without which a name is not meant: of a quarter of them no slip and no ending deprives it."""
        return max(1, len(self.trigrams) // 4)


def read(text: str, region: str) -> Sought:
    """`region` is the country in which a phone is looked for first."""
    found, text = points.written(text[:MOST_LETTERS])
    written = max(_NUMBER.findall(text), key=len, default="")
    digits = re.sub(r"\D", "", written)
    try:
        phone = e164(written, region) if len(digits) > 4 else None
    except UnreadablePhone:
        phone = None
    known = folded(text.replace(written, " ") if phone else text)[:MOST_WORDS]
    named = [word for word in known if word not in FORMS | LINKS] or known
    part = digits if len(digits) >= SHORTEST_PART else None
    return Sought(named, _trigrams(named), part, phone, [one.value for one in found])


def _trigrams(words: Sequence[str]) -> Sequence[str]:
    """Of the beginnings and middles of words; a long word is known without its ending, which is inflected."""
    found: dict[str, None] = {}
    for word in words:
        padded = f" {word} " if len(word) <= SHORT else f" {word}"
        found |= dict.fromkeys(padded[at : at + 3] for at in range(len(padded) - 2))
        if 3 < len(word) <= SHORT:
            # As if the first two letters, or the second and the third, had been exchanged.
            found |= dict.fromkeys((f" {word[1]}{word[0]}", f" {word[0]}{word[2]}"))
    return list(found)[:MOST_TRIGRAMS]
