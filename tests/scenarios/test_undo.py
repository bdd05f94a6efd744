"""Every change can be taken back, for a day."""

import pytest
from sqlalchemy import select

from bot.app import App
from models import Deal, StageChange
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Веста 1,2 млн")
    return anya


async def _row(app: App) -> Deal:
    async with app.database.reading() as session:
        return (await session.scalars(select(Deal))).one()


async def test_a_new_deal_is_taken_back(deal: Person, app: App) -> None:
    await deal.taps("Отменить")
    assert deal.text == "↩ Сделка #1 убрана, как не было."
    await deal.says("/deals")
    assert "пока ничего" in deal.text


async def test_a_lost_deal_comes_back_as_it_was(deal: Person, app: App, clock: Clock) -> None:
    before = await _row(app)
    clock.passes(hours=5)
    await deal.taps("Открыть")
    await deal.taps("✖ Отказ")
    await deal.taps("Дорого")
    assert (await _row(app)).closed_at == clock.now
    await deal.taps("Отменить")
    after = await _row(app)
    for name in ("stage_id", "stage_since", "reason_id", "closed_at", "furthest_stage_id", "last_open_stage_id"):
        assert getattr(after, name) == getattr(before, name), name
    async with app.database.reading() as session:
        assert len((await session.scalars(select(StageChange))).all()) == 1, "the move is gone from the funnel too"


async def test_tags_are_put_back(deal: Person) -> None:
    for tags in ("кредит", "трейд-ин, лизинг"):
        await deal.taps("Открыть")
        await deal.taps("Ещё…")
        await deal.taps("Изменить…")
        await deal.taps("Теги")
        await deal.says(tags)
    await deal.taps("Отменить")
    assert "Теги: лизинг, трейд-ин → кредит" in deal.sees


async def test_undo_is_refused_after_a_day(deal: Person, clock: Clock) -> None:
    clock.passes(days=1, seconds=1)
    await deal.taps("Отменить")
    assert deal.alert == "Отменить можно в течение суток, они прошли."


async def test_undo_twice_says_so(deal: Person) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶")
    tapped = deal.answers[-1]
    await deal.taps("Отменить")
    undo = tapped["reply_markup"]["inline_keyboard"][1][1]["callback_data"]
    await deal.taps_data(tapped["message_id"], undo, forged=True)
    assert deal.alert == "Это уже отменено."


async def test_undo_is_refused_when_somebody_changed_the_same_since(company: Company, deal: Person) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶ Первичный контакт")
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("▶ Запись на тест-драйв")
    await deal.taps("Отменить")
    assert deal.sees == ("Отменить не могу: это с тех пор изменили (Борис). Посмотрите, как сейчас.\n[Открыть]")
    await deal.taps("Открыть")
    assert "Запись на тест-драйв" in deal.sees


async def test_undo_leaves_alone_what_others_changed_beside(company: Company, deal: Person, app: App) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶ Первичный контакт")
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("Ещё…")
    await company.boris.taps("Сумма")
    await company.boris.says("900к")
    await deal.taps("Отменить")
    row = await _row(app)
    assert (row.amount, row.stage_id) == (90_000_000, row.last_open_stage_id)
    assert "Этап: Первичный контакт → Новый лид" in deal.sees


async def test_nobody_undoes_for_another(company: Company, deal: Person) -> None:
    await company.boris.says("/deals")
    await company.boris.taps_data(company.boris.answers[-1]["message_id"], "undo:1", forged=True)
    assert company.boris.alert == "Такой записи нет среди ваших."


async def test_undo_by_word_takes_back_the_last_change(deal: Person) -> None:
    await deal.taps("Открыть")
    await deal.taps("▶ Первичный контакт")
    await deal.says("отмени")
    assert "Этап: Первичный контакт → Новый лид" in deal.sees
    await deal.says("/undo")
    assert deal.text == "↩ Сделка #1 убрана, как не было."
    await deal.says("/undo")
    assert deal.text == "Отменять нечего: за сутки вы ничего не меняли."


@pytest.mark.parametrize("undo", ["отмени", "tap"])
async def test_all_that_one_line_has_made_is_taken_back_at_once(deal: Person, app: App, undo: str) -> None:
    await deal.says("#1 тест-драйв в субботу в 11")
    assert "Этап: Новый лид → Запись на тест-драйв\n" in deal.text
    assert "⏰ Тест-драйв — сб 28 ноя, 11:00" in deal.text
    assert len([one for one in deal.answers if "Тест-драйв" in one.get("text", "")]) == 1, "one card tells it all"
    await (deal.taps("Отменить") if undo == "tap" else deal.says(undo))
    assert "Этап: Запись на тест-драйв → Новый лид" in deal.text
    await deal.says("#1")
    assert "Новый лид" in deal.text
    assert "Следующего шага нет" in deal.text


async def test_a_call_and_its_next_step_are_one_line(deal: Person) -> None:
    await deal.says("звонок #1 7 мин, перезвонить завтра в 12")
    assert "7 мин" in deal.text
    assert "завтра, 12:00" in deal.text
    await deal.says("отмени")
    await deal.says("#1")
    assert "7 мин" not in deal.text
    assert "Следующего шага нет" in deal.text


async def test_a_new_deal_and_its_next_step_are_one_line(anya: Person) -> None:
    await anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн, позвонить завтра в 10")
    await anya.says("отмени")
    assert anya.text == "↩ Сделка #1 убрана, как не было."
    await anya.says("отмени")
    assert anya.text == "Отменять нечего: за сутки вы ничего не меняли."


async def test_nothing_of_a_line_is_taken_back_when_a_part_of_it_cannot_be(company: Company, deal: Person) -> None:
    await deal.says("#1 тест-драйв в субботу в 11")
    await company.boris.says("#1 на КП и счёт")
    assert "КП и счёт" in company.boris.text
    await deal.says("отмени")
    assert deal.text.startswith("Отменить не могу: это с тех пор изменили (Борис).")
    await deal.says("#1")
    assert "сб 28 ноя, 11:00" in deal.text


async def test_a_line_whose_deal_was_chosen_from_two_is_one_line_too(deal: Person) -> None:
    await deal.says("сделка Веста вторая 900к")
    await deal.says("веста на тест-драйв в субботу в 11")
    await deal.taps("#1")
    assert "Этап: Новый лид → Запись на тест-драйв\n" in deal.text
    await deal.says("отмени")
    await deal.says("#1")
    assert "Новый лид" in deal.text
    assert "Следующего шага нет" in deal.text
