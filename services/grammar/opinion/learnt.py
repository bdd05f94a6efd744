"""Weights that were learnt from labelled lines (`make learn`), and what they speak for."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import exp, sqrt
from operator import itemgetter
from pathlib import Path

HUNDRED = 100
"""Weights are written in hundredths."""


class Learnt:
    """A file of weights: in its first line what there is to be told apart, and what each is worth of itself;

    in each other a trait, and what it speaks for and against, by the places in the first.
    """

    def __init__(self, name: str) -> None:
        self.file = Path(__file__).with_name(name)

    @cached_property
    def _read(self) -> tuple[list[str], list[float], dict[str, Sequence[tuple[int, int]]]]:
        """The labels, what each is worth of itself, and the traits."""
        first, *others = (line.split("\t") for line in self.file.read_text("utf-8").splitlines())
        labels, worth = zip(*(one.split("=") for one in first), strict=True)
        rows: dict[str, Sequence[tuple[int, int]]] = {
            trait: [_pair(one) for one in weights] for trait, *weights in others
        }
        return list(labels), [int(one) / HUNDRED for one in worth], rows

    @property
    def labels(self) -> list[str]:
        """What is told apart."""
        return self._read[0]

    def knows(self, trait: str) -> bool:
        return trait in self._read[2]

    def likeliest(self, traits: Iterable[str]) -> tuple[str, float]:
        """What the traits speak for most, and how likely that is, from 0 to 1."""
        chances = self.chances(traits)
        return max(chances.items(), key=itemgetter(1))

    def chances(self, traits: Iterable[str]) -> dict[str, float]:
        """How likely each label is; together 1."""
        labels, worth, rows = self._read
        known = [row for trait in traits if (row := rows.get(trait)) is not None]
        scores = [0] * len(labels)
        for row in known:
            for label, weight in row:
                scores[label] += weight
        scale = HUNDRED * sqrt(len(known) or 1)
        told = [score / scale + own for score, own in zip(scores, worth, strict=True)]
        most = max(told)
        shares = [exp(score - most) for score in told]
        whole = sum(shares)
        return {label: share / whole for label, share in zip(labels, shares, strict=True)}


def _pair(written: str) -> tuple[int, int]:
    place, weight = written.split(":")
    return int(place), int(weight)
