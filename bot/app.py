"""The composition root: the only place where everything meets."""

import asyncio
import gc
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError, TelegramServerError
from aiogram.methods import (
    AnswerCallbackQuery,
    AnswerInlineQuery,
    EditMessageText,
    GetFile,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
)
from aiogram.methods.base import Response
from aiogram.types import User

import handlers
from bot.clock import Ticking
from bot.delivery import Delivery
from bot.fetching import Fetcher
from bot.files import Files
from bot.i18n import Translations
from bot.inline import Inline
from bot.intake import GetRawUpdates, Intake
from bot.network import network
from bot.pace import Pace
from bot.routes import Routes
from bot.settings import Settings
from bot.show import Show
from bot.worker import Worker
from charts import Painter
from models import migrate
from models.db import Database, connect, passing
from services import attachments, inbox, team, workspace

log = structlog.get_logger(__name__)

Clock = Callable[[], datetime]

# pydantic forgets a parametrised model that nobody holds, and aiogram asks for one at every call: without this each
# update spends milliseconds on building the same classes again.
_ANSWERS = tuple(
    Response[method.__returning__]  # type: ignore[name-defined]
    for method in (
        GetRawUpdates,
        AnswerCallbackQuery,
        AnswerInlineQuery,
        EditMessageText,
        SendMessage,
        SendPhoto,
        SendChatAction,
        SendDocument,
        GetFile,
    )
)

HOUR = 3600
RETRY = 5


@dataclass
class App:
    """A running Voronka: its parts, for whoever starts, stops or tests them."""

    settings: Settings
    bot: Bot
    database: Database
    texts: Translations
    clock: Clock
    dispatcher: Dispatcher
    painter: Painter
    worker: Worker
    intake: Intake
    inline: Inline
    delivery: Delivery
    ticking: Ticking
    fetcher: Fetcher

    async def prepare(self) -> str | None:
        """Tables, the company's row, the owner; the one-time owner link when there is nobody to own it yet."""
        await migrate.upgrade(self.database)
        me = await self._introduced()
        self.dispatcher["bot_name"] = me.username
        now, token = self.clock(), secrets.token_urlsafe(16)
        async with self.database.writing.begin() as session:
            settings = self.settings
            await workspace.ensure(session, language=settings.language, timezone=settings.timezone)
            if settings.owner_id is not None:
                await team.ensure_owner(session, settings.owner_id, now, settings.language)
            needs_owner = await team.owner_invite(session, token, now)
        # A full collection with aiogram loaded stops the process for a quarter of a second, so what is loaded is never
        # looked at; and a look at every 700 objects, as Python has it, takes a tenth of the time of every update.
        gc.freeze()
        gc.set_threshold(10_000)
        gc.enable()
        return f"https://t.me/{me.username}?start={token}" if needs_owner else None

    async def _introduced(self) -> User:
        """Who the bot is, as soon as Telegram can be reached; an unknown token is an error at once."""
        while True:
            try:
                return await self.bot.me()
            except (TelegramNetworkError, TelegramServerError, OSError) as error:
                log.warning("Telegram cannot be reached", error=str(error), retry_in=RETRY)
                await asyncio.sleep(RETRY)

    async def run(self) -> None:
        """Until cancelled. Whatever is cut off waits in the inbox and the outbox."""
        async with asyncio.TaskGroup() as tasks:
            parts = (self.worker, self.intake, self.ticking, self.delivery, self.fetcher)
            for work in (*(part.run() for part in parts), self._housekeeping()):
                tasks.create_task(work)

    async def _housekeeping(self) -> None:
        while True:
            try:
                async with self.database.writing.begin() as session:
                    await inbox.forget(session, self.clock())
                    await attachments.forget(session, self.clock())
            except Exception as error:
                if not (isinstance(error, OSError) or passing(error)):
                    raise
                log.warning("housekeeping", error=repr(error))
            await asyncio.sleep(HOUR)

    async def close(self) -> None:
        await self.inline.drain()
        self.painter.close()
        await self.bot.session.close()
        await self.database.close()


def build(
    settings: Settings,
    clock: Clock,
    *,
    session: BaseSession | None = None,
    database: str = "",
    texts: Translations | None = None,
    pace: Pace | None = None,
    painter: Painter | None = None,
) -> App:
    """Put the parts together. `session` stands for Telegram; without it, the network."""
    pace, painter = pace or Pace(), painter or Painter()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    bot = make_bot(settings, session)
    opened = connect(database or settings.database())
    texts = texts or Translations.load()
    dispatcher = make_dispatcher()
    files = Files(settings.data_dir)
    worker = Worker(bot, opened, dispatcher, texts, clock, Show(bot, painter.paint, files, pace.hold))
    inline = Inline(bot, opened, texts, clock)
    intake = Intake(bot, opened, clock, arrived=worker.take, stored=worker.offer, asked=inline.ask)
    delivery = Delivery(bot, opened, texts, clock, painter.paint, pace)
    ticking = Ticking(opened, clock, fired=delivery.wake)
    parts = (worker, intake, inline, delivery, ticking, Fetcher(bot, opened, files, clock))
    return App(settings, bot, opened, texts, clock, dispatcher, painter, *parts)


def make_dispatcher() -> Dispatcher:
    """aiogram knows one handler for each kind of update; `Routes` finds ours."""
    dispatcher = Dispatcher(disable_fsm=True)
    routes = Routes(handlers.routers)
    dispatcher["routes"] = routes
    dispatcher.message.register(routes.message)
    dispatcher.edited_message.register(routes.edited_message)
    dispatcher.callback_query.register(routes.callback_query)
    dispatcher.my_chat_member.register(routes.my_chat_member)
    return dispatcher


def make_bot(settings: Settings, session: BaseSession | None = None) -> Bot:
    return Bot(settings.bot_token, session=session or network(settings))
