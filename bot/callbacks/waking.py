"""Buttons of clients who are due again."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class Waking(CallbackData, prefix="wake"):
    """What is to become of a client whose day has come."""

    deal_id: Number


class WakeAsk(CallbackData, prefix="wakeask"):
    """When to come back?"""

    deal_id: Number


class After(StrEnum):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    NEVER = "never"


class WakeAfter(CallbackData, prefix="wakein"):
    deal_id: Number
    after: After


class WakeDay(CallbackData, prefix="wakeday"):
    """Type the day."""

    deal_id: Number


class TakeUp(CallbackData, prefix="takeup"):
    deal_id: Number


class Buried(CallbackData, prefix="buried"): ...


class BuriedOf(CallbackData, prefix="buriedof"):
    person: Number
    page: Number


class BuriedFor(CallbackData, prefix="buriedfor"):
    """Who of the reps is to have them: their numbers, `3-4`; none is all of them."""

    people: str


class HandOut(CallbackData, prefix="handout"):
    people: str
