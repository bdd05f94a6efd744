"""The practice ground: the whole bot, a demo company, and a chat page in the browser. Nothing leaves this machine."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog
from aiohttp import web
from sqlalchemy import select

from bot.app import App, Clock, build
from bot.playground.engine import Engine
from bot.playground.page import Persona, add_page
from bot.playground.server import application
from bot.playground.session import PlaygroundSession
from bot.settings import Settings
from bot.views.presets import preset
from models import Role, User, Workspace
from services import seed
from services.seed.lands import LANDS

log = structlog.get_logger(__name__)

TOKEN = "42:practice-ground"
DEALS = 240
KEPT_WITHIN = 3.0
"""Seconds from something in a chat until it is on disk."""
CALLS_GOAL = 2
"""Of a car dealer, who lives by visits."""
CAST = (
    (101, "anya", Role.REP, "#5288c1"),
    (102, "boris", Role.MANAGER, "#2f9e6e"),
    (103, "vera", Role.OWNER, "#e4572e"),
)
BOT = {"ru": "Воронка", "uk": "Воронка", "en": "Voronka"}
NAMES = {
    "ru": (("Аня", "Соколова"), ("Борис", "Крылов"), ("Вера", "Лебедева")),
    "uk": (("Аня", "Мельник"), ("Борис", "Кравчук"), ("Віра", "Лебідь")),
    "en": (("Anya", "Parker"), ("Boris", "Carter"), ("Vera", "Lewis")),
}


async def start(settings: Settings, clock: Clock) -> tuple[App, Engine]:
    """The bot with its practice Telegram; the demo company is made on the first start and kept."""
    engine = Engine(TOKEN, clock=clock, username="voronka_bot", name=BOT[settings.language])
    saved = _saved(settings)
    if saved.exists():
        engine.restore(json.loads(saved.read_text("utf-8")))
    # After a kill the newest chats are forgotten, but the bot has stored their updates, and answers no number twice.
    engine.world.updates.begin_at(int(clock().timestamp()))
    for (number, slug, _, _), (first, last) in zip(CAST, NAMES[settings.language], strict=True):
        engine.person(number, first, last_name=last, username=slug, language_code=settings.language)
    settings = settings.model_copy(update={"bot_token": TOKEN, "owner_id": None})
    database = settings.database_url or settings.database(_name(settings))
    app = build(settings, clock, session=PlaygroundSession(engine), database=database)
    await app.prepare()
    for colleague in await _found_company(app, settings.language):
        engine.person(colleague.telegram_id, colleague.name)
        engine.opens(colleague.telegram_id)
    return app, engine


async def _found_company(app: App, language: str) -> Sequence[User]:
    """Made once. Its people, who know the bot of old: else it would take them for those who have blocked it."""
    async with app.database.writing.begin() as session:
        if known := (await session.scalars(select(User))).all():
            return known
        company = await session.scalar(select(Workspace))
        assert company is not None
        company.calls_goal = CALLS_GOAL
        await seed.seed(
            session,
            preset=preset("auto", app.texts[language]),
            deals=DEALS,
            seed=3,
            now=app.clock(),
            cast=[
                seed.Persona(number, " ".join(name), role, LANDS[language].department)
                for (number, _, role, _), name in zip(CAST, NAMES[language], strict=True)
            ],
        )
        return (await session.scalars(select(User))).all()


async def people(app: App, engine: Engine) -> list[Persona]:
    """Each in the language that he speaks with the bot."""
    async with app.database.reading() as session:
        spoken = dict((await session.execute(select(User.telegram_id, User.language))).all())
    found = []
    for number, slug, role, colour in CAST:
        who, t = engine.world.people[number], app.texts[spoken[number]]
        label = t.plain(f"role-short-{role}")
        found.append(Persona(number, slug, who.first_name, who.last_name, label, t.language, colour))
    return found


async def run(settings: Settings, clock: Clock) -> None:
    """Until cancelled. The chats are kept for the next start; a kill loses what was said in the last seconds."""
    app, engine = await start(settings, clock)
    site = application(engine)
    add_page(site, engine, await people(app, engine))
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=1)
    await runner.setup()
    keeper = asyncio.create_task(_keep(_saved(settings), engine))
    try:
        await web.TCPSite(runner, settings.http_host, settings.http_port).start()
        host, port = runner.addresses[0][:2]
        t = app.texts.of(settings.language)
        print(t.plain("playground-ready", address=f"http://{host}:{port}"), flush=True)
        print(t.plain("playground-hint"), flush=True)
        await app.run()
    finally:
        keeper.cancel()
        await runner.cleanup()
        _save(_saved(settings), engine.snapshot())
        await app.close()


def _name(settings: Settings) -> str:
    """Each language has a company of its own."""
    return f"demo-{settings.language}"


def _saved(settings: Settings) -> Path:
    return settings.data_dir / f"{_name(settings)}.json"


async def _keep(path: Path, engine: Engine) -> None:
    """Soon after something happens, and not before something happens again."""
    happened = engine.subscribe()
    while True:
        await happened.get()
        await asyncio.sleep(KEPT_WITHIN)
        while not happened.empty():
            happened.get_nowait()
        _save(path, engine.snapshot())


def _save(path: Path, chats: dict[str, Any]) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(chats, ensure_ascii=False), "utf-8")
    fresh.replace(path)
