"""Buttons of selections of clients. `segment_id` 0 is the one that is being made."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from services.clients.segments import Criterion


class Segments(CallbackData, prefix="seg"):
    """Whom it fits."""

    segment_id: Number
    page: Number


class EditSegment(CallbackData, prefix="segedit"):
    segment_id: Number


class AskCriterion(CallbackData, prefix="segask"):
    segment_id: Number
    criterion: Criterion


class ClearSegment(CallbackData, prefix="segclear"):
    """The one being made begins anew."""


class KeepSegment(CallbackData, prefix="segkeep"):
    """Ask by which name."""

    segment_id: Number


class DropSegment(CallbackData, prefix="segdrop"):
    segment_id: Number


class RemindSegment(CallbackData, prefix="segremind"):
    """Ask what is to be done with all of them, and when."""

    segment_id: Number
