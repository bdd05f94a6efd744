"""The server as a process of its own, driven over HTTP."""

import asyncio
import base64
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture
async def address() -> AsyncIterator[str]:
    command = [sys.executable, "-m", "bot.playground.server", "--port", "0", "--token", "42:TEST"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
    assert line.startswith("listening on http://127.0.0.1:")
    yield line.split()[-1]
    process.terminate()
    await process.wait()


async def test_people_act_and_look_from_another_process(address: str) -> None:
    async with aiohttp.ClientSession(address) as http:

        async def act(what: str, **arguments: Any) -> Any:
            async with http.post(f"/person/{what}", json=arguments) as response:
                return await response.json()

        async def see(path: str) -> Any:
            async with http.get(path) as response:
                return await response.json()

        assert (await act("person", user_id=1, first_name="Аня"))["first_name"] == "Аня"
        await act("says", user_id=1, text="/start")
        keyboard = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}
        async with http.post(
            "/bot42:TEST/sendMessage", json={"chat_id": 1, "text": "Брать?", "reply_markup": keyboard}
        ) as response:
            assert response.status == 200
        assert [message["text"] for message in await see("/screen/1")] == ["/start", "Брать?"]
        query = await act("taps", user_id=1, message_id=2, data="yes")
        await http.post("/bot42:TEST/answerCallbackQuery", data={"callback_query_id": query["id"], "text": "Готово"})
        assert (await see(f"/answers/{query['id']}"))["text"] == "Готово"
        content = base64.b64encode(b"abc").decode()
        sent = await act("sends_file", user_id=1, kind="document", name="a.txt", content=content, mime="text/plain")
        assert sent["document"]["file_size"] == 3
        refusal = await act("taps", user_id=1, message_id=2, data="no")
        assert "has no button" in refusal["error"]
        await act("blocks", user_id=1)
        assert [call["method"] for call in await see("/log")] == ["sendMessage", "answerCallbackQuery"]
        assert await see("/log?since=2") == []
