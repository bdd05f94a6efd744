"""A message that was edited is done again as it reads now."""

import pytest

from bot.app import App
from bot.playground.engine import Engine
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 300к")
    return anya


async def test_an_edited_amount_takes_the_place_of_the_first(deal: Person) -> None:
    await deal.says("Ромашка 350к")
    await deal.edits("Ромашка 350к", "Ромашка 380к")
    assert "Сумма: 300 000 ₽ → 380 000 ₽" in deal.text
    await deal.taps("Отменить")
    assert "Сумма: 380 000 ₽ → 300 000 ₽" in deal.text


async def test_an_edited_deal_keeps_its_number(deal: Person) -> None:
    await deal.says("#1: просит скидку")
    await deal.edits("сделка Ромашка окна 300к", "сделка Ромашка двери 380к")
    assert deal.text.startswith("🆕 #1 Ромашка двери · 380 000 ₽\n")
    assert "просит скидку" in deal.text
    await deal.says("/deals")
    assert "1 сделка на 380 000 ₽" in deal.text
    await deal.edits("сделка Ромашка двери 380к", "сделка Ромашка полы 400к")
    assert deal.text.startswith("🆕 #1 Ромашка полы · 400 000 ₽\n")


async def test_an_edited_call_is_one_call(deal: Person) -> None:
    await deal.says("звонок #1 7 мин")
    await deal.edits("звонок #1 7 мин", "звонок #1 17 мин, перезвонить завтра в 12")
    assert "17 мин" in deal.text
    assert "завтра, 12:00" in deal.text
    await deal.says("звонки")
    assert "1 звонок, 17 мин" in deal.text


async def test_one_kind_of_line_becomes_another(deal: Person) -> None:
    await deal.says("Ромашка: просит скидку")
    await deal.edits("Ромашка: просит скидку", "Ромашка отказ дорого")
    assert "Причина: Дорого" in deal.text
    await deal.says("#1")
    assert "просит скидку" not in deal.text


async def test_what_was_not_understood_is_read_anew(deal: Person) -> None:
    await deal.says("зелёный вторник 12")
    await deal.edits("зелёный вторник 12", "Ромашка 380к")
    assert "Сумма: 300 000 ₽ → 380 000 ₽" in deal.text


async def test_what_was_taken_back_is_done_again_when_it_is_edited(deal: Person) -> None:
    await deal.says("Ромашка 350к")
    await deal.taps("Отменить")
    await deal.edits("Ромашка 350к", "Ромашка 380к")
    assert "Сумма: 300 000 ₽ → 380 000 ₽" in deal.text


@pytest.mark.parametrize("now", ["зелёный вторник", "Тюльпан 380к", "ромашка отказ", "Ромашка"])
async def test_an_edit_that_does_nothing_leaves_what_was_done(deal: Person, now: str) -> None:
    await deal.says("Ромашка 350к")
    await deal.edits("Ромашка 350к", now)
    assert deal.text == "Исправленное сделать не вышло, всё осталось как было. Напишите новой строкой."
    await deal.says("#1")
    assert "350 000 ₽" in deal.text


async def test_what_somebody_has_changed_since_stays(company: Company, deal: Person) -> None:
    await deal.says("Ромашка 350к")
    await company.boris.says("#1 500к")
    await deal.edits("Ромашка 350к", "Ромашка 380к")
    assert deal.sees == "Исправить не могу: это с тех пор изменили (Борис). Посмотрите, как сейчас.\n[Открыть]"
    await deal.taps("Открыть")
    assert "500 000 ₽" in deal.text


async def test_after_a_day_it_is_too_late(deal: Person, clock: Clock) -> None:
    await deal.says("Ромашка 350к")
    clock.passes(days=1, seconds=1)
    await deal.edits("Ромашка 350к", "Ромашка 380к")
    assert deal.text == "Исправить строку можно в течение суток, они прошли. Напишите новой строкой."


async def test_the_deal_that_was_chosen_from_two_stays_chosen(deal: Person) -> None:
    await deal.says("сделка Ромашка двери 500к")
    await deal.says("ромашка 700к")
    await deal.taps("#2")
    await deal.edits("ромашка 700к", "ромашка 800к")
    assert deal.text.startswith("#2 Ромашка двери")
    assert "Сумма: 500 000 ₽ → 800 000 ₽" in deal.text


async def test_an_answer_in_a_conversation_is_not_read_again(deal: Person) -> None:
    await deal.says("/new")
    await deal.says("Балкон")
    await deal.edits("Балкон", "Балкон 2")
    assert deal.text == "Исправленный ответ я не перечитываю. Вернуться к вопросу можно кнопкой «‹ Назад»."
    await deal.says("Петров")
    assert "елефон" in deal.text


async def test_an_edit_that_came_before_a_restart_is_done_after_it(
    deal: Person, app: App, another: App, engine: Engine
) -> None:
    await deal.says("Ромашка 350к")
    mine = next(one for one in reversed(deal.screen) if one.get("text") == "Ромашка 350к")
    engine.edits(deal.id, mine["message_id"], "Ромашка 380к")
    await app.intake.once(wait=0)
    await another.worker.drain()
    assert "Сумма: 300 000 ₽ → 380 000 ₽" in deal.text


async def test_nobody_else_s_edit_and_no_command_does_anything(company: Company, deal: Person, engine: Engine) -> None:
    await company.inna.says("Ромашка 900к")
    await company.inna.edits("Ромашка 900к", "Ромашка 950к")
    await deal.says("/deals")
    before = len(deal.answers)
    await deal.edits("/deals", "/undo")
    assert len(deal.answers) == before
    await deal.says("#1")
    assert "300 000 ₽" in deal.text
    stranger = Person(deal.app, engine, 99, "Чужой")
    await stranger.says("Ромашка 900к")
    heard = len(stranger.answers)
    await stranger.edits("Ромашка 900к", "Ромашка 950к")
    assert len(stranger.answers) == heard
