"""The morning plan, the evening wrap, the manager's digest: what pays a rep back for writing things down."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import App
from models import Contact, Role, Task
from tests.marks import covers
from tests.office import Clock, Company
from tests.outbox import becomes, left_for, reads, tick
from tests.people import Person
from tests.stories import story


def moscow(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


@story
async def tuesday(app: App, company: Company, clock: Clock) -> Company:
    """Аня wrote on Monday what she has to do; it is Tuesday morning, and one thing was not done."""
    anya = company.anya
    await anya.says("Новая сделка Пётр Иванов +7 912 345-67-89 Веста 1,2 млн, позвонить завтра в 10")
    await anya.says("#1: хотел светлый салон")
    await anya.says("сделка Сидорова Гранта 900к, перезвонить сегодня в 15")
    await anya.says("сделка Кузнецов Ларгус 2 млн")
    await anya.says("сделка Ромашка окна 140к")
    await tick(app)
    clock.now = moscow(24, 8, 45)
    await tick(app)
    return company


@covers(80, 82, 83)
async def test_the_morning_plan_says_what_is_overdue_what_is_today_and_what_has_no_step(
    app: App, tuesday: Company
) -> None:
    assert ("plan", moscow(24, 8, 45)) in await left_for(app, tuesday.anya)
    told = await reads(app, tuesday.anya, "plan")
    assert told.startswith("<b>Вторник, 24 ноября.</b> 2 дела, 1 просрочено.\n\n<b>Просрочено</b>\n1. ")
    assert "(вчера)" in told
    assert "<b>Сегодня</b>\n2. 10:00 Пётр Иванов, Веста — позвонить\n+7 912 345-67-89 · «хотел светлый салон»" in told
    assert "Без следующего шага: 2 сделки на 2 140 000 ₽" in told
    assert told.endswith("[1 | 2]\n[Разложить просроченное]\n[Сделки без шага]")


async def test_nothing_is_sent_to_say_that_there_is_nothing(app: App, tuesday: Company) -> None:
    for kind in ("plan", "wrap"):
        if kind in [known for known, _ in await left_for(app, tuesday.dima)]:
            assert await reads(app, tuesday.dima, kind) == ""
    await tuesday.dima.says("/plan")
    assert tuesday.dima.text == "На сегодня ничего нет, и ничего не просрочено."


async def test_a_number_opens_and_the_deals_without_a_step_are_a_tap_away(tuesday: Company) -> None:
    anya = tuesday.anya
    await anya.says("план")
    await anya.taps("2")
    assert anya.text.startswith("#1 Веста")
    await anya.says("/plan")
    await anya.taps("Сделки без шага")
    assert "Без следующего шага · 2 сделки" in anya.text
    assert "Ларгус" in anya.text
    assert "Гранта" not in anya.text
    await anya.taps("‹ План")
    assert anya.text.startswith("Вторник, 24 ноября.")


@covers(36)
async def test_a_birthday_and_a_task_without_a_deal_open_from_the_plan(app: App, tuesday: Company) -> None:
    anya = tuesday.anya
    async with app.database.writing.begin() as session:
        contact = (await session.scalars(select(Contact).where(Contact.name == "Пётр Иванов"))).one()
        contact.birthday = "11-24"
    await anya.says("напомни купить кофе сегодня в 12:00")
    await anya.says("/plan")
    assert "День рождения\n4. Пётр Иванов\n+7 912 345-67-89" in anya.text
    await anya.taps("4")
    assert "Пётр Иванов" in anya.text.split("\n")[0]
    await anya.says("/plan")
    await anya.taps("3")
    assert anya.text.startswith("Купить кофе")
    await tuesday.dima.says("/plan")
    assert "Пётр Иванов" not in tuesday.dima.text


async def test_a_spread_is_taken_back_by_word(app: App, tuesday: Company) -> None:
    before = await dues(app)
    await tuesday.anya.says("/plan")
    await tuesday.anya.taps("Разложить просроченное")
    assert await dues(app) != before
    await tuesday.anya.says("отмени")
    assert tuesday.anya.text == (
        "#2 Гранта, Сидорова · 900 000 ₽\n↩ Вернул как было.\n⏰ Перезвонить — вчера, 15:00 (было: сегодня, 09:00)"
    )
    assert await dues(app) == before


async def dues(app: App) -> dict[int, datetime | None]:
    async with app.database.reading() as session:
        return {task.id: task.due_at for task in await session.scalars(select(Task))}


async def test_what_is_overdue_is_spread_over_free_working_hours(app: App, tuesday: Company, clock: Clock) -> None:
    anya = tuesday.anya
    for number in range(3):
        await anya.says(f"#3 отправить фото {number} сегодня в 9:{number}5")
    clock.now = moscow(24, 9, 40)
    before = await dues(app)
    await anya.says("/plan")
    await anya.taps("Разложить просроченное")
    assert anya.text.startswith("Разложил по рабочим часам: 4 дела\n⏰ ")
    late = [number for number, at in before.items() if at is not None and at < clock.now]
    after = await dues(app)
    assert sorted(at for number in late if (at := after[number])) == [
        moscow(24, 10, 30),
        moscow(24, 11),
        moscow(24, 11, 30),
        moscow(24, 12),
    ]
    assert {number: at for number, at in after.items() if number not in late} == {
        number: at for number, at in before.items() if number not in late
    }, "10:00 is taken, and stays so"
    await anya.taps("Отменить")
    assert anya.text == "↩ Вернул прежние сроки: 4 дела"
    assert await dues(app) == before


async def test_what_was_put_off_again_since_stays_when_a_spread_is_taken_back(
    app: App, tuesday: Company, clock: Clock
) -> None:
    anya = tuesday.anya
    await anya.says("#3 отправить фото сегодня в 9")
    clock.now = moscow(24, 9, 40)
    before = await dues(app)
    await anya.says("/plan")
    await anya.taps("Разложить просроченное")
    spread = anya.answers[-1]
    await anya.says("/wrap")
    await anya.taps("Дальше")
    await anya.taps("Завтра утром")
    undo = spread["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await anya.taps_data(spread["message_id"], undo)
    told = next(one["text"] for one in anya.answers if one["message_id"] == spread["message_id"])
    assert told == "↩ Вернул прежние сроки: 1 дело\nОсталось как есть: 1, это с тех пор меняли."
    assert sum(after != before[number] for number, after in (await dues(app)).items()) == 1


async def test_late_on_friday_it_is_monday_that_it_is_spread_to(app: App, tuesday: Company, clock: Clock) -> None:
    clock.now = moscow(27, 17, 40)
    await tuesday.anya.says("/plan")
    await tuesday.anya.taps("Разложить просроченное")
    assert sorted(at for at in (await dues(app)).values() if at) == [moscow(30, 9), moscow(30, 9, 30)]
    await tuesday.anya.says("/plan")
    assert "Разложить просроченное" not in tuesday.anya.buttons


@covers(80)
async def test_the_evening_wrap_tells_the_day_and_asks_one_thing_a_tap(
    app: App, tuesday: Company, clock: Clock
) -> None:
    anya = tuesday.anya
    await anya.says("звонок Иванову 7 мин договорились")
    clock.now = moscow(24, 18)
    await tick(app)
    told = await reads(app, anya, "wrap")
    assert told.startswith("<b>Сегодня:</b> 1 звонок (7 мин).\n\nЭто сделано?")
    await anya.says("/wrap")
    assert "Это сделано?\nПётр Иванов, Веста — позвонить (сегодня, 10:00)" in anya.text
    await anya.taps("✔ Сделано")
    assert anya.text.startswith(
        "✔ Пётр Иванов, Веста — позвонить — сделано\nСегодня: 2 звонка (7 мин), сделано 1 дело."
    )
    await anya.taps("Завтра утром")
    assert "⏰" in anya.text.split("\n")[0]
    assert "— завтра, 9:00" in anya.text.replace("09:00", "9:00")
    assert "Что дальше?" in anya.text
    await anya.taps("Звонок завтра")
    assert anya.text.startswith("⏰ Пётр Иванов, Веста — позвонить — завтра, 10:00\n"), anya.text
    assert "↩ Отменить" in anya.sees, "a tap that slipped is taken back"
    await anya.taps("Дальше")
    await anya.taps("Дальше")
    assert anya.text.endswith("Без ответа: 2. Можно вернуться к ним завтра.")


async def test_an_answer_twice_is_told_and_does_nothing_more(tuesday: Company, clock: Clock) -> None:
    anya = tuesday.anya
    clock.now = moscow(24, 18)
    await anya.says("/wrap")
    message = anya.answers[-1]
    data = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await anya.taps_data(message["message_id"], data)
    await anya.taps_data(message["message_id"], data, forged=True)
    assert "уже сделана" in f"{anya.alert} {anya.text}"


@covers(81, 99)
async def test_the_digest_tells_a_manager_who_is_behind_and_what_may_be_lost(
    app: App, tuesday: Company, clock: Clock
) -> None:
    clock.now = moscow(24, 17, 30)
    await tick(app)
    told = await reads(app, tuesday.boris, "digest")
    assert told.startswith(
        "<b>Кому нужна помощь</b>\n"
        "<b>Аня</b> — просрочено 2 дела, без шага 2 сделки на 2 140 000 ₽, сегодня без контактов\n"
        "<b>Дима</b> — сегодня без контактов"
    )
    assert "Под угрозой\n" not in told or "#3" in told
    assert "Глеб" not in told
    assert "Зоя" not in told
    await tuesday.boris.says("/digest")
    await tuesday.boris.taps("#3")
    assert tuesday.boris.text.startswith("#3 ")


async def test_an_owner_sees_departments_and_a_tap_away_the_people(app: App, tuesday: Company, clock: Clock) -> None:
    clock.now = moscow(24, 17, 30)
    await tick(app)
    told = await reads(app, tuesday.vera, "digest")
    assert "<b>Продажи</b> — просрочено 2 дела, без шага 2 сделки на 2 140 000 ₽, без касаний сегодня 2 из 3" in told
    await tuesday.vera.says("сводка")
    await tuesday.vera.taps("По людям")
    assert "Аня — просрочено 2 дела" in tuesday.vera.text


async def test_whoever_leads_nobody_any_more_hears_of_no_team(app: App, tuesday: Company, clock: Clock) -> None:
    clock.now = moscow(24, 17, 30)
    await tick(app)
    assert await reads(app, tuesday.boris, "digest") != ""
    await becomes(app, tuesday.boris, role=Role.REP)
    assert await reads(app, tuesday.boris, "digest") == ""


async def test_quality_control_is_shown_no_money_in_the_digest(tuesday: Company, clock: Clock, newcomer) -> None:
    clock.now = moscow(24, 17, 30)
    inna = Person(tuesday.anya.app, tuesday.anya.engine, 7, "Инна")
    await inna.says("/digest")
    assert "Аня — просрочено 2 дела, без шага 2 сделки" in inna.text
    assert "₽" not in inna.text


async def test_a_long_day_fits_a_phone_and_the_rest_is_a_tap_away(tuesday: Company, clock: Clock) -> None:
    anya = tuesday.anya
    for hour in range(11, 18):
        await anya.says(f"#3 позвонить сегодня в {hour}")
        await anya.says(f"#4 написать сегодня в {hour}:30")
    await anya.says("/plan")
    assert "16 дел, 1 просрочено" in anya.text
    assert len(anya.text.split("\n")) <= 17
    await anya.taps("Ещё 8")
    assert "\n9. " in anya.text
    assert "\n16. " in anya.text
    await anya.taps("‹ Сначала")
    assert "\n1. " in anya.text


@pytest.mark.parametrize(
    ("language", "name", "title", "wrap"),
    [
        ("uk", "Українська", "Вівторок, 24 листопада. 2 справи, 1 прострочено.", "Це зроблено?"),
        ("en", "English", "Tuesday, 24 November. 2 tasks, 1 overdue.", "Is it done?"),
    ],
)
async def test_plan_and_wrap_are_told_in_the_reader_s_language(
    tuesday: Company, language: str, name: str, title: str, wrap: str
) -> None:
    anya = tuesday.anya
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps(name)
    await anya.says("/plan")
    assert anya.text.startswith(title)
    await anya.says("/wrap")
    assert wrap in anya.text
