"""A day of the demo company on the practice page, in a real browser."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Guest

pytestmark = pytest.mark.browser


def test_anya_makes_moves_loses_and_takes_back(anya: Guest) -> None:
    anya.says("сделка Ромашка окна 350к")
    anya.sees("Ромашка окна", "350 000 ₽", "Новый лид")
    anya.shows("new-deal")
    anya.taps("Открыть")
    anya.sees("Следующего шага нет")
    anya.shows("card")
    anya.taps("Первичный контакт")
    anya.sees("Этап: Новый лид → Первичный контакт")
    anya.shows("moved")
    anya.taps("Открыть")
    anya.taps("Отказ")
    anya.sees("Почему отказались?")
    anya.shows("reasons")
    anya.taps("Дорого")
    anya.sees("Этап: Первичный контакт → Отказ", "Причина: Дорого")
    anya.shows("lost")
    anya.taps("Отменить")
    anya.sees("Вернул как было", "Отказ → Первичный контакт")
    anya.shows("undone")
    anya.taps("Открыть")
    anya.sees("Ромашка окна", "Первичный контакт")


def test_vera_asks_for_the_funnel_and_opens_a_figure(vera: Guest) -> None:
    vera.says("воронка за всё время")
    vera.sees("Воронка · Автосалон", "Успех")
    vera.sees_picture(1)
    vera.shows("funnel")
    leads = vera.newest.get_by_test_id("inline-button").first.inner_text()
    figure = re.search(r"\d+", leads)
    assert figure, f"the first button opens no figure: {leads}"
    vera.taps(leads)
    vera.sees("Новый лид · ", f"{figure[0]} ")
    vera.shows("deals-behind")
    vera.taps("#")
    vera.sees("#")
    expect(vera.newest.get_by_test_id("inline-button").filter(has_text="Ещё…")).to_be_visible()
    vera.shows("deal-behind")
    vera.taps("‹ К списку")
    vera.sees("Новый лид · ", f"{figure[0]} ")


def test_vera_asks_for_the_rating(vera: Guest) -> None:
    before = vera.pictures.count()
    vera.says("рейтинг за всё время")
    vera.sees("Рейтинг · ", "Закрытые сделки: ")
    vera.sees_picture(before + 1)
    vera.shows("rating")


def test_a_picture_opens_large(vera: Guest) -> None:
    vera.says("рейтинг за всё время")
    vera.sees("Рейтинг · ")
    expect(vera.pictures.last).to_be_visible()
    vera.pictures.last.click()
    expect(vera.page.get_by_test_id("viewer")).to_be_visible()
    vera.shows("viewer")


def test_anya_finds_a_deal_as_she_types(anya: Guest) -> None:
    anya.says("сделка Подоконник особый 350к")
    anya.page.get_by_test_id("input").press_sequentially("@voronka_bot подокон")
    offered = anya.page.get_by_test_id("inline-result").filter(has_text="Подоконник особый")
    expect(offered).to_be_visible()
    anya.shows("inline")
    before = anya.answers.count()
    offered.click()
    expect(anya.answers.nth(before)).to_be_visible()
    anya.sees("Подоконник особый", "350 000 ₽", "Следующего шага нет")
    anya.shows("inline-chosen")


def test_vera_asks_for_the_calls(vera: Guest) -> None:
    vera.says("сделка Созвон 100к")
    vera.taps("Открыть")
    vera.taps("Звонок")
    vera.says("7 мин")
    before = vera.pictures.count()
    vera.says("звонки сегодня")
    vera.sees("Звонки · ", "исходящих 1")
    vera.sees_picture(before + 1)
    vera.shows("calls")


def test_anya_edits_her_message(anya: Guest) -> None:
    anya.says("сделка Исправляемая 350к")
    field = anya.page.get_by_test_id("input")
    field.press("ArrowUp")
    before = anya.answers.count()
    field.fill("сделка Исправляемая 380к")
    anya.page.get_by_test_id("send").click()
    expect(anya.answers.nth(before)).to_be_visible()
    anya.sees("Исправляемая", "380 000 ₽")
    anya.shows("edited")


def test_boris_hears_of_a_deal_that_anya_hands_him(anya: Guest, boris: Guest) -> None:
    boris.says("/start")
    anya.says("сделка Передаваемая 120к")
    anya.taps("Открыть")
    anya.taps("Ещё…")
    anya.taps("Передать")
    anya.shows("hand-over")
    anya.taps("Борис Крылов")
    anya.sees("Ответственный: Аня Соколова → Борис Крылов")
    boris.sees("Аня Соколова передаёт вам сделку")
    boris.shows("notice")
    boris.taps("Открыть")
    boris.sees("Передаваемая", "120 000 ₽", "Борис Крылов")
    boris.shows("handed-over")


def test_one_page_is_all_three_people(anya: Guest) -> None:
    """What is done as one is looked at as another by a tap on the rail, and what is unread is counted there."""
    anya.becomes("boris")
    anya.says("/start")
    anya.sees("Борис Крылов")
    anya.becomes("anya")
    anya.says("сделка Незаметная 10к")
    anya.taps("Открыть")
    anya.taps("Ещё…")
    anya.taps("Передать")
    anya.taps("Борис Крылов")
    expect(anya.page.get_by_test_id("badge-boris")).to_have_text(re.compile("^1"))
    anya.shows("badge")
    anya.becomes("boris")
    anya.sees("Аня Соколова передаёт вам сделку")
    expect(anya.page.get_by_test_id("badge-boris")).to_be_hidden()
