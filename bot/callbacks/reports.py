"""Buttons of reports: the same few for each of them."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from services.reports.scope import Report


class Figures(CallbackData, prefix="rp"):
    """`period` as `Period.code`, none is the report's own; pipeline 0 is all of them; `whose` as `Scope.whose`."""

    of: Report
    period: str = ""
    pipeline_id: Number = 0
    whose: str = ""


class FiguresBack(CallbackData, prefix="rpb"):
    """From what was behind a figure to the figures."""

    of: Report
    period: str
    pipeline_id: Number
    whose: str


class Behind(CallbackData, prefix="rpr"):
    """The deals behind a row; what its number names, the report knows."""

    of: Report
    period: str
    pipeline_id: Number
    whose: str
    row: Number
    page: Number


class Choose(CallbackData, prefix="rpc"):
    """Another period, pipeline or person."""

    of: Report
    what: str
    period: str
    pipeline_id: Number
    whose: str
