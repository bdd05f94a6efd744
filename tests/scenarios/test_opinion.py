"""Lines in words that no rule knows: done where it is plain what they are, asked with a button where it is not."""

import pytest

from tests.marks import covers
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Бережной веста 900к, позвонить сегодня в 15")
    await anya.says("сделка Фогель окна 350к")
    return anya


@covers(13, 19)
@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("ru", "У Бережного бюджет подрос до 935 тысяч, исправь, пожалуйста.", "900 000 ₽ → 935 000 ₽"),
        ("ru", "#1 задачу выполнил", "✔ Позвонить — сделано"),
        ("ru", "Бережной уехал в отпуск, перенеси его на пятницу", "⏰ Позвонить — пт 27 ноя"),
        ("uk", "Бережной поїхав у відпустку, перенеси його на п'ятницю", "⏰ Позвонить — пт 27 лис"),
        ("uk", "до Бережного не встигаю, давай завтра після обіду", "⏰ Позвонить — завтра, 14:00"),
        ("en", "Бережной has gone away, so move him to friday", "⏰ Позвонить — Fri 27 Nov"),
    ],
)
async def test_what_is_plain_is_done_at_once(deals: Person, language: str, line: str, told: str) -> None:
    await deals.speaks(language)
    await deals.says(line)
    assert told in deals.text
    assert deals.text.startswith("#1 веста")


@pytest.mark.parametrize(
    ("line", "button", "then"),
    [
        ("Фогель заказал у других, закрывай", "✖ Отказ · #2", "Почему отказались?"),
        ("Фогель отказ от интеграции", "✖ Отказ · #2", "Почему отказались?"),
        ("Бережной думает про тест-драйв", "▶ Тест-драйв · #1", "Этап: Новый лид → Тест-драйв"),
    ],
)
async def test_what_is_closed_or_perhaps_meant_is_asked_about(deals: Person, line: str, button: str, then: str) -> None:
    await deals.says(line)
    assert deals.text == "Не уверен, что понял. Сделать так?"
    assert deals.buttons[0] == button
    await deals.taps(button)
    assert then in deals.text


async def test_what_was_done_is_taken_back(deals: Person) -> None:
    await deals.says("Бережной уехал в отпуск, перенеси его на пятницу")
    await deals.says("отмени")
    assert "↩ Вернул как было." in deals.text
    await deals.says("#1")
    assert "сегодня, 15:00" in deals.text
    assert "уехал в отпуск" not in deals.text


async def test_a_sum_is_read_to_its_end(deals: Person) -> None:
    """«…сто.» at the end of a sentence is a hundred thousand beside the two million."""
    await deals.says("Бережной два миллиона сто.")
    assert "900 000 ₽ → 2 100 000 ₽" in deals.text
