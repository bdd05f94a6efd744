"""Calls in figures, asked for by the people who need them."""

import pytest

from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def monday(company: Company, clock: Clock) -> Company:
    """Аня has called about two deals of one client and one of another; Дима once; Зоя of another department twice."""
    await company.anya.says("сделка Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await company.anya.says("сделка Пётр Иванов +7 912 345-67-89 нива 900к")
    await company.anya.says("сделка Ромашка окна 350к")
    for said in ("звонок #1 7 мин", "звонок #2 4 мин", "#3 не взяли", "входящий от #3 1 мин", "пропущенный от #3"):
        await company.anya.says(said)
    await company.dima.says("сделка Гранта 800к")
    await company.dima.says("звонок #4 2 мин")
    await company.zoya.says("сделка Опт 5 млн")
    for _ in range(2):
        await company.zoya.says("звонок #5 10 мин")
    return company


@covers(96, 125, 126, 137, 142)
async def test_calls_are_counted_against_the_goal_and_every_row_opens(monday: Company) -> None:
    await monday.boris.says("/calls")
    assert monday.boris.sees == (
        "Звонки · 23 ноя\n"
        "6 звонков, 14 мин · целевых 1\n\n"
        "Аня — целевых 1 из 50, 2 %\n"
        "5 звонков: исходящих 3, входящих 2\n"
        "номеров 2 · 12 мин · не дозвонились 1 · пропущено 1\n\n"
        "Дима — целевых 0 из 50, 0 %\n"
        "1 звонок: исходящих 1, входящих 0\n"
        "номеров 1 · 2 мин\n"
        "23 ноя, Москва. Цель: 50 в рабочий день, 1 день. "
        "Целевой звонок дольше 2 минут, номер за день считается один раз.\n"
        "[Аня · 5 | Дима · 1]\n"
        "[‹ 22 ноя]\n"
        "[Период | ‹ Главная]"
    )
    assert monday.boris.photos[0].startswith(b"\x89PNG")
    assert len(monday.boris.photos[0]) <= 60_000
    await monday.boris.taps("Аня · 5")
    assert monday.boris.sees.startswith("Аня: звонки · 23 ноя · 3 сделки на 2 450 000 ₽\n")
    await monday.boris.taps("‹ Назад")
    assert monday.boris.sees.startswith("Звонки · 23 ноя\n")
    assert len(monday.boris.photos) == 1


async def test_the_goal_of_a_week_is_that_of_its_workdays_so_far(monday: Company, clock: Clock) -> None:
    clock.passes(days=5)
    await monday.vera.says("звонки за неделю")
    assert "Зоя — целевых 1 из 250, 0 %\n" in monday.vera.sees
    assert "23–29 ноя, Москва. Цель: 50 в рабочий день, 5 дней." in monday.vera.sees
    await monday.vera.says("звонки за всё время")
    assert "Зоя — целевых 1\n" in monday.vera.sees


async def test_calls_of_a_named_person_on_a_day(monday: Company, clock: Clock) -> None:
    clock.passes(days=1)
    await monday.boris.says("звонки Ани вчера")
    assert monday.boris.sees.startswith("Звонки · 23 ноя · Аня\n5 звонков, 12 мин · целевых 1\n\nАня — ")
    assert "Дима" not in monday.boris.sees
    await monday.boris.says("звонки Ани сегодня")
    assert monday.boris.sees.startswith("Звонки · 24 ноя · Аня\nЗа это время звонков не записано.")
    assert "[Вчера | Эта неделя]" in monday.boris.sees, "an empty day is not offered again"
    assert len(monday.boris.photos) == 1


async def test_before_the_first_call_of_the_day_the_last_one_with_calls_is_shown(monday: Company, clock: Clock) -> None:
    clock.passes(days=1)
    await monday.boris.says("отчёты")
    await monday.boris.taps("📞 Звонки")
    assert monday.boris.sees.startswith("Звонки · 23 ноя\n6 звонков")
    await monday.gleb.says("звонки")
    assert monday.gleb.sees.startswith("Звонки · 23 ноя\n2 звонка")
    await monday.dima.says("звонок #4 3 мин")
    await monday.boris.says("звонки")
    assert monday.boris.sees.startswith("Звонки · 24 ноя\n1 звонок")


@covers(172, 173)
async def test_a_rep_sees_only_his_own_calls(monday: Company) -> None:
    await monday.dima.says("звонки")
    assert "Дима — " in monday.dima.sees
    assert "Аня" not in monday.dima.sees
    await monday.dima.says("звонки Ани")
    assert monday.dima.text == "Такой записи нет среди ваших."


async def test_an_undone_call_is_not_counted(monday: Company) -> None:
    await monday.dima.says("отмени")
    await monday.dima.says("/calls")
    assert "звонков не записано" in monday.dima.text


@covers(96)
async def test_the_owner_sets_the_goal(monday: Company) -> None:
    vera = monday.vera
    await vera.says("/settings")
    await vera.taps("Компания")
    assert "Цель: целевых звонков в день 50" in vera.text
    await vera.taps("Цель звонков")
    for unreadable in ("много", "-1", "1001"):
        await vera.says(unreadable)
        assert vera.text.startswith("Не разобрал число. Напишите от 0 до 1 000, например 50.\n")
    await vera.says("2")
    assert "Цель: целевых звонков в день 2" in vera.text
    await vera.says("звонки")
    assert "Аня — целевых 1 из 2, 50 %" in vera.text
    await vera.says("/settings")
    await vera.taps("Компания")
    await vera.taps("Цель звонков")
    await vera.taps("Без цели")
    await vera.says("звонки")
    assert "Аня — целевых 1\n" in vera.text


async def test_only_the_owner_is_offered_the_goal(anya: Person) -> None:
    await anya.says("/settings")
    assert "Цель" not in anya.sees


@pytest.mark.parametrize(
    ("language", "said", "words"),
    [
        ("uk", "дзвінки сьогодні", ("Дзвінки · 23 лис", "Аня — цільових 1 із 50", "5 дзвінків: вихідних 3, вхідних 2")),
        ("en", "calls today", ("Calls · 23 Nov", "Аня — 1 of 50 qualifying", "5 calls: 3 out, 2 in")),
    ],
)
async def test_in_the_other_languages(monday: Company, language: str, said: str, words: tuple[str, ...]) -> None:
    await monday.boris.says("/settings")
    await monday.boris.taps("Язык")
    await monday.boris.taps({"uk": "Українська", "en": "English"}[language])
    await monday.boris.says(said)
    for part in words:
        assert part in monday.boris.text
