"""Buttons that lead to the menu, or nowhere."""

from aiogram.filters.callback_data import CallbackData


class Home(CallbackData, prefix="home"): ...


class Help(CallbackData, prefix="help"): ...


class Status(CallbackData, prefix="status"): ...


class Nothing(CallbackData, prefix="-"):
    """A button that only tells, such as a page number."""
