"""Days off of one person: nothing is sent to him, his reminders wait, and his manager hears of what cannot."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import App
from models import DayOff, User
from tests.marks import covers, on_sqlite
from tests.office import Clock, Company
from tests.outbox import left_for, reads, tick
from tests.people import Person


def moscow(day: int, hour: int = 10, minute: int = 0, *, month: int = 12) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


async def off(app: App, name: str = "Аня") -> list[date]:
    async with app.database.reading() as session:
        days = select(DayOff.day).join(User, User.id == DayOff.user_id).where(User.name == name)
        return list(await session.scalars(days.order_by(DayOff.day)))


def december(first: int, last: int) -> list[date]:
    return [date(2026, 12, day) for day in range(first, last + 1)]


@covers(83)
@pytest.mark.parametrize(
    ("language", "said", "answer", "taken_back"),
    [
        ("Русский", "отпуск с 1 по 14 декабря", "🌴 Не работаю: 1–14 дек\nПланы и отчёты", "Вернул как было"),
        ("Українська", "відпустка з 1 по 14 грудня", "🌴 Не працюю: 1–14 гру\nПлани й звіти", "Повернуто, як було"),
        ("English", "vacation 1–14 December", "🌴 Off work: 1–14 Dec\nNo plans or reports", "Put back as it was"),
    ],
)
async def test_leave_is_one_line_and_one_undo(
    app: App, anya: Person, language: str, said: str, answer: str, taken_back: str
) -> None:
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps(language)
    await anya.says(said)
    assert anya.text.startswith(answer)
    assert await off(app) == december(1, 14)
    await anya.says("/undo")
    assert taken_back in anya.text
    assert await off(app) == []


@on_sqlite
@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("отпуск 1-14.12", december(1, 14)),
        ("выходной 5 декабря", december(5, 5)),
        ("отгул завтра", [date(2026, 11, 24)]),
        ("больничный до 25 ноября", [date(2026, 11, day) for day in (23, 24, 25)]),
        ("болею", [date(2026, 11, 23)]),
        ("отпуск с 20 по 24 ноября", [date(2026, 11, day) for day in (23, 24)]),
        ("відпустка 1–3 грудня", december(1, 3)),
        ("лікарняний до 25 листопада", [date(2026, 11, day) for day in (23, 24, 25)]),
        ("leave from 1 to 3 December", december(1, 3)),
        ("sick", [date(2026, 11, 23)]),
    ],
)
async def test_days_off_as_people_say_them(app: App, anya: Person, said: str, days: list[date]) -> None:
    await anya.says(said)
    assert await off(app) == days, anya.text


@on_sqlite
async def test_a_line_that_only_begins_with_the_word_is_an_ordinary_one(app: App, anya: Person) -> None:
    await anya.says("сделка Иванов окна 350к")
    await anya.says("отпуск Иванова кончился, ждёт звонка")
    assert await off(app) == []
    assert "🌴" not in anya.text


async def test_the_list_of_days_off_and_a_tap_that_takes_some_off_it(app: App, anya: Person) -> None:
    await anya.says("отпуск")
    assert anya.text.startswith("Отпусков и выходных впереди нет.")
    await anya.taps("➕ Добавить")
    await anya.says("не знаю")
    assert "Не понял" in anya.text or "напишите" in anya.text.casefold()
    await anya.says("завтра Комаров")
    assert anya.text.startswith("Не разобрал «завтра Комаров»."), "said of a client, and no day off"
    await anya.says("1–14 декабря")
    await anya.says("выходной 20 декабря")
    await anya.says("/settings")
    await anya.taps("🌴")
    assert "1–14 дек\n20 дек" in anya.text
    await anya.taps("✖ 1–14 дек")
    assert anya.text.startswith("Снова рабочие: 1–14 дек")
    assert await off(app) == december(20, 20)
    await anya.taps("Отменить")
    assert await off(app) == [*december(1, 14), *december(20, 20)]


@covers(80, 82)
async def test_neither_plans_nor_reports_come_on_leave(app: App, company: Company, clock: Clock) -> None:
    anya = company.anya
    await anya.says("сделка Окна 350к")
    await anya.says("окна позвонить 1 декабря в 12:00")
    await anya.says("воронка каждый день в 9")
    await tick(app)
    await anya.says("отпуск с 1 по 2 декабря")
    assert "Напоминания по сделкам придут чт 3 дек" in anya.text
    assert "На эти дни назначено: 1 дело." in anya.text
    for day in range(24, 31):
        clock.now = moscow(day, 23, month=11)
        await tick(app)
    before = len(await left_for(app, anya))
    for day in (1, 2):
        clock.now = moscow(day, 23)
        await tick(app)
    assert len(await left_for(app, anya)) == before
    clock.now = moscow(3, 9, 30)
    await tick(app)
    assert [kind for kind, _ in (await left_for(app, anya))[before:]] == ["plan", "report"]


@covers(82)
async def test_a_reminder_waits_for_the_return_and_the_manager_hears_of_it(
    app: App, company: Company, clock: Clock
) -> None:
    anya, boris = company.anya, company.boris
    await anya.says("сделка Окна 350к")
    await anya.says("окна позвонить 1 декабря в 12:00")
    await anya.says("задача забрать паспорт 1 декабря в 12:00")
    await anya.says("отпуск с 1 по 2 декабря")
    for minute in (45, 60):
        clock.now = moscow(1, 11) + timedelta(minutes=minute)
        await app.ticking.tick()
    reminders = [at for kind, at in await left_for(app, anya) if kind == "reminder"]
    assert len(reminders) == 2, "what is her own she is reminded of"
    assert [kind for kind, _ in await left_for(app, boris)].count("away") == 1
    told = await reads(app, boris, "away")
    assert "не работает" in told
    assert "Позвонить" in told
    assert "Поручить другому" in told
    clock.now = moscow(3, 9)
    await app.ticking.tick()
    assert [at for kind, at in await left_for(app, anya) if kind == "reminder"][2:] == [moscow(3, 9)]


async def test_what_is_handed_to_a_colleague_meanwhile_reminds_him(app: App, company: Company, clock: Clock) -> None:
    anya, boris, dima = company.anya, company.boris, company.dima
    await anya.says("сделка Окна 350к")
    await anya.says("окна позвонить 1 декабря в 12:00")
    await anya.says("отпуск с 1 по 2 декабря")
    clock.now = moscow(1, 12)
    await app.ticking.tick()
    await boris.says("передай #1 Диме")
    await app.ticking.tick()
    assert "reminder" in [kind for kind, _ in await left_for(app, dima)]


async def test_a_manager_puts_it_down_for_his_people_and_only_for_his(app: App, company: Company) -> None:
    boris, anya = company.boris, company.anya
    await boris.says("отпуск Ани с 1 по 14 декабря")
    assert boris.text.startswith("🌴 Аня не работает: 1–14 дек")
    assert await off(app) == december(1, 14)
    assert "leave" in [kind for kind, _ in await left_for(app, anya)]
    assert "Аня не работает: 1–14 дек" in await reads(app, anya, "leave")
    await boris.says("отпуск Зои с 1 по 14 декабря")
    assert await off(app, "Зоя") == []
    await anya.says("отпуск Димы с 1 по 14 декабря")
    assert await off(app, "Дима") == []


@pytest.mark.parametrize(
    ("language", "off_again"),
    [
        ("ru", "🌴 Аня снова работает: 1–14 дек"),
        ("uk", "🌴 Аня знову працює: 1–14 гру"),
        ("en", "🌴 Аня is working after all: 1–14 Dec"),
    ],
)
async def test_whoever_was_told_is_told_when_it_is_taken_back(
    app: App, company: Company, language: str, off_again: str
) -> None:
    anya, boris = company.anya, company.boris
    await boris.speaks(language)
    await anya.says("отпуск с 1 по 14 декабря")
    await anya.says("отмени")
    assert [kind for kind, _ in await left_for(app, boris) if "leave" in kind] == ["leave", "leave-off"]
    assert await reads(app, boris, "leave-off") == off_again
    for person in (anya, company.vera, company.dima, company.gleb):
        assert [kind for kind, _ in await left_for(app, person) if "leave" in kind] == [], person.name


async def test_so_they_are_by_the_cross_and_when_that_is_taken_back(app: App, company: Company) -> None:
    anya, boris = company.anya, company.boris
    await boris.says("отпуск Ани с 1 по 14 декабря")
    await anya.says("отпуск")
    await anya.taps("✖ 1–14 дек")
    await anya.taps("Отменить")
    assert await off(app) == december(1, 14)
    assert [kind for kind, _ in await left_for(app, boris) if "leave" in kind] == ["leave-off", "leave"]
    assert [kind for kind, _ in await left_for(app, anya) if "leave" in kind] == ["leave"]
    await boris.says("отмени")
    assert "Аня снова работает: 1–14 дек" in boris.text
    assert [kind for kind, _ in await left_for(app, anya) if "leave" in kind] == ["leave", "leave-off"]


async def test_an_owner_has_nobody_above_who_hears_of_it(app: App, company: Company) -> None:
    vera = company.vera
    await vera.says("отпуск с 1 по 14 декабря")
    assert vera.text == (
        "🌴 Не работаю: 1–14 дек\nПланы и отчёты в эти дни не приходят. Напоминания по сделкам придут вт 15 дек."
    )
    await vera.says("отмени")
    for person in (vera, company.boris, company.anya):
        assert [kind for kind, _ in await left_for(app, person) if "leave" in kind] == [], person.name


@on_sqlite
async def test_whoever_is_away_is_neither_silent_nor_given_work(app: App, company: Company) -> None:
    await company.anya.says("сделка Окна 350к")
    await company.anya.says("окна отказ дорого")
    await company.dima.says("отпуск 23-24 ноября")
    await company.boris.says("/digest")
    assert "Дима" not in company.boris.text
    await company.boris.taps_data(company.boris.answers[-1]["message_id"], "buriedfor:", forged=True)
    assert not any("Дима" in button for button in company.boris.buttons)
