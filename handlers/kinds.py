"""What a report is made of; `handlers.reports` asks for it and shows it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from aiogram.filters.callback_data import CallbackData

from bot.i18n import T
from bot.screen import Answer, Button, Screen
from bot.views import deals
from handlers.scopes import Default
from services.act import Act
from services.reports.scope import Report, Scope


class View(Protocol):
    """What a report's module in `bot.views` has."""

    def report(self, found: Any, act: Act, t: T) -> Answer: ...

    def figures(self, found: Any, act: Act, t: T) -> Screen: ...


class Page(Protocol):
    """One page of what is behind a figure."""

    @property
    def number(self) -> int: ...

    @property
    def pages(self) -> int: ...


@dataclass(frozen=True)
class Kind:
    """One report: what it counts when nothing is said, how, how that looks, and what is behind row so and so."""

    of: Report
    default: Default
    count: Callable[[Act, Scope], Awaitable[Any]]
    view: View
    behind: Callable[[Act, Scope, int, int, T], Awaitable[tuple[Page, str]]]
    """`(act, scope, row, page, t)` → a page of what is behind the row, and its title."""
    listed: Callable[[Any, str, list[Button], Button, CallbackData, Act, T], Screen] = deals.selection
    """How such a page looks: `(page, title, turn, back, here, act, t)`; `here` is its own address."""
