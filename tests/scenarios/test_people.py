"""A colleague's page and day: by a tap in the team, by his name, by «план Ани»."""

import pytest

from tests.marks import covers
from tests.office import Clock, Company
from tests.stories import story

PAGE = (
    "Аня — менеджер по продажам, «Продажи»\n"
    "Открытые · 2 сделки на 550 000 ₽\n"
    "Сегодня: 1 задача, 1 просрочена\n"
    "Выиграно, ноябрь 2026: 1 продажа на 90 000 ₽\n"
    "[Открытые · 2 | План на сегодня]\n"
    "[Просрочены · 1 | 🏆 Рейтинг]\n"
    "[📞 Звонки]\n"
)


@story
async def tuesday(company: Company, clock: Clock) -> Company:
    """Аня has two open deals, one of them without a step, a won one, a task of yesterday and one of today."""
    for said in ("сделка Ромашка окна 350к", "сделка Кедр двери 200к", "сделка Мак кран 90к", "#3 выиграна 90к"):
        await company.anya.says(said)
    for said in ("позвонить #1 сегодня в 15:00", "напомни сверить счета завтра в 17"):
        await company.anya.says(said)
    clock.passes(days=1)
    return company


@covers(112)
async def test_everybody_of_the_team_has_a_page(tuesday: Company) -> None:
    vera = tuesday.vera
    await vera.says("/team")
    await vera.taps("Аня")
    assert vera.sees == PAGE + "[🤝 Передать все сделки…]\n[‹ Команда | ‹ Главная]"
    await vera.taps("Открытые · 2")
    assert vera.text.startswith("Аня · открытые · 2 сделки")
    await vera.taps("‹ Аня")
    await vera.taps("Просрочены · 1")
    assert vera.text.startswith("Просрочены · Аня · 1 задача")
    await vera.says("/team")
    await vera.taps("Аня")
    await vera.taps("🏆")
    assert vera.sees.startswith("Рейтинг · ноябрь 2026 · Аня")


@pytest.mark.parametrize(
    "said", ["план Ани", "день Ани", "что у Ани сегодня", "план Ани на сегодня", "план Ані", "що в Ані сьогодні"]
)
async def test_a_colleagues_plan_is_asked_for_in_words(tuesday: Company, said: str) -> None:
    boris = tuesday.boris
    await boris.says(said)
    assert boris.text.startswith("Аня\nВторник, 24 ноября. 2 дела, 1 просрочено.\n\nПросрочено\n1. ")
    assert "Разложить просроченное" not in boris.buttons
    await boris.taps("Сделки без шага")
    assert boris.text.startswith("Аня · без следующего шага · 1 сделка на 200 000 ₽")
    await boris.says(said)
    await boris.taps("1")
    await boris.taps("‹ К списку")
    assert boris.text.startswith("Аня\nВторник")
    await boris.taps("‹ Аня")
    assert boris.sees.startswith(PAGE)


async def test_of_another_day_the_tasks_are_told(tuesday: Company) -> None:
    boris, anya = tuesday.boris, tuesday.anya
    await anya.says("позвонить #2 завтра в 11")
    await anya.says("позвонить #1 в пятницу в 12")
    await boris.says("план Ани на завтра")
    assert boris.text.startswith("Завтра · Аня · 1 задача\n1. 11:00 Позвонить")
    await boris.says("план Ани на пятницу")
    assert boris.text.startswith("Аня: задачи · 27 ноя · 1 задача\n1. ⏰ Позвонить")
    for said in ("план на завтра", "що в мене завтра", "plan for tomorrow"):
        await anya.says(said)
        assert anya.text.startswith("Завтра · 1 задача\n1. 11:00 Позвонить"), said
    await anya.says("задачи на следующую неделю")
    assert "30 ноя – 6 дек" in anya.text
    await anya.says("мой план")
    assert anya.text.startswith("Вторник, 24 ноября.")
    await boris.says("план на завтра")
    assert boris.text.startswith("Задачи · 25 ноя"), "he has none himself, so his people's are counted"
    await anya.says("задачи за неделю")
    assert anya.text.startswith("Задачи · 23–29 ноя"), "what has come of it"


async def test_a_bare_name_is_first_of_all_the_colleague(tuesday: Company) -> None:
    await tuesday.anya.says("сделка Аня Петрова шкаф 10к")
    await tuesday.boris.says("Аня")
    assert tuesday.boris.text.startswith("Аня — менеджер по продажам, «Продажи»\nОткрытые · 3 сделки")
    assert "Нашлось и среди сделок и клиентов:" in tuesday.boris.text
    assert any("Аня Петрова" in label for label in tuesday.boris.buttons)
    await tuesday.boris.says("что у Димы")
    assert tuesday.boris.text.startswith("Дима — менеджер по продажам")
    await tuesday.boris.says("Аня Петрова")
    assert "менеджер по продажам" not in tuesday.boris.text


async def test_nobodys_page_is_open_to_whom_his_figures_are_not(tuesday: Company) -> None:
    for said in ("план Зои", "план Димы", "план Веры"):
        await tuesday.anya.says(said)
        assert tuesday.anya.text == "Такой записи нет среди ваших.", said
    await tuesday.anya.says("Дима")
    assert "менеджер" not in tuesday.anya.text
    await tuesday.anya.says("план Ани")
    assert tuesday.anya.text.startswith("Вторник, 24 ноября.")
    await tuesday.boris.says("Зоя")
    assert "Опт" not in tuesday.boris.text
    await tuesday.inna.says("Аня")
    assert "₽" not in tuesday.inna.text
    await tuesday.inna.says("план Ани")
    assert tuesday.inna.text.startswith("Аня\nВторник")


async def test_in_ukrainian_and_english(tuesday: Company) -> None:
    vera = tuesday.vera
    for language, page, plan in (
        ("uk", "Сьогодні: 1 завдання, 1 прострочено\nВиграно, листопад 2026: 1 продаж", "Вівторок, 24 листопада"),
        ("en", "Today: 1 task, 1 overdue\nWon, November 2026: 1 sale", "Tuesday, 24 November"),
    ):
        await vera.speaks(language)
        await vera.says("Аня")
        assert page in vera.text
        await vera.says("plan Ани")
        assert vera.text.startswith(f"Аня\n{plan}")
