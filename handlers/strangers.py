"""Those who do not belong to the company: an invitation lets them in, anything else is politely refused."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.i18n import T
from bot.routes import Outsider
from bot.screen import Alert, Answer, Screen
from bot.views import start as view
from handlers.setup import setup
from models import Role
from services import team
from services.act import Act
from services.dialogs import Talk

router = Router(name="strangers")


@router.message(Outsider())
async def knock(message: Message, act: Act, t: T, talk: Talk) -> Answer | None:
    if message.chat.type != "private":
        return None
    command, _, token = (message.text or "").partition(" ")
    if command == "/start" and token:
        return await enter(token.strip(), act, t, talk)
    await team.knocked(act, act.user.name)
    return Screen(t("stranger-answer"))


@router.callback_query(Outsider())
async def tap(_: CallbackQuery, t: T) -> Alert:
    return Alert(t.plain("stranger-tap"))


async def enter(token: str, act: Act, t: T, talk: Talk) -> Answer:
    user = await team.accept(act, token)
    act = replace(act, user=user)
    menu = view.menu(user, t)
    if user.role is Role.OWNER and act.workspace.ready_at is None:
        return [menu, await setup.start(act, t, talk)]
    return [menu, view.joined(act, t)]
