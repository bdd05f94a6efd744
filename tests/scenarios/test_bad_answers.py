"""Answers in a conversation that are none, and conversations about what is gone."""

import base64

import pytest

from bot.app import App
from bot.playground.engine import Engine
from models import Deal
from services import team
from tests.marks import on_sqlite
from tests.office import Clock, Company
from tests.people import Person
from tests.trouble import GONE, a_deal, count_deals, quarantined

_PHOTO = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)


@on_sqlite
async def test_a_photo_or_a_command_in_the_middle_of_a_conversation(anya: Person) -> None:
    await anya.says("/new")
    await anya.says("Веста")
    await anya.sends_photo(_PHOTO, "Иванов")
    assert anya.text.startswith("🖼 Фото")
    assert anya.text.endswith("Куда?")
    await anya.says("/help")
    assert "Что я умею" in anya.text
    await anya.says("Иванов")
    assert "Телефон клиента?" in anya.text


@pytest.mark.parametrize("form", ["Ещё/Изменить…/Название", "Ещё/Сумма", "⏰ Задача"])
@on_sqlite
async def test_a_question_that_needs_an_answer_is_not_skipped_into_nothing(anya: Person, app: App, form: str) -> None:
    await a_deal(anya)
    for button in form.split("/"):
        await anya.taps(button)
    await anya.says("/skip")
    assert await quarantined(app) == []
    await anya.taps_data(anya.answers[-1]["message_id"], "skip:0", forged=True)
    assert await quarantined(app) == []


@on_sqlite
async def test_a_new_deal_without_a_title_is_not_made(anya: Person, app: App) -> None:
    await anya.says("/new")
    for _ in range(6):
        await anya.says("/skip")
    assert (await quarantined(app), await count_deals(app)) == ([], 0)


@pytest.mark.parametrize("words", ["999", "²", "9" * 30, "Сайт"])
async def test_a_source_is_chosen_and_not_made_up(anya: Person, app: App, words: str) -> None:
    await anya.says("/new")
    for answer in ("Веста", "/skip", "/skip", "/skip", words, "/skip"):
        await anya.says(answer)
    assert await quarantined(app) == []


@on_sqlite
async def test_a_conversation_about_a_deal_that_is_gone_lets_go(company: Company, app: App) -> None:
    await a_deal(company.anya)
    await company.anya.taps("Ещё")
    await company.anya.taps("Изменить…")
    await company.anya.taps("Название")
    async with app.database.writing.begin() as session:
        (await session.get_one(Deal, 1)).responsible_id = 6
    await company.anya.says("Лютик")
    assert company.anya.text == GONE
    await company.anya.says("сделка Лютик двери 90к")
    assert "🆕" in company.anya.text, "the dead conversation swallows everything that is said"


@on_sqlite
async def test_a_long_name_or_a_colon_does_not_silence_the_first_questions(
    app: App, engine: Engine, clock: Clock
) -> None:
    for number, name in enumerate(("Константин Константинопольский-Задунайский", "Иван: окна и двери"), start=50):
        async with app.database.writing.begin() as session:
            await team.ensure_owner(session, number, clock.now, "ru")
        owner = Person(app, engine, number, name)
        await owner.says("/start")
        assert "Как называется компания?" in owner.text


@on_sqlite
async def test_a_photograph_alone_is_answered(anya: Person) -> None:
    await anya.sends_photo(_PHOTO)
    assert anya.text.endswith("Куда?")
    await anya.sends_raw(sticker={"file_id": "1", "file_unique_id": "1", "type": "regular", "width": 1, "height": 1,
                                  "is_animated": False, "is_video": False})  # fmt: skip
    assert anya.text.startswith("Такое приложить не умею.")
