"""For every line: what the bot prints it reads back, nothing is an error, spelling and order do not count."""

import re
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import UTC, timedelta
from itertools import permutations
from typing import Any

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.i18n import Translations
from bot.views import format
from services import grammar
from services.grammar import Intent, Verb
from services.grammar.money.amounts import Money
from services.grammar.when.dates import When
from tests.services.grammar.companies import AUTO, COMPANIES, NOW
from tests.services.grammar.corpus import CASES, Case
from tests.services.grammar.corpus import read as as_typed

TEXTS = Translations.load()
LANGUAGES = st.sampled_from(sorted(TEXTS))
MANY = settings(max_examples=60, deadline=None)


def read(text: str) -> Intent:
    return grammar.read(text, NOW, AUTO)


@MANY
@given(st.integers(1, 10**13), st.sampled_from(["RUB", "UAH", "USD", "EUR"]), LANGUAGES)
def test_every_sum_that_is_shown_is_read_back(minor, currency, language):
    shown = format.money(TEXTS[language], minor, currency)
    found = read(f"Иванов {shown}")
    assert (found.verb, found.name, found.money) == (Verb.AMOUNT, "Иванов", Money(minor, currency))
    won = read(f"Иванов купил за {shown}")
    assert (won.verb, won.name, won.money) == (Verb.WON, "Иванов", Money(minor, currency))
    assert read(f"сделка ООО Ромашка окна {shown}").money == Money(minor, currency)


@MANY
@given(st.sampled_from(["+7912", "+7495", "+38067", "+7701", "+37529", "+44740", "+1415"]), st.integers(0, 9_999_999))
def test_every_phone_that_is_shown_is_read_back(prefix, number):
    e164 = f"{prefix}{number:07}"
    if phonenumbers.is_valid_number(phonenumbers.parse(e164)):
        assert read(f"сделка окна {format.phone(e164)} 350к").phone == e164


@MANY
@given(st.sampled_from(["+7000", "+7 000 ", "07911 9", "+44 0000 "]), st.integers(0, 999_999))
def test_what_looks_like_a_phone_and_is_none_is_never_a_sum(prefix, number):
    found = read(f"сделка окна Иванов {prefix}{number:06}")
    assert found.money is None
    assert found.phone is not None or (found.unread and not found.sure)


ELSEWHERE = ("у других", "у соседей", "у официалов", "в другом салоне", "на авито", "у перекупа", "с рук")


@pytest.mark.parametrize("where", ELSEWHERE)
@pytest.mark.parametrize("bought", ["купил", "взял весту", "купил весту за 1,2 млн", "уже купил"])
def test_what_was_bought_elsewhere_is_never_won(bought, where):
    what, _, price = bought.partition(" за ")
    found = read(f"Иванов {what} {where}" + (f" за {price}" if price else ""))
    assert found.verb is not Verb.WON or not found.sure


@MANY
@given(st.integers(0, 400), st.integers(0, 23), st.integers(0, 59), LANGUAGES)
def test_every_moment_that_is_shown_is_read_back(days, hour, minute, language):
    at = (NOW + timedelta(days=days)).replace(hour=hour, minute=minute)
    shown = format.moment(TEXTS[language], at.astimezone(UTC), NOW)
    task = read(f"позвонить Иванову {shown}").task
    assert task == ("позвонить", When(at.date(), at.time()))
    assert read(f"Иванов тест-драйв {shown}").task == ("", When(at.date(), at.time()))
    assert read(f"перенеси на {shown}").when == When(at.date(), at.time())


@settings(max_examples=400, deadline=None)
@given(st.text(max_size=120), st.sampled_from(sorted(COMPANIES)))
@example("0²::", "auto")
@example("заметка 5²: ок", "b2b")
def test_any_text_has_a_meaning(text, company):
    assert isinstance(grammar.read(text, NOW, COMPANIES[company]), Intent)


WORDS = st.sampled_from(sorted({word for case in CASES for word in case.text.split()}))


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=12).map(" ".join))
def test_no_digits_are_dropped_from_any_jumble_of_known_words(text):
    """What no slot took stands among the words that are kept, or among the unread."""
    found = read(text)
    slots = (
        found.number,
        found.phone,
        found.money,
        found.when,
        found.task and found.task[1],
        found.minutes,
        found.period,
    )
    if all(slot is None for slot in slots):
        kept = " ".join(
            (found.name, found.title, found.client, found.note, *found.tags, *found.unread, *(found.task or ())[:1])
        )
        assert [digits for digits in re.findall(r"\d+", text) if digits not in kept] == []


def _plain(value: Any) -> Any:
    """Without capitals, double spaces and ё."""
    if isinstance(value, str):
        return " ".join(value.casefold().replace("ё", "е").split())
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return (
        replace(value, **{f.name: _plain(getattr(value, f.name)) for f in fields(value)})
        if _is_intent(value)
        else value
    )


def _is_intent(value: object) -> bool:
    return isinstance(value, Intent)


SPELLINGS = {
    "capitals": str.upper,
    "small letters": str.lower,
    "more spaces": lambda text: f"  {text.replace(' ', '   ')} ",
    "е for ё": lambda text: text.replace("ё", "е").replace("Ё", "Е"),
}


@pytest.mark.parametrize(("place", "spelling"), list(enumerate(SPELLINGS)))
def test_spelling_does_not_change_the_meaning(place, spelling):
    """Some of the lines in each; all of them in all by hand (`make torture`)."""
    assert _changed(SPELLINGS[spelling], CASES[place :: 15 * len(SPELLINGS)]) == []


@pytest.mark.torture
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spelling_changes_the_meaning_of_no_line(spelling):
    assert _changed(SPELLINGS[spelling], CASES) == []


def _changed(spelt: Callable[[str], str], lines: Sequence[Case]) -> list[str]:
    changed = []
    for case in lines:
        same = _plain(grammar.read(spelt(case.text), NOW, COMPANIES[case.company]))
        if same != _plain(as_typed(case.text, case.company)):
            changed.append(case.text)
    return changed


SLOTS = ("ООО Ромашка", "окна", "350к", "+7 912 345-67-89", "с сайта", "#горячий")


@MANY
@given(st.permutations(SLOTS), st.sampled_from([" ", ", "]))
def test_the_order_of_slots_does_not_matter_for_a_new_deal(slots, between):
    found = read(f"новая сделка {between.join(slots)}")
    expected = read("новая сделка ООО Ромашка окна 350к +7 912 345-67-89 с сайта #горячий")
    assert found == expected
    assert (found.verb, found.client, found.title) == (Verb.NEW, "ООО Ромашка", "окна")


@pytest.mark.parametrize("slots", list(permutations(("позвонить", "Иванову", "завтра в 10"))))
def test_the_order_of_slots_does_not_matter_for_a_task(slots):
    assert read(" ".join(slots)) == read("позвонить Иванову завтра в 10")


@pytest.mark.parametrize("slots", list(permutations(("#12", "выиграна", "1 150 000"))))
def test_the_order_of_slots_does_not_matter_for_a_win(slots):
    assert read(" ".join(slots)) == read("#12 выиграна 1 150 000")
