"""/start, the main menu, help."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.greetings import Greeting, Thanks
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import start as view
from bot.words import Asked, Word
from handlers.setup import setup
from models import Role
from services import deals, team
from services.act import Act
from services.deals import Which
from services.dialogs import Talk

router = Router(name="start")


@router.message(Command("start", "menu"))
@router.message(Word("меню", "menu"))
async def start(message: Message, act: Act, t: T, talk: Talk) -> Answer:
    if message.from_user is not None:
        await team.introduce(act, message.from_user.full_name)
    menu = view.menu(act.user, t)
    if act.user.role is Role.OWNER and act.workspace.ready_at is None:
        return [menu, await setup.start(act, t, talk)]
    return [menu, await _home(act, t)]


@router.message(Greeting())
@router.callback_query(to.Home.filter())
async def home(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return await _home(act, t)


async def _home(act: Act, t: T) -> Screen:
    return view.home(act, (await deals.page(act, Which.OPEN)).total, t)


@router.message(Thanks())
async def thanked(_: Message, t: T) -> Screen:
    return Screen(t("thanks"))


@router.message(Command("help"))
@router.message(Word("помощь", "допомога", "help"))
@router.message(Asked("что ты умеешь", "что умеешь", "что ты можешь", "що ти вмієш", "що вмієш", "what can you do"))
@router.callback_query(to.Help.filter())
async def help(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return view.help(act, t)
