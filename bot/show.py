"""Sending what a handler returned. The one place that knows edit from send, and what Telegram refuses."""

import asyncio
import re
from collections.abc import Callable, Sequence

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import (
    SendAnimation,
    SendAudio,
    SendDocument,
    SendLocation,
    SendPhoto,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    CallbackQuery,
    FSInputFile,
    InaccessibleMessage,
    Message,
    TelegramObject,
)

from bot.files import Files
from bot.limits import CAPTION, TEXT, pieces, shorten
from bot.screen import Alert, Answer, File, Menu, Photo, Screen, Shown
from bot.sending import NO_PREVIEW, Paint, Sending, Thunk

log = structlog.get_logger(__name__)

LONGEST_WAIT = 30
"""Seconds that an answer to one's own tap is held back when Telegram asks to wait; then it is dropped."""

ALERT = 200
"""What fits a pop-up; anything longer is sent as a message."""


class Show:
    """Answers are at most once: the person who misses one taps again, and nothing is done twice."""

    def __init__(
        self,
        bot: Bot,
        paint: Paint,
        files: Files,
        hold: Callable[[int, float], None] = lambda chat, seconds: None,
    ) -> None:
        """`hold` is told when Telegram asks to leave a chat alone for some seconds."""
        self.bot, self.files, self.hold = bot, files, hold
        self.sending = Sending(bot, paint, self._patiently)

    async def __call__(self, answer: Answer | None, event: TelegramObject) -> None:
        shown = [answer] if isinstance(answer, Shown) else list(answer or ())
        try:
            await self._answer_tap(shown, event)
            for one in shown:
                await self._show(one, event)
        except TelegramForbiddenError:
            log.info("blocked", chat=_chat(event))
        except (TelegramNetworkError, OSError) as error:
            log.warning("answer not delivered", chat=_chat(event), error=str(error))

    async def _answer_tap(self, shown: Sequence[Shown], event: TelegramObject) -> None:
        """Stops the button's spinner. A tap that waited too long cannot be answered any more; the screen still is."""
        if not isinstance(event, CallbackQuery):
            return
        alert = next((one.text for one in shown if isinstance(one, Alert) and len(one.text) <= ALERT), None)
        try:
            await self.bot.answer_callback_query(event.id, text=alert, show_alert=alert is not None)
        except TelegramBadRequest as error:
            if "query is too old" not in error.message:
                raise

    async def _show(self, one: Shown, event: TelegramObject) -> None:
        tapped = event.message if isinstance(event, CallbackQuery) else None
        match one:
            case Alert(text) if isinstance(event, CallbackQuery) and len(text) <= ALERT:
                return
            case Alert(text):
                await self.sending.words(_chat(event), text)
            case Menu(commands):
                await self._set_menu(commands, event)
            case Photo():
                await self.sending.photo(_chat(event), one)
            case File():
                await self._send_file(one, _chat(event))
            case Screen(fresh=False) if isinstance(tapped, Message) and tapped.text is not None:
                await self._edit(one, tapped, event)
            case Screen():
                await self._send(one, event)

    async def _edit(self, screen: Screen, tapped: Message, event: TelegramObject) -> None:
        parts = pieces(screen.text, TEXT)
        try:
            if len(parts) == 1:
                await self.sending.text(tapped.chat.id, screen.text, lambda text, mode: self.bot.edit_message_text(
                    text, chat_id=tapped.chat.id, message_id=tapped.message_id, parse_mode=mode,
                    reply_markup=screen.markup(), link_preview_options=NO_PREVIEW,
                ))  # fmt: skip
                return
        except TelegramBadRequest as error:
            if "message is not modified" in error.message:
                return
            if not _CANNOT_EDIT.search(error.message):
                raise
        await self._send(screen, event)

    async def _send(self, screen: Screen, event: TelegramObject) -> None:
        quoted = event.message_id if screen.quote and isinstance(event, Message) else None
        await self.sending.screen(_chat(event), screen, reply_to=quoted)

    async def _send_file(self, file: File, chat: int) -> None:
        method = self._method(file, chat)
        try:
            if method is not None:
                await self._patiently(chat, lambda: self.bot(method))
                return
        except TelegramBadRequest as error:
            log.error("file not sent", kind=file.kind, error=error.message)
        await self.sending.text(chat, file.lost, lambda text, mode: self.bot.send_message(chat, text, parse_mode=mode))

    def _method(self, file: File, chat: int) -> TelegramMethod[Message] | None:
        """How this file is sent; none when nobody has it any more."""
        if file.place is not None:
            return SendLocation(chat_id=chat, latitude=file.place[0], longitude=file.place[1])
        path = self.files.path(file.sha256) if file.sha256 else None
        source = FSInputFile(path, filename=file.name or file.kind) if path and path.exists() else file.file_id
        if source is None:
            return None
        words = {"caption": shorten(file.caption, CAPTION), "parse_mode": "HTML"} if file.kind != "video_note" else {}
        return _SENDING[file.kind](chat_id=chat, **{file.kind: source}, **words)

    async def _set_menu(self, commands: Sequence[tuple[str, str]], event: TelegramObject) -> None:
        listed = [BotCommand(command=name, description=what) for name, what in commands]
        scope = BotCommandScopeChat(chat_id=_chat(event))
        await self._patiently(_chat(event), lambda: self.bot.set_my_commands(listed, scope=scope))

    async def _patiently(self, chat: int, send: Thunk) -> None:
        try:
            await send()
        except TelegramRetryAfter as wait:
            self.hold(chat, wait.retry_after)
            if wait.retry_after > LONGEST_WAIT:
                raise TelegramNetworkError(wait.method, f"asked to wait {wait.retry_after} s") from wait
            await asyncio.sleep(wait.retry_after)
            await send()


_SENDING: dict[str, Callable[..., TelegramMethod[Message]]] = {
    "photo": SendPhoto,
    "document": SendDocument,
    "voice": SendVoice,
    "video": SendVideo,
    "video_note": SendVideoNote,
    "audio": SendAudio,
    "animation": SendAnimation,
}
_CANNOT_EDIT = re.compile("message to edit not found|message can't be edited|there is no text in the message")


def _chat(event: TelegramObject) -> int:
    match event:
        case CallbackQuery(message=Message(chat=chat) | InaccessibleMessage(chat=chat)) | Message(chat=chat):
            return chat.id
        case CallbackQuery(from_user=person):
            return person.id
    raise TypeError(f"{type(event).__name__} has no chat to answer in")
