"""A sentence beside an order: of whom it tells, and what of it is kept."""

import pytest

from services import grammar
from services.grammar import Verb
from tests.services.grammar.companies import COMPANIES, NOW


@pytest.mark.parametrize(
    ("company", "line", "verb", "name", "note"),
    [
        ("uk", "Гончаренко поїхав за кордон, відклади його до 20 січня.", Verb.PARK, "Гончаренко", "поїхав за кордон"),
        ("auto", "Иванов болеет, перенеси его на четверг", Verb.SNOOZE, "Иванов", "болеет"),
        ("auto", "#12 уехали на вахту, отложи их до 18 января", Verb.PARK, "", "уехали на вахту"),
        ("auto", "Иванов созрел, переведи его на тест-драйв", Verb.MOVE, "Иванов", "созрел"),
        ("en", "Smith is travelling, so put him aside until 19 January", Verb.PARK, "Smith", "is travelling"),
    ],
)
def test_to_whom_an_order_is_done_is_told_before_it(company: str, line: str, verb: Verb, name: str, note: str) -> None:
    found = grammar.read(line, NOW, COMPANIES[company])
    assert (found.verb, found.name, found.note, found.sure) == (verb, name, note, True)


@pytest.mark.parametrize(
    ("company", "line", "verb"),
    [
        ("studio", "Задачу по Вагановой я уже закончила, можешь её закрывать.", Verb.DONE),
        ("studio", "с Олесей вопрос закрыл отметь", Verb.DONE),
        ("b2b", "Всё, что обещал по Агропродукту, я уже сделал, закрывай задачу.", Verb.DONE),
        ("uk", "з Гнатюком все зробила, закрий задачу", Verb.DONE),
        ("en", "You can push deal 2846 along to the next stage.", Verb.NEXT),
    ],
)
def test_what_an_order_says_of_itself_is_no_note(company: str, line: str, verb: Verb) -> None:
    found = grammar.read(line, NOW, COMPANIES[company])
    assert (found.verb, found.note, found.sure) == (verb, "", True)


def test_what_a_client_has_done_is_kept():
    found = grammar.read("Олеся закрыла вопрос с бюджетом", NOW, COMPANIES["studio"])
    assert (found.verb, found.note) == (Verb.NOTE, "закрыла вопрос с бюджетом")
