"""Clients who are come back to: parked till a day, refused, bought; and the money that lies buried with them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import App
from models import Deal, Task
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


def moscow(year: int, month: int, day: int, hour: int = 10) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC) - timedelta(hours=3)


async def wakes(app: App) -> dict[int, date | None]:
    async with app.database.reading() as session:
        return {deal.id: deal.wake_on for deal in await session.scalars(select(Deal).order_by(Deal.id))}


@covers(45, 73)
async def test_a_refused_client_is_due_again_in_half_a_year(app: App, anya: Person, clock: Clock) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("ромашка отказ дорого")
    assert "Вернусь к ним через 6 месяцев, 23 мая 2027." in anya.text
    assert "Не возвращаться" in anya.buttons
    clock.now = moscow(2027, 5, 22)
    await anya.says("/plan")
    assert "На сегодня ничего нет" in anya.text
    clock.now = moscow(2027, 5, 24)
    await anya.says("/plan")
    assert "Пора вернуться\n1. Ромашка окна — отказ: дорого" in anya.text
    await anya.taps("1")
    assert anya.buttons[:3] == ["📞 Взять в работу", "Ещё через месяц", "Больше не напоминать"]
    await anya.taps("📞 Взять в работу")
    assert "Вернуться к клиенту" in anya.text
    assert await wakes(app) == {1: None}
    await anya.says("/plan")
    assert "Пора вернуться" not in anya.text
    assert "Сегодня\n1. 10:00 Ромашка окна — вернуться к клиенту" in anya.text


@covers(80)
async def test_whom_to_come_back_to_has_his_phone_and_last_words(app: App, anya: Person, clock: Clock) -> None:
    await anya.says("Новая сделка Пётр Иванов +7 912 345-67-89 Веста 1,2 млн")
    await anya.says("#1: жена хочет красную")
    await anya.says("#1 пауза до 1 марта")
    clock.now = moscow(2027, 3, 1)
    await anya.says("/plan")
    who = "1. Пётр Иванов, Веста — Пропал\n+7 912 345-67-89 · «жена хочет красную»"
    assert f"Пора вернуться\n{who}" in anya.text


async def test_nobody_is_come_back_to_when_one_says_so_and_undo_brings_it_back(app: App, anya: Person) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.says("ромашка отказ дорого")
    await anya.taps("Не возвращаться")
    assert anya.text.endswith("Вернуться: убрано (23 мая 2027)")
    await anya.taps("Отменить")
    assert await wakes(app) == {1: date(2027, 5, 23)}
    await anya.says("отмени")
    assert await wakes(app) == {1: None}, "the refusal is taken back, and the day with it"


@covers(71)
async def test_whoever_bought_is_touched_every_month(app: App, anya: Person, clock: Clock) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.says("#1 выиграна")
    assert await wakes(app) == {1: date(2026, 12, 23)}
    clock.now = moscow(2026, 12, 23)
    await anya.says("/plan")
    await anya.taps("1")
    await anya.taps("📞 Взять в работу")
    assert await wakes(app) == {1: date(2027, 1, 23)}


@covers(71, 73)
@pytest.mark.parametrize(
    ("language", "call", "missed", "round_again"),
    [
        ("Русский", "#1 звонок 3 мин всё хорошо", "#1 не дозвонился", "Вернуться: сегодня → сб 23 янв"),
        ("Українська", "#1 дзвінок 3 хв усе добре", "#1 не додзвонився", "Повернутися: сьогодні → сб 23 січ"),
        ("English", "#1 call 3 min all is well", "#1 no answer", "Follow up: today → Sat 23 Jan"),
    ],
)
async def test_whoever_bought_comes_round_each_month_until_he_is_reached(
    app: App, anya: Person, clock: Clock, language: str, call: str, missed: str, round_again: str
) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.says("#1 выиграна")
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps(language)
    clock.now = moscow(2026, 12, 23)
    await anya.says(missed)
    await anya.says("/plan")
    assert "Веста" in anya.text, "he was not reached"
    await anya.says(call)
    assert round_again in anya.text
    assert await wakes(app) == {1: date(2027, 1, 23)}
    await anya.says("/plan")
    assert "Веста" not in anya.text
    await anya.says(call)
    assert await wakes(app) == {1: date(2027, 1, 23)}, "a touch in between changes nothing"
    clock.now = moscow(2027, 1, 23)
    await anya.says("/plan")
    assert "Веста" in anya.text
    await anya.says(call)
    await anya.says("/undo")
    assert await wakes(app) == {1: date(2027, 1, 23)}


async def test_the_owner_says_after_how_many_months_or_never(app: App, company: Company) -> None:
    await company.vera.says("/settings")
    await company.vera.taps("Компания")
    await company.vera.taps("Вернуться")
    await company.vera.taps("12 месяцев")
    await company.vera.taps("нет")
    for line in ("сделка Раз 5к", "#1 отказ дорого", "сделка Два 5к", "#2 выиграна"):
        await company.anya.says(line)
    assert await wakes(app) == {1: date(2027, 11, 23), 2: None}


async def test_a_client_who_has_an_open_deal_is_left_alone(app: App, anya: Person, clock: Clock) -> None:
    await anya.says("Новая сделка Пётр Иванов +7 912 345-67-89 Веста 1,2 млн")
    await anya.says("#1 отказ дорого")
    async with app.database.writing.begin() as session:
        first = (await session.scalars(select(Deal))).one()
        contact = first.contact_id
    await anya.says("сделка Гранта 900к")
    clock.now = moscow(2027, 5, 24)
    await anya.says("/buried")
    assert anya.text.startswith("Зарытые деньги, Аня · 1 сделка на 1 200 000 ₽")
    async with app.database.writing.begin() as session:
        second = (await session.scalars(select(Deal).where(Deal.id == 2))).one()
        second.contact_id = contact
    await anya.says("/buried")
    assert anya.text.startswith("Зарытых денег нет")


@pytest.mark.parametrize(
    ("said", "day"),
    [("#1 пауза до 15 марта", date(2027, 3, 15)), ("#1 пауза на 2 недели", date(2026, 12, 7))],
)
async def test_a_deal_is_parked_till_a_day_in_one_line(app: App, anya: Person, said: str, day: date) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.says(said)
    assert await wakes(app) == {1: day}
    assert "Вернуться: " in anya.text
    await anya.taps("Отменить")
    assert await wakes(app) == {1: None}


async def test_parked_by_a_button_it_is_asked_when_to_come_back(app: App, anya: Person) -> None:
    await anya.says("сделка Веста 1,2 млн")
    await anya.taps("Открыть")
    await anya.taps("Этап")
    await anya.taps("Пропал")
    await anya.taps("Когда вернуться?")
    await anya.taps("Через 3 месяца")
    assert await wakes(app) == {1: date(2027, 2, 23)}
    await anya.taps_data(anya.answers[-1]["message_id"], "wakeday:1", forged=True)
    await anya.says("вчера")
    assert "Этот день уже прошёл" in anya.text
    await anya.taps_data(anya.answers[-1]["message_id"], "wakeday:1", forged=True)
    await anya.says("когда-нибудь")
    assert "Не разобрал дату" in anya.text
    await anya.says("15 марта")
    assert await wakes(app) == {1: date(2027, 3, 15)}
    await anya.says("#1 дальше")
    assert await wakes(app) == {1: None}, "at work again, nobody is to be woken"


@story
async def buried(app: App, company: Company, clock: Clock) -> Company:
    """Half a year ago Аня lost three and Дима one; Зоя of another department one."""
    for person, titles in (
        (company.anya, ("Раз", "Два", "Три")),
        (company.dima, ("Пять",)),
        (company.zoya, ("Чужая",)),
    ):
        for title in titles:
            await person.says(f"сделка {title} 100к")
    for number, person in (
        (1, company.anya),
        (2, company.anya),
        (3, company.anya),
        (4, company.dima),
        (5, company.zoya),
    ):
        await person.says(f"#{number} отказ дорого")
    clock.now = moscow(2027, 5, 24)
    return company


@covers(72)
async def test_buried_money_by_person_within_sight(buried: Company) -> None:
    await buried.boris.says("зарытые деньги")
    await buried.boris.says("/buried")
    assert buried.boris.text == (
        "Зарытые деньги: 4 сделки на 400 000 ₽\nАня — 3 сделки на 300 000 ₽\nДима — 1 сделка на 100 000 ₽"
    )
    await buried.boris.taps("Аня")
    assert "Зарытые деньги, Аня · 3 сделки" in buried.boris.text
    await buried.anya.says("/buried")
    assert "Зарытые деньги, Аня · 3 сделки" in buried.anya.text, "there is nobody else to choose"
    await buried.anya.taps("#")
    await buried.anya.taps("‹ К списку")
    assert "Зарытые деньги, Аня · 3 сделки" in buried.anya.text
    assert "Раздать всем поровну" not in buried.anya.buttons
    inna = Person(buried.anya.app, buried.anya.engine, 7, "Инна")
    await inna.says("/buried")
    assert "5 сделок" in inna.text
    assert "₽" not in inna.text


async def held(app: App) -> dict[int, tuple[int, int]]:
    """Of each deal, who is responsible and how many tasks it has."""
    async with app.database.reading() as session:
        tasks = [task.deal_id for task in await session.scalars(select(Task))]
        return {
            deal.id: (deal.responsible_id, tasks.count(deal.id))
            for deal in await session.scalars(select(Deal).order_by(Deal.id))
        }


@covers(72, 73)
async def test_a_manager_shares_it_out_by_one_tap_and_takes_it_back_by_one(app: App, buried: Company) -> None:
    before, days = await held(app), await wakes(app)
    await buried.boris.says("/buried")
    await buried.boris.taps("Раздать всем поровну")
    assert buried.boris.text == "Раздал, задачи — на следующее рабочее утро:\nАня — 2 сделки\nДима — 2 сделки"
    after = await held(app)
    assert [tasks for _, tasks in after.values()] == [1, 1, 1, 1, 0]
    assert len({number for number, _ in list(after.values())[:4]}) == 2
    await buried.boris.says("/buried")
    assert buried.boris.text.startswith("Зарытых денег нет")
    await buried.boris.taps("Отменить")
    assert (await held(app), await wakes(app)) == (before, days)


@pytest.mark.parametrize(
    ("language", "deals", "of_anya", "of_dima"),
    [
        ("ru", "↩ Вернул как было: 4 сделки", "Аня — 3 сделки", "Дима — 1 сделка"),
        ("uk", "↩ Повернуто, як було: 4 угоди", "Аня — 3 угоди", "Дима — 1 угода"),
        ("en", "↩ Put back as it was: 4 deals", "Аня — 3 deals", "Дима — 1 deal"),
    ],
)
async def test_it_is_told_what_came_back_and_to_whom(
    buried: Company, language: str, deals: str, of_anya: str, of_dima: str
) -> None:
    boris = buried.boris
    await boris.speaks(language)
    await boris.taps_data(boris.answers[-1]["message_id"], "handout:", forged=True)
    await boris.says("/undo")
    assert boris.text == f"{deals}\n{of_anya}\n{of_dima}"


async def test_what_somebody_has_gone_on_with_stays_and_is_counted(app: App, buried: Company) -> None:
    boris, dima = buried.boris, buried.dima
    await boris.says("/buried")
    await boris.taps("Раздать всем поровну")
    theirs = next(number for number, (holder, _) in (await held(app)).items() if holder == 4)
    await dima.says(f"#{theirs} позвонить завтра в 12")
    await dima.says(f"#{theirs} пауза до 15 августа")
    await boris.says("отмени")
    assert boris.text.endswith("Осталось как есть: 1, это с тех пор меняли."), boris.text
    assert boris.text.startswith("↩ Вернул как было: 3 сделки\n")


async def test_or_to_those_who_were_chosen(app: App, buried: Company) -> None:
    await buried.boris.says("/buried")
    await buried.boris.taps("Раздать выбранным")
    await buried.boris.taps("Аня")
    await buried.boris.taps("Дима")
    await buried.boris.taps("✔ Аня")
    await buried.boris.taps("Раздать")
    assert buried.boris.text.endswith("утро:\nДима — 4 сделки")


async def test_a_rep_and_quality_control_share_out_nothing(app: App, buried: Company) -> None:
    inna = Person(buried.anya.app, buried.anya.engine, 7, "Инна")
    before = await held(app)
    for person in (buried.anya, inna):
        await person.says("/buried")
        await person.taps_data(person.answers[-1]["message_id"], "handout:", forged=True)
        assert "нет прав" in f"{person.alert} {person.text}"
    assert await held(app) == before


@pytest.mark.parametrize(
    ("language", "lost", "promise"),
    [
        ("Українська", "#1 відмова дорого", "Повернуся до них через 6 місяців, 23 тра 2027."),
        ("English", "#1 lost дорого", "We will follow up in 6 months, 23 May 2027."),
    ],
)
async def test_the_promise_is_in_the_reader_s_language(anya: Person, language: str, lost: str, promise: str) -> None:
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps(language)
    await anya.says("deal Ромашка 350к")
    await anya.says(lost)
    assert promise in anya.text
