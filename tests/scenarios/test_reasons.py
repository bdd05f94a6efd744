"""Why deals were lost or won, asked for in words, by command and by button; the deals behind each reason."""

import pytest
from sqlalchemy import select

from bot.views import reasons as view
from models import ReasonKind, User, Workspace
from services.act import Act
from services.grammar.when.calendars import Period
from services.reports import reasons
from services.reports.reasons import NOT_GIVEN, ReasonReport, Row
from services.reports.scope import Scope
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def closed(company: Company) -> Company:
    """Аня has lost two deals and won two, Дима has lost one, Зоя of another department one."""
    for line in (
        *("сделка Веста 1,2 млн", "#1 отказ дорого", "сделка Гранта", "#2 отказ дорого"),
        *("сделка Нива 1 млн", "#3 выиграна, машина есть в наличии", "сделка Аура $20k", "#4 выиграна"),
    ):
        await company.anya.says(line)
    await company.dima.says("сделка Искра 700к")
    await company.dima.says("#5 отказ выбрали другую марку")
    await company.zoya.says("сделка Опт 5 млн")
    await company.zoya.says("#6 отказ дорого")
    return company


@covers(101)
async def test_losses_are_counted_by_reason_and_every_row_opens(closed: Company) -> None:
    vera = closed.vera
    await vera.says("причины отказов за месяц")
    assert vera.text == (
        "Причины отказов · ноябрь 2026\n"
        "4 отказа на 6 900 000 ₽\n"
        "\n"
        "Дорого — 3, 75 % · 6,2 млн ₽\n"
        "Выбрали другую марку — 1, 25 % · 700 тыс ₽\n"
        "\n"
        "1–30 ноя, по дате закрытия, Москва. Учтено 4, без суммы 1."
    )
    await vera.taps("Дорого · 3")
    assert vera.text.startswith("Отказы: Дорого · ноябрь 2026 · 3 сделки")
    assert all(deal in vera.text for deal in ("#1", "#2", "#6"))
    await vera.taps("‹ Назад")
    assert vera.text.startswith("Причины отказов · ноябрь 2026")


@covers(102)
async def test_sales_by_reason_also_those_where_none_was_given(closed: Company) -> None:
    """Sums of two currencies stand side by side."""
    await closed.vera.says("продажи за месяц")
    assert closed.vera.text.startswith(
        "2 продажи на 1 000 000 ₽ + 20 000 $\n"
        "Продажи · ноябрь 2026\n"
        "\n"
        "Почему купили:\n"
        "Машина есть в наличии — 1, 50 % · 1 млн ₽\n"
        "Причина не названа — 1, 50 % · 20 тыс $"
    ), closed.vera.text
    await closed.vera.taps("Причина не названа")
    assert closed.vera.text.startswith("Продажи: Причина не названа · ноябрь 2026 · 1 сделка")
    assert "#4" in closed.vera.text


@covers(173)
@pytest.mark.parametrize(("who", "losses"), [("anya", "2 отказа"), ("boris", "3 отказа"), ("vera", "4 отказа")])
async def test_each_counts_what_he_may_see(closed: Company, who: str, losses: str) -> None:
    person: Person = getattr(closed, who)
    await person.says("/lost")
    assert losses in person.text
    await person.says("отчёты")
    await person.taps("✖ Отказы")
    assert losses in person.text


async def test_a_person_a_period_before_and_a_deal_that_was_opened_again(closed: Company, clock: Clock) -> None:
    await closed.boris.says("причины отказов Ани за месяц")
    assert closed.boris.text.startswith("Причины отказов · ноябрь 2026 · Аня\n2 отказа на 1 200 000 ₽")
    await closed.anya.says("#1 в первичный контакт")
    await closed.boris.says("причины отказов Ани за месяц")
    assert closed.boris.text.startswith("Причины отказов · ноябрь 2026 · Аня\n1 отказ\n")
    await closed.boris.says("причины отказов за март")
    assert "За это время отказов не было. Возьмите период шире." in closed.boris.text
    await closed.boris.says("/won абракадабра")
    assert "Не разобрал период «абракадабра»" in closed.boris.text


@pytest.mark.parametrize(
    ("language", "said", "words"),
    [
        ("uk", "причини відмов за місяць", "Причини відмов · листопад 2026\n4 відмови на 6 900 000 ₽"),
        ("en", "loss reasons this month", "Loss reasons · November 2026\n4 lost deals, 6,900,000 ₽"),
    ],
)
async def test_in_the_other_languages(closed: Company, language: str, said: str, words: str) -> None:
    await closed.vera.says("/settings")
    await closed.vera.taps("Язык")
    await closed.vera.taps({"uk": "Українська", "en": "English"}[language])
    await closed.vera.says(said)
    assert closed.vera.text.replace("\u00a0", " ").startswith(words), closed.vera.text


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("прогноз", "Такого отчёта пока нет. Какой из этих?"),
        ("источники за месяц", "Такого отчёта пока нет. Какой из этих?"),
        ("просроченные", "Просрочены · 0 задач"),
    ],
)
async def test_a_report_that_there_is_not_is_said_so(closed: Company, said: str, answer: str) -> None:
    await closed.vera.says(said)
    assert answer in closed.vera.text


def _told(*deals: int, unnamed: int = 0) -> ReasonReport:
    """That many deals were lost for each of the reasons, and some without any."""
    rows = [Row(number, f"П{number}", count, {}) for number, count in enumerate(deals, 1)]
    none = [Row(NOT_GIVEN, "", unnamed, {})] if unnamed else []
    return ReasonReport(Scope(Period()), ReasonKind.LOST, [*rows, *none], 0)


@pytest.mark.parametrize(
    ("found", "most"),
    [
        (_told(3, 1), ["П1"]),
        (_told(2, 2, 1), ["П1", "П2"]),
        (_told(1), []),
        (_told(1, 1), []),
        (_told(2, 1, unnamed=3), [""]),
        (_told(2, 1, unnamed=2), ["П1", ""]),
    ],
)
def test_a_reason_stands_out_only_among_more_than_one_deal(found: ReasonReport, most: list[str]) -> None:
    assert [row.name for row in found.commonest] == most


async def finding(person: Person) -> str:
    """What the latest picture says above its bars."""
    async with person.app.database.reading() as session:
        user = (await session.scalars(select(User).where(User.telegram_id == person.id))).one()
        act = Act(session, user, (await session.scalars(select(Workspace))).one(), person.app.clock())
        found = await reasons.lost(act, Scope(Period()))
        return view.picture(found, act, person.app.texts[user.language]).title


async def test_the_picture_names_a_reason_only_where_one_or_two_stand_out(company: Company) -> None:
    titles = []
    for number, reason in enumerate(("дорого", "долго ждать", "дорого", "долго ждать", "дорого"), 1):
        await company.anya.says("сделка Веста 100к")
        await company.anya.says(f"#{number} отказ {reason}")
        titles.append((await finding(company.anya)).replace("\u00a0", " "))
    assert titles == [
        "1 отказ на 100 тыс ₽",
        "2 отказа на 200 тыс ₽",
        "Главная причина отказов — «Дорого», 67 %",
        "Главные причины отказов — «Долго ждать» и «Дорого», по 50 %",
        "Главная причина отказов — «Дорого», 60 %",
    ]
