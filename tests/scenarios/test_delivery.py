"""Reminders and other news arrive, once, or somebody is told that they do not."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from aiogram.exceptions import TelegramNetworkError
from aiohttp import ClientConnectorError
from sqlalchemy import select

from bot import delivery
from bot.app import App
from bot.grip import HELD
from bot.pace import Pace
from bot.playground.engine import ApiError, Engine, Faults
from models import Notification, Outage, Reminder, ReminderState, SendState, User
from services import notices
from tests.marks import covers, on_sqlite
from tests.office import Clock, Company
from tests.people import Person


@pytest.fixture(autouse=True)
def everybody_has_pressed_start(engine: Engine, company: Company) -> None:
    for chat in engine.world.chats.values():
        chat.opened = True


async def ticks(app: App) -> None:
    """The clock once, and all that may be sent then."""
    await app.ticking.tick()
    await app.delivery.drain()


async def notifications(app: App) -> list[Notification]:
    async with app.database.reading() as session:
        return list(await session.scalars(select(Notification).order_by(Notification.id)))


async def a_task(anya: Person) -> None:
    """Due at 12 o'clock; it is 10. Reminded of a quarter of an hour before, and then."""
    await anya.says("сделка Окна")
    await anya.says("окна позвонить сегодня в 12:00")


def news(person: Person) -> list[str]:
    """All that the bot has said of calling: what it said when the task was planned, and what it reminded of.

    The morning plan and the evening wrap, which tell of it too, have no bell.
    """
    said = [message["text"] for message in person.answers]
    return [text for text in said if "⏰" in text and "позвонить" in text.casefold()]


@covers(80, 82)
async def test_a_task_is_reminded_of_a_quarter_of_an_hour_before_and_then(app: App, clock: Clock, anya: Person) -> None:
    await a_task(anya)
    before = len(news(anya))
    await ticks(app)
    assert len(news(anya)) == before
    clock.passes(minutes=105)
    await ticks(app)
    await ticks(app)
    assert len(news(anya)) == before + 1
    clock.passes(minutes=15)
    await ticks(app)
    assert len(news(anya)) == before + 2
    assert "Должно" not in news(anya)[-1]


@covers(80, 82)
@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("ru", "Должно было прийти в 12:00, я был недоступен с 10:00 до 12:40."),
        ("uk", "Мало надійти о 12:00, бот був недоступний з 10:00 до 12:40."),
        ("en", "This was due at 12:00; I was away from 10:00 to 12:40."),
    ],
)
@on_sqlite
async def test_after_an_outage_a_reminder_says_when_it_was_due(
    app: App, clock: Clock, anya: Person, language: str, says: str
) -> None:
    await a_task(anya)
    await ticks(app)
    async with app.database.writing.begin() as session:
        (await session.scalars(select(User).where(User.telegram_id == anya.id))).one().language = language
    clock.passes(minutes=160)
    app.ticking._beaten = None
    await ticks(app)
    late = [line for message in anya.answers for line in message["text"].split("\n") if line == says]
    assert len(late) == 1, anya.sees


async def test_late_without_an_outage_only_the_hour_is_told(app: App, clock: Clock, anya: Person) -> None:
    await a_task(anya)
    async with app.database.writing.begin() as session:
        await notices.tell(
            session, clock.now, await session.get_one(User, 3), "blocked", "x", due_at=clock.now, name="Дима"
        )
    clock.passes(minutes=16)
    await app.delivery.drain()
    assert anya.text.startswith("Должно было прийти в 10:00.\n🔕 Дима")


@on_sqlite
async def test_of_yesterday_the_day_is_told_too(app: App, clock: Clock, anya: Person) -> None:
    async with app.database.writing.begin() as session:
        session.add(Outage(began_at=clock.now - timedelta(hours=1), ended_at=clock.now + timedelta(hours=20)))
        await notices.tell(session, clock.now, await session.get_one(User, 3), "blocked", "x", name="Дима")
    clock.passes(hours=20)
    await app.delivery.drain()
    assert anya.text.split("\n")[0] == (
        "Должно было прийти вчера, 10:00. Я был недоступен: вчера, 9:00 – сегодня, 6:00.".replace(
            " 9:", " 09:"
        ).replace(" 6:", " 06:")
    )


async def test_what_quiet_hours_held_back_is_not_late(app: App, clock: Clock, anya: Person) -> None:
    async with app.database.writing.begin() as session:
        till = clock.now + timedelta(hours=9)
        await notices.tell(
            session, clock.now, await session.get_one(User, 3), "blocked", "x", not_before=till, name="Дима"
        )
    before = len(anya.answers)
    await app.delivery.drain()
    assert len(anya.answers) == before
    clock.passes(hours=9)
    await app.delivery.drain()
    assert anya.text.startswith("🔕 Дима")


async def _tell(app: App, clock: Clock, reader: int, times: int = 1, *, silent: bool = False) -> None:
    async with app.database.writing.begin() as session:
        user = (await session.scalars(select(User).where(User.telegram_id == reader))).one()
        for number in range(times):
            await notices.tell(
                session, clock.now, user, "blocked", f"n{reader}-{number}", name=f"№{number}", silent=silent
            )


def refusing(*errors: Exception) -> Callable[[str, dict[str, Any]], ApiError | None]:
    """These, one after another, and then nothing more."""
    left = list(errors)

    def refuse(method: str, params: dict[str, Any]) -> ApiError | None:
        if method == "sendMessage" and left:
            raise left.pop(0)
        return None

    return refuse


async def test_a_chat_that_is_asked_to_wait_waits_as_long_as_told_and_no_longer(
    app: App, clock: Clock, engine: Engine, company: Company
) -> None:
    await _tell(app, clock, company.anya.id)
    await _tell(app, clock, company.dima.id)
    engine.faults = refusing(ApiError(429, "Too Many Requests: retry after 1", {"retry_after": 1}))
    await app.delivery.drain()
    assert sorted(len(one.answers) for one in (company.anya, company.dima)) == [0, 1]
    clock.passes(seconds=1)
    await asyncio.sleep(1)
    await app.delivery.drain()
    assert [len(one.answers) for one in (company.anya, company.dima)] == [1, 1]
    assert [(row.state, row.tries, row.in_doubt) for row in await notifications(app)] == [
        (SendState.SENT, 1, False)
    ] * 2


async def test_an_answer_that_is_lost_makes_one_repetition_and_it_says_so(
    app: App, clock: Clock, engine: Engine, anya: Person
) -> None:
    await _tell(app, clock, anya.id)
    engine.chance = Faults(Random(1), lost_after=1)
    await app.delivery.drain()
    assert anya.text == "🔕 №0: бот заблокирован, напоминания и новости не доходят."
    engine.chance = None
    clock.passes(seconds=29)
    await app.delivery.drain()
    assert len(anya.answers) == 1
    clock.passes(seconds=1)
    await app.delivery.drain()
    assert anya.text.endswith("\n(повтор: не уверен, что дошло)")
    assert (await notifications(app))[0].state is SendState.SENT


async def test_what_is_in_doubt_twice_is_given_up_and_the_manager_hears_of_it(
    app: App, clock: Clock, engine: Engine, company: Company
) -> None:
    await _tell(app, clock, company.anya.id)
    engine.faults = refusing(*[ApiError(500, "Internal Server Error")] * 2)
    for _ in range(3):
        await app.delivery.drain()
        clock.passes(seconds=30)
    first = (await notifications(app))[0]
    assert (first.state, first.in_doubt) == (SendState.DEAD, True)
    assert company.boris.text == "📪 Аня: новости не дошли, подробности в /status."
    assert len(company.anya.answers) == 0


@on_sqlite
async def test_while_telegram_is_out_of_reach_nothing_is_lost_or_marked(
    app: App, clock: Clock, engine: Engine, anya: Person
) -> None:
    await _tell(app, clock, anya.id)
    away = TelegramNetworkError(None, "away")  # type: ignore[arg-type]
    away.__cause__ = ClientConnectorError(None, OSError("no route"))  # type: ignore[arg-type]
    engine.faults = refusing(*[away] * 20)
    for _ in range(21):
        app.delivery.pace = Pace(in_all=100, in_a_chat=100)
        await app.delivery.drain()
        clock.passes(seconds=60)
    row = (await notifications(app))[0]
    assert (row.state, row.tries) == (SendState.SENT, 1)
    assert anya.text == "Должно было прийти в 10:00.\n🔕 №0: бот заблокирован, напоминания и новости не доходят."


@covers(82)
async def test_somebody_who_has_blocked_the_bot_is_reported_and_served_when_he_returns(
    app: App, clock: Clock, engine: Engine, company: Company
) -> None:
    await _tell(app, clock, company.anya.id, times=2)
    engine.faults = refusing(ApiError(403, "Forbidden: bot was blocked by the user"))
    await app.delivery.drain()
    assert company.boris.text.startswith("🔕 Аня: бот заблокирован")
    assert company.vera.text.startswith("🔕 Аня: бот заблокирован")
    await company.anya.says("/start")
    await company.boris.says("/team")
    assert "бот заблокирован" not in company.boris.text, "who writes has not blocked anything"
    clock.passes(minutes=1)
    await app.delivery.drain()
    assert {row.state for row in await notifications(app)} == {SendState.SENT}


@on_sqlite
async def test_news_for_somebody_who_left_is_not_sent_and_his_manager_hears_of_it(
    app: App, clock: Clock, company: Company
) -> None:
    await _tell(app, clock, company.anya.id)
    async with app.database.writing.begin() as session:
        (await session.scalars(select(User).where(User.telegram_id == company.anya.id))).one().disabled_at = clock.now
    await app.delivery.drain()
    assert len(company.anya.answers) == 0
    assert company.boris.text.startswith("📪 Аня больше не работает с ботом")
    assert (await notifications(app))[0].state is SendState.DROPPED


@on_sqlite
async def test_markup_that_telegram_cannot_read_is_sent_as_plain_words(
    app: App, clock: Clock, engine: Engine, anya: Person
) -> None:
    await _tell(app, clock, anya.id)
    engine.faults = refusing(ApiError(400, "Bad Request: can't parse entities: unsupported start tag"))
    await app.delivery.drain()
    assert anya.text.startswith("🔕 №0")
    assert (await notifications(app))[0].state is SendState.SENT


@on_sqlite
async def test_what_telegram_refuses_for_good_is_tried_once(
    app: App, clock: Clock, engine: Engine, anya: Person
) -> None:
    await _tell(app, clock, anya.id)
    engine.faults = refusing(ApiError(400, "Bad Request: BUTTON_DATA_INVALID"))
    await app.delivery.drain()
    row = (await notifications(app))[0]
    assert (row.state, row.tries) == (SendState.DEAD, 1)


@on_sqlite
async def test_news_held_in_quiet_hours_by_ones_own_wish_comes_without_a_sound(
    app: App, clock: Clock, engine: Engine, anya: Person
) -> None:
    await _tell(app, clock, anya.id, silent=True)
    await app.delivery.drain()
    assert engine.log[-1].params["disable_notification"] in (True, "true")


async def test_news_of_one_person_comes_in_order(app: App, clock: Clock, anya: Person) -> None:
    for minute in range(3):
        async with app.database.writing.begin() as session:
            user = (await session.scalars(select(User).where(User.telegram_id == anya.id))).one()
            await notices.tell(session, clock.now, user, "blocked", f"m{minute}", name=f"{minute}")
        clock.passes(seconds=1)
    await app.delivery.drain()
    assert [said["text"][2] for said in anya.answers] == ["0", "1", "2"]


@on_sqlite
async def test_a_chat_that_answers_slowly_delays_nobody(
    app: App, clock: Clock, engine: Engine, company: Company
) -> None:
    await _tell(app, clock, company.anya.id)
    await _tell(app, clock, company.dima.id)
    engine.chance = Faults(Random(1), slow={company.anya.id: 1.0})
    sending = asyncio.create_task(app.delivery.drain())
    async with asyncio.timeout(0.9):
        while not company.dima.answers:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    assert not company.anya.answers
    await sending
    assert company.anya.answers


async def test_a_message_caught_in_sending_is_sent_again_after_a_minute_and_says_so(
    app: App, clock: Clock, anya: Person
) -> None:
    await _tell(app, clock, anya.id, times=2)
    async with app.database.writing.begin() as session:
        assert len(await notices.claim(session, clock.now, but=(), limit=5)) == 1  # and the process dies
    await app.delivery.drain()
    assert len(anya.answers) == 0, "his second message overtakes the first"
    clock.passes(seconds=61)
    await app.delivery.drain()
    assert sorted("(повтор" in said["text"] for said in anya.answers) == [False, True]


async def test_whoever_was_thought_dead_and_wakes_up_changes_nothing(app: App, clock: Clock, anya: Person) -> None:
    await _tell(app, clock, anya.id)
    async with app.database.writing.begin() as session:
        (zombie,) = await notices.claim(session, clock.now, but=(), limit=5)
    clock.passes(seconds=61)
    await app.delivery.drain()
    async with app.database.writing.begin() as session:
        await notices.doubt(session, zombie, clock.now, clock.now)
    assert (await notifications(app))[0].state is SendState.SENT


async def test_what_is_ready_when_another_process_takes_over_is_put_back_as_if_nothing_had_been(
    app: App, clock: Clock, anya: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _tell(app, clock, anya.id)
    monkeypatch.setattr(delivery, "PATIENCE", 0.1)
    moments = iter([0.0])
    app.delivery.grip.now = lambda: next(moments, HELD)
    await app.delivery._start_some()
    await asyncio.gather(*app.delivery._busy.values())
    row = (await notifications(app))[0]
    assert (row.state, row.tries, row.in_doubt) == (SendState.TODO, 0, False)
    assert not anya.answers


# The clocks are set anew while the bot runs.


@covers(82)
@pytest.mark.parametrize(
    "jump", [timedelta(hours=-1), timedelta(days=-1), timedelta(hours=1), timedelta(days=1)], ids=str
)
async def test_a_clock_that_jumps_neither_repeats_nor_stops(
    app: App, clock: Clock, anya: Person, jump: timedelta
) -> None:
    await a_task(anya)
    before = len(news(anya))
    await ticks(app)
    clock.passes(minutes=105)
    app.ticking.steady = lambda: (clock.now - shift).timestamp()
    shift = timedelta()
    app.ticking._seen = None
    await ticks(app)
    assert len(news(anya)) == before + 1
    await _tell(app, clock, anya.id)
    clock.now, shift = clock.now + jump, jump
    await ticks(app)
    told = [
        said for said in anya.answers if said["text"].endswith("бот заблокирован, напоминания и новости не доходят.")
    ]
    assert len(told) == 1, "news waits for the old time to come again"
    for _ in range(30):
        clock.passes(hours=1)
        await ticks(app)
    async with app.database.reading() as session:
        states = (await session.scalars(select(Reminder.state))).all()
    assert ReminderState.WAITING not in states
    rows = [row for row in await notifications(app) if row.kind == "reminder"]
    assert len({row.dedupe for row in rows}) == len(rows) == len(news(anya)) - before, "told twice"


async def test_a_leap_of_a_machine_that_slept_is_an_outage(app: App, clock: Clock) -> None:
    slept = timedelta()
    app.ticking.steady = lambda: (clock.now - slept).timestamp()
    await app.ticking.tick()
    clock.passes(seconds=1)
    slept = timedelta(hours=2)
    clock.now += slept
    await app.ticking.tick()
    async with app.database.reading() as session:
        (outage,) = (await session.scalars(select(Outage))).all()
    assert outage.ended_at - outage.began_at == timedelta(hours=2, seconds=1)


@on_sqlite
async def test_a_reminder_that_cannot_be_decided_on_holds_up_no_other(app: App, clock: Clock, company: Company) -> None:
    await a_task(company.anya)
    await company.dima.says("сделка Двери")
    await company.dima.says("двери позвонить сегодня в 12:00")
    async with app.database.writing.begin() as session:
        (await session.scalars(select(User).where(User.telegram_id == company.anya.id))).one().timezone = "Mars/Olympus"
    before = len(news(company.dima))
    clock.passes(minutes=105)
    await ticks(app)
    assert len(news(company.dima)) == before + 1
    async with app.database.writing.begin() as session:
        (await session.scalars(select(User).where(User.telegram_id == company.anya.id))).one().timezone = None
    before = len(news(company.anya))
    clock.passes(minutes=6)
    await ticks(app)
    assert len(news(company.anya)) == before + 1, "it is lost"
