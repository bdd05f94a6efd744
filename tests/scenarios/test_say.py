"""One plain line does it."""

import pytest

from tests.marks import covers
from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def deals(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("сделка Иванов Лада Веста 1,2 млн")
    return anya


async def test_a_line_with_a_phone_and_a_next_step_is_a_deal(anya: Person) -> None:
    await anya.says("Пётр Иванов +7 912 345-67-89 веста 1,2 млн с сайта, позвонить завтра в 10")
    assert "1 200 000 ₽" in anya.text
    assert "+7 912 345-67-89" in anya.text
    assert "⏰ завтра, 10:00 — Позвонить" in anya.text
    assert "Сайт" in anya.text


@covers(11)
@pytest.mark.parametrize(
    ("line", "first", "told"),
    [
        ("сделка ООО Ромашка окна 350к", "🆕 #1 окна · 350 000 ₽", "👤 ООО Ромашка"),
        ("сделка Мухортов лепнина в спальню 90к с сайта", "🆕 #1 лепнина в спальню · 90 000 ₽", "👤 Мухортов"),
        ("угода ТОВ Смарагд вікна 90к", "🆕 #1 вікна · 90 000 ₽", "👤 ТОВ Смарагд"),
        ("deal Redbrick Roofing Ltd pickups 41k", "🆕 #1 pickups · 41 000 ₽", "👤 Redbrick Roofing Ltd"),
    ],
)
async def test_a_firm_or_a_source_in_the_line_is_no_part_of_the_title(anya: Person, line, first, told) -> None:
    await anya.says(line)
    assert anya.text.startswith(f"{first}\n")
    assert told in anya.text
    await anya.taps("Открыть")
    assert ("Сайт" in anya.text) == ("с сайта" in line)


@covers(13)
async def test_a_stage_is_named_in_words(deals: Person) -> None:
    await deals.says("ромашка тест-драйв")
    assert "#1 Ромашка окна" in deals.text
    assert "Этап: Новый лид → Тест-драйв" in deals.text
    await deals.says("#1 дальше")
    assert "Этап: Тест-драйв → КП и счёт" in deals.text


async def test_a_loss_with_its_reason_in_one_line(deals: Person) -> None:
    await deals.says("ромашка отказ дорого")
    assert "Этап: Новый лид → Отказ" in deals.text
    assert "Причина: Дорого" in deals.text


async def test_a_loss_without_a_reason_asks_for_it(deals: Person) -> None:
    await deals.says("ромашка отказ")
    assert deals.text == "#1 Ромашка окна · 350 000 ₽\nПочему отказались?"
    await deals.taps("Дорого")
    assert "Причина: Дорого" in deals.text


async def test_a_budget_is_changed(deals: Person) -> None:
    await deals.says("Ромашка 900к")
    assert "Сумма: 350 000 ₽ → 900 000 ₽" in deals.text


@covers(19, 79)
async def test_a_call_and_a_note(deals: Person) -> None:
    await deals.says("звонок Иванову 7 мин")
    assert "📞 исходящий звонок, 7 мин" in deals.text
    assert "#2 Лада Веста, Иванов" in deals.text
    await deals.says("Иванов: просит скидку 5%")
    assert "💬 «просит скидку 5%»" in deals.text
    await deals.says("отмени")
    assert "↩ Вернул как было." in deals.text


async def test_a_name_alone_finds(deals: Person) -> None:
    await deals.says("Ромашка")
    assert deals.text.startswith("#1 Ромашка окна · 350 000 ₽\nНовый лид")
    await deals.says("#2")
    assert deals.text.startswith("#2 Лада Веста")


async def test_a_reply_to_a_card_is_about_that_deal(deals: Person) -> None:
    await deals.says("Ромашка")
    card = deals.answers[-1]["message_id"]
    await deals.says("звонок 12 мин", reply_to=card)
    assert deals.text.startswith("#1 Ромашка окна · 350 000 ₽\n📞 исходящий звонок, 12 мин")


async def test_two_who_fit_are_asked_about_once(deals: Person) -> None:
    await deals.says("сделка Иванов Нива 900к")
    await deals.says("иванов 700к")
    assert deals.text == "«иванов» — это которая сделка?"
    await deals.taps("#2")
    assert "#2 Лада Веста, Иванов" in deals.text
    assert "Сумма: 1 200 000 ₽ → 700 000 ₽" in deals.text


async def test_nobody_is_guessed_who_may_not_be_seen(company: Company, deals: Person) -> None:
    await company.zoya.says("ромашка отказ дорого")
    assert company.zoya.text == "Не нашёл «ромашка» среди ваших сделок. Это новая?"


async def test_a_deal_with_a_phone_keeps_it_as_a_phone(anya: Person) -> None:
    await anya.says("сделка Пётр Иванов 8 912 345-67-89 веста 1,2 млн позвонить завтра в 10")
    assert "1 200 000 ₽" in anya.text
    assert "+7 912 345-67-89" in anya.text
    assert "⏰ завтра, 10:00 — Позвонить" in anya.text


async def test_a_move_and_what_comes_next_in_one_line(deals: Person) -> None:
    await deals.says("#1 дальше, набрать завтра в 10")
    assert "Этап: Новый лид → Первичный контакт" in deals.text
    assert "завтра, 10:00" in deals.text


@pytest.mark.parametrize(
    "line", ["Иванов купил бы за 900к", "Иванов хочет отказ оформить", "Иванов плюс 50к", "переведи Иванову 50к"]
)
async def test_what_is_not_said_for_certain_changes_nothing(deals: Person, line: str) -> None:
    await deals.says(line)
    await deals.says("#2")
    assert "1 200 000 ₽" in deals.text
    assert "Новый лид" in deals.text


async def test_what_is_booked_replaces_the_next_step_and_is_moved_by_a_call(deals: Person) -> None:
    await deals.says("#2 позвонить завтра в 10")
    await deals.says("иванов тест-драйв в субботу в 11")
    assert deals.sees == (
        "#2 Лада Веста, Иванов · 1 200 000 ₽\n"
        "Этап: Новый лид → Запись на тест-драйв\n"
        "⏰ Тест-драйв — сб 28 ноя, 11:00 (было: Позвонить — завтра, 10:00)\n"
        "[▶ Тест-драйв]\n[Открыть | ↩ Отменить]"
    )
    await deals.says("звонок иванову 7 мин перенёс на воскресенье 12")
    assert "⏰ Тест-драйв — вс 29 ноя, 12:00 (было: сб 28 ноя, 11:00)" in deals.text
    await deals.says("отмени")
    await deals.says("отмени")
    await deals.says("#2")
    assert "⏰ завтра, 10:00 — Позвонить" in deals.text
    assert "Новый лид" in deals.text


async def test_booked_again_is_only_another_day(deals: Person) -> None:
    await deals.says("иванов тест-драйв в субботу в 11")
    await deals.says("иванов тест-драйв в воскресенье в 12")
    assert "⏰ Тест-драйв — вс 29 ноя, 12:00 (было: сб 28 ноя, 11:00)" in deals.text
    assert "Этап" not in deals.text


async def test_words_beside_a_move_or_a_win_are_a_note(deals: Person) -> None:
    await deals.says("ромашка тест-драйв, хочет красную")
    assert "💬 хочет красную" in deals.text.replace("«", "").replace("»", "")
    await deals.says("отмени")
    await deals.says("#1")
    assert "хочет красную" not in deals.text


@covers(20)
@pytest.mark.parametrize(
    ("own", "sent"),
    [
        ("прогреть ромашке станок завтра", "отправил ромашке кп, изучат до понедельника"),
        ("прогріти станок #1 завтра", "надіслав #1 кп, вивчать до понеділка"),
        ("warm up the machine for #1 tomorrow", "sent #1 the quote, they'll answer by monday"),
    ],
)
async def test_what_the_client_does_by_a_day_moves_nothing_of_ones_own(deals: Person, own, sent) -> None:
    await deals.says(own)
    assert "завтра, 10:00" in deals.text
    await deals.says(sent)
    assert "⏰ Позвонить — пн 30 ноя, 10:00" in deals.text
    assert "было" not in deals.text
    await deals.says("/tasks")
    assert deals.text.startswith("Завтра · 1 задача\n1. 10:00 ")
    assert "Неделя · 1" in deals.buttons


@pytest.mark.parametrize(
    ("line", "done"),
    [
        ("не взял трубку", "📞 не дозвонились"),
        ("не бере слухавку", "📞 не дозвонились"),
        ("no answer", "📞 не дозвонились"),
        ("отказ дорого", "Причина: Дорого"),
        ("купил за 1,1 млн", "Сумма: 350 000 ₽ → 1 100 000 ₽"),
        ("900к", "Сумма: 350 000 ₽ → 900 000 ₽"),
        ("отправила кп, ждёт до пятницы", "📄 КП\n«ждёт до пятницы»"),
    ],
)
async def test_a_line_that_names_nobody_asks_only_of_which_deal_it_is(deals: Person, line: str, done: str) -> None:
    """Those one is busy with just now, the latest first."""
    await deals.says(line)
    assert deals.text == "О какой сделке речь?"
    assert deals.buttons == ["#2 Иванов, Лада Веста, 1 200 000 ₽", "#1 Ромашка окна, 350 000 ₽", "‹ Главная"]
    await deals.taps("#1")
    assert deals.text.removeprefix("🏆 Сделка выиграна!\n").startswith("#1 Ромашка окна")
    assert done in deals.text


async def test_what_is_not_understood_is_said_and_kept(deals: Person) -> None:
    await deals.says("зелёный вторник 12")
    assert deals.sees == (
        "Не понял «зелёный вторник 12». Это заметка?\n"
        "[💬 Заметка к #2 Иванов, Лада Веста]\n[➕ Новая сделка]\n[Что я умею]"
    )
    await deals.taps("💬 Заметка")
    assert deals.text == "#2 Лада Веста, Иванов · 1 200 000 ₽\n💬 «зелёный вторник 12»"


@covers(12)
@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("345-67-89 отказ дорого", "→ Отказ"),
        ("3456789 на тест-драйв", "→ Тест-драйв"),
        ("…6789 просит скидку", "просит скидку"),
        ("звонил 345-67-89 не взял трубку", "не дозвонились"),
        ("позвонить 345-67-89 завтра в 10", "⏰ Позвонить — завтра, 10:00"),
        ("345-67-89 900к", "900 000 ₽"),
        ("хвіст 6789 відмова дорого", "→ Отказ"),
        ("ending 6789 wants a discount", "wants a discount"),
    ],
)
async def test_the_end_of_a_phone_names_the_deal(deals: Person, line: str, answer: str) -> None:
    await deals.says("Семёнов 8 912 345-67-89 дверь 90к")
    await deals.says(line)
    assert "#3" in deals.text
    assert answer in deals.text


async def test_a_number_that_no_deal_has_may_be_the_end_of_a_phone(deals: Person) -> None:
    """It may as well be a slip: so it is asked about."""
    await deals.says("Семёнов 8 912 345-67-89 дверь 90к")
    await deals.says("6789 отказ дорого")
    assert deals.text == "«6789» — это которая сделка?"
    await deals.taps("#3 Семёнов, дверь, 90 000 ₽")
    assert "→ Отказ" in deals.text


async def test_an_end_of_a_phone_that_nobody_has_is_no_deal(deals: Person) -> None:
    await deals.says("7777 отказ дорого")
    assert deals.text == "Такой записи нет среди ваших."


@pytest.mark.parametrize(
    ("said", "step"),
    [
        ("ромашка выиграна 340к, позвонить через месяц", "⏰ Позвонить — "),
        ("ромашка купила, заберёт в пятницу", "⏰ "),
        ("ромашка bought it, picks it up friday", "⏰ "),
    ],
)
async def test_what_comes_after_a_win_is_a_task(anya: Person, said: str, step: str) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says(said)
    assert "Этап: Новый лид → Успех" in anya.text
    assert step in anya.text
