"""What a line says besides is kept: words, tags, days and numbers that the change itself has no place for."""

import pytest
from sqlalchemy import select

from bot.app import App
from models import Workspace
from tests.marks import covers
from tests.office import Company
from tests.people import Person
from tests.stories import story

PETR = "Пётр Иванов +7 912 345-67-89 веста 1,2 млн"


@story
async def petr(anya: Person) -> Person:
    """Аня with a deal with Пётр."""
    await anya.says(f"сделка {PETR}")
    return anya


@pytest.mark.parametrize(
    ("line", "kept", "client"),
    [
        (f"сделка {PETR}, любит торговаться", "«любит торговаться»", "Пётр Иванов"),
        ("угода ТОВ Карпатліс пилорама 900 тис грн, просять розстрочку", "«просять розстрочку»", "ТОВ Карпатліс"),
        (
            "Tasha Ruiz, +1 303 861 4417, helpdesk for 12 agents, wants a demo first",
            "«wants a demo first»",
            "Tasha Ruiz",
        ),
    ],
)
async def test_what_a_new_deals_line_says_besides_is_a_note(anya: Person, line: str, kept: str, client: str) -> None:
    await anya.says(line)
    assert kept in anya.text
    await anya.taps("Отменить")
    assert anya.text == f"↩ Сделка #1 и клиент {client} убраны, как не было."


@covers(12)
async def test_tags_in_the_line_of_a_new_deal_are_its_tags(anya: Person) -> None:
    await anya.says("сделка Титов веста 1,2 млн #горячий #трейдин")
    assert anya.text.startswith("🆕 #1 веста · 1 200 000 ₽\n")
    assert "🏷 горячий, трейдин" in anya.text
    await anya.says("отмени")
    assert anya.text == "↩ Сделка #1 и клиент Титов убраны, как не было."


@covers(96)
@pytest.mark.parametrize(
    "line", ["вчера звонил иванову 5 минут", "вчора дзвонив іванову 5 хв", "called иванову 5 min yesterday"]
)
async def test_a_call_of_yesterday_is_of_yesterday(petr: Person, line: str) -> None:
    await petr.says(line)
    assert "📞 исходящий звонок, 5 мин, вчера" in petr.text
    await petr.says("звонки ани сегодня")
    assert "звонков не записано" in petr.text
    await petr.says("звонки ани вчера")
    assert "1 звонок, 5 мин" in petr.text


async def test_a_number_stands_for_whom_it_belongs_to(petr: Person) -> None:
    await petr.says("звонил 89123456789 не ответили")
    assert petr.text.startswith("#1 веста, Пётр Иванов · 1 200 000 ₽\n📞 не дозвонились")
    await petr.says("позвонить 8 912 345 67 89 завтра в 12")
    assert petr.text.startswith("#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Позвонить — завтра, 12:00")


async def test_a_number_that_nobody_has_stays_in_the_task(anya: Person) -> None:
    await anya.says("позвонить 8 912 345 67 89 завтра в 12")
    assert anya.text.startswith("⏰ Позвонить +7 912 345-67-89 — завтра, 12:00")


async def test_a_missed_call_of_a_stranger_is_a_deal_by_one_tap(anya: Person) -> None:
    await anya.says("пропущенный от 89274150834, перезвонить до обеда")
    assert anya.text == "Не нашёл «+7 927 415-08-34» среди ваших сделок. Это новая?"
    await anya.taps("➕ Новая сделка")
    assert anya.text.startswith("#1 +7 927 415-08-34\n📞 пропущенный звонок\n⏰ Перезвонить — сегодня, 12:00")
    await anya.taps("Открыть")
    assert "👤 +7 927 415-08-34  +7 927 415-08-34" in anya.text


@pytest.mark.parametrize(
    ("line", "client", "done"),
    [
        ("звонок Сидорову 5 мин, обсудили цену", "Сидоров", "📞 исходящий звонок, 5 мин\n«обсудили цену»"),
        ("Сидоров тест-драйв", "Сидоров", "Этап: Новый лид → Тест-драйв"),
        ("отправил Петру Кузнецову КП", "Пётр Кузнецов", "📄 КП"),
        ("напомни Кузнецову отправить договор завтра в 11", "Кузнецов", "⏰ Отправить договор — завтра, 11:00"),
    ],
)
async def test_what_was_said_of_a_stranger_is_done_with_his_new_deal(
    anya: Person, line: str, client: str, done: str
) -> None:
    await anya.says(line)
    await anya.taps("➕ Новая сделка")
    assert anya.text.startswith(f"#1 {client}\n")
    assert done in anya.text
    await anya.taps("Отменить")
    assert anya.text == f"↩ Сделка #1 и клиент {client} убраны, как не было."


@covers(28)
async def test_a_number_in_a_note_is_one_more_way_to_reach_the_client(petr: Person) -> None:
    await petr.says("иванов +7 916 222-33-44 новый номер")
    assert petr.text.splitlines()[1:] == ["💬 «новый номер +7 916 222-33-44»", "Связь: +7 916 222-33-44"]
    await petr.says("#1")
    assert "👤 Пётр Иванов  +7 916 222-33-44" in petr.text
    await petr.says("отмени")
    await petr.says("#1")
    assert "222-33-44" not in petr.text


async def test_a_number_that_another_client_has_is_only_noted(petr: Person) -> None:
    await petr.says("сделка Олег Сидоров +7 916 222-33-44 нива 700к")
    await petr.says("иванов: брать будет брат, звонить ему +7 916 222-33-44")
    assert "+7 916 222-33-44" in petr.text
    assert "Связь" not in petr.text


@covers(101)
async def test_words_about_a_loss_are_its_comment_when_the_reason_is_tapped(petr: Person, another: App) -> None:
    await petr.says("иванов отказался, взял у перекупа")
    asked = "#1 веста, Пётр Иванов · 1 200 000 ₽\n«взял у перекупа» запишу. Какая из причин ближе?"
    assert petr.text == asked
    petr.app = another
    await petr.taps("Ещё причины…")
    await petr.taps("‹")
    await petr.taps("Дорого")
    assert "Причина: Дорого\nКомментарий: взял у перекупа" in petr.text


@pytest.mark.parametrize("where", ["Europe/London", "America/Chicago"])
async def test_a_number_is_of_the_country_where_the_company_is(anya: Person, app: App, where: str) -> None:
    async with app.database.writing.begin() as session:
        (await session.scalars(select(Workspace))).one().timezone = where
    number, spelt = {
        "Europe/London": ("07911 200418", "+44 7911 200418"),
        "America/Chicago": ("312 555 2368", "+1 312-555-2368"),
    }[where]
    await anya.says(f"lead Kate Young {number} minivan $9k")
    assert f"👤 Kate Young  {spelt}" in anya.text


@covers(16)
async def test_the_heading_names_the_client_once(petr: Person) -> None:
    await petr.says("#1 дальше")
    assert petr.text.startswith("#1 веста, Пётр Иванов · 1 200 000 ₽\n")
    await petr.says("сделка Сидоров 900к")
    await petr.says("#2 дальше")
    assert petr.text.startswith("#2 Сидоров · 900 000 ₽\n")


@covers(102)
async def test_why_they_bought_is_asked_only_when_nobody_has_said(petr: Person) -> None:
    await petr.says("иванов купил за 1,1 млн")
    assert "🏆 Почему купили?" in petr.buttons
    await petr.says("отмени")
    await petr.says("иванов купил за 1,1 млн, цена и условия")
    assert "Причина: Цена и условия" in petr.text
    assert "🏆 Почему купили?" not in petr.buttons


async def test_a_number_too_many_for_the_card_is_noted_all_the_same(petr: Person) -> None:
    for last in range(10, 19):
        await petr.says(f"иванов: ещё номер +7 916 222-33-{last}")
    await petr.says("иванов: и ещё номер +7 916 222-33-19")
    assert "222-33-19" in petr.text
    assert "Связь" not in petr.text


@pytest.mark.parametrize(
    ("line", "done", "words"),
    [
        ("позвонить Иванову завтра, обещал решить", "⏰ Позвонить — завтра, 10:00", "обещал решить"),
        (
            "перенеси Иванова на среду, он заболел",
            "⏰ Позвонить — ср 25 ноя, 10:00 (было: завтра, 10:00)",
            "он заболел",
        ),
        (
            "move Иванов to wednesday, he is off sick",
            "⏰ Позвонить — ср 25 ноя, 10:00 (было: завтра, 10:00)",
            "he is off sick",
        ),
        (
            "перенеси Іванова на середу, він захворів",
            "⏰ Позвонить — ср 25 ноя, 10:00 (было: завтра, 10:00)",
            "він захворів",
        ),
    ],
)
async def test_words_beside_a_task_are_a_note(anya: Person, line: str, done: str, words: str) -> None:
    await anya.says("сделка Иванов окна 350к, позвонить завтра в 10")
    await anya.says(line)
    assert f"💬 «{words}»" in anya.text
    assert done in anya.text
    await anya.says("#1")
    assert f"💬 сегодня, 10:00: «{words}»" in anya.text


async def test_words_beside_a_task_of_nobody_stay_in_it(anya: Person) -> None:
    await anya.says("напомни купить кран завтра, он течёт")
    assert anya.text == "⏰ Купить кран, он течёт — завтра, 10:00"


async def test_words_beside_a_handing_over_are_a_note(company: Company) -> None:
    await company.anya.says("сделка Иванов окна 350к")
    await company.boris.says("передай Иванова Диме, он его знает")
    assert "Ответственный: Аня → Дима\n💬 «он его знает»" in company.boris.text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("передай весту Ане, Дима в отпуске", "💬 «Дима в отпуске»"),
        ("передай весту Ане, Діма у відпустці", "💬 «Діма у відпустці»"),
        ("give весту to Аня, she knows him", "💬 «she knows him»"),
    ],
)
async def test_words_beside_a_handing_over_to_whose_deal_it_is_are_kept(anya: Person, line: str, told: str) -> None:
    await anya.says("сделка Веста 350к")
    await anya.says(line)
    assert told in anya.text
