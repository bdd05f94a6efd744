"""The card of a deal: eight buttons at most, and the way back to where it was opened."""

import pytest

from tests.office import Company
from tests.people import Person


async def a_deal_with_everything(anya: Person) -> None:
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 Веста 1,2 млн с сайта, позвонить завтра в 10")
    await anya.taps("Открыть")


async def test_a_card_has_eight_buttons_the_likeliest_first(anya: Person) -> None:
    await a_deal_with_everything(anya)
    assert anya.buttons == [
        "▶ Первичный контакт",
        "📞 Звонок",
        "⏰ Задача",
        "💬 Заметка",
        "Этап…",
        "🏆 Успех",
        "✖ Отказ",
        "Ещё…",
    ]
    await anya.taps("Ещё…")
    assert anya.buttons == [
        "История · 2",
        "👤 Клиент",
        "Сумма",
        "Срок",
        "Передать",
        "Изменить…",
        "‹ Назад",
    ]
    await anya.taps("Изменить…")
    assert anya.buttons == ["Название", "Источник", "Теги", "👥 Участники", "Другой клиент", "‹ Назад"]


async def test_out_of_a_list_there_are_eight_too(anya: Person) -> None:
    await a_deal_with_everything(anya)
    await anya.says("/deals")
    await anya.taps("#1")
    assert (len(anya.buttons), anya.buttons[-2:]) == (8, ["‹ К списку", "Ещё…"])
    await anya.taps("Этап…")
    await anya.taps("Успех")
    assert "За сколько продали?" in anya.text


async def test_at_the_last_stage_the_likeliest_is_to_win(anya: Person) -> None:
    await a_deal_with_everything(anya)
    await anya.says("#1 КП и счёт")
    await anya.taps("Открыть")
    assert anya.buttons[:2] == ["🏆 Успех", "📞 Звонок"]


async def test_nothing_leads_to_a_list_that_nobody_came_from(anya: Person) -> None:
    await a_deal_with_everything(anya)
    await anya.says("#1")
    assert "‹ К списку" not in anya.buttons


async def test_out_of_a_report_a_deal_leads_back_to_the_deals_behind_the_figure(company: Company) -> None:
    anya, vera = company.anya, company.vera
    for number in range(9):
        await anya.says(f"сделка Веста {number} 350к")
    await anya.says("сделка Гранта 350к")
    await anya.says("#1 отказ дорого")
    await vera.says("воронка за всё время")
    await vera.taps("10")
    await vera.taps("›")
    assert "2 / 2" in vera.sees
    behind = vera.sees
    await vera.taps("#2")
    await vera.taps("‹ К списку")
    assert vera.sees == behind, "the very page"


async def test_the_way_back_outlives_what_is_done_meanwhile(company: Company) -> None:
    anya = company.anya
    await anya.says("сделка Веста 350к")
    await anya.says("#1 пауза")
    await anya.says("сделка Гранта 350к")
    await anya.says("#2 пауза")
    await anya.says("/deals")
    await anya.taps("Отложенные")
    asked = anya.text
    await anya.taps("#1")
    await anya.taps("Этап…")
    await anya.taps("‹ Назад")
    await anya.taps("Ещё…")
    await anya.taps("История")
    await anya.taps("Открыть")
    await anya.taps("Этап…")
    await anya.taps("Тест-драйв")
    assert "Этап: Пропал → Тест-драйв" in anya.text
    await anya.taps("Отменить")
    await anya.taps("Открыть")
    await anya.taps("‹ К списку")
    assert anya.text == asked


@pytest.mark.parametrize("back", ["nowhere;1", "deals;open", "deals;open;-1", "rpr;f", "", "undo;1"])
async def test_a_forged_way_back_leads_nowhere(anya: Person, back: str) -> None:
    await a_deal_with_everything(anya)
    await anya.taps_data(anya.answers[-1]["message_id"], f"dealof:1:{back}", forged=True)
    assert anya.text.startswith("#1 Веста")
    assert "‹ К списку" not in anya.buttons


async def test_the_morning_plan_comes_back_after_a_deal_of_it(anya: Person) -> None:
    await anya.says("сделка Веста 1,2 млн, позвонить сегодня в 18")
    await anya.says("/plan")
    plan = anya.text
    await anya.taps("1")
    await anya.taps("‹ К списку")
    assert anya.text == plan
