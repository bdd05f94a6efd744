"""What is said of a call that is known to be one."""

import pytest

from services.grammar.past import talks
from services.grammar.past.talks import Told


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("7 мин, договорились на четверг", Told(7, "out", None, "договорились на четверг")),
        ("входящий 3 мин просит скидку", Told(3, "in", None, "просит скидку")),
        ("пропущенный", Told(None, "missed", None, "")),
        ("не дозвонился", Told(None, "out", "no_answer", "")),
        ("не взяли трубку", Told(None, "out", "no_answer", "")),
        ("недозвін", Told(None, "out", "no_answer", "")),
        ("didnt answer", Told(None, "out", "no_answer", "")),
        ("сам позвонил, хочет завтра", Told(None, "in", None, "позвонил, хочет завтра")),
        ("просит перезвонить вечером", Told(None, "out", "call_back", "просит перезвонить вечером")),
        ("", Told(None, "out", None, "")),
    ],
)
def test_a_call_is_told_in_a_few_words(text: str, meant: Told) -> None:
    assert talks.told(text) == meant


@pytest.mark.parametrize(
    ("said", "reached"), [("не взяли", False), ("просит перезвонить", True), ("занято", False), ("5 мин", True)]
)
def test_who_asks_to_be_called_back_has_answered(said: str, reached: bool) -> None:
    told = talks.told(said)
    assert talks.answered(told.outcome, told.direction) is reached
