"""Figures as they are shown."""

import pytest

from bot.views import format


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (12.5, 0, "13"),
        (0.145 * 100, 0, "15"),
        (12.499, 0, "12"),
        (0.5, 0, "1"),
        (18.25, 1, "18.3"),
        (18.0, 1, "18.0"),
        (100.0, 0, "100"),
    ],
)
def test_a_half_goes_up(value: float, places: int, shown: str) -> None:
    assert format.rounded(value, places) == shown
