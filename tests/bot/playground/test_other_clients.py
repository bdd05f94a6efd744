"""Clients that Voronka did not write talk to the server as they would to Telegram.

An aiogram bot on polling, and aiohttp with each kind of parameters, are in test_fronts.py.
"""

import asyncio
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bot.playground.engine import Engine
from bot.playground.server import application
from tests.bot.playground.conftest import ANYA, TOKEN
from tests.bot.playground.test_sending import picture

BOUNDARY = "----a-boundary-that-is-in-no-picture"


async def serve(app: web.Application) -> tuple[web.AppRunner, str]:
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


@pytest.fixture
async def address(engine: Engine) -> AsyncIterator[str]:
    runner, address = await serve(application(engine))
    yield address
    await runner.cleanup()


class Plain:
    """Twenty lines of the standard library, as many a home-made bot has them."""

    def __init__(self, address: str, token: str = TOKEN) -> None:
        self.address, self.token = address, token

    async def query(self, method: str, **params: Any) -> Any:
        return await self.ask(f"{method}?{urllib.parse.urlencode(params)}")

    async def form(self, method: str, **params: Any) -> Any:
        return await self.ask(method, urllib.parse.urlencode(params).encode())

    async def json(self, method: str, **params: Any) -> Any:
        return await self.ask(method, json.dumps(params).encode(), "application/json")

    async def multipart(self, method: str, file: bytes, **params: Any) -> Any:
        parts = [
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in params.items()
        ]
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n\r\n'
        body = "".join([*parts, head]).encode() + file + f"\r\n--{BOUNDARY}--\r\n".encode()
        return await self.ask(method, body, f"multipart/form-data; boundary={BOUNDARY}")

    async def download(self, path: str) -> bytes:
        return await asyncio.to_thread(self.fetch, f"{self.address}/file/bot{self.token}/{path}")

    async def ask(self, what: str, body: bytes | None = None, kind: str = "application/x-www-form-urlencoded") -> Any:
        url = f"{self.address}/bot{self.token}/{what}"
        answer = json.loads(await asyncio.to_thread(self.fetch, url, body, kind))
        assert answer["ok"] is True
        return answer["result"]

    @staticmethod
    def fetch(url: str, body: bytes | None = None, kind: str = "") -> bytes:
        request = urllib.request.Request(url, body, {"Content-Type": kind} if kind else {})
        with urllib.request.urlopen(request, timeout=5) as response:
            return bytes(response.read())


async def test_a_script_of_the_standard_library_is_a_bot(engine: Engine, address: str) -> None:
    """Long polling, a keyboard, a tap, an edit, a picture up and down: each with another kind of parameters."""
    bot = Plain(address)
    assert (await bot.query("getMe"))["is_bot"] is True
    waiting = asyncio.create_task(bot.query("getUpdates", timeout=4))
    await asyncio.sleep(0.1)
    engine.says(ANYA, "Брать?")
    [update] = await waiting
    assert (update["message"]["text"], update["message"]["from"]["id"]) == ("Брать?", ANYA)
    assert await bot.query("getUpdates", offset=update["update_id"] + 1) == []

    keyboard = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}
    sent = await bot.form(
        "sendMessage", chat_id=ANYA, text="<b>Да</b>?", parse_mode="HTML", reply_markup=json.dumps(keyboard)
    )
    assert sent["reply_markup"] == keyboard
    engine.taps(ANYA, sent["message_id"], "yes")
    [tapped] = await bot.json("getUpdates", offset=update["update_id"] + 1, allowed_updates=["callback_query"])
    query = tapped["callback_query"]
    assert query["message"]["text"] == "Да?"
    await bot.json("editMessageText", chat_id=ANYA, message_id=sent["message_id"], text="Взято")
    assert await bot.query("answerCallbackQuery", callback_query_id=query["id"], text="Готово") is True
    assert engine.screen(ANYA)[-1]["text"] == "Взято"

    photo = (await bot.multipart("sendPhoto", picture(90, 60), chat_id=ANYA, caption="Воронка"))["photo"][-1]
    assert (photo["width"], photo["height"]) == (90, 60)
    found = await bot.form("getFile", file_id=photo["file_id"])
    assert await bot.download(found["file_path"]) == picture(90, 60)


@pytest.mark.parametrize(
    ("token", "method", "status", "words"),
    [
        (TOKEN, "sendMessage?chat_id=1&text=a", 400, "Bad Request: chat not found"),
        (TOKEN, f"sendMessage?chat_id={ANYA}", 400, "Bad Request: message text is empty"),
        ("1:WRONG", "getMe", 401, "Unauthorized"),
    ],
)
async def test_a_refusal_reaches_a_script_with_telegrams_words(
    engine: Engine, address: str, token: str, method: str, status: int, words: str
) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        await Plain(address, token).ask(method)
    with caught.value as refused:
        assert refused.code == status
        assert json.loads(refused.read())["description"] == words


async def test_aiograms_own_webhook_server_is_fed(engine: Engine, address: str) -> None:
    """Its request handler checks the secret and answers by calls of its own."""
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def repeat(message: Message) -> None:
        await message.reply_photo(BufferedInputFile(picture(50, 50), "a.png"), caption=f"{message.text}!")

    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="s-1").register(app, path="/hook")
    runner, hook = await serve(app)
    await bot.set_webhook(f"{hook}/hook", secret_token="s-1")
    events = engine.subscribe()
    engine.says(ANYA, "Да")
    while "photo" not in (event := await asyncio.wait_for(events.get(), 5)).get("message", {}):
        pass
    answer = event["message"]
    assert (answer["caption"], answer["reply_to_message"]["text"]) == ("Да!", "Да")
    assert (await bot.get_webhook_info()).pending_update_count == 0
    await bot.delete_webhook()
    await runner.cleanup()
    await bot.session.close()
