"""Letters that are not for reading: taken out of what people type before it is kept."""

import unicodedata

DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
"""Marks that turn the direction of the text around them; Hebrew and Arabic read right to left without them."""

BLANK = frozenset("\u2800\u3164\uffa0")
"""Letters by their kind that show nothing."""


def clean(text: str) -> str:
    """Without control characters (but line breaks), halves of letters and changes of direction."""
    return "".join(letter for letter in text if letter in "\n\t" or not _disturbs(letter))


def _disturbs(letter: str) -> bool:
    return letter in DIRECTIONS or unicodedata.category(letter) in ("Cc", "Cs")


def visible(text: str) -> bool:
    """Whether there is anything to be seen."""
    unseen = ("Cc", "Cf", "Cs", "Zs", "Zl", "Zp")
    return any(unicodedata.category(letter) not in unseen and letter not in BLANK for letter in text)
