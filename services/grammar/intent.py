"""What a line means, and what the company calls its things."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Literal

from services.grammar.money.amounts import Money
from services.grammar.when.calendars import Period
from services.grammar.when.dates import When


class Verb(StrEnum):
    NEW = "new"
    MOVE = "move"
    NEXT = "next"
    WON = "won"
    LOST = "lost"
    PARK = "park"
    CALL = "call"
    TOUCH = "touch"
    TASK = "task"
    DONE = "done"
    SNOOZE = "snooze"
    NOTE = "note"
    AMOUNT = "amount"
    HAND_OVER = "hand_over"
    NO_CLIENT = "no_client"
    FIND = "find"
    REPORT = "report"
    SCHEDULE = "schedule"
    UNDO = "undo"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Named:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class StageName:
    id: int
    name: str
    kind: str
    """open, won, lost or parked."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The company's own lists, as its owner named them; `region` is where phones without a country belong."""

    stages: tuple[StageName, ...] = ()
    lost_reasons: tuple[Named, ...] = ()
    won_reasons: tuple[Named, ...] = ()
    sources: tuple[Named, ...] = ()
    people: tuple[Named, ...] = ()
    tags: tuple[Named, ...] = ()
    teams: tuple[Named, ...] = ()
    pipelines: tuple[Named, ...] = ()
    region: str = "RU"
    currency: str = "RUB"


Direction = Literal["in", "out", "missed"]
Outcome = Literal["no_answer", "busy", "call_back", "unreachable", "wrong_number"]
Touch = Literal["meeting", "presentation", "proposal", "email", "social", "messenger"]
Step = tuple[str, When | None]
"""What to do, "" when only a moment was named; and when."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """On which days, and at which hour if one was said."""

    days: str = ""
    """Weekdays, 1 is Monday; none: working days, unless it is a day of the month."""
    month_day: int | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Intent:
    """One line, read. Words are kept as they were typed; what found no place is in `unread`."""

    verb: Verb
    number: int | None = None
    name: str = ""
    title: str = ""
    client: str = ""
    contact: str = ""
    """Who speaks for the client, which is a firm."""
    phone: str | None = None
    money: Money | None = None
    task: Step | None = None
    when: When | None = None
    same_time: bool = False
    """«В то же время»: of the day that `when` names."""
    minutes: int | None = None
    direction: Direction | None = None
    outcome: Outcome | None = None
    touch: Touch | None = None
    stage_id: int | None = None
    reason_id: int | None = None
    source_id: int | None = None
    person_id: int | None = None
    team_id: int | None = None
    pipeline_id: int | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    report: str = ""
    period: Period | None = None
    recurring: Recurring | None = None
    """When what stands in `note` is wanted, again and again."""
    unread: tuple[str, ...] = ()
    sure: bool = True
    """False: ask, do not act."""
