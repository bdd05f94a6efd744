"""Screens and pictures on their way to a chat: the one place that sends messages of either class."""

import html
import re
from collections.abc import Awaitable, Callable

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, LinkPreviewOptions, ReplyParameters

from bot.limits import CAPTION, TEXT, pieces, shorten
from bot.screen import Photo, Screen
from charts import Picture, Theme

log = structlog.get_logger(__name__)

Thunk = Callable[[], Awaitable[object]]
Paint = Callable[[Picture, Theme], Awaitable[bytes]]
Through = Callable[[int, Thunk], Awaitable[None]]
"""`(chat, call)`: makes one call to Telegram, at once, patiently or at a measured pace."""

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sending:
    def __init__(self, bot: Bot, paint: Paint, through: Through) -> None:
        self.bot, self.paint, self.through = bot, paint, through

    async def screen(self, chat: int, screen: Screen, *, reply_to: int | None = None, silent: bool = False) -> None:
        """The buttons stand under the last message, if the words need several."""
        reply = ReplyParameters(message_id=reply_to, allow_sending_without_reply=True) if reply_to else None
        parts = pieces(screen.text, TEXT)
        for number, part in enumerate(parts, start=1):
            markup = screen.markup() if number == len(parts) else None
            await self.text(chat, part, lambda text, mode, markup=markup: self.bot.send_message(  # type: ignore[misc]
                chat, text, parse_mode=mode, reply_markup=markup, reply_parameters=reply,
                link_preview_options=NO_PREVIEW, disable_notification=silent or None,
            ))  # fmt: skip

    async def photo(self, chat: int, photo: Photo, *, silent: bool = False) -> None:
        content = photo.of
        if not isinstance(content, bytes):
            await self.bot.send_chat_action(chat, "upload_photo")
            content = await self.paint(content, photo.theme)
        file = BufferedInputFile(content, "voronka.png")
        caption = shorten(photo.caption, CAPTION) or None
        await self.through(
            chat,
            lambda: self.bot.send_photo(
                chat, file, caption=caption, parse_mode="HTML", disable_notification=silent or None
            ),
        )

    async def words(self, chat: int, text: str) -> None:
        """Without markup."""
        await self.through(chat, lambda: self.bot.send_message(chat, text, parse_mode=None))

    async def text(self, chat: int, text: str, send: Callable[[str, str | None], Awaitable[object]]) -> None:
        """As HTML; if Telegram cannot read it, once more as plain words, and a bug to mend is logged."""
        try:
            await self.through(chat, lambda: send(text, "HTML"))
        except TelegramBadRequest as error:
            if "can't parse entities" not in error.message:
                raise
            log.error("unreadable HTML", error=error.message)
            await self.through(chat, lambda: send(html.unescape(re.sub(r"<[^>]*>", "", text)), None))
