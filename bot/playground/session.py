"""The engine as an aiogram session: no network, genuine aiogram errors."""

import json
from collections.abc import AsyncGenerator
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetMe, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

from bot.playground.engine import Engine, Lost
from bot.playground.refusals import ApiError
from bot.playground.request import Upload


class PlaygroundSession(BaseSession):
    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109
    ) -> TelegramType:
        params, uploads = await self._form(bot, method)
        if bot.token != self.engine.token:
            status, body = 401, ApiError(401, "Unauthorized").body()
        else:
            try:
                status, body = (
                    200,
                    {"ok": True, "result": await self.engine.call(method.__api_method__, params, uploads)},
                )
            except ApiError as error:
                status, body = error.code, error.body()
            except Lost as error:
                raise TelegramNetworkError(method, str(error)) from error
        response = self.check_response(bot, method, status, json.dumps(body))
        return cast(TelegramType, response.result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        path = url.partition(f"/bot{self.engine.token}/")[2]
        stored = self.engine.world.files.at_path(path)
        if stored is None:
            raise TelegramNetworkError(method=GetMe(), message=f"Not Found: {path}")
        for begin in range(0, stored.size, chunk_size):
            yield stored.content[begin : begin + chunk_size]

    async def close(self) -> None:
        """Nothing is open."""

    async def _form(self, bot: Bot, method: TelegramMethod[TelegramType]) -> tuple[dict[str, Any], dict[str, Upload]]:
        files: dict[str, InputFile] = {}
        params = {}
        for key, value in method.model_dump(warnings=False).items():
            ready = self.prepare_value(value, bot=bot, files=files)
            if ready:
                params[key] = ready
        uploads = {}
        for key, file in files.items():
            content = b"".join([chunk async for chunk in file.read(bot)])
            uploads[key] = Upload(file.filename or key, content)
        return params, uploads
