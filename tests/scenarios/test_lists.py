"""Lists of deals that answer what was asked: whose, at which stage, of which kind, of which time."""

import pytest

from tests.marks import covers
from tests.office import Company
from tests.people import Person
from tests.stories import story


@story
async def monday(company: Company) -> Company:
    """Аня has three open deals, two of them on a test drive, and a won one; Дима has one there, Зоя one of her own."""
    for said in ("сделка Ромашка окна 350к", "сделка Кедр двери 200к", "сделка Лотос арки 100к", "сделка Мак кран 90к"):
        await company.anya.says(said)
    for said in ("#1 тест-драйв", "#2 тест-драйв", "#4 выиграна", "#4 выиграна 90к"):
        await company.anya.says(said)
    await company.dima.says("сделка Гранта 800к")
    await company.dima.says("#5 тест-драйв")
    await company.zoya.says("сделка Опт 5 млн")
    return company


def heading(person: Person) -> str:
    return person.text.partition("\n")[0]


ASKED = (
    ("сделки Ани", "Аня · открытые · 3 сделки на 650 000 ₽"),
    ("открытые сделки Ани", "Аня · открытые · 3 сделки на 650 000 ₽"),
    ("сделки Ани на тест-драйве", "Аня · Тест-драйв · 2 сделки на 550 000 ₽"),
    ("сделки на тест-драйве", "Тест-драйв · 3 сделки на 1 350 000 ₽"),
    ("покажи сделки на КП", "КП и счёт: таких сделок нет."),
    ("deals at тест-драйв", "Тест-драйв · 3 сделки на 1 350 000 ₽"),
    ("угоди Ані на тест-драйв", "Аня · Тест-драйв · 2 сделки на 550 000 ₽"),
    ("выигранные сделки", "Выигранные · 1 сделка на 90 000 ₽"),
    ("won deals", "Выигранные · 1 сделка на 90 000 ₽"),
    ("выигранные Ани", "Аня · выигранные · 1 сделка на 90 000 ₽"),
    ("виграні", "Выигранные · 1 сделка на 90 000 ₽"),
    ("выигранные сделки Димы", "Дима · выигранные: таких сделок нет."),
    ("проигранные", "Отказы: пока ничего. Начните одной строкой: сделка Ромашка окна 350к"),
    ("сделки без шага", "Без следующего шага · 5 сделок на 6 450 000 ₽"),
    ("без задач", "Без следующего шага · 5 сделок на 6 450 000 ₽"),
    ("без кроку", "Без следующего шага · 5 сделок на 6 450 000 ₽"),
    ("no next step", "Без следующего шага · 5 сделок на 6 450 000 ₽"),
    ("новые лиды Ани", "Аня · Новый лид · 1 сделка на 100 000 ₽"),
    ("нові угоди", "Новый лид · 2 сделки на 5 100 000 ₽"),
    ("new leads", "Новый лид · 2 сделки на 5 100 000 ₽"),
    ("лиды за месяц", "Воронка · Автосалон · ноябрь 2026"),
    ("deals without a step", "Без следующего шага · 5 сделок на 6 450 000 ₽"),
    ("сделки Ани без шага", "Аня · без следующего шага · 3 сделки на 650 000 ₽"),
    ("сколько сделок в работе", "Открытые · 5 сделок на 6 450 000 ₽"),
    ("сделки отдела Опт", "Опт · открытые · 1 сделка на 5 000 000 ₽"),
    ("сделки за месяц", "Воронка · Автосалон · ноябрь 2026"),
    ("сделки Ани за месяц", "Воронка · Автосалон · ноябрь 2026 · Аня"),
    ("сделки с Ромашкой", "#1 Ромашка окна · 350 000 ₽"),
    ("сделки Ромашки", "#1 Ромашка окна · 350 000 ₽"),
)


@covers(11, 31)
@pytest.mark.parametrize(("said", "told"), ASKED)
async def test_a_list_answers_what_was_asked(monday: Company, said: str, told: str) -> None:
    await monday.vera.says(said)
    assert heading(monday.vera) == told


async def test_an_owners_own_list_is_what_he_is_responsible_for_with_a_way_to_all(monday: Company) -> None:
    await monday.vera.says("сделка Моя 10к")
    for said in ("мои сделки", "сколько у меня сделок", "my deals", "how many deals do I have", "мої угоди"):
        await monday.vera.says(said)
        assert heading(monday.vera) == "Вера · открытые · 1 сделка на 10 000 ₽", said
    await monday.vera.taps("Все сделки")
    assert heading(monday.vera) == "Открытые · 6 сделок на 6 460 000 ₽"
    await monday.anya.says("мои сделки")
    assert heading(monday.anya) == "Открытые · 3 сделки на 650 000 ₽"
    assert "По людям" not in monday.anya.buttons


async def test_each_persons_deals_are_two_taps_away(monday: Company) -> None:
    await monday.boris.says("/deals")
    await monday.boris.taps("По людям")
    assert monday.boris.sees == "Чьи сделки?\n[Все вместе]\n[Аня | Борис]\n[Дима]\n[‹ Назад]"
    await monday.boris.taps("Дима")
    assert heading(monday.boris) == "Дима · открытые · 1 сделка на 800 000 ₽"
    await monday.boris.taps("Выигранные")
    assert heading(monday.boris) == "Дима · выигранные: таких сделок нет."


async def test_pages_and_cards_keep_whose_list_it_is(monday: Company) -> None:
    for number in range(8):
        await monday.anya.says(f"сделка Окно{number} {number + 1}к")
    await monday.vera.says("сделки Ани")
    await monday.vera.taps("›")
    assert heading(monday.vera).startswith("Аня · открытые · 11 сделок")
    assert "2 / 2" in monday.vera.buttons
    await monday.vera.taps("#2")
    await monday.vera.taps("▶")
    await monday.vera.taps("Открыть")
    await monday.vera.taps("‹ К списку")
    assert heading(monday.vera).startswith("Аня · открытые · 11 сделок")


@pytest.mark.parametrize(
    ("said", "condition"),
    [
        ("сделки больше миллиона", "больше миллиона"),
        ("сделки дороже 500к", "дороже 500к"),
        ("сделки с сайта", "с сайта"),
        ("сделки Ани с сайта", "с сайта"),
        ("сделки #горячие", "горячие"),
        ("зависшие сделки", "зависшие"),
        ("сделки Ромашки на тест-драйве", "Ромашки"),
        ("сделки на тест-драйве за месяц", "сделки на тест-драйве за месяц"),
        ("угоди дорожчі за мільйон", "дорожчі за мільйон"),
        ("deals over a million", "over a million"),
        ("deals from the website", "from the website"),
    ],
)
async def test_a_condition_that_cannot_be_applied_is_said_so(monday: Company, said: str, condition: str) -> None:
    await monday.vera.says(said)
    assert heading(monday.vera).startswith(f"Такого отбора нет: «{condition}».")
    assert {"Открытые", "Без следующего шага", "По людям"} <= {*monday.vera.buttons}


@pytest.mark.parametrize(
    ("language", "said", "told", "none"),
    [
        ("uk", "виграні угоди Ані", "Аня · виграні · 1 угода на 90 000 ₽", "Такого відбору немає: «hot»."),
        ("en", "won deals of Аня", "Аня · won · 1 deal worth 90,000 ₽", "Deals cannot be picked by “hot”."),
    ],
)
async def test_in_ukrainian_and_english(monday: Company, language: str, said: str, told: str, none: str) -> None:
    await monday.vera.speaks(language)
    await monday.vera.says(said)
    assert heading(monday.vera) == told
    await monday.vera.says("hot deals")
    assert heading(monday.vera).startswith(none)


async def test_nobody_sees_more_than_he_may(monday: Company) -> None:
    for said in ("сделки Димы", "сделки Зои", "сделки отдела Опт"):
        await monday.anya.says(said)
        assert heading(monday.anya) == "Такой записи нет среди ваших.", said
    await monday.boris.says("сделки на тест-драйве")
    assert heading(monday.boris) == "Тест-драйв · 3 сделки на 1 350 000 ₽"
    await monday.inna.says("мои сделки")
    assert heading(monday.inna) == "Открытые · 5 сделок"
