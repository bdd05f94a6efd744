"""One deal and what was done to it, put down as `services.moves`, `edits` and `timeline` put it down."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from models import Direction, Stage, StageKind, TaskStatus
from services.timeline import RECORDED, Action, plain


class Move(NamedTuple):
    left: int | None
    to: int
    seconds: int | None


class Step(NamedTuple):
    title: str
    due_at: datetime
    assignee_id: int


class Closing(NamedTuple):
    """How the deal's latest task ended."""

    status: TaskStatus
    result: str | None


class Call(NamedTuple):
    """As it is logged."""

    direction: Direction
    minutes: int | None
    answered: bool
    text: str | None


class Deed(NamedTuple):
    """What becomes an event; a move, a next step, the end of one or a call comes with it."""

    at: datetime
    user_id: int
    deal_id: int
    action: Action
    before: dict[str, Any]
    after: dict[str, Any]
    move: Move | None = None
    step: Step | None = None
    closing: Closing | None = None
    call: Call | None = None


@dataclass(slots=True)
class Life:
    row: dict[str, Any]
    """The deal's columns as they are by now."""
    price: int
    """What the thing costs, whether or not anybody has written it down."""
    way: Mapping[int, int]
    """The place of each stage on the way to success."""
    clock: int
    """The moment of the last deed."""
    deeds: list[Deed] = field(default_factory=list)
    tags: list[int] = field(default_factory=list)

    @classmethod
    def begin(cls, at: int, user_id: int, *, price: int, way: Mapping[int, int], **columns: Any) -> "Life":
        moment, first, number = datetime.fromtimestamp(at, UTC), columns["stage_id"], columns["id"]
        row = {
            **columns,
            **{"stage_since": moment, "furthest_stage_id": first, "last_open_stage_id": first, "created_at": moment},
            **{"reason_id": None, "comment": None, "expected_on": None, "wake_on": None, "closed_at": None},
            "version": 1,
        }
        after = {name: plain(row[name]) for name in _AT_BIRTH}
        born = Deed(moment, user_id, number, Action.CREATED, {}, after, Move(None, first, None))
        return cls(row, price, way, at, [born])

    def edit(self, at: int, user_id: int, action: Action = Action.EDITED, **values: Any) -> None:
        self._do(at, user_id, action, values)

    def tag(self, at: int, user_id: int, tags: list[int]) -> None:
        moment, number = datetime.fromtimestamp(at, UTC), self.row["id"]
        self.deeds.append(Deed(moment, user_id, number, Action.EDITED, {"tags": self.tags}, {"tags": tags}))
        self.clock, self.tags = at, tags

    def plan(self, at: int, user_id: int, title: str, due: int) -> None:
        moment, due_at = datetime.fromtimestamp(at, UTC), datetime.fromtimestamp(due, UTC)
        after = {"task": title, "due_at": plain(due_at)}
        step = Step(title, due_at, self.row["responsible_id"])
        self.deeds.append(Deed(moment, user_id, self.row["id"], Action.STEP, {}, after, None, step))
        self.clock = at

    def work(self, planned: int, done: int, title: str, closing: Closing) -> None:
        """A step of the past: planned and closed by whoever was responsible; the clock is left as it is."""
        user_id, clock = self.row["responsible_id"], self.clock
        self.plan(planned, user_id, title, max(done // 900 * 900, planned))
        moment = datetime.fromtimestamp(done, UTC)
        self.deeds.append(Deed(moment, user_id, self.row["id"], Action.TASK, {}, {}, None, None, closing))
        self.clock = clock

    def talk(self, at: int, call: Call) -> None:
        """A call by whoever is responsible; the clock is left as it is."""
        moment, user_id = datetime.fromtimestamp(at, UTC), self.row["responsible_id"]
        self.deeds.append(Deed(moment, user_id, self.row["id"], Action.LOGGED, {}, {}, call=call))

    def enter(self, at: int, user_id: int, action: Action, to: Stage, **values: Any) -> None:
        """Move to a stage; `values` are what changes with the move."""
        moment, row = datetime.fromtimestamp(at, UTC), self.row
        move = Move(row["stage_id"], to.id, int((moment - row["stage_since"]).total_seconds()))
        values["stage_id"], values["stage_since"] = to.id, moment
        if self.way.get(to.id, -1) > self.way[row["furthest_stage_id"]]:
            values["furthest_stage_id"] = to.id
        if to.kind is StageKind.OPEN:
            values["last_open_stage_id"] = to.id
        if to.kind.closed:
            values["closed_at"] = moment
        self._do(at, user_id, action, values, move)

    def _do(self, at: int, user_id: int, action: Action, values: dict[str, Any], move: Move | None = None) -> None:
        before, after, row = {}, {}, self.row
        for name in RECORDED["deal"]:
            if name in values and row[name] != values[name]:
                before[name], after[name] = plain(row[name]), plain(values[name])
        row.update(values)
        moment = datetime.fromtimestamp(at, UTC)
        self.deeds.append(Deed(moment, user_id, row["id"], action, before, after, move))
        self.clock = at


_AT_BIRTH = (
    *("title", "amount", "currency", "pipeline_id", "stage_id", "stage_since", "furthest_stage_id"),
    *("last_open_stage_id", "responsible_id", "contact_id", "source_id"),
)
