"""Buttons that are old, doubled, forged, or pressed by two at once."""

import asyncio

import pytest
from sqlalchemy import select

from bot.app import App
from bot.playground.engine import Engine
from bot.playground.refusals import refused
from models import User
from services import timeline
from tests.marks import on_postgresql, on_sqlite
from tests.office import Clock, Company
from tests.people import Person
from tests.trouble import GONE, a_deal, count_deals, quarantined


@on_sqlite
async def test_a_list_longer_than_a_page_and_pages_that_are_not_there(anya: Person) -> None:
    for number in range(9):
        await anya.says(f"сделка Дом{number} 350к")
    await anya.says("/deals")
    assert "1 / 2" in anya.buttons
    here = anya.answers[-1]["message_id"]
    for page in (99, 10**9):
        await anya.taps_data(here, f"deals:open:{page}", forged=True)
        assert "2 / 2" in anya.buttons
    await anya.taps("2 / 2")
    assert anya.engine.answers(anya.last_tap) is not None, "the spinner is still turning"


async def test_two_people_change_one_deal_and_the_later_is_told(company: Company) -> None:
    await a_deal(company.anya)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("▶")
    await company.anya.taps("▶")
    assert company.anya.text == "Так уже и есть: Первичный контакт."
    await company.boris.taps("▶")
    await company.anya.taps_data(company.anya.answers[1]["message_id"], "move:1:3:1", forged=True)
    assert "Открыть" in company.anya.buttons
    await company.anya.taps_data(company.anya.answers[1]["message_id"], "move:1:4:1", forged=True)
    assert company.anya.text == "Сделку уже передвинули: Запись на тест-драйв (Борис)."
    await company.anya.taps("Открыть")
    assert "Запись на тест-драйв" in company.anya.text


@on_postgresql
async def test_two_people_at_the_very_same_moment(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have read the deal before either has changed it."""
    await a_deal(company.anya)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    both, record = asyncio.Barrier(2), timeline.record

    async def together(*args: object, **extra: object) -> object:
        await both.wait()
        return await record(*args, **extra)  # type: ignore[arg-type]

    monkeypatch.setattr(timeline, "record", together)
    for person in (company.anya, company.boris):
        message, data = person._find("▶")
        person.last_tap = person.engine.taps(person.id, message["message_id"], data)["id"]
    await company.anya._work()
    told = [
        person
        for person in (company.anya, company.boris)
        if person.text == "Это только что изменил кто-то другой. Посмотрите, как сейчас."
    ]
    assert len(told) == 1
    assert "Открыть" in told[0].buttons


@on_sqlite
async def test_a_double_tap_that_arrives_with_a_new_number(anya: Person, app: App) -> None:
    await anya.says("Лютик двери 90к")
    message, data = anya._find("➕ Новая сделка")
    anya.engine.taps(anya.id, message["message_id"], data)
    anya.engine.taps(anya.id, message["message_id"], data)
    await anya._work()
    assert await count_deals(app) == 1


@on_sqlite
async def test_a_source_chosen_twice_is_one_change(anya: Person) -> None:
    await a_deal(anya)
    await anya.taps("Ещё")
    await anya.taps("Изменить…")
    await anya.taps("Источник")
    message, data = anya._find("Сайт")
    for _ in range(2):
        await anya.taps_data(message["message_id"], data, forged=True)
    await anya.taps("Открыть")
    await anya.taps("Ещё")
    assert "История · 2" in anya.buttons


@on_sqlite
async def test_a_button_from_last_year(anya: Person) -> None:
    await anya.says("/start")
    here = anya.answers[-1]["message_id"]
    for old in ("gone:1", "deal", "deal:1:2:3", "deal:x", "deals:zzz:0", ":", "", "lang:xx", "🦊"):
        await anya.taps_data(here, old, forged=True)
        assert anya.alert == "Эта кнопка из старой версии. Вот главное меню.", old
        assert "📋 Сделки" in anya.buttons


async def test_a_number_that_no_record_can_have(anya: Person, app: App) -> None:
    await a_deal(anya)
    here, broken = anya.answers[-1]["message_id"], list[str]()
    for data in (
        "deal:{}",
        "undo:{}",
        "source:1:{}",
        "giveto:1:{}",
        "losefor:1:1:{}",
        "rpr:r:all:1::{}:0",
        "rp:f:all:{}:",
        "rp:c:all:0:p{}",
    ):
        for number in (-1, 2**31, 2**63, 10**30):
            before = len(await quarantined(app))
            await anya.taps_data(here, data.format(number), forged=True)
            broken += [data.format(number)] if len(await quarantined(app)) > before else []
    assert broken == []


@on_sqlite
async def test_a_button_of_a_deal_that_was_taken_back(anya: Person) -> None:
    await anya.says("сделка Ромашка окна 350к")
    await anya.taps("Отменить")
    for data in ("deal:1", "move:1:2:1", "history:1:0", "title:1"):
        await anya.taps_data(anya.answers[-1]["message_id"], data, forged=True)
        assert anya.alert == GONE


@on_sqlite
async def test_a_button_of_a_stage_that_is_no_more(anya: Person) -> None:
    await a_deal(anya)
    await anya.taps_data(anya.answers[-1]["message_id"], "move:1:99:1", forged=True)
    assert anya.alert == "Такого этапа в этой воронке больше нет."


@on_sqlite
async def test_an_old_message_that_telegram_does_not_show_any_more(anya: Person, engine: Engine) -> None:
    await a_deal(anya)
    old = anya.answers[-1]["message_id"]
    engine.ages(old, anya.id)
    await anya.taps("▶")
    assert anya.answers[-1]["message_id"] > old
    assert "Первичный контакт" in anya.text


@on_sqlite
async def test_a_message_that_was_edited_away(anya: Person, engine: Engine) -> None:
    await a_deal(anya)
    old = anya.answers[-1]["message_id"]
    engine.faults = lambda method, _: refused("message to edit not found") if method == "editMessageText" else None
    await anya.taps("▶")
    assert anya.answers[-1]["message_id"] > old
    assert "Первичный контакт" in anya.text


@on_sqlite
async def test_somebody_who_was_removed(company: Company, app: App, clock: Clock) -> None:
    await a_deal(company.anya)
    await company.boris.says("/deals")
    await company.boris.taps("#1")
    await company.boris.taps("Ещё")
    await company.boris.taps("Передать")
    await company.boris.taps("Дима")
    async with app.database.writing.begin() as session:
        for number in (company.anya.id, company.dima.id):
            (await session.scalars(select(User).where(User.telegram_id == number))).one().disabled_at = clock.now
    await company.anya.taps("▶")
    assert company.anya.alert == "Эта кнопка вам больше не доступна."
    await company.anya.says("/deals")
    assert company.anya.text.startswith("Здравствуйте. Это рабочий бот компании, вход по приглашению.")
    await company.dima.says("/start")
    before = len(company.dima.answers)
    await app.delivery.drain()
    assert len(company.dima.answers) == before, "news of the company goes to somebody who has left it"


@on_sqlite
async def test_somebody_without_the_right(company: Company) -> None:
    await a_deal(company.anya)
    await company.inna.says("сделка Ромашка 350к")
    assert company.inna.text == "У контроля качества всё открыто для чтения, менять сделки нельзя."
    await company.anya.taps_data(company.anya.answers[-1]["message_id"], "newteam", forged=True)
    assert company.anya.alert == "На это у вас нет прав. Попросите собственника."
