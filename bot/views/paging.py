"""Buttons that turn pages."""

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData

from bot.callbacks import Nothing
from bot.i18n import T
from bot.screen import Button


def pager(t: T, number: int, pages: int, to: Callable[[int], CallbackData]) -> list[Button]:
    """‹ 2 / 5 ›; nothing when there is one page."""
    if pages <= 1:
        return []
    middle = Button(t.plain("page", number=str(number + 1), pages=str(pages)), Nothing())
    before = [Button(t.plain("page-previous"), to(number - 1))] if number else []
    after = [Button(t.plain("page-next"), to(number + 1))] if number + 1 < pages else []
    return [*before, middle, *after]
