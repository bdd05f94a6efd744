"""How the bot is doing: news on its way, people out of reach, what went wrong."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Screen
from bot.views import status as view
from services import status
from services.act import Act

router = Router(name="status")


@router.message(Command("status"), flags={"reads": True})
@router.callback_query(to.Status.filter(), flags={"reads": True})
async def show_status(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return view.status(await status.look(act), act, t)
