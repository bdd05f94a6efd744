"""Among very many clients the right one is found by a name with a slip in it, and soon."""

from statistics import mean, median

import pytest

from models.db import Database
from tests.crowd import measure


async def test_of_two_thousand_the_right_one_is_among_the_first_three(database: Database) -> None:
    for kind, figures in (await measure(database, 2_000, tries=40)).items():
        assert mean(figures.right) >= 0.95, kind
        assert mean(figures.literal) < 0.1, "the slips are none"
        assert median(figures.seconds) < 0.25, kind


@pytest.mark.torture
async def test_of_a_hundred_thousand_too(database: Database) -> None:
    for kind, figures in (await measure(database, 100_000, tries=300)).items():
        print(f"{kind}: {figures}")
        assert mean(figures.right) >= 0.95, kind
        assert median(figures.seconds) < 0.5, kind
