"""Tasks: planned, begun, finished, failed, put off, handed to somebody else."""

from services.tasks.closing import explain, fail, finish
from services.tasks.giving import hand, move_clock, pass_on, reassign
from services.tasks.planning import begin, plan, plan_promised, push, snooze
from services.tasks.record import Change

__all__ = [
    "Change",
    "begin",
    "explain",
    "fail",
    "finish",
    "hand",
    "move_clock",
    "pass_on",
    "plan",
    "plan_promised",
    "push",
    "reassign",
    "snooze",
]
