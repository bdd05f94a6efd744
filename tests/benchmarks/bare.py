"""Bare aiogram, one handler: what dispatch costs when there is nothing to find."""

from contextlib import asynccontextmanager
from time import perf_counter
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    Update,
)

from tests.benchmarks.rivals import Played, Rival
from tests.benchmarks.telegram import TOKEN, Telegram, tap


class Languages(CallbackData, prefix="langs"): ...


NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@asynccontextmanager
async def bot() -> Rival:
    """`text` and `rows` of the first round are what it answers with from then on."""
    telegram = Telegram()
    bot, dispatcher, says = Bot(TOKEN, session=telegram), Dispatcher(), dict[str, Any]()

    @dispatcher.callback_query(Languages.filter())
    async def languages(callback: CallbackQuery) -> None:
        rows = [[InlineKeyboardButton(text=text, callback_data=data) for text, data in row] for row in says["rows"]]
        await callback.answer()
        if isinstance(callback.message, Message):
            await callback.message.edit_text(
                says["text"],
                parse_mode="HTML",
                reply_markup=InlineKeyboardMarkup(inline_keyboard=rows),
                link_preview_options=NO_PREVIEW,
            )

    async def play(updates: int, answer: dict[str, Any] | None = None) -> Played:
        says.update(answer or {})
        telegram.calls = [] if answer else None
        raw = [tap(number, 7, Languages().pack()) for number in range(updates)]
        begun = perf_counter()
        for one in raw:
            await dispatcher.feed_update(bot, Update.model_validate(one, context={"bot": bot}))
        return {"seconds": perf_counter() - begun, "calls": telegram.calls}

    yield play
