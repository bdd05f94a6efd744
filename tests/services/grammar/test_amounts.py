import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.i18n import Translations
from bot.views import format
from services.errors import UnreadableAmount
from services.grammar.money import amounts
from services.grammar.typed.spelling import heard

TEXTS = Translations.load()


@pytest.mark.parametrize(
    ("text", "major", "currency"),
    [
        ("350к", 350_000, None),
        ("120 тыс", 120_000, None),
        ("1,5 млн", 1_500_000, None),
        ("1.2м", 1_200_000, None),
        ("350 000", 350_000, None),
        ("350000 ₽", 350_000, "RUB"),
        ("2500 грн", 2_500, "UAH"),
        ("$3k", 3_000, "USD"),
        ("1 200 тыс", 1_200_000, None),
        ("1 200 000,50", 1_200_000.5, None),
        ("120 тисяч гривень", 120_000, "UAH"),
        ("2 million", 2_000_000, None),
    ],
)
def test_sums_as_people_write_them(text, major, currency):
    assert amounts.parse(text) == amounts.Money(int(major * 100), currency)


@pytest.mark.parametrize("text", ["", "много", "10,505", "1 200к", "350к 20", "-5", "99999999999999999"])
def test_what_is_not_one_sum_is_refused(text):
    with pytest.raises(UnreadableAmount):
        amounts.parse(text)


@pytest.mark.parametrize(
    ("line", "major", "rest"),
    [
        ("Ромашка окна 350к", 350_000, "Ромашка окна "),
        ("350к Ромашка", 350_000, " Ромашка"),
        ("Веста 2 1,2 млн", 1_200_000, "Веста 2 "),
        ("Окна 5 500к", 500_000, "Окна 5 "),
        ("Окна, 350 000 руб.", 350_000, "Окна, "),
        ("Лада 2107 за 150 000", 150_000, "Лада 2107 за "),
    ],
)
def test_the_sum_in_a_sentence(line, major, rest):
    money, (start, end) = amounts.last_in(line)
    assert (money.minor, line[:start] + line[end:]) == (major * 100, rest)


@pytest.mark.parametrize("line", ["дом 12 кв 5", "xx350к", "Лада", "этаж 3"])
def test_small_and_glued_numbers_are_not_money(line):
    assert amounts.last_in(line) is None


@given(st.integers(0, 10**13), st.sampled_from(["RUB", "UAH", "USD", "EUR"]), st.sampled_from(["ru", "uk"]))
def test_every_sum_that_is_shown_is_read_back(minor, currency, language):
    shown = format.money(TEXTS[language], minor, currency)
    assert amounts.parse(shown) == amounts.Money(minor, currency)


@pytest.mark.parametrize("text", ["два миллиона сто.", "2 миллиона 100.", "2 млн 100, звонок завтра", "2 млн 100"])
def test_a_million_and_so_many_thousand_end_where_the_sentence_does(text):
    assert [found.money.minor for found in amounts.every(heard(text, whole=True, in_ukraine=False))] == [210_000_000]
