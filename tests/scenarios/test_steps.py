"""Conversations step by step: a call of `/call`, and a day that is tapped in a month."""

import pytest

from bot.app import App
from bot.i18n import Translations
from tests.marks import covers, on_sqlite
from tests.office import Clock
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("сделка Иванов Лада Веста 1,2 млн")
    return anya


@covers(79)
async def test_a_call_is_logged_by_steps_the_likeliest_deals_first(deals: Person, clock: Clock) -> None:
    await deals.says("напомни #1 встреча завтра в 10:30")
    await deals.says("#2 1,3 млн")
    clock.passes(days=1)
    await deals.says("/call")
    assert deals.sees == (
        "С кем был звонок? Выберите сделку или напишите имя.\n"
        "[#1 Ромашка окна, 350 000 ₽]\n[#2 Иванов, Лада Веста, 1 300 000 ₽]\n[Отмена]"
    ), "the meeting of this hour comes first"
    await deals.taps("#1")
    await deals.says("входящий 7 мин, просит скидку")
    assert deals.text.startswith("#1 Ромашка окна · 350 000 ₽\n📞 входящий звонок, 7 мин\n«просит скидку»")


@covers(79)
async def test_the_client_of_a_call_may_be_named(deals: Person) -> None:
    await deals.says("/call")
    await deals.says("веста")
    await deals.taps("Не дозвонились")
    assert deals.text.startswith("#2 Лада Веста, Иванов · 1 200 000 ₽\n📞 не дозвонились")
    await deals.says("сделка Ромашка двери 500к")
    await deals.says("/call")
    await deals.says("ромашка")
    assert deals.text == "«ромашка» — это которая сделка?"
    await deals.taps("#3")
    await deals.says("3 мин")
    assert deals.text.startswith("#3 Ромашка двери · 500 000 ₽\n📞 исходящий звонок, 3 мин")
    await deals.says("/call")
    await deals.says("<b>Тюльпан</b>")
    assert deals.text == ("Не нашёл «<b>Тюльпан</b>» среди ваших сделок. Звонок не записан, попробуйте ещё раз: /call")
    await deals.says("/call")
    await deals.says("#77")
    assert deals.text == "Такой записи нет среди ваших."


async def test_a_day_is_tapped_in_a_month(deals: Person) -> None:
    await deals.says("#1")
    await deals.taps("Ещё…")
    await deals.taps("Срок")
    await deals.taps("📅 Календарь")
    assert deals.sees == (
        "#1 Ромашка окна\nКогда ждём решения? Например, в пятницу, 15.12 или через 2 недели.\n"
        "[· | ноя 2026 | ›]\n[пн | вт | ср | чт | пт | сб | вс]\n"
        "[· | · | · | · | · | · | ·]\n[· | · | · | · | · | · | ·]\n[· | · | · | · | · | · | ·]\n"
        "[· | · | · | · | · | · | ·]\n[23 | 24 | 25 | 26 | 27 | 28 | 29]\n[30 | · | · | · | · | · | ·]\n[‹ Назад]"
    )
    await deals.taps("›")
    assert "[‹ | дек 2026 | ›]" in deals.sees
    await deals.taps("‹ Назад")
    assert "📅 Календарь" in deals.buttons
    await deals.taps("📅 Календарь")
    await deals.taps("›")
    await deals.taps("15")
    assert deals.text.startswith("#1 Ромашка окна · 350 000 ₽\nСрок решения: вт 15 дек")


async def test_a_step_is_put_on_a_day_of_the_month(deals: Person) -> None:
    await deals.says("#1")
    await deals.taps("⏰ Задача")
    await deals.taps("📅 Календарь")
    await deals.taps("30")
    assert "Позвонить" in deals.text
    assert "пн 30 ноя" in deals.text


@on_sqlite
async def test_a_month_of_last_year_or_of_no_question(deals: Person, app: App) -> None:
    await deals.says("/task")
    await deals.says("купить кран")
    asked = deals.text
    for forged in ("month:1:1:1", "month:1:2020:1", "month:1:9999:99", "month:1:2147483647:0", "month:0:2026:12"):
        await deals.taps_data(deals.answers[-1]["message_id"], forged, forged=True)
        assert deals.text == asked, forged
    app.worker._busy.clear()  # as after a restart
    await deals.taps("Без сделки")
    await deals.taps_data(deals.answers[-1]["message_id"], "month:2:1:1", forged=True)
    assert "[· | ноя 2026 | ›]" in deals.sees
    await deals.taps_data(deals.answers[-1]["message_id"], "month:2:9999:99", forged=True)
    assert "[‹ | ноя 2028 | ·]" in deals.sees
    await deals.says("/cancel")
    await deals.taps_data(deals.answers[-1]["message_id"], "month:2:2026:12", forged=True)
    assert deals.alert == "Этот вопрос уже закрыт."


@pytest.mark.parametrize(
    ("language", "question", "month"),
    [("uk", "З ким була розмова?", "лис 2026"), ("en", "Who was the call with?", "Nov 2026")],
)
async def test_steps_in_other_languages(
    deals: Person, texts: Translations, language: str, question: str, month: str
) -> None:
    await deals.speaks(language)
    await deals.says("/call")
    assert deals.text.startswith(question)
    await deals.says("/cancel")
    await deals.taps_data(deals.answers[-1]["message_id"], "step:1", forged=True)
    await deals.taps_data(deals.answers[-1]["message_id"], "month:0:2026:11", forged=True)
    assert month in deals.sees
    await deals.taps("30")
    assert "30" in deals.text


async def test_a_new_deal_may_be_finished_before_the_last_question(deals: Person) -> None:
    await deals.says("/new")
    assert "✔ Готово" not in deals.buttons, "a title it must have"
    await deals.says("Нива")
    await deals.says("Котов")
    early = deals.answers[-1]["message_id"]
    await deals.taps("✔ Готово")
    assert deals.text.startswith("🆕 #3 Нива\nНовый лид · только что · Аня\n👤 Котов")
    await deals.says("/new")
    await deals.taps_data(early, "enough:0", forged=True)
    assert deals.text.startswith("Что продаём?"), "the title is asked for again"
