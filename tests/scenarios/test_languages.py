"""The same day in Ukrainian and in English."""

import re
from itertools import chain

import pytest
from sqlalchemy import select

from bot.app import App
from bot.i18n import Translations
from bot.views.presets import preset
from models import User
from tests.office import Company

PEOPLE = ("Вера", "Борис", "Аня", "Дима", "Глеб", "Зоя", "Инна", "Окна и двери", "Продажи", "Опт", "Веста")


def own_words(texts: Translations) -> re.Pattern[str]:
    """What the company itself has named, in its own language, and the languages by their own names."""
    auto = preset("auto", texts["ru"])
    lists = [auto.name, *auto.sources, *chain(*auto.stages.values(), *auto.reasons.values())]
    words = [*PEOPLE, *lists, "Русский", "Українська"]
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))


@pytest.fixture
async def speaking(company: Company, app: App, language: str) -> Company:
    async with app.database.writing.begin() as session:
        for user in await session.scalars(select(User)):
            user.language = language
    return company


@pytest.mark.parametrize("language", ["uk"])
async def test_a_deal_in_ukrainian(speaking: Company) -> None:
    anya = speaking.anya
    await anya.says("угода Веста 1,2 млн")
    assert anya.sees == (
        "🆕 #1 Веста · 1 200 000 ₽\nНовый лид · щойно · Аня\n⏰ Наступного кроку немає\n"
        "[Відкрити | ⏰ Завдання]\n[↩ Скасувати]"
    )
    await anya.taps("Відкрити")
    await anya.taps("▶ Первичный контакт")
    assert "Етап: Новый лид → Первичный контакт" in anya.sees
    await anya.taps("Відкрити")
    await anya.taps("⏰ Завдання")
    await anya.says("подзвонити завтра о 10")
    assert "⏰ Подзвонити — завтра, 10:00" in anya.sees
    await anya.says("скасуй")
    assert "↩ Повернуто, як було." in anya.sees
    await anya.says("воронка за цей тиждень")
    assert "1 лід → 0 продажів, 0 %" in anya.sees
    await anya.says("рейтинг за березень")
    assert "Рейтинг · березень 2026" in anya.sees


@pytest.mark.parametrize("language", ["en"])
async def test_a_deal_in_english(speaking: Company) -> None:
    anya = speaking.anya
    await anya.says("deal Веста $28k")
    assert anya.sees.startswith(
        "🆕 #1 Веста · $28,000\nНовый лид · just now · Аня\n⏰ No next step\n[Open | ⏰ Task | ↩ Undo]"
    )
    await anya.taps("Open")
    await anya.taps("🏆 Won")
    await anya.taps("🏆 $28,000")
    assert "Stage: Новый лид → Успех" in anya.sees
    await anya.says("undo")
    assert "Stage: Успех → Новый лид" in anya.sees
    await anya.says("rating this month")
    assert "Rating · November 2026" in anya.sees


@pytest.mark.parametrize("language", ["en"])
async def test_no_russian_is_left_in_english_screens(speaking: Company, texts: Translations) -> None:
    vera, own = speaking.vera, own_words(texts)

    def check() -> None:
        assert not re.search(r"[а-яёіїєґ]{2,}", own.sub("", vera.sees), re.IGNORECASE), vera.sees

    await vera.says("deal Веста 900k")
    card = ("Open", "More", "History", "Open", "More", "Edit…", "‹ Back")
    for tap in (*card, "✖", "More reasons", "Not lost", "Stage…", "‹ Back"):
        await vera.taps(tap)
        check()
    for said in ("/start", "/help", "/deals", "/new", "/cancel", "/funnel", "/rating", "/team", "/settings", "what"):
        await vera.says(said)
        check()


@pytest.mark.parametrize(
    ("language", "line", "opens", "more", "buttons"),
    [
        (
            "uk",
            "угода Веста 350к",
            "Відкрити",
            "Ще…",
            "Історія · 1 | 👤 Хто клієнт? | Сума | Термін | Передати | Змінити… | ‹ Назад",
        ),
        (
            "en",
            "deal Vesta 350k",
            "Open",
            "More…",
            "History · 1 | 👤 Who is it for? | Amount | Decision date | Hand over | Edit… | ‹ Back",
        ),
    ],
)
async def test_what_the_card_has_no_room_for(speaking: Company, line: str, opens: str, more: str, buttons: str) -> None:
    anya = speaking.anya
    await anya.says(line)
    await anya.taps(opens)
    await anya.taps(more)
    assert " | ".join(anya.buttons) == buttons
