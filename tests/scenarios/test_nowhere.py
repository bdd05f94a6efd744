"""An order to move a deal that names no stage of the company's: which it is to be is asked, and one tap moves it."""

import pytest

from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Комаров Веста 1,2 млн")
    await anya.says("сделка Орлов Нива 900к")
    return anya


@pytest.mark.parametrize(
    ("language", "line", "asked", "moved"),
    [
        ("ru", "#1 на космос", "Этапа «космос» нет. Куда #1?", "Этап"),
        ("ru", "переведи #1 на этап Космос", "Этапа «Космос» нет. Куда #1?", "Этап"),
        ("ru", "переведи Комарова на оплату", "Этапа «оплату» нет. Куда #1?", "Этап"),
        ("uk", "пересунь Комарова на космос", "Етапу «космос» немає. Куди #1?", "Етап"),
        ("en", "move #1 to the moon", "There is no stage called “moon”. Where should #1 go?", "Stage"),
    ],
)
async def test_there_is_no_such_stage_and_one_tap_moves_the_deal(
    deals: Person, language: str, line: str, asked: str, moved: str
) -> None:
    await deals.speaks(language)
    await deals.says(line)
    assert deals.text.split("\n")[1] == asked
    assert deals.buttons[:4] == ["• Новый лид", "Первичный контакт", "Запись на тест-драйв", "Тест-драйв"]
    await deals.taps("Тест-драйв")
    assert f"{moved}: Новый лид → Тест-драйв" in deals.text
    await deals.says("/undo")
    assert f"{moved}: Тест-драйв → Новый лид" in deals.text


async def test_an_order_without_any_stage_asks_which(deals: Person) -> None:
    await deals.says("двигай Орлова")
    assert deals.text == "#2 Нива, Орлов · 900 000 ₽\nСейчас: Новый лид. Куда?"
    await deals.taps("Тест-драйв")
    assert deals.text.startswith("#2 Нива, Орлов · 900 000 ₽\nЭтап: Новый лид → Тест-драйв")


async def test_of_several_deals_it_is_first_asked_which(deals: Person) -> None:
    await deals.says("сделка Комаров Ларгус 2 млн")
    await deals.says("переведи Комарова на космос")
    assert deals.text == "«Комарова» — это которая сделка?"
    await deals.taps("#3")
    assert deals.text == "#3 Ларгус, Комаров · 2 000 000 ₽\nЭтапа «космос» нет. Куда #3?"
    await deals.says("двигай на космос")
    assert deals.text == "О какой сделке речь?"
    await deals.taps("#1")
    assert deals.text.endswith("Этапа «космос» нет. Куда #1?")


async def test_of_a_stranger_or_of_nobody_s_deal_it_is_said(deals: Person) -> None:
    await deals.says("переведи Сидорова на космос")
    assert deals.text == "Не нашёл «Сидорова» среди ваших сделок. Это новая?"
    await deals.taps("➕ Новая сделка")
    assert deals.text.endswith("Этапа «космос» нет. Куда #3?")
    await deals.says("#77 на космос")
    assert deals.text == "Такой записи нет среди ваших."


async def test_what_is_no_stage_stays_what_it_was(deals: Person) -> None:
    await deals.says("#1 позвонить завтра в 10")
    await deals.says("#1 на пятницу")
    assert "⏰ Позвонить — пт 27 ноя, 10:00" in deals.text
    await deals.says("#1 на 700к")
    assert "Сумма: 1 200 000 ₽ → 700 000 ₽" in deals.text


async def test_who_only_looks_and_who_does_not_see_it_move_nothing(company: Company, deals: Person) -> None:
    await company.inna.says("#1 на космос")
    assert company.inna.text == "У контроля качества всё открыто для чтения, менять сделки нельзя."
    await company.zoya.says("#1 на космос")
    assert company.zoya.text == "Такой записи нет среди ваших."
    await company.boris.says("#1 на космос")
    assert company.boris.text.endswith("Этапа «космос» нет. Куда #1?")


async def test_a_line_edited_to_such_an_order_leaves_what_it_did(deals: Person) -> None:
    await deals.says("#1 тест-драйв")
    await deals.edits("#1 тест-драйв", "#1 на космос")
    assert deals.text == "Исправленное сделать не вышло, всё осталось как было. Напишите новой строкой."
