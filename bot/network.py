"""Telegram over the internet."""

from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import RestartingTelegram, TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiohttp import ClientConnectorError, ConnectionTimeoutError
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bot.settings import Settings

_UNCONNECTED = (ClientConnectorError, ConnectionTimeoutError, ProxyConnectionError, ProxyError, ProxyTimeoutError)


def never_left(error: Exception) -> bool:
    """Whether the request certainly did not reach Telegram, or was certainly not acted on."""
    return isinstance(error, RestartingTelegram | ConnectionRefusedError) or isinstance(error.__cause__, _UNCONNECTED)


class Network(AiohttpSession):
    """Trouble with a proxy is trouble with the network, and is borne as such."""

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109
        try:
            return await super().make_request(bot, method, timeout)
        except (ProxyConnectionError, ProxyError, ProxyTimeoutError) as error:
            raise TelegramNetworkError(method, str(error)) from error


def network(settings: Settings) -> Network:
    api = TelegramAPIServer.from_base(settings.bot_api_url) if settings.bot_api_url else PRODUCTION
    return Network(proxy=settings.bot_proxy or None, api=api)
