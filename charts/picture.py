"""What can be drawn: words and numbers that arrive translated and formatted."""

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """`count` sets the length of the bar, `share` is the conversion from the step before: "64 %"."""

    label: str
    count: int
    count_label: str
    share: str = ""


@dataclass(frozen=True, slots=True)
class Funnel:
    """`worst` is the index of the step that loses most, `worst_note` what it cost."""

    title: str
    below: str
    foot: str
    steps: tuple[FunnelStep, ...]
    worst: int | None = None
    worst_note: str = ""


@dataclass(frozen=True, slots=True)
class RatingRow:
    """`value` sets the length of the bar; `mark` gives the row its colour."""

    place: int
    name: str
    value: int
    value_label: str
    total: str
    detail: str
    mark: Literal["best", "worst", "me", ""] = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """Each row with its place: equals may share one, and a row alone need not be the first."""

    title: str
    below: str
    foot: str
    rows: tuple[RatingRow, ...]


@dataclass(frozen=True, slots=True)
class BarsRow:
    """`value` sets the length; what is `pale` is no rival of the others, such as those of whom nothing is known."""

    name: str
    value: int
    value_label: str
    total: str
    pale: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """One above the other, each with its name; `goal` is marked across them, 0 is no goal."""

    title: str
    below: str
    foot: str
    rows: tuple[BarsRow, ...]
    goal: int = 0


@dataclass(frozen=True, slots=True)
class TasksRow:
    """`parts` are the lengths of the bar's parts, in the order of `Tasks.words`."""

    name: str
    parts: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Tasks:
    """`words` say what the parts are: done, overdue, given up, open."""

    title: str
    below: str
    foot: str
    words: tuple[str, str, str, str]
    rows: tuple[TasksRow, ...]


Picture: TypeAlias = Funnel | Rating | Bars | Tasks
