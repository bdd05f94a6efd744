"""From an empty database to a working team."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.app import App
from models import Notification, Pipeline, Reason, ReasonKind, Source, User, Workspace
from services import team
from tests.marks import covers
from tests.office import Clock, Company
from tests.people import Person

Newcomer = Callable[..., Person]


@pytest.fixture
async def owner(app: App, clock: Clock, newcomer: Newcomer) -> Person:
    async with app.database.writing.begin() as session:
        await team.ensure_owner(session, 103, clock.now, "ru")
    return newcomer(103, "Вера")


@covers(40, 175)
async def test_an_owner_answers_four_questions_and_has_a_pipeline(owner: Person, app: App) -> None:
    await owner.says("/start")
    assert owner.sees == (
        "Это Воронка: отдел продаж в этом чате.\n"
        "Четыре вопроса, и можно работать. Любой можно пропустить, /skip — пропустить все.\n\n"
        "Как называется компания?\n[Моя компания]\n[Пропустить]"
    )
    await owner.says("Северный & Ко")
    await owner.taps("Автосалон")
    assert owner.sees.startswith("В какой валюте сделки?\n[₽ рубль | ₴ гривна]")
    await owner.taps("₽ рубль")
    await owner.says("Almaty")
    assert owner.text.startswith(
        "Готово. Воронка «Автосалон»:\n"
        "Новый лид → Первичный контакт → Запись на тест-драйв → Тест-драйв → КП и счёт → Успех\n"
    )
    async with app.database.reading() as session:
        company = (await session.scalars(select(Workspace))).one()
        assert (company.name, company.currency, company.timezone) == ("Северный & Ко", "RUB", "Asia/Almaty")
        lost = await session.scalars(select(Reason.name).where(Reason.kind == ReasonKind.LOST))
        assert len(lost.all()) == 10
        assert len((await session.scalars(select(Source))).all()) == 14


async def test_skip_takes_all_the_defaults(owner: Person, app: App) -> None:
    await owner.says("/start")
    await owner.says("/skip")
    assert owner.text.startswith("Готово. Воронка «Автосалон»")
    async with app.database.reading() as session:
        assert (await session.scalars(select(Pipeline.name))).all() == ["Автосалон"]
        assert (await session.scalars(select(Workspace.name))).one() == "Моя компания"


@covers(46, 169, 170)
async def test_the_b2b_preset_has_its_stages_and_reasons(owner: Person, app: App) -> None:
    await owner.says("/start")
    await owner.taps("Пропустить")
    await owner.taps("Услуги для бизнеса (B2B)")
    await owner.says("/skip")
    assert owner.text.splitlines()[1] == (
        "Новый лид → Принято в работу → Квалификация пройдена → КП отправлено → КП согласовано → "
        "Счёт+договор отправлен → Счёт+договор согласован → Предоплата получена → Доплата получена → "
        "Успешно реализовано"
    )
    async with app.database.reading() as session:
        for kind, number in ((ReasonKind.LOST, 15), (ReasonKind.WON, 5)):
            assert len((await session.scalars(select(Reason).where(Reason.kind == kind))).all()) == number


async def test_a_second_start_does_not_ask_again(owner: Person, app: App) -> None:
    await owner.says("/start")
    await owner.says("/skip")
    await owner.says("/start")
    assert owner.sees.startswith("Моя компания\nВера, собственник\n")
    async with app.database.reading() as session:
        assert len((await session.scalars(select(Pipeline))).all()) == 1


@covers(175)
async def test_an_invited_person_works_at_once_and_the_link_works_once(
    company: Company, newcomer: Newcomer, engine
) -> None:
    await company.vera.says("/team")
    await company.vera.taps("➕ менеджер · Продажи")
    token = company.vera.link()
    assert company.vera.photos, "the link comes as a QR code too"

    petya = newcomer(20, "Петя")
    await petya.says(f"/start {token}")
    assert petya.sees == (
        "Добро пожаловать, Петя.\nВы: менеджер по продажам, «Продажи».\n"
        "Напишите первую сделку одной строкой: сделка Ромашка окна 350к\n[📋 Сделки]"
    )
    assert [command["command"] for command in engine.commands(20)] == [
        *("new", "deals", "find", "clients", "client", "companies", "segments", "call"),
        *("today", "tasks", "task", "plan"),
        *("funnel", "rating", "calls", "taskreport", "lost", "won", "schedule", "undo", "settings", "help"),
    ]
    await petya.says("сделка Первая 10к")
    assert petya.sees.startswith("🆕 #1 Первая · 10 000 ₽")

    late = newcomer(21, "Опоздавший")
    await late.says(f"/start {token}")
    assert late.text == "Ссылка больше не действует: она одноразовая и живёт три дня. Попросите новую."


async def test_an_invitation_dies_after_three_days(company: Company, newcomer: Newcomer, clock: Clock) -> None:
    await company.vera.says("/team")
    await company.vera.taps("➕ контроль качества")
    clock.passes(days=3)
    late = newcomer(22, "Опоздавший")
    await late.says(f"/start {company.vera.link()}")
    assert late.text.startswith("Ссылка больше не действует")


async def test_whoever_invited_hears_of_it(company: Company, newcomer: Newcomer, app: App) -> None:
    await company.boris.says("/team")
    await company.boris.taps("➕ менеджер · Продажи")
    petya = newcomer(23, "Петя")
    await petya.says(f"/start {company.boris.link()}")
    await app.delivery.drain()
    assert company.boris.text == "👋 Петя теперь в команде: менеджер по продажам."


async def test_a_rep_invites_nobody(company: Company) -> None:
    await company.anya.says("/team")
    assert not any(button.startswith("➕") for button in company.anya.buttons)
    await company.anya.taps_data(company.anya.answers[-1]["message_id"], "invite:rep:1", forged=True)
    assert company.anya.alert == "На это у вас нет прав. Попросите собственника."


async def test_the_owner_hears_of_a_stranger_once_a_day(
    company: Company, newcomer: Newcomer, app: App, clock: Clock
) -> None:
    stranger = newcomer(99, "Чужой <b>")
    for _ in range(3):
        await stranger.says("привет")
    assert stranger.text == (
        "Здравствуйте. Это рабочий бот компании, вход по приглашению. Я сообщил собственнику, что вы писали."
    )
    async with app.database.reading() as session:
        assert len((await session.scalars(select(Notification))).all()) == 1
    clock.passes(days=1)
    await stranger.says("ну привет же")
    async with app.database.reading() as session:
        assert len((await session.scalars(select(Notification))).all()) == 2
    await company.vera.says("/start")
    await app.delivery.drain()
    assert company.vera.text.startswith("🚪 В бот написал посторонний: Чужой <b> (Telegram 99).")


@covers(176)
async def test_somebody_switched_off_is_a_stranger_at_once(company: Company, app: App, clock: Clock) -> None:
    await company.anya.says("сделка Ромашка окна 350к")
    async with app.database.writing.begin() as session:
        user = (await session.scalars(select(User).where(User.name == "Аня"))).one()
        user.disabled_at = clock.now
    await company.anya.taps("Открыть")
    assert company.anya.alert == "Эта кнопка вам больше не доступна."
    await company.anya.says("/deals")
    assert "Ромашка" not in company.anya.sees


async def test_without_an_owner_the_first_link_makes_one(app: App, newcomer: Newcomer, clock: Clock) -> None:
    async with app.database.writing.begin() as session:
        assert await team.owner_invite(session, "secret", clock.now)
    vera = newcomer(1, "Вера")
    await vera.says("/start secret")
    assert "Как называется компания?" in vera.text
    async with app.database.writing.begin() as session:
        assert not await team.owner_invite(session, "another", clock.now)
