"""Buttons that turn pages and choose periods."""

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData

from bot.callbacks import Nothing
from bot.i18n import T
from bot.screen import Button, grid
from services.act import Act
from services.grammar.when import periods
from services.grammar.when.periods import Period


def pager(t: T, number: int, pages: int, to: Callable[[int], CallbackData]) -> list[Button]:
    """‹ 2 / 5 ›; nothing when there is one page."""
    if pages <= 1:
        return []
    middle = Button(t.plain("page", number=str(number + 1), pages=str(pages)), Nothing())
    before = [Button(t.plain("page-previous"), to(number - 1))] if number else []
    after = [Button(t.plain("page-next"), to(number + 1))] if number + 1 < pages else []
    return [*before, middle, *after]


def period_buttons(act: Act, t: T, to: Callable[[Period], CallbackData]) -> list[list[Button]]:
    """The usual periods, by the reader's calendar."""
    today = act.local_now.date()
    choices = {
        "week": periods.week(today),
        "month": periods.month(today),
        "quarter": periods.quarter(today),
        "all": Period(),
    }
    return grid([Button(t.plain(f"period-{name}"), to(period)) for name, period in choices.items()], 2)
