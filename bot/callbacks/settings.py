"""Buttons of settings: hours, reminders, holidays, the company's."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from services.settings import Setting


class Firm(CallbackData, prefix="firm"):
    """The company's settings."""


class EditSetting(CallbackData, prefix="set"):
    setting: Setting


class Leaves(CallbackData, prefix="leaves"):
    """One's own days off."""


class AddLeave(CallbackData, prefix="addleave"): ...


class DropLeave(CallbackData, prefix="dropleave"):
    """`first` is the first of days in a row, as its ordinal number."""

    first: Number


class Holidays(CallbackData, prefix="hols"): ...


class AddHoliday(CallbackData, prefix="addhol"): ...


class DropHoliday(CallbackData, prefix="drophol"):
    """`first` is the holiday's first day, as its ordinal number."""

    first: Number
