"""Buttons of what was found."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class ClientFound(CallbackData, prefix="found"):
    """The deals of a client."""

    contact_id: Number
    page: Number
