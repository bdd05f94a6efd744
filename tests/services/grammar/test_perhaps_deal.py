"""What a line would be as a new deal, if nobody knows whom it names."""

import pytest

from services.grammar.as_deal import perhaps_deal
from tests.services.grammar.companies import COMPANIES, NOW


@pytest.mark.parametrize(
    ("line", "client", "title", "roubles"),
    [
        ("Лютик окна 350к, звонок завтра 11", "", "Лютик окна", 350_000),
        ("Мартынов веста 1,2 млн, звонок завтра 11", "Мартынов", "веста", 1_200_000),
        ("Мартынов веста 1,2 млн позвонить завтра в 11", "Мартынов", "веста", 1_200_000),
        ("кухня п-образная 545 тыс", "", "кухня п-образная", 545_000),
    ],
)
def test_words_that_tell_nothing_and_a_sum_are_perhaps_a_deal(line, client, title, roubles):
    deal = perhaps_deal(line, NOW, COMPANIES["auto"])
    assert deal is not None
    assert (deal.client, deal.title) == (client, title)
    assert deal.money is not None
    assert deal.money.minor == roubles * 100


@pytest.mark.parametrize(
    "line",
    [
        "Мартынов веста",
        "Мартынов 350к",
        "Мартынов окна теперь 900к",
        "#12 веста 350к",
        "Мартынов купил весту за 350к",
        "Мартынов отказ веста 350к",
        "сказал что 350к дорого",
    ],
)
def test_what_tells_something_or_names_no_sum_is_none(line):
    assert perhaps_deal(line, NOW, COMPANIES["auto"]) is None
