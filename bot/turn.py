"""One update = one person, one moment, one transaction."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.types import TelegramObject, Update
from aiogram.types import User as Sender
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import lines, questions, whence
from bot.i18n import T, Translations
from bot.screen import Answer
from models import User
from models.db import Away, Database
from services import inbox, people
from services.act import Act
from services.inbox import Fresh, Head


class Taken(Exception):
    """Somebody else holds the update or has handled it, or an earlier one of its chat comes first."""


@dataclass(slots=True)
class Turn:
    """Claims the update, knows the person, runs the handler and commits: together or not at all."""

    database: Database
    texts: Translations
    now: datetime
    head: Head | Fresh
    t: T
    session: AsyncSession = field(init=False)
    outsider: bool = False
    origin: str | None = None
    _gave_up_claim: bool = False

    async def run(
        self, update: Update, dispatcher: Dispatcher, bot: Bot, crash: Callable[[str], None]
    ) -> Answer | None:
        said = update.message or update.edited_message
        self.origin = lines.origin(said) if said else None
        context = UserContextMiddleware.resolve_event_context(update)
        async with self.database.writing() as self.session:
            await self._claim()
            crash("after_claim")
            answer: Answer | None = None
            if context.user is not None:
                chat_id = context.chat.id if context.chat else context.user.id
                known = await self._know(self.session, context.user, chat_id)
                asked = known["talk"].question is not None
                answer = await dispatcher.feed_update(bot, update, turn=self, **known)
                answer = None if answer is UNHANDLED else answer
                if update.callback_query is not None:
                    answer = whence.handed_on(answer, update.callback_query)
            if self._gave_up_claim:
                await self._claim()
            if context.user is not None and (asked or questions.asked(answer) is not None):
                known = await self._know(self.session, context.user, chat_id) if self._gave_up_claim else known
                await questions.remember(answer, update, known["talk"], known["act"])
            crash("before_commit")
            await self.session.commit()
        return answer

    async def _claim(self) -> None:
        """The first word with the database: whatever is wrong with it now is not the update's fault."""
        try:
            if await inbox.claim(self.session, self.head) is None:
                raise Taken()
        except (OSError, DBAPIError) as error:
            raise Away() from error

    async def perform(self, handler: HandlerObject, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Run the handler that was found, inside this transaction, or beside it when it is marked to only read."""
        if not handler.flags.get("reads"):
            return await handler.call(event, **data)
        # A long report must lock nobody out: the claim is given up meanwhile, and taken again to finish.
        self._gave_up_claim = True
        await self.session.rollback()
        async with self.database.reading() as session:
            known = await self._know(session, data["event_from_user"], data["talk"].chat_id)
            return await handler.call(event, **{**data, **known})

    async def _know(self, session: AsyncSession, sender: Sender, chat_id: int) -> dict[str, Any]:
        """What handlers ask for by name. Somebody who does not belong acts as nobody, who sees nothing."""
        act, talk, workspace = await people.who(session, self.now, telegram_id=sender.id, chat_id=chat_id)
        self.outsider = act is None
        if act is None:
            language = self.texts.of(sender.language_code).language
            nobody = User(telegram_id=sender.id, name=sender.full_name, language=language, created_at=self.now)
            act = Act(session, nobody, workspace, self.now)
        act = replace(act, origin=self.origin)
        self.t = self.texts.of(act.user.language)
        return {"act": act, "t": self.t, "talk": talk, "texts": self.texts}
