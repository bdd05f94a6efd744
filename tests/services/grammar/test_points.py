"""Ways to reach somebody, birthdays and firms, as people write them."""

from datetime import date

import pytest

from models import PointKind
from services.errors import UnreadableBirthday, UnreadablePoint
from services.grammar.contacts import birthdays, points
from services.grammar.contacts.birthdays import Birthday
from services.grammar.people import firms

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("Пётр +7 912 345-67-89", ["+79123456789"], "Пётр"),
        ("8(912)3456789, 8 916 111 22 33", ["+79123456789", "+79161112233"], ""),
        ("Ivan.Petrov+crm@Mail.Example.RU", ["ivan.petrov+crm@mail.example.ru"], ""),
        ("@Ivan_Petrov", ["ivan_petrov"], ""),
        ("https://t.me/ivan_petrov Иван", ["ivan_petrov"], "Иван"),
        ("Иван a@b.ru @ivan 89123456789", ["a@b.ru", "ivan", "+79123456789"], "Иван"),
        ("a@b.ru A@B.RU", ["a@b.ru"], ""),
        ("почта@почта.рф", ["почта@почта.рф"], ""),
        ("ООО Ромашка", [], "ООО Ромашка"),
        ("@ok", [], "@ok"),
        ("цена 350 000", [], "цена 350 000"),
    ],
)
def test_ways_to_reach_somebody(text: str, found: list[str], rest: str) -> None:
    got, left = points.find(text, "RU")
    assert ([one.value for one in got], left) == (found, rest)


def test_each_is_of_its_kind() -> None:
    got, _ = points.find("a@b.ru @ivan 89123456789", "RU")
    assert [one.kind for one in got] == [PointKind.EMAIL, PointKind.USERNAME, PointKind.PHONE]


@pytest.mark.parametrize("text", ["", "чепуха", "Иван +7 912 345-67-89", "12", "@", "a@b"])
def test_what_is_something_else_is_refused(text: str) -> None:
    with pytest.raises(UnreadablePoint):
        points.parse(text, "RU")


def test_words_between_do_not_matter() -> None:
    assert len(points.parse("тел. +7 912 345-67-89 и почта a@b.ru", "RU")) == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12.03", Birthday(12, 3, None)),
        ("12.3.85", Birthday(12, 3, 1985)),
        ("12.03.1985", Birthday(12, 3, 1985)),
        ("12/03/05", Birthday(12, 3, 2005)),
        ("1985-03-12", Birthday(12, 3, 1985)),
        ("12 марта", Birthday(12, 3, None)),
        ("12 марта 1985 г.", Birthday(12, 3, 1985)),
        ("12 березня 1985 року", Birthday(12, 3, 1985)),
        ("March 12, 1985", Birthday(12, 3, 1985)),
        ("12th of March", Birthday(12, 3, None)),
        ("29.02", Birthday(29, 2, None)),
        ("29 февраля 1984", Birthday(29, 2, 1984)),
    ],
)
def test_birthdays(text: str, day: Birthday) -> None:
    assert birthdays.parse(text, TODAY) == day
    assert day.code == f"{day.month:02}-{day.day:02}"


@pytest.mark.parametrize(
    "text", ["", "завтра", "31.02", "29.02.1985", "12.13", "0.5", "12.03.2030", "12.03.1800", "12.03.1985 вечером"]
)
def test_days_that_are_no_birthdays(text: str) -> None:
    with pytest.raises(UnreadableBirthday):
        birthdays.parse(text, TODAY)


@pytest.mark.parametrize(
    "name",
    ["ООО Ромашка", "ООО «Ромашка»", "Ромашка ООО", "ИП Петров", "ТОВ Калина", "ФОП Шевченко", "Acme LLC", "«Заря»"],
)
def test_a_firm_says_so_itself(name: str) -> None:
    assert firms.is_firm(name)


@pytest.mark.parametrize("name", ["Пётр Иванов", "Ромашка", "Ипатий Оооров", "Жук"])
def test_a_person_does_not(name: str) -> None:
    assert not firms.is_firm(name)


def test_one_firm_in_two_spellings() -> None:
    assert firms.key("ООО «Ромашка»") == firms.key("ромашка, ооо") == "ооо ромашка"
    assert firms.key("ИП Ромашка") != firms.key("ООО Ромашка")
    assert firms.bare("ООО «Ромашка»") == firms.key("Ромашка")
    assert firms.key("ООО") == "ооо"
