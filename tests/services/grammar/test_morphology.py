"""What the dictionary says of a word; its packed files are read by pages, so a change of their make must be seen."""

import pytest

from services.grammar.language.morphology import Form, may_be, must_be, readings


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("прогрей", Form.ORDER),
        ("закажу", Form.PROMISE),
        ("прозвонил", Form.PAST),
        ("привезет", Form.FUTURE),
        ("тюриной", Form.SURNAME),
        ("кузьмич", Form.PATRONYMIC),
        ("лукашу", Form.GIVEN),
        ("сверяться", Form.INFINITIVE),
        ("задолженность", Form.NOUN),
        ("через", Form.LINK),
    ],
)
def test_words_that_can_be_nothing_else(word: str, form: Form) -> None:
    assert must_be(word, form)


def test_a_word_of_two_readings() -> None:
    assert may_be("вышли", Form.ORDER)
    assert may_be("вышли", Form.PAST)
    assert not must_be("вышли", Form.ORDER)


def test_a_thing_knows_its_case() -> None:
    assert may_be("задолженности", Form.NOUN | Form.DATIVE)
    assert not may_be("задолженность", Form.DATIVE)
    assert not may_be("задолженность", Form.ANIMATE)


def test_yo_is_written_as_ye() -> None:
    assert readings("елка") == readings("ёлка") != ()


def test_a_participle_tells_no_past() -> None:
    assert not may_be("подписан", Form.PAST)


@pytest.mark.parametrize("word", ["медлайна", "vukovary", "", "тер"])
def test_words_of_which_nothing_is_known(word: str) -> None:
    assert readings(word) == ()
    assert not must_be(word, Form.NOUN)
