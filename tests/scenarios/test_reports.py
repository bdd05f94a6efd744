"""The funnel and the rating, asked for by the people who need them."""

import pytest
from sqlalchemy import select

from bot.app import App
from bot.views.presets import preset
from models import Role, User, Workspace
from services import pipelines
from services.act import Act
from tests.marks import covers
from tests.office import MONDAY, Clock, Company
from tests.people import Person
from tests.stories import story


async def _deal(person: Person, line: str, *steps: str) -> None:
    """A deal made in one line and led through its card by these buttons."""
    await person.says(line)
    for step in steps:
        await person.taps("Открыть")
        await person.taps(step)


@story
async def october(company: Company, clock: Clock) -> Company:
    """Ten days of two reps: four deals of Аня, two of Дима, one of another department."""
    contact, booked = "▶ Первичный контакт", "▶ Запись на тест-драйв"
    await _deal(company.anya, "сделка Веста 1,2 млн", contact, booked)
    clock.passes(days=2)
    await company.anya.taps("Открыть")
    await company.anya.taps("🏆 Успех")
    await company.anya.taps("🏆")
    await _deal(company.anya, "сделка Гранта 800к", contact)
    await company.anya.taps("Открыть")
    await company.anya.taps("✖ Отказ")
    await company.anya.taps("Дорого")
    await _deal(company.anya, "сделка Ларгус 900к", contact)
    await _deal(company.anya, "сделка Без суммы")
    await _deal(company.dima, "сделка Нива 1 млн", contact, booked)
    await company.dima.taps("Открыть")
    await company.dima.taps("🏆 Успех")
    await company.dima.taps("🏆")
    await _deal(company.zoya, "сделка Опт 5 млн")
    return company


@covers(91, 92, 123, 129)
async def test_the_funnel_counts_the_cohort(october: Company) -> None:
    await october.vera.says("воронка за месяц")
    assert october.vera.sees == (
        "Воронка · Автосалон · ноябрь 2026\n"
        "6 лидов → 2 продажи, 33 % · 2 200 000 ₽\n"
        "Новый лид            6\n"
        "Первичный контакт    4  67 %\n"
        "Запись на тест-драйв 2  50 %\n"
        "Тест-драйв           2 100 %\n"
        "КП и счёт            2 100 %\n"
        "Успех                2 100 %\n"
        "Отвалились на «Первичный контакт»: 1 сделка на 800 000 ₽.\n"
        "Медиана на этапе: Новый лид 0 мин, Первичный контакт 0 мин, Запись на тест-драйв 1 дн\n"
        "1–30 ноя, по дате лида, Москва. Учтено 6, без суммы 1.\n"
        "[6 | 4 | 2 | 2 | 2 | 2]\n"
        "[Отказы · 1 | ‹ октябрь 2026]\n"
        "[Период | По людям | ‹ Главная]"
    )
    assert october.vera.photos[0].startswith(b"\x89PNG")
    assert len(october.vera.photos[0]) <= 60_000


@covers(168, 173)
async def test_each_person_gets_the_funnel_of_what_he_may_see(october: Company) -> None:
    for person, cohort in ((october.anya, "4 лида"), (october.boris, "5 лидов"), (october.gleb, "1 лид")):
        await person.says("/funnel")
        assert f"\n{cohort} → " in person.sees, person.name


@covers(174)
async def test_quality_control_sees_the_funnel_without_money(october: Company) -> None:
    await october.inna.says("/funnel")
    assert "6 лидов → 2 продажи, 33 %\n" in october.inna.sees
    assert "₽" not in october.inna.sees


async def test_every_figure_opens_the_very_deals(october: Company) -> None:
    await october.vera.says("воронка за месяц")
    await october.vera.taps("4")
    assert october.vera.sees.startswith(
        "Дошли до «Первичный контакт» · лиды за ноябрь 2026 · 4 сделки на 3 900 000 ₽\n"
    )
    assert "#1 Веста · 1 200 000 ₽\n🏆 Успех · " in october.vera.sees
    assert {"#1", "#2", "#3", "#5"} <= set(october.vera.buttons)
    await october.vera.taps("‹ Назад")
    await october.vera.taps("Отказы · 1")
    assert october.vera.sees.startswith("Отказы · лиды за ноябрь 2026 · 1 сделка")
    assert "#2 Гранта · 800 000 ₽\n✖ Отказ: Дорого · " in october.vera.sees


async def test_the_funnel_of_one_person(october: Company) -> None:
    await october.boris.says("воронка за месяц")
    await october.boris.taps("По людям")
    await october.boris.taps("Дима")
    assert october.boris.sees.startswith("Воронка · Автосалон · ноябрь 2026 · Дима\n1 лид → 1 продажа, 100 %")


@pytest.mark.parametrize("said", ["воронка Димы за месяц", "/funnel Димы месяц", "покажи воронку Димы за ноябрь"])
async def test_the_funnel_of_a_named_person(october: Company, said: str) -> None:
    await october.boris.says(said)
    assert october.boris.sees.startswith("Воронка · Автосалон · ноябрь 2026 · Дима\n1 лид → 1 продажа, 100 %")
    await october.boris.taps("‹ октябрь 2026")
    assert october.boris.sees.startswith("Воронка · Автосалон · октябрь 2026 · Дима\n")


@covers(173)
async def test_the_rating_of_a_department(october: Company) -> None:
    await october.vera.says("рейтинг отдела продаж за месяц")
    assert october.vera.sees.startswith("Рейтинг · ноябрь 2026 · Продажи\n2 продажи на 2 200 000 ₽\n")
    assert "Зоя" not in october.vera.sees
    await october.vera.says("воронка отдела опт")
    assert "\n1 лид → 0 продаж, 0 %" in october.vera.sees
    await october.boris.says("рейтинг отдела опт")
    assert october.boris.text == "Такой записи нет среди ваших."


async def test_a_person_of_another_department_is_nobody(october: Company) -> None:
    for said in ("воронка Зои", "рейтинг Зои за месяц"):
        await october.boris.says(said)
        assert october.boris.text == "Такой записи нет среди ваших."


async def test_a_named_pipeline(october: Company, app: App) -> None:
    async with app.database.writing.begin() as session:
        owner = (await session.scalars(select(User).where(User.role == Role.OWNER))).one()
        act = Act(session, owner, (await session.scalars(select(Workspace))).one(), MONDAY)
        await pipelines.install(act, preset("short", app.texts["ru"]))
    await october.vera.says("воронка короткая за месяц")
    assert october.vera.sees.startswith("Воронка · Короткая · ноябрь 2026\nЗа это время сделок не появилось.")
    await october.vera.says("рейтинг за месяц")
    await october.vera.taps("Период")
    await october.vera.taps("Короткая")
    assert "никто ничего не закрыл" in october.vera.sees


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("воронка за неделю", "23–29 ноя"),
        ("воронка за октябрь", "октябрь 2026"),
        ("воронка за квартал", "4-й квартал 2026"),
        ("воронка всё время", "всё время"),
        ("воронка 1.11–15.11", "1–15 ноя"),
        ("/funnel вчера", "24 ноя"),
    ],
)
async def test_a_period_is_said_in_words(october: Company, said: str, title: str) -> None:
    await october.vera.says(said)
    assert october.vera.sees.startswith(f"Воронка · Автосалон · {title}\n")


async def test_an_unreadable_period_says_how_to_write_it(october: Company) -> None:
    await october.vera.says("воронка за фигню")
    assert october.vera.sees == ("Не разобрал период «за фигню». Напишите, например, март, неделя или 1.10–15.10.")


async def test_an_empty_funnel_helps_without_a_picture(vera: Person) -> None:
    await vera.says("воронка за март")
    assert vera.sees == (
        "Воронка · Автосалон · март 2026\n"
        "За это время сделок не появилось. Возьмите период шире или заведите первую: "
        "сделка Ромашка окна 350к\n"
        "[Сегодня | Вчера]\n[Эта неделя | Прошлая неделя]\n[Этот месяц | Прошлый месяц]\n"
        "[Квартал | Всё время]\n[‹ Главная]"
    )
    assert not vera.photos


async def test_the_worst_step_is_where_most_are_lost_for_good(anya: Person) -> None:
    for number in range(6):
        await _deal(anya, f"сделка Окна {number} 100к", "▶ Первичный контакт", "▶ Запись на тест-драйв")
        if number < 2:
            await anya.taps("▶ Тест-драйв")
        elif number < 5:
            await anya.taps("Открыть")
            await anya.taps("✖ Отказ")
            await anya.taps("Дорого")
    await anya.says("воронка")
    assert "Тест-драйв           2  33 % ◀\n" in anya.sees
    assert "Отвалились на «Запись на тест-драйв»: 3 сделки на 300 000 ₽, чаще «дорого»." in anya.sees


async def test_going_back_to_the_figures_sends_no_second_picture(october: Company) -> None:
    await october.vera.says("воронка за месяц")
    await october.vera.taps("4")
    await october.vera.taps("‹ Назад")
    assert october.vera.sees.startswith("Воронка · Автосалон · ноябрь 2026\n")
    assert len(october.vera.photos) == 1
    await october.vera.taps("Период")
    await october.vera.taps("Квартал")
    assert october.vera.sees.startswith("Воронка · Автосалон · 4-й квартал 2026\n")
    assert len(october.vera.photos) == 2


async def test_undone_moves_are_gone_from_the_funnel(anya: Person) -> None:
    await _deal(anya, "сделка Веста 1,2 млн", "▶ Первичный контакт")
    await anya.taps("Отменить")
    await anya.says("воронка")
    assert "Первичный контакт    0   0 %" in anya.sees


@covers(95, 98, 149, 153, 168)
async def test_the_rating_ranks_by_sales_then_by_money(october: Company) -> None:
    await october.vera.says("рейтинг")
    assert october.vera.sees == (
        "Рейтинг · ноябрь 2026\n"
        "2 продажи на 2 200 000 ₽\n\n"
        "1. Аня 🏆 — 1 продажа · 1 200 000 ₽\n"
        "конверсия 50 % (1 из 2) · средняя 1,2 млн ₽ · было в работе 4\n\n"
        "2. Дима — 1 продажа · 1 000 000 ₽\n"
        "конверсия 100 % (1 из 1) · средняя 1 млн ₽ · было в работе 1\n\n"
        "3. Зоя — 0 продаж\n"
        "было в работе 1\n"
        "Закрытые сделки: 1–30 ноя, Москва.\n"
        "[Аня · 1 | Дима · 1]\n"
        "[‹ октябрь 2026]\n"
        "[Период | ‹ Главная]"
    )
    await october.vera.taps("Дима · 1")
    assert "#5 Нива · 1 000 000 ₽" in october.vera.sees


@covers(172)
async def test_a_rep_sees_himself_and_his_place(october: Company) -> None:
    await october.dima.says("рейтинг")
    assert october.dima.sees.startswith(
        "Рейтинг · ноябрь 2026\nВы на 2-м месте из 2.\n\n2. Дима — 1 продажа · 1 000 000 ₽\n"
    )
    assert "Аня" not in october.dima.sees


async def _closed(person: Person, won: int, lost: int, reason: str = "дорого") -> None:
    for number in range(won + lost):
        await person.says("сделка Окна 100к")
        await person.taps("Открыть")
        deal = next(word for word in person.text.split() if word.startswith("#"))
        await person.says(f"{deal} выиграна" if number < won else f"{deal} отказ {reason}")


async def test_two_lost_deals_blame_no_stage_and_no_reason(anya: Person) -> None:
    for number in range(6):
        await anya.says(f"сделка Окна {number} 100к")
    for said in ("#1 отказ дорого", "#2 отказ выбрали другую марку", *(f"#{number} выиграна" for number in (3, 4, 5))):
        await anya.says(said)
    await anya.says("воронка")
    assert "◀" not in anya.sees
    assert "Отвалились на «Новый лид»: 2 сделки на 200 000 ₽.\n" in anya.sees
    await anya.says("#6 отказ дорого")
    await anya.says("воронка")
    assert "50 % ◀\n" in anya.sees
    assert "Отвалились на «Новый лид»: 3 сделки на 300 000 ₽, чаще «дорого».\n" in anya.sees


async def test_only_who_is_behind_in_sales_and_in_conversion_is_marked(company: Company) -> None:
    await _closed(company.anya, 3, 1)
    await _closed(company.dima, 1, 2)
    await company.boris.says("рейтинг")
    assert "1. Аня 🏆 — 3 продажи" in company.boris.sees
    assert "2. Дима ▼ — 1 продажа" in company.boris.sees
    await _closed(company.anya, 0, 6)
    await company.boris.says("рейтинг")
    assert "2. Дима — 1 продажа" in company.boris.sees, "he sells less, and converts better"


async def test_equals_share_a_place_and_none_of_them_is_marked(company: Company) -> None:
    await _closed(company.anya, 1, 2)
    await _closed(company.dima, 1, 2)
    await company.zoya.says("сделка Опт 5 млн")
    await company.gleb.says("сделка Склад 5 млн")
    await company.gleb.says("#8 отказ дорого")
    await company.vera.says("рейтинг")
    assert "1. Аня — 1 продажа" in company.vera.sees
    assert "1. Дима — 1 продажа" in company.vera.sees
    assert "3. Глеб — 0 продаж" in company.vera.sees
    assert "4. Зоя — 0 продаж" in company.vera.sees, "whoever closed nothing comes after those who tried"
    assert not {"🏆", "▼"} & set(company.vera.sees)


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("Русский", "рейтинг Димы", "\n1 продажа на 1 000 000 ₽ · 2-е место из 3\n\n2. Дима — 1 продажа"),
        ("Українська", "рейтинг Дима", "\n1 продаж на 1 000 000 ₽ · на 2-му місці з 3\n\n2. Дима — 1 продаж"),
        ("English", "rating of Дима", "\n1 sale worth 1,000,000 ₽ · number 2 of 3\n\n2. Дима — 1 sale"),
    ],
)
async def test_the_rating_of_one_person_says_his_place(october: Company, language: str, said: str, told: str) -> None:
    await october.vera.says("/settings")
    await october.vera.taps("Язык")
    await october.vera.taps(language)
    await october.vera.says(said)
    assert told in october.vera.sees


@pytest.mark.parametrize(
    ("language", "said", "told", "behind"),
    [
        (
            "Русский",
            "воронка за декабрь",
            "Из этих лидов куплено 1; всего закрыто продаж за это время 2.\n",
            "Дошли до «Новый лид» · лиды за декабрь 2026 · 1 сделка",
        ),
        (
            "Українська",
            "воронка за грудень",
            "Із цих лідів куплено 1; усього закрито продажів за цей час 2.\n",
            "Дійшли до «Новый лид» · ліди за грудень 2026 · 1 угода",
        ),
        (
            "English",
            "funnel december",
            "Of these leads 1 bought; sales closed in the same time: 2.\n",
            "Reached “Новый лид” · leads of December 2026 · 1 deal",
        ),
    ],
)
async def test_the_funnel_says_where_it_differs_from_the_sales(
    anya: Person, clock: Clock, language: str, said: str, told: str, behind: str
) -> None:
    await anya.says("сделка Веста 1,2 млн")
    clock.passes(days=10)
    await anya.says("сделка Нива 1 млн")
    await anya.says("#1 выиграна")
    await anya.says("#2 выиграна")
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps(language)
    await anya.says(said)
    assert told in anya.sees
    await anya.taps("1")
    assert behind in anya.sees
