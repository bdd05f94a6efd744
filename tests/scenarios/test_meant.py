"""What is not read for certain is offered as it was read: one tap, and it is done."""

import pytest

from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("сделка Ромашка окна 350к")
    return anya


@pytest.mark.parametrize(
    ("line", "label", "done"),
    [
        ("ромашка оплатила", "🏆 Успех · #1", "Успех"),
        ("#1 350", "Сумма 350 ₽ · #1", "350 000 ₽ → 350 ₽"),
    ],
)
async def test_one_tap_does_what_was_read(deal, line, label, done):
    await deal.says(line)
    assert "Сделать так?" in deal.text
    assert deal.buttons[0] == label
    await deal.taps(label)
    assert done in deal.text


async def test_a_task_that_a_colleague_seems_to_be_told_of_is_his_by_a_tap(deal, company: Company):
    await company.boris.says("аня, отксерь ромашке договор завтра")
    assert company.boris.buttons[0] == "⏰ Аня: отксерь договор · завтра · #1"
    await company.boris.taps("⏰ Аня")
    assert "⏰ Отксерь договор — завтра, 10:00 · Аня" in company.boris.text


async def test_nothing_is_done_before_the_tap(deal):
    await deal.says("ромашка оплатила")
    await deal.says("#1")
    assert "Новый лид" in deal.text


@pytest.mark.parametrize(("language", "asked"), [("uk", "Зробити так?"), ("en", "Shall I do this?")])
async def test_in_the_language_of_the_reader(deal, language, asked):
    await deal.says("/settings")
    await deal.taps("Язык")
    await deal.taps({"uk": "Українська", "en": "English"}[language])
    await deal.says("#1 350")
    assert asked in deal.text


async def test_what_was_due_already_is_not_offered(deal):
    await deal.says("напомни #1 позвонить вчера")
    assert not any(button.startswith("⏰") for button in deal.buttons)


async def test_quality_control_is_offered_nothing(deal, company: Company):
    await company.inna.says("#1 350")
    assert not any(button.startswith("Сумма") for button in company.inna.buttons)
    assert "Сделать так?" not in company.inna.text
