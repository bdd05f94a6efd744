"""A note, a name or a task behind which something else may have been meant is asked about, whatever reader took it."""

import pytest

from services import grammar
from services.grammar import Verb
from tests.services.grammar.companies import COMPANIES, NOW


@pytest.mark.parametrize(
    ("company", "line"),
    [
        ("b2b", "Соседи привели ООО Гидрострой два манипулятора 19 млн"),
        ("uk", "сусіди привели фоп жадан два рефрижератори 2,2 млн грн"),
        ("b2b", "Ковалёв с Жеребцовой созвонился минут семь"),
        ("b2b", "Сафиуллин сдал экзамен успешно"),
        ("studio", "докупть шкурину профиль и подвесы до среды"),
        ("b2b", "второе предложение отправил рогову"),
        ("auto", "иванов сумма сделки до 500к"),
        ("auto", "сбавили Петрову 20 тысяч"),
        ("auto", "Отдал Ахметову машину, получил 1 230 000"),
        ("auto", "заезжала Петрова, полчаса, смотрела цвета"),
        ("en", "Put Cottam down as a maybe for Friday"),
    ],
)
def test_it_is_asked(company: str, line: str) -> None:
    assert not grammar.read(line, NOW, COMPANIES[company]).sure


@pytest.mark.parametrize("line", ["Иванов просит скидку 5%", "Пётр привёз ООО Ромашка образцы", "жена Рогова против"])
def test_what_is_only_told_is_not(line: str) -> None:
    assert grammar.read(line, NOW, COMPANIES["b2b"]).sure


@pytest.mark.parametrize(
    ("company", "line", "verb"),
    [
        ("auto", "отложи Воробьёву до 15 января", Verb.PARK),
        ("auto", "отложи Воробьёву до пятницы", Verb.SNOOZE),
        ("auto", "перенеси Воробьёву на 15 января", Verb.SNOOZE),
        ("auto", "задачу по Воробьёвой отложи до 15 января", Verb.SNOOZE),
        ("uk", "Ткач відклади до 15 січня", Verb.PARK),
        ("uk", "перенеси Ткача на 15 січня", Verb.SNOOZE),
        ("en", "postpone Smith until 15 jan", Verb.PARK),
        ("en", "postpone the call with Smith until 15 jan", Verb.SNOOZE),
    ],
)
def test_what_is_put_off_for_more_than_a_month_is_set_aside(company: str, line: str, verb: Verb) -> None:
    found = grammar.read(line, NOW, COMPANIES[company])
    assert (found.verb, found.sure) == (verb, True)


@pytest.mark.parametrize(
    "text",
    [
        "по каким причинам Комаров отказ дорого",
        "по какой цене Комаров купил",
        "на каких условиях Комаров купил",
        "у каких клиентов Комаров отказ дорого",
    ],
)
def test_whatever_begins_with_a_question_is_not_done(text):
    found = grammar.read(text, NOW, COMPANIES["auto"])
    assert found.verb is Verb.UNCLEAR
    assert not found.sure
