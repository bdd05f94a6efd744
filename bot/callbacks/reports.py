"""Buttons of reports."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class Funnel(CallbackData, prefix="funnel"):
    """`period` as `Period.code`; person 0 is everybody the reader may see."""

    period: str
    pipeline_id: Number
    person: Number = 0


class FunnelBack(CallbackData, prefix="fback"):
    """From what was behind a figure to the figures."""

    period: str
    pipeline_id: Number
    person: Number


class FunnelDeals(CallbackData, prefix="fd"):
    """The deals behind a stage's figure; stage 0 is those that dropped off."""

    period: str
    pipeline_id: Number
    person: Number
    stage_id: Number
    page: Number


class FunnelBy(CallbackData, prefix="fby"):
    """Choose another period, pipeline or person."""

    what: str
    period: str
    pipeline_id: Number
    person: Number


class Rating(CallbackData, prefix="rating"):
    period: str
    pipeline_id: Number


class RatingBack(CallbackData, prefix="rback"):
    period: str
    pipeline_id: Number


class RatingDeals(CallbackData, prefix="rd"):
    period: str
    pipeline_id: Number
    person: Number
    page: Number


class RatingBy(CallbackData, prefix="rby"):
    what: str
    period: str
    pipeline_id: Number
