"""Buttons of the morning plan, the evening wrap and the digest."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class Plan(CallbackData, prefix="plan"):
    page: Number = 0


class PlanOf(CallbackData, prefix="planof"):
    """Of a colleague."""

    person: Number
    page: Number = 0


class Spread(CallbackData, prefix="spread"):
    """Overdue tasks to the coming working hours."""


class Stepless(CallbackData, prefix="stepless"):
    """One's own open deals without a next step."""

    page: Number = 0


class Wrap(CallbackData, prefix="wrap"):
    """The next question after the task or the deal of this number."""

    task: Number = 0
    deal: Number = 0


class Did(StrEnum):
    DONE = "done"
    FAILED = "failed"
    MORNING = "morning"


class WrapTask(CallbackData, prefix="wtask"):
    task_id: Number
    did: Did


class Ahead(StrEnum):
    TOMORROW = "tomorrow"
    DAYS = "3days"
    MONDAY = "monday"


class WrapDeal(CallbackData, prefix="wdeal"):
    deal_id: Number
    ahead: Ahead


class Digest(CallbackData, prefix="digest"):
    by_team: bool
