"""Every button leads somewhere, and fits."""

import re
from enum import Enum
from pathlib import Path

import pytest
from aiogram.filters.callback_data import CallbackData

import handlers
from bot import callbacks, whence
from bot.routes import Routes
from bot.views.presets import PRESETS
from handlers.setup import CURRENCIES
from tests.house import matrix

KINDS = [kind for kind in vars(callbacks).values() if isinstance(kind, type) and issubclass(kind, CallbackData)]
ROUTES = Routes(handlers.routers)

WIDEST = {"period": "20261001-20261031", "what": "pipeline", "language": "ru", "whose": "p2147483647"} | {
    "people": "-".join(["1234567"] * 5)[:40],
    "by_team": True,
    "on": True,
    "dark": True,
    "give": True,
    "back": "rpr;f;20261001-20261031;1234;p123456;123456;99",
}
"""Text fields, at the longest that any view puts there."""
LONGEST_NUMBER = 2**31 - 1
"""Numbers of records: what PostgreSQL's integer holds."""
LONGEST_PAGE = 9999


def widest(kind: type[CallbackData]) -> CallbackData:
    values: dict[str, object] = {}
    for name, info in kind.model_fields.items():
        found = info.annotation
        if isinstance(found, type) and issubclass(found, Enum):
            values[name] = max(found, key=lambda member: len(str(member.value)))
        elif found is int:
            values[name] = LONGEST_PAGE if name in ("page", "ask") else LONGEST_NUMBER
        else:
            values[name] = WIDEST[name]
    return kind(**values)


def test_every_button_has_its_own_prefix() -> None:
    prefixes = [kind.__prefix__ for kind in KINDS]
    assert len(prefixes) == len(set(prefixes))


def test_every_address_is_answered_by_the_handler_of_its_own_prefix() -> None:
    """A handler may answer several; aiogram's own filter of each decides, and `Routes` only finds it faster."""
    found = matrix.addresses(ROUTES)
    assert set(found.values()) == set(KINDS)
    assert set(found) == set(ROUTES.taps)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_address_stands_on_some_button(kind: type[CallbackData]) -> None:
    places = ("bot/views", "bot/forms.py", "bot/calendar.py", "bot/whence.py")
    sources = [path.read_text() for place in places for path in _files(place)]
    assert any(re.search(rf"\b{kind.__name__}\(", source) for source in sources)


def _files(where: str) -> list[Path]:
    path = Path(where)
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind is not callbacks.Answer], ids=lambda kind: kind.__name__
)
def test_every_address_fits_a_button_at_its_widest(kind: type[CallbackData]) -> None:
    assert len(widest(kind).pack().encode()) <= 64


def test_a_way_back_that_does_not_fit_is_left_out() -> None:
    assert whence.opens(1, widest(callbacks.ClientDeals)) == callbacks.OpenFrom(
        deal_id=1, back="cdeals;2147483647;9999"
    )
    number = LONGEST_NUMBER
    assert whence.opens(number, widest(callbacks.Behind)) == callbacks.OpenDeal(deal_id=number)


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind is not callbacks.Answer], ids=lambda kind: kind.__name__
)
def test_every_address_is_read_back_as_it_was_written(kind: type[CallbackData]) -> None:
    assert kind.unpack(widest(kind).pack()) == widest(kind)


def test_every_ready_answer_of_the_first_questions_fits_a_button() -> None:
    for value in (*PRESETS, *CURRENCIES):
        callbacks.Answer(ask=9, value=value).pack()
