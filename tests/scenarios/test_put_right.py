"""Sums put right, orders that stand elsewhere, and what is told behind a stage, as reps and managers say it."""

import pytest

from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Комаров Веста 1,2 млн")
    return anya


@pytest.mark.parametrize(
    ("language", "line", "now"),
    [
        ("ru", "у Комарова не 1200 а 1150 тыс", "1 150 000 ₽"),
        ("ru", "1 теперь 900 т.р.", "900 000 ₽"),
        ("ru", "Комаров 1,15 млн вместо 1,2, перепутала", "1 150 000 ₽"),
        ("ru", "Комарову 980 тыс сумму поставь", "980 000 ₽"),
        ("uk", "у Комарова сума 912 тис виправ", "912 000 ₽"),
        ("uk", "по Комарову не 1200 а 695 тис", "695 000 ₽"),
        ("en", "Комаров should be 950k not 1200", "950,000 ₽"),
        ("en", "950k for Комаров not 1200", "950,000 ₽"),
    ],
)
async def test_a_sum_is_put_right_and_taken_back(deal: Person, language: str, line: str, now: str) -> None:
    await deal.speaks(language)
    await deal.says(line)
    assert now in deal.text.replace("\xa0", " "), deal.text
    assert "⏰" not in deal.text
    await deal.says("/undo")
    await deal.says("#1")
    assert now not in deal.text.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("language", "line", "stage", "told"),
    [
        ("ru", "Комаров тест-драйв очень понравилась подвеска", "Тест-драйв", "очень понравилась подвеска"),
        ("ru", "Комаров прокатился на тест драйве понравилось", "Тест-драйв", "понравилось"),
        ("uk", "тест-драйв з Комаровим був, гальма жорсткі", "Тест-драйв", "гальма жорсткі"),
        ("en", "Комаров тест-драйв went well, wants the grey one", "Тест-драйв", "wants the grey one"),
    ],
)
async def test_what_is_told_behind_a_stage_is_kept(
    deal: Person, language: str, line: str, stage: str, told: str
) -> None:
    await deal.speaks(language)
    await deal.says(line)
    assert f"→ {stage}" in deal.text
    assert told in deal.text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Комаров тест-драйв отменил из-за снега"),
        ("ru", "какие сделки зависли"),
        ("uk", "які угоди зависли"),
        ("en", "which deals are stuck"),
    ],
)
async def test_what_did_not_take_place_or_cannot_be_chosen_by_changes_nothing(
    deal: Person, language: str, line: str
) -> None:
    await deal.speaks(language)
    await deal.says("#1")
    before = deal.text
    await deal.says(line)
    assert not deal.text.startswith(("✅", "🆕"))
    await deal.says("#1")
    assert deal.text == before


async def test_a_reason_in_all_its_words_loses_the_deal(deal: Person) -> None:
    await deal.says("Комаров выбрали другую марку, там дешевле")
    assert "Отказ" in deal.text
    assert "Выбрали другую марку" in deal.text
    await deal.says("/undo")
    await deal.says("#1")
    assert "Новый лид" in deal.text
