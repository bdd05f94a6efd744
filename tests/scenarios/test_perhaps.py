"""A line that names nobody who is known, and reads as a new deal, is shown as one before it is made."""

import pytest

from tests.office import Company
from tests.people import Person
from tests.stories import story

LINE = "Лютик окна 350к, звонок завтра 11"


@story
async def rep(anya: Person) -> Person:
    return anya


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
async def test_a_tap_makes_what_was_shown(rep, language):
    line, asked, told, new, made = {
        "ru": (LINE, "Это новая сделка?", "⏰ звонок · завтра 11:00", "➕ Новая сделка", "⏰ завтра, 11:00 — Звонок"),
        "uk": (
            "Лютик вікна 350к, дзвінок завтра 11",
            "Це нова угода?",
            "⏰ дзвінок · завтра 11:00",
            "➕ Нова угода",
            "⏰ завтра, 11:00 — Дзвінок",
        ),
        "en": (
            "Prewitt windows 350k, call tomorrow 11",
            "Is it a new deal?",
            "⏰ call · tomorrow 11:00",
            "➕ New deal",
            "⏰ tomorrow, 11:00 — Call",
        ),
    }[language]
    await rep.says("/settings")
    await rep.taps("Язык")
    await rep.taps({"ru": "Русский", "uk": "Українська", "en": "English"}[language])
    await rep.says(line)
    assert asked in rep.text
    assert told in rep.text
    await rep.taps(new)
    assert "#1" in rep.text
    assert made in rep.text


async def test_yes_is_as_good_as_the_tap(rep):
    await rep.says("Мартынов веста 1,2 млн, звонок завтра 11")
    await rep.says("да")
    assert "#1 веста · 1 200 000 ₽" in rep.text
    assert "👤 Мартынов" in rep.text


async def test_nothing_is_made_before(rep):
    await rep.says(LINE)
    assert "Это новая сделка?" in rep.text
    await rep.says("сделки")
    assert "Лютик" not in rep.text


async def test_it_may_be_a_note_on_the_deal_at_hand(rep):
    await rep.says("сделка Комаров Веста 1,2 млн")
    await rep.says(LINE)
    assert "Это новая сделка?" in rep.text
    await rep.taps("💬 Заметка к #1")
    assert LINE in rep.text


async def test_of_somebody_known_it_is_his_sum_and_his_next_step(rep):
    await rep.says("сделка Комаров Веста 1,2 млн")
    await rep.says("Комаров 900к, позвонить завтра в 11")
    assert "900 000 ₽" in rep.text
    assert "⏰ Позвонить — завтра, 11:00" in rep.text


async def test_who_only_looks_is_offered_no_deal(company: Company):
    await company.inna.says(LINE)
    assert not any(button.startswith("➕") for button in company.inna.buttons)
