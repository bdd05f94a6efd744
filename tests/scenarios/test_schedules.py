"""What is sent again and again, each time by the clock and the calendar of whoever reads it."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import App
from models import Role, User
from tests.marks import covers, on_sqlite
from tests.office import MONDAY, Clock, Company
from tests.outbox import becomes, left_for, reads, tick
from tests.people import Person


def moscow(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


async def test_everybody_has_his_plan_and_wrap_a_manager_his_digest_quality_control_nothing(
    app: App, company: Company, clock: Clock
) -> None:
    clock.now = moscow(23, 7)
    await tick(app)
    clock.now = moscow(23, 20)
    await tick(app)
    assert await left_for(app, company.anya) == [("plan", moscow(23, 8, 45)), ("wrap", moscow(23, 18))]
    assert await left_for(app, company.boris) == [
        ("plan", moscow(23, 8, 45)),
        ("digest", moscow(23, 17, 30)),
        ("wrap", moscow(23, 18)),
    ]
    assert await left_for(app, company.inna) == []


async def test_one_that_cannot_be_reckoned_on_holds_up_no_other(app: App, company: Company, clock: Clock) -> None:
    clock.now = moscow(23, 7)
    await app.ticking.tick()
    await lives_in(app, company.anya, "Mars/Olympus")
    clock.now = moscow(23, 8, 45)
    await app.ticking.tick()
    assert await left_for(app, company.dima) == [("plan", moscow(23, 8, 45))]
    assert await left_for(app, company.anya) == []
    await lives_in(app, company.anya, None)
    clock.passes(minutes=6)
    await app.ticking.tick()
    assert [kind for kind, _ in await left_for(app, company.anya)] == ["plan"]


async def lives_in(app: App, person: Person, zone: str | None) -> None:
    async with app.database.writing.begin() as session:
        (await session.scalars(select(User).where(User.telegram_id == person.id))).one().timezone = zone


async def test_the_list_and_off_and_on_and_another_hour(anya: Person) -> None:
    await anya.says("/schedule")
    assert anya.sees == (
        "Что я присылаю\n1. Утренний план — по рабочим дням, 8:45\n2. Итоги дня — по рабочим дням, 18:00\n"
        "Добавить отчёт можно словами: воронка каждый понедельник в 9\n[1 | 2]\n[‹ Настройки]"
    )
    await anya.taps("1")
    await anya.taps("⏸ Не присылать")
    assert anya.text == "Утренний план: по рабочим дням, 8:45 → не присылаю"
    await anya.taps("Отменить")
    assert anya.text == "↩ Вернул как было.\nУтренний план: не присылаю → по рабочим дням, 8:45"
    await anya.taps("‹ Расписание")
    await anya.taps("1")
    await anya.taps("Другое время")
    await anya.says("пол-ночи")
    assert "Не разобрал часы «пол-ночи»" in anya.text
    await anya.says("7:30")
    assert anya.text == "Утренний план: по рабочим дням, 8:45 → по рабочим дням, 7:30"


@pytest.mark.parametrize(
    ("language", "other_days", "said", "answer"),
    [
        ("Русский", "Другие дни", "пн, ср", "Утренний план: по рабочим дням, 8:45 → пн, ср, 8:45"),
        ("Русский", "Другие дни", "1-го числа в 10", "Утренний план: по рабочим дням, 8:45 → 1-го числа, 10:00"),
        ("Українська", "Інші дні", "пн, ср", "Ранковий план: у робочі дні, 8:45 → пн, ср, 8:45"),
        ("English", "Different days", "mon, wed", "Morning plan: working days, 8:45 → mon, wed, 8:45"),
    ],
)
async def test_other_days_are_two_taps_and_a_word(
    anya: Person, language: str, other_days: str, said: str, answer: str
) -> None:
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps(language)
    await anya.says("/schedule")
    await anya.taps("1")
    await anya.taps(other_days)
    await anya.says("зелёный")
    await anya.says(said)
    assert anya.text.casefold() == answer.casefold()


@on_sqlite
async def test_days_with_something_besides_are_asked_again(anya: Person) -> None:
    await anya.says("/schedule")
    await anya.taps("1")
    await anya.taps("Другие дни")
    await anya.says("каждый понедельник Комаров")
    assert anya.text.startswith("Не разобрал дни «каждый понедельник Комаров».")


async def test_an_edited_message_asks_for_the_report_anew(anya: Person) -> None:
    await anya.says("воронка каждый понедельник в 9")
    await anya.edits("воронка каждый понедельник в 9", "рейтинг каждый вторник в 10")
    assert anya.text == "«рейтинг»: не присылаю → вт, 10:00"
    await anya.says("/schedule")
    assert "«воронка»" not in anya.text
    assert "«рейтинг» — вт, 10:00" in anya.text
    await anya.says("отмени")
    await anya.says("/schedule")
    assert "«рейтинг»" not in anya.text


@covers(80)
async def test_a_report_is_asked_for_in_words_and_comes_with_its_picture(
    app: App, company: Company, clock: Clock
) -> None:
    await company.anya.says("сделка Веста 1,2 млн")
    await company.boris.says("воронка каждый понедельник в 9")
    assert company.boris.text == "«воронка»: не присылаю → пн, 9:00"
    clock.now = moscow(30, 9)
    await tick(app)
    assert ("report", moscow(30, 9)) in await left_for(app, company.boris)
    told = await reads(app, company.boris, "report")
    assert "Воронка" in told
    assert "1 лид" in told
    assert told.endswith("(picture)")


@pytest.mark.parametrize(
    ("said", "due", "read", "title"),
    [
        ("рейтинг за неделю каждый понедельник в 9", moscow(30, 9), moscow(30, 9), "Рейтинг · 23–29 ноя"),
        ("рейтинг за неделю каждый понедельник в 9", moscow(30, 9), moscow(1, 12, month=12), "Рейтинг · 23–29 ноя"),
        ("рейтинг за неделю каждую пятницу в 17", moscow(27, 17), moscow(27, 17), "Рейтинг · 23–29 ноя"),
        ("продажи за месяц 1-го числа в 9", moscow(1, 9, month=12), moscow(1, 9, month=12), "ноябрь 2026"),
        ("рейтинг 1-го числа в 9", moscow(1, 9, month=12), moscow(1, 9, month=12), "Рейтинг · ноябрь 2026"),
    ],
)
async def test_at_the_start_of_a_week_or_month_the_one_that_is_over_is_sent(
    app: App, company: Company, clock: Clock, said: str, due: datetime, read: datetime, title: str
) -> None:
    """Also when it could be sent a day late only."""
    await company.anya.says("сделка Веста 1,2 млн")
    await company.anya.says("#1 выиграна")
    await company.boris.says(said)
    clock.now = due
    await tick(app)
    clock.now = read
    told = await reads(app, company.boris, "report")
    assert title in told
    assert "1 продажа" in told


async def test_a_report_shows_what_its_reader_may_see_at_that_moment(app: App, company: Company, clock: Clock) -> None:
    await company.zoya.says("сделка Секретная 7 млн")
    await company.boris.says("воронка каждый день в 18")
    clock.now = moscow(24, 18)
    await tick(app)
    assert "сделок не появилось" in await reads(app, company.boris, "report")
    await becomes(app, company.boris, role=Role.OWNER)
    assert "1 лид" in await reads(app, company.boris, "report")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("рейтинг каждый день в 18:00", "«рейтинг»: не присылаю → каждый день, 18:00"),
        ("звонки 1-го числа в 10", "«звонки»: не присылаю → 1-го числа, 10:00"),
        ("воронка за неделю по будням", "«воронка за неделю»: не присылаю → по рабочим дням, 9:00"),
        ("рейтинг по вторникам и четвергам в 17:30", "«рейтинг»: не присылаю → вт, чт, 17:30"),
        ("воронка в последний день месяца", "«воронка»: не присылаю → в последний день месяца, 9:00"),
    ],
)
async def test_days_as_people_name_them(anya: Person, said: str, answer: str) -> None:
    await anya.says(said)
    assert anya.text == answer


async def test_the_same_words_take_the_place_of_the_old_and_too_many_are_refused(anya: Person) -> None:
    await anya.says("рейтинг каждый день в 18:00")
    await anya.says("Рейтинг каждую пятницу в 17")
    assert anya.text == "«рейтинг»: каждый день, 18:00 → пт, 17:00"
    for month in range(1, 10):
        await anya.says(f"воронка за 1.{month:02}.2026 каждый день в 9")
    await anya.says("звонки каждый день в 9")
    assert anya.text == "Слишком много: не больше 10."


async def test_nobody_opens_or_stops_what_another_is_sent(company: Company) -> None:
    await company.anya.says("рейтинг каждый день в 18:00")
    await company.dima.says("/start")
    message = company.dima.answers[-1]["message_id"]
    for data in ("sched:1", "schedon:1:0", "schedat:1", "undo:1"):
        await company.dima.taps_data(message, data, forged=True)
        assert "Такой записи нет" in f"{company.dima.alert} {company.dima.text}"


async def test_each_occurrence_is_left_once_however_many_look(app: App, company: Company, clock: Clock) -> None:
    clock.now = moscow(23, 7)
    await tick(app)
    clock.now = moscow(23, 9)
    await asyncio.gather(*(tick(app) for _ in range(4)))
    await tick(app)
    assert await left_for(app, company.anya) == [("plan", moscow(23, 8, 45))]


async def test_after_an_outage_it_comes_once_and_not_for_every_day_missed(
    app: App, company: Company, clock: Clock
) -> None:
    clock.now = moscow(23, 7)
    await company.anya.says("рейтинг каждый день в 8")
    await tick(app)
    clock.now = moscow(27, 12)
    await tick(app)
    left = await left_for(app, company.anya)
    assert [kind for kind, _ in left].count("report") == 1
    assert "Рейтинг" in await reads(app, company.anya, "report")
    assert await reads(app, company.anya, "plan") == "", "a morning that is over is nobody's"
    clock.now = moscow(28, 8)
    await tick(app)
    assert len([one for one in await left_for(app, company.anya) if one[0] == "report"]) == 2


async def test_days_off_and_holidays_are_quiet_unless_they_are_asked_for(
    app: App, company: Company, clock: Clock
) -> None:
    await company.anya.says("рейтинг каждый день в 10")
    await company.vera.says("/settings")
    await company.vera.taps("Компания")
    await company.vera.taps("Праздники")
    await company.vera.taps("➕ Добавить")
    await company.vera.says("24 ноября")
    await tick(app)
    for day in range(24, 31):
        clock.now = moscow(day, 12)
        await tick(app)
    left = await left_for(app, company.anya)
    assert [at.day for kind, at in left if kind == "plan"] == [25, 26, 27, 30]
    assert [at.day for kind, at in left if kind == "report"] == list(range(24, 31))


async def test_whoever_moves_is_sent_it_by_his_new_clock(app: App, company: Company, clock: Clock) -> None:
    await tick(app)
    await company.anya.says("/settings")
    await company.anya.taps("Часовой пояс")
    await company.anya.says("almaty")
    clock.now = moscow(24, 9)
    await tick(app)
    assert ("plan", moscow(24, 6, 45)) in await left_for(app, company.anya)


async def test_the_plan_moves_with_the_working_day_unless_its_hour_was_chosen(
    app: App, company: Company, clock: Clock
) -> None:
    await tick(app)
    await company.dima.says("/schedule")
    await company.dima.taps("1")
    await company.dima.taps("Другое время")
    await company.dima.says("8:00")
    await company.vera.says("/settings")
    await company.vera.taps("Компания")
    await company.vera.taps("Рабочее время")
    await company.vera.taps("10–19")
    await company.vera.taps("Оставить")
    clock.now = moscow(24, 12)
    await tick(app)
    assert ("plan", moscow(24, 9, 45)) in await left_for(app, company.anya)
    assert ("plan", moscow(24, 8)) in await left_for(app, company.dima)


async def test_somebody_switched_off_is_sent_nothing_and_nothing_old_when_he_is_back(
    app: App, company: Company, clock: Clock
) -> None:
    await tick(app)
    await becomes(app, company.anya, disabled=MONDAY)
    clock.now = moscow(24, 12)
    await tick(app)
    await becomes(app, company.anya)
    await tick(app)
    assert await left_for(app, company.anya) == []
    clock.now = moscow(25, 9)
    await tick(app)
    assert await left_for(app, company.anya) == [("wrap", moscow(24, 18)), ("plan", moscow(25, 8, 45))]


async def test_a_rep_who_begins_to_lead_is_sent_the_digest(app: App, company: Company, clock: Clock) -> None:
    await tick(app)
    await becomes(app, company.anya, role=Role.MANAGER)
    clock.now = moscow(24, 7)
    await tick(app)
    clock.now = moscow(24, 17, 30)
    await tick(app)
    assert "digest" in [kind for kind, _ in await left_for(app, company.anya)]


@pytest.mark.parametrize("language", ["uk", "en"])
async def test_it_is_asked_for_and_told_in_the_reader_s_language(anya: Person, language: str) -> None:
    await anya.says("/settings")
    await anya.taps("Язык")
    await anya.taps({"uk": "Українська", "en": "English"}[language])
    said, told = {
        "uk": ("рейтинг щопонеділка о 9", "«рейтинг»: не надсилаю → пн, 9:00"),
        "en": ("rating every Monday at 9", "“rating”: not sent → Mon, 9:00"),
    }[language]
    await anya.says(said)
    assert anya.text == told


async def test_a_report_that_is_no_longer_wanted_is_removed_and_taken_back(anya: Person) -> None:
    await anya.says("рейтинг каждую пятницу в 17")
    await anya.says("/schedule")
    await anya.taps("3")
    await anya.taps("✖ Убрать")
    assert anya.text == "«рейтинг»: пт, 17:00 → не присылаю"
    await anya.taps("‹ Расписание")
    assert "рейтинг" not in anya.text
    await anya.says("отмени")
    assert anya.text == "↩ Вернул как было.\n«рейтинг»: не присылаю → пт, 17:00"
    await anya.says("/schedule")
    assert "3. «рейтинг» — пт, 17:00" in anya.text
