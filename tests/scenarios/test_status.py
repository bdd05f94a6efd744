"""The owner sees how the bot is doing; nobody else does."""

import pytest
from sqlalchemy import select

from bot.app import App
from models import Notification, SendState, User
from services import notices
from tests.marks import covers
from tests.office import Clock, Company


async def news(app: App, clock: Clock, states: tuple[tuple[SendState, bool], ...]) -> None:
    async with app.database.writing.begin() as session:
        anya = (await session.scalars(select(User).where(User.name == "Аня"))).one()
        for number, (state, in_doubt) in enumerate(states):
            await notices.tell(session, clock.now, anya, "blocked", f"n{number}", name="Дима")
            row = (
                await session.scalars(select(Notification).where(Notification.dedupe.startswith(f"n{number}:")))
            ).one()
            row.state, row.in_doubt = state, in_doubt
            if state is SendState.SENT:
                row.claimed_at = row.sent_at = clock.now


@covers(82)
@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "❔ Неизвестно, дошли ли: 2"),
        ("uk", "❔ Невідомо, чи дійшли: 2"),
        ("en", "❔ May or may not have got through: 2"),
    ],
)
async def test_the_owner_sees_what_waits_and_what_did_not_arrive(
    app: App, clock: Clock, company: Company, language: str, line: str
) -> None:
    states = (
        (SendState.TODO, False),
        (SendState.TODO, True),
        (SendState.DEAD, True),
        (SendState.DEAD, False),
        (SendState.BLOCKED, False),
        (SendState.SENT, True),
    )
    await news(app, clock, states)
    await company.anya.blocks()
    async with app.database.writing.begin() as session:
        (await session.scalars(select(User).where(User.name == "Вера"))).one().language = language
    clock.passes(minutes=20)
    await company.vera.says("/status")
    assert line in company.vera.text
    if language == "ru":
        assert company.vera.text.startswith(
            "Как дела у бота\n"
            "Сегодня отправлено: 1, ждут отправки: 4.\n"
            "⏳ Опаздывают больше чем на 15 минут: 4\n"
            "❔ Неизвестно, дошли ли: 2\n"
            "🔕 Ждут тех, кто заблокировал бота: 1\n"
            "📪 Не дошли: 1\n"
            "Перерывов в работе не было."
        )
        assert "🔕 Аня — сегодня, 10:00, бот заблокирован" in company.vera.text
        assert "Дима — за последнюю неделю ни разу" in company.vera.text


async def test_when_all_is_well_that_is_said_in_a_line(app: App, clock: Clock, company: Company) -> None:
    await app.ticking.tick()
    clock.passes(hours=1)
    app.ticking._beaten = None
    await app.ticking.tick()
    await company.vera.says("/status")
    assert "Всё доходит, ошибок нет.\nПоследний перерыв: сегодня, 10:00, 1 час." in company.vera.text
    await company.vera.taps("Обновить")
    assert "Всё доходит" in company.vera.text


async def test_others_are_refused(company: Company) -> None:
    for person in (company.anya, company.boris, company.inna):
        await person.says("/status")
        assert "отправлено" not in person.text
