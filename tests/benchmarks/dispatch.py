"""From a raw update to its answer, past all handlers, without a database."""

import gc
import json
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from aiogram import Bot
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import TelegramObject, Update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import errors
from bot.app import make_dispatcher
from bot.callbacks import Languages
from bot.files import Files
from bot.i18n import Translations
from bot.show import Show
from charts import Picture, Theme
from models import User, Workspace
from services.act import Act
from services.dialogs import Talk
from tests.benchmarks.rivals import Contestant, Played, Rival, contestants, in_turn, ratio
from tests.benchmarks.table import Line
from tests.benchmarks.telegram import TOKEN, Telegram, tap

ROUNDS, UPDATES = 30, 100


def measure() -> list[Line]:
    """The button is one of the last that were registered, and its handler needs no table."""
    with contestants(("tests.benchmarks.dispatch:voronka",), ("tests.benchmarks.bare:bot",)) as (ours, theirs):
        _agree(ours, theirs)
        played = in_turn(ours, theirs, ROUNDS, updates=UPDATES)
    mine, its = ([one["seconds"] / UPDATES * 1e6 for one in side] for side in played)
    return [Line("dispatch ÷ bare aiogram, 1 handler", "µs", median(mine), median(its), ratio(mine, its), most=1.25)]


def _agree(ours: Contestant, theirs: Contestant) -> None:
    """Theirs is told what ours answers, so that both send the same."""
    said = ours.play(updates=1, watch=True)["calls"]
    keyboard = json.loads(said[-1]["reply_markup"])["inline_keyboard"]
    rows = [[(button["text"], button["callback_data"]) for button in row] for row in keyboard]
    repeated = theirs.play(updates=1, answer={"text": said[-1]["text"], "rows": rows})["calls"]
    if said != repeated:
        raise AssertionError(f"not the same answer:\n{said}\n{repeated}")


class Turn:
    """Runs the handler that was found, beside no database."""

    outsider = False

    async def perform(self, handler: HandlerObject, event: TelegramObject, data: dict[str, Any]) -> Any:
        return await handler.call(event, **data)


@asynccontextmanager
async def voronka() -> Rival:
    telegram = Telegram()
    handle = _handler(Bot(TOKEN, session=telegram))
    gc.collect()
    gc.freeze()

    async def play(updates: int, watch: bool = False) -> Played:
        telegram.calls = [] if watch else None
        raw = [tap(number, 7, Languages().pack()) for number in range(updates)]
        begun = perf_counter()
        for one in raw:
            await handle(one)
        return {"seconds": perf_counter() - begun, "calls": telegram.calls}

    yield play


def _handler(bot: Bot) -> Callable[[dict[str, Any]], Awaitable[None]]:
    """What the worker and the turn do with an update, less the database."""
    dispatcher, texts = make_dispatcher(), Translations.load()
    show = Show(bot, _nothing_to_paint, Files(Path()))
    user, company = User(telegram_id=7, name="Анна", language="ru"), Workspace(timezone="Europe/Moscow")
    act = Act(AsyncSession(), user, company, datetime(2026, 11, 23, 7, tzinfo=UTC))
    turn, known = Turn(), {"act": act, "t": texts["ru"], "talk": Talk(7, None), "texts": texts}

    async def handle(raw: dict[str, Any]) -> None:
        update = Update.model_validate(raw, context={"bot": bot})
        errors.language_of(raw, texts)
        UserContextMiddleware.resolve_event_context(update)
        await show(await dispatcher.feed_update(bot, update, turn=turn, **known), update.event)

    return handle


async def _nothing_to_paint(_: Picture, __: Theme) -> bytes:
    raise AssertionError("no picture here")
