"""HTTP and the in-process session give the same answers; a stock aiogram bot works against both."""

import asyncio
import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.filters import Command
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    ReplyParameters,
)
from aiohttp import web

from bot.playground.engine import ApiError, Engine
from bot.playground.server import application
from bot.playground.session import PlaygroundSession
from tests.bot.playground.conftest import ANYA, TOKEN
from tests.bot.playground.test_sending import picture


@pytest.fixture
async def address(engine: Engine) -> AsyncIterator[str]:
    runner = web.AppRunner(application(engine), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture(params=["in process", "over HTTP"])
async def bot(request: pytest.FixtureRequest, engine: Engine, address: str) -> AsyncIterator[Bot]:
    over_http = AiohttpSession(api=TelegramAPIServer.from_base(address))
    bot = Bot(TOKEN, session=PlaygroundSession(engine) if request.param == "in process" else over_http)
    yield bot
    await bot.session.close()
    await over_http.close()


async def test_messages_come_back_typed(bot: Bot) -> None:
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]])
    sent = await bot.send_message(ANYA, "<b>Да</b>", parse_mode="HTML", reply_markup=markup)
    assert sent.html_text == "<b>Да</b>"
    assert sent.reply_markup is not None
    assert sent.reply_markup.model_dump() == markup.model_dump()
    edited = await sent.edit_text("Нет")
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup) == ("Нет", None)
    reply = await bot.send_message(
        ANYA, "Почему?", reply_parameters=ReplyParameters(message_id=sent.message_id), reply_markup=ForceReply()
    )
    assert reply.reply_to_message is not None
    assert await reply.delete()


async def test_refusals_are_genuine_aiogram_errors(bot: Bot, engine: Engine) -> None:
    with pytest.raises(
        TelegramBadRequest, match="Bad Request: can't parse entities: Unexpected end tag at byte offset 0"
    ):
        await bot.send_message(ANYA, "</b>", parse_mode="HTML")
    engine.blocks(ANYA)
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(ANYA, "Да")
    engine.faults = lambda method, params: ApiError(429, "Too Many Requests: retry after 7", {"retry_after": 7})
    with pytest.raises(TelegramRetryAfter) as caught:
        await bot.send_message(ANYA, "Да")
    assert caught.value.retry_after == 7
    engine.faults = lambda method, params: ApiError(500, "Internal Server Error")
    with pytest.raises(TelegramServerError):
        await bot.send_message(ANYA, "Да")


async def test_files_go_up_and_come_down(bot: Bot, engine: Engine) -> None:
    content = picture(100, 50)
    sent = await bot.send_photo(ANYA, BufferedInputFile(content, "a.png"), caption="Воронка")
    assert sent.photo is not None
    assert sent.photo[-1].width == 100
    media = InputMediaPhoto(media=BufferedInputFile(picture(60, 60), "b.png"), caption="Новая")
    edited = await sent.edit_media(media)
    assert isinstance(edited, Message)
    assert edited.caption == "Новая"
    album = await bot.send_media_group(ANYA, [media, media])
    assert len(album) == 2
    theirs = engine.sends_file(ANYA, kind="document", name="прайс.txt", content=b"abc" * 50_000, mime="text/plain")
    if isinstance(bot.session, AiohttpSession):
        loaded = await bot.download(theirs["document"]["file_id"])
    else:
        loaded = await bot.download(theirs["document"]["file_id"], io.BytesIO())
    assert loaded is not None
    assert loaded.read() == b"abc" * 50_000


async def test_a_wrong_token_is_turned_away(bot: Bot) -> None:
    other = Bot("43:OTHER", session=bot.session)
    with pytest.raises(TelegramUnauthorizedError, match="Unauthorized"):
        await other.get_me()


def echo() -> Dispatcher:
    dispatcher = Dispatcher()

    @dispatcher.message(Command("menu"))
    async def menu(message: Message) -> None:
        button = InlineKeyboardButton(text="Да", callback_data="yes")
        await message.answer("Брать?", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))

    @dispatcher.callback_query()
    async def tapped(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text("Взято")
        await query.answer("Готово")

    @dispatcher.message()
    async def repeat(message: Message) -> None:
        await message.answer(f"{message.text}!")

    return dispatcher


Events = asyncio.Queue[dict[str, Any]]


async def happens(events: Events, kind: str) -> dict[str, Any]:
    while (event := await asyncio.wait_for(events.get(), 5))["type"] != kind:
        pass
    return event


async def test_a_stock_aiogram_bot_lives_on_it(bot: Bot, engine: Engine) -> None:
    dispatcher = echo()
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
    engine.says(ANYA, "Привет")
    events = engine.subscribe()
    assert (await happens(events, "message"))["message"]["text"] == "Привет!"
    engine.says(ANYA, "/menu")
    await happens(events, "message")
    card = (await happens(events, "message"))["message"]
    assert card["text"] == "Брать?"
    query = engine.taps(ANYA, card["message_id"], "yes")
    assert (await happens(events, "edit"))["message"] == engine.screen(ANYA)[-1]
    assert (await happens(events, "answer"))["query_id"] == query["id"]
    assert engine.screen(ANYA)[-1]["text"] == "Взято"
    await dispatcher.stop_polling()
    await polling


@pytest.mark.parametrize("way", ["query", "form", "json", "multipart"])
async def test_parameters_come_in_any_way(engine: Engine, address: str, way: str) -> None:
    params = {"chat_id": str(ANYA), "text": "Да"}
    sent: dict[str, Any] = {"query": {"params": params}, "form": {"data": params}, "json": {"json": params}}.get(
        way, {}
    )
    if way == "multipart":
        form = aiohttp.FormData(params, default_to_multipart=True)
        sent = {"data": form}
    url = f"{address}/bot{TOKEN}/SENDMESSAGE"
    async with aiohttp.ClientSession() as http, http.post(url, **sent) as response:
        assert response.status == 200
        assert (await response.json())["result"]["text"] == "Да"


async def test_refusals_over_http_have_telegrams_shape(engine: Engine, address: str) -> None:
    async with aiohttp.ClientSession() as http:
        for path, status, words in (
            (f"bot{TOKEN}/sing", 404, "Not Found: method not found"),
            ("bot1:X/getMe", 401, "Unauthorized"),
            (f"bot{TOKEN}/sendMessage", 400, "Bad Request: message text is empty"),
            (f"file/bot{TOKEN}/documents/none.txt", 404, "Not Found"),
        ):
            async with http.get(f"{address}/{path}") as response:
                assert response.status == status
                assert await response.json() == {"ok": False, "error_code": status, "description": words}


async def test_a_webhook_is_tried_until_it_takes_the_update(engine: Engine, address: str) -> None:
    taken: asyncio.Queue[tuple[str | None, Any]] = asyncio.Queue()
    statuses = [500, 200, 200]

    async def hook(request: web.Request) -> web.Response:
        await taken.put((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return web.Response(status=statuses.pop(0))

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await engine.call("setWebhook", {"url": url, "secret_token": "s-1"})
    engine.says(ANYA, "Да")
    engine.says(ANYA, "Нет")
    first, second, third = [await asyncio.wait_for(taken.get(), 5) for _ in range(3)]
    assert first == second
    assert (first[0], first[1]["message"]["text"]) == ("s-1", "Да")
    assert third[1]["message"]["text"] == "Нет"
    await engine.call("deleteWebhook", {})
    await runner.cleanup()
    assert taken.empty()
