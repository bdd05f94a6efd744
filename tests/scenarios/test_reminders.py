"""What a reminder says, and what can be answered to it."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.app import App
from models import Activity, Task, TaskStatus, User, Workspace
from services import reminders
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person
from tests.stories import story


@story
async def deal(anya: Person) -> Person:
    await anya.says("Пётр Иванов +7 912 345-67-89 веста 1,2 млн")
    await anya.says("Иванов: хотел светлый салон")
    await anya.says("задача позвонить Иванову в 15:00")
    return anya


async def ring(app: App, clock: Clock) -> None:
    """What is due is decided on, worded and sent, as the clock and the delivery do."""
    await app.ticking.tick()
    await app.delivery.drain()


async def tasks(app: App) -> list[Task]:
    async with app.database.reading() as session:
        return list(await session.scalars(select(Task).order_by(Task.id)))


async def activities(app: App) -> list[tuple[str, bool | None, str | None]]:
    async with app.database.reading() as session:
        rows = await session.scalars(select(Activity).order_by(Activity.id))
        return [(row.kind, row.answered, row.text) for row in rows]


@covers(80, 82)
async def test_a_reminder_says_what_when_whom_and_the_last_words(deal: Person, app: App, clock: Clock) -> None:
    clock.passes(hours=4, minutes=45)
    await ring(app, clock)
    assert deal.sees == (
        "⏰ Через 15 минут, 15:00: Позвонить\n👤 Пётр Иванов  +7 912 345-67-89\n#1 веста · Новый лид · 1 200 000 ₽\n"
        "💬 сегодня, 10:00: «хотел светлый салон»\n"
        "[✔ Сделано | 📞 Не дозвонился]\n[+1 час | Завтра | Перенести]\n[Открыть | Сделка]"
    )
    clock.passes(minutes=15)
    await ring(app, clock)
    assert deal.text.startswith("⏰ сегодня, 15:00: Позвонить\n")


@covers(80)
async def test_unanswered_it_is_said_again_and_then_the_manager_is_told(
    company: Company, deal: Person, app: App, clock: Clock
) -> None:
    for person in (company.boris, company.dima):
        await person.says("/start")
    clock.passes(hours=5)
    await ring(app, clock)
    clock.passes(minutes=30)
    await ring(app, clock)
    assert deal.text.startswith("⏰ Напоминаю ещё раз, сегодня, 15:00: Позвонить\n")
    clock.passes(minutes=60)
    await ring(app, clock)
    boris = company.boris
    assert boris.sees == (
        "Аня не отвечает на напоминание: «Позвонить», срок сегодня, 15:00.\n👤 Пётр Иванов  +7 912 345-67-89\n"
        "#1 веста · Новый лид · 1 200 000 ₽\n💬 сегодня, 10:00: «хотел светлый салон»\n"
        "[Открыть | Поручить другому]\n[Сделка]"
    )
    mention = boris.answers[-1]["entities"][0]
    assert (mention["type"], mention["user"]["id"]) == ("text_mention", company.anya.id)
    await boris.taps("Поручить другому")
    await boris.taps("Дима")
    await ring(app, clock)
    given = company.dima.show(company.dima.answers[-2])
    assert given.startswith("Борис даёт вам задачу «Позвонить».\n⏰ сегодня, 15:00\n👤 Пётр Иванов  +7 912")
    await company.dima.taps("Сделка")
    assert company.dima.text.startswith("#1 веста")
    await boris.taps("Отменить")
    await company.dima.says("#1")
    assert company.dima.text == "Такой записи нет среди ваших."


async def test_nobody_answered_is_logged_and_the_next_try_is_one_tap(deal: Person, app: App, clock: Clock) -> None:
    clock.passes(hours=5)
    await ring(app, clock)
    await deal.taps("📞 Не дозвонился")
    assert deal.text == "#1 веста, Пётр Иванов · 1 200 000 ₽\n📞 не дозвонились\nКогда позвонить снова?"
    await deal.taps("+1 час")
    assert "⏰ Позвонить — сегодня, 16:00 (было: сегодня, 15:00)" in deal.text
    assert (await activities(app))[-1] == ("call", False, None)


async def reminded(deal: Person, app: App, clock: Clock) -> int:
    clock.passes(hours=5)
    await ring(app, clock)
    number: int = deal.answers[-1]["message_id"]
    return number


@covers(80, 83)
async def test_done_in_reply_finishes_logs_and_notes(deal: Person, app: App, clock: Clock) -> None:
    await deal.says("готово, согласны на 10 %", reply_to=await reminded(deal, app, clock))
    assert deal.text == (
        "#1 веста, Пётр Иванов · 1 200 000 ₽\n✔ Позвонить — сделано\n📞 исходящий звонок\n«согласны на 10 %»\n"
        "Что дальше с #1?"
    )
    assert (await activities(app))[-1] == ("call", True, "согласны на 10 %")
    assert [(task.status, task.result) for task in await tasks(app)] == [(TaskStatus.DONE, "согласны на 10 %")]


async def test_done_with_the_next_step_needs_no_question(deal: Person, app: App, clock: Clock) -> None:
    await deal.says("готово, перезвонить в пятницу", reply_to=await reminded(deal, app, clock))
    assert deal.text == "#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Перезвонить — пт 27 ноя, 10:00"
    assert [task.status for task in await tasks(app)] == [TaskStatus.DONE, TaskStatus.NEW]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("завтра в 11", "завтра, 11:00"),
        ("через час", "сегодня, 16:00"),
        ("вечером", "сегодня, 18:00"),
        ("завтра в то же время", "завтра, 15:00"),
        ("перенеси на пятницу в 12", "пт 27 ноя, 12:00"),
    ],
)
async def test_a_moment_in_reply_moves_it(deal: Person, app: App, clock: Clock, said: str, when: str) -> None:
    await deal.says(said, reply_to=await reminded(deal, app, clock))
    assert deal.text == f"#1 веста, Пётр Иванов · 1 200 000 ₽\n⏰ Позвонить — {when} (было: сегодня, 15:00)"


@pytest.mark.parametrize("said", ["жена против, думают до весны", "Ромашка", "зелёный вторник 12"])
async def test_other_words_in_reply_are_a_note_on_its_deal(deal: Person, app: App, clock: Clock, said: str) -> None:
    await deal.says(said, reply_to=await reminded(deal, app, clock))
    assert deal.text == f"#1 веста, Пётр Иванов · 1 200 000 ₽\n💬 «{said}»"
    assert [task.status for task in await tasks(app)] == [TaskStatus.NEW]


async def test_a_reply_to_a_list_is_about_no_task_in_particular(deal: Person) -> None:
    await deal.says("напомни купить бумагу сегодня в 16:00")
    await deal.says("/today")
    await deal.says("готово", reply_to=deal.answers[-1]["message_id"])
    assert deal.text.startswith("Сегодня · 2 задачи")


async def test_its_buttons_work_days_later_after_a_restart(
    company: Company, deal: Person, app: App, another: App, engine, clock: Clock
) -> None:
    await reminded(deal, app, clock)
    clock.passes(days=3)
    anya = Person(another, engine, company.anya.id, "Аня")
    await anya.taps("✔ Сделано")
    assert "✔ Позвонить — сделано" in anya.text
    await anya.taps("Отменить")
    assert "⏰ Позвонить — снова ждёт" in anya.text


async def test_a_task_that_is_done_is_not_reminded_of(deal: Person, app: App, clock: Clock) -> None:
    await deal.says("#1 готово")
    shown = len(deal.answers)
    clock.passes(hours=5)
    await ring(app, clock)
    assert len(deal.answers) == shown


async def test_a_task_done_between_the_decision_and_the_sending_is_not_said(
    deal: Person, app: App, clock: Clock
) -> None:
    clock.passes(hours=5)
    async with app.database.writing.begin() as session:
        firm = (await session.scalars(select(Workspace))).one()
        await reminders.fire(session, clock.now, firm)
    await deal.says("#1 готово")
    shown = len(deal.answers)
    await ring(app, clock)
    assert len(deal.answers) == shown


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("uk", "⏰ Через 1 хвилину, 15:00: Позвонить"),
        ("en", "⏰ In 1 minute, 15:00: Позвонить"),
    ],
)
async def test_in_the_other_languages(deal: Person, app: App, clock: Clock, language: str, first: str) -> None:
    async with app.database.writing.begin() as session:
        await session.execute(update(User).values(language=language))
    clock.passes(hours=4, minutes=59)
    await ring(app, clock)
    assert deal.text.splitlines()[0] == first
    assert clock.now + timedelta(minutes=1) == (await tasks(app))[0].due_at
