"""How alike what was typed and what is known are: words in any case, with a slip or two, glued together or apart."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA, JaroWinkler

MOST_SLIPS, LONGEST_ENDING = 2, 3
_ENDING = re.compile(
    r"(?<=\w{3})(?:[ая]ми|[оеыи]го|[оеыи]му|[ыи]ми|[оеыи]м|[оеыи]й|[оеі]ю|[ая]я|[ую]ю|[ая][мх]|[аеєиіїоуыэюяьй])$"
)


def score(words: Sequence[str], text: str) -> float:
    """How well a text answers, 0..100. Words may be glued together, in what was typed and in what is known."""
    known = text.split()
    known += [one + other for one, other in pairwise(known)]
    if not words:
        return 100.0
    apart = _matched(words, known)
    return max(apart, _matched(["".join(words)], known) - 2) if len(words) > 1 else apart


def _matched(typed: Sequence[str], known: Sequence[str]) -> float:
    """Each word against the likest that is not taken yet; a long word weighs more."""
    left, total = list(known), 0.0
    for word in sorted(typed, key=len, reverse=True):
        likest = max(left, key=lambda other: _likeness(word, other), default="")
        total += _likeness(word, likest) * len(word)
        if likest:
            left.remove(likest)
    return total / sum(map(len, typed))


@lru_cache(1 << 14)
def _likeness(word: str, known: str) -> float:
    """0..100 for one word typed and one known: the same, its beginning, the same but for the ending, a slip or two."""
    if word == known:
        return 100
    if known.startswith(word):
        return 96
    if abs(len(word) - len(known)) > LONGEST_ENDING + MOST_SLIPS:
        return 0
    stem, root = _stem(word), _stem(known)
    if stem == root:
        return 94
    slips = min(OSA.distance(word, known), OSA.distance(stem, root))
    if slips > min(MOST_SLIPS, len(word) // 4):
        return 0
    return 90 * (1 - slips / len(word)) * (0.9 + 0.1 * JaroWinkler.similarity(word, known))


@lru_cache(1 << 14)
def _stem(word: str) -> str:
    return _ENDING.sub("", word)
