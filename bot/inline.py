"""Finding as somebody types «@bot ива»: read only, beside the worker; an answer that comes late helps nobody."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import InlineQuery, InlineQueryResultArticle, InlineQueryResultUnion, InputTextMessageContent, Update
from pydantic import ValidationError

from bot.i18n import Translations
from handlers.inline import suggested
from models.db import Database, passing
from services import people

log = structlog.get_logger(__name__)

OWN_CHAT = "sender"
"""How Telegram calls the bot's own chat with the person; what is found is shown in no other."""


@dataclass
class Inline:
    bot: Bot
    database: Database
    texts: Translations
    clock: Callable[[], datetime]
    _asking: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    def ask(self, body: dict[str, Any]) -> None:
        """Answer one update by and by; what the same person had typed before need not be answered any more."""
        try:
            query = Update.model_validate(body, context={"bot": self.bot}).inline_query
        except ValidationError as error:
            log.error("unreadable inline query", unreadable=error.errors(include_input=False))
            return
        if query is None:
            return
        person = query.from_user.id
        if (before := self._asking.pop(person, None)) is not None:
            before.cancel()
        task = self._asking[person] = asyncio.get_running_loop().create_task(self._answer(query))
        task.add_done_callback(lambda done: self._asking.get(person) is done and self._asking.pop(person))

    async def drain(self) -> None:
        """Until all that was asked is answered."""
        await asyncio.gather(*self._asking.values(), return_exceptions=True)

    async def _answer(self, query: InlineQuery) -> None:
        try:
            found = await self._found(query)
            await self.bot.answer_inline_query(query.id, found, cache_time=0, is_personal=True)
        except TelegramAPIError as error:
            log.info("inline query not answered", error=str(error))
        except Exception as error:  # nobody waits for this task: what is wrong must be seen in the log
            if isinstance(error, OSError) or passing(error):
                log.warning("inline query not answered", error=repr(error))
            else:
                log.exception("inline query failed")

    async def _found(self, query: InlineQuery) -> list[InlineQueryResultUnion]:
        if query.chat_type != OWN_CHAT:
            return []
        sender = query.from_user.id
        async with self.database.reading() as session:
            act, _, _ = await people.who(session, self.clock(), telegram_id=sender, chat_id=sender)
            if act is None:
                return []
            suggestions = await suggested(query.query, act, self.texts.of(act.user.language))
        return [
            InlineQueryResultArticle(
                id=one.id,
                title=one.title,
                description=one.below or None,
                input_message_content=InputTextMessageContent(message_text=one.says),
            )
            for one in suggestions
        ]
