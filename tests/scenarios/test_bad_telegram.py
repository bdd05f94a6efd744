"""A Telegram that refuses, and updates that cannot be read: nobody is stopped, only the answer is lost."""

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from bot.app import App
from bot.playground.engine import Engine
from bot.playground.refusals import ApiError, too_many
from models import Deal
from services import deals
from tests.marks import on_sqlite
from tests.office import Company
from tests.people import Person
from tests.trouble import a_deal, count_deals, quarantined


@on_sqlite
async def test_a_bot_that_was_blocked(anya: Person, app: App, engine: Engine) -> None:
    await a_deal(anya)
    message, data = anya._find("▶")
    engine.taps(anya.id, message["message_id"], data)
    engine.blocks(anya.id)
    await anya._work()
    async with app.database.reading() as session:
        assert (await session.get_one(Deal, 1)).stage_id == 2
    assert await quarantined(app) == []


@pytest.mark.parametrize("error", [too_many(1), too_many(3600), ApiError(500, "Internal Server Error")])
@on_sqlite
async def test_telegram_that_refuses_to_send_loses_only_the_answer(
    anya: Person, app: App, engine: Engine, monkeypatch: pytest.MonkeyPatch, error: ApiError
) -> None:
    waited: list[float] = []

    async def asleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("bot.show.asyncio.sleep", asleep)
    failing = iter([error])
    engine.faults = lambda method, _: next(failing, None) if method == "sendMessage" else None
    await anya.says("сделка Ромашка окна 350к")
    assert (await count_deals(app), await quarantined(app)) == (1, [])
    assert (waited == [1] and "🆕" in anya.text) if error.parameters == {"retry_after": 1} else anya.answers == []
    await anya.says("/deals")
    assert "Ромашка окна" in anya.text


@on_sqlite
async def test_an_update_that_cannot_be_read_stops_nobody(company: Company, engine: Engine, app: App) -> None:
    bad = {"message_id": 1, "date": 1, "chat": {"id": company.anya.id, "type": "private"}, "text": "x"}
    engine.pushes(
        message=bad
        | {"from": {"id": company.anya.id, "is_bot": False, "first_name": "А"}, "entities": [{"type": "bold"}]}
    )
    engine.pushes(message="?")
    engine.pushes()
    await company.anya.says("сделка Ромашка окна 350к")
    await company.vera.says("/start")
    assert await count_deals(app) == 1
    codes = await quarantined(app)
    assert len(codes) == 3
    assert all(codes)
    await app.delivery.drain()
    for code in codes:
        assert any(f"Код {code} есть в журнале" in Person.show(said) for said in company.vera.answers)


@on_sqlite
async def test_an_update_of_a_kind_that_was_not_asked_for_is_passed_over(
    anya: Person, engine: Engine, app: App
) -> None:
    chat = {"id": anya.id, "type": "private", "first_name": "Аня"}
    sender = {"id": anya.id, "is_bot": False, "first_name": "Аня"}
    with capture_logs() as logs:
        engine.pushes(
            edited_message={"message_id": 1, "date": 1, "edit_date": 2, "chat": chat, "from": sender, "text": "x"}
        )
        await anya.says("/help")
    assert [entry for entry in logs if entry["log_level"] == "error"] == []
    assert "Что я умею" in anya.text


@on_sqlite
async def test_an_error_of_ours_is_answered_with_a_code_that_is_in_the_log(
    company: Company, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch, capture_logs() as logs:
        patch.setattr(deals, "page", broken)
        await company.anya.says("/deals")
    code = next(entry["code"] for entry in logs if entry["event"] == "quarantined")
    assert (
        company.anya.text
        == f"Что-то сломалось у меня, ваше сообщение сохранено. Код {code} — покажите его собственнику."
    )
    assert await quarantined(app) == [code]
    await company.anya.says("/deals")
    assert "Открытые" in company.anya.text


@on_sqlite
async def test_nothing_is_promised_when_the_commit_fails(anya: Person, app: App) -> None:
    await anya.says("/start")

    doomed: list[Session] = []

    def note(session: Session, _: object) -> None:
        doomed.extend(session for row in session.new if isinstance(row, Deal))

    def refuse(session: Session) -> None:
        if session in doomed:
            raise OSError("disk full")

    hooks = (("after_flush", note), ("before_commit", refuse))
    for name, hook in hooks:
        event.listen(Session, name, hook)
    try:
        await anya.says("сделка Ромашка окна 350к")
    finally:
        for name, hook in hooks:
            event.remove(Session, name, hook)
    assert doomed
    assert "🆕" not in anya.text
    assert anya.text.startswith("Что-то сломалось у меня, ваше сообщение сохранено. Код ")
    assert await count_deals(app) == 0


@on_sqlite
async def test_half_a_character_does_not_stop_the_intake(company: Company, engine: Engine) -> None:
    sender = {"id": company.anya.id, "is_bot": False, "first_name": "Аня"}
    engine.pushes(message={"message_id": 1, "date": 1, "chat": sender, "from": sender, "text": "\ud83d"})
    await company.vera.says("/help")
    assert "Что я умею" in company.vera.text
