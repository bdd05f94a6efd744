"""One's own settings: language and time zone; the owner's for the company: the goal of calls."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T, Translations
from bot.screen import Alert, Answer, Screen
from bot.views import settings as view
from bot.views import start as start_view
from handlers import answers
from services import access, workspace
from services.act import Act
from services.dialogs import Talk

router = Router(name="settings")

ZONES = {
    "moscow": "Europe/Moscow",
    "kyiv": "Europe/Kyiv",
    "minsk": "Europe/Minsk",
    "almaty": "Asia/Almaty",
    "yekaterinburg": "Asia/Yekaterinburg",
    "novosibirsk": "Asia/Novosibirsk",
    "tashkent": "Asia/Tashkent",
}


@router.message(Command("settings"))
@router.callback_query(to.Settings.filter())
async def settings(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return view.settings(act, t)


@router.callback_query(to.Languages.filter())
async def languages(_: CallbackQuery, texts: Translations, t: T) -> Screen:
    return view.languages(texts, t)


@router.callback_query(to.SetLanguage.filter())
async def set_language(_: CallbackQuery, callback_data: to.SetLanguage, texts: Translations, act: Act, t: T) -> Answer:
    if callback_data.language not in texts:
        return Alert(t.plain("error-old-button"))
    user = await workspace.speak(act, callback_data.language)
    chosen = texts[user.language]
    return [view.settings(act, chosen), start_view.menu(user, chosen)]


async def zone_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(f"zone-{city}"), zone) for city, zone in ZONES.items()]


zone = Form("zone", Ask("zone", answers.zone, choices=zone_choices))


@router.callback_query(to.EditZone.filter())
async def ask_zone(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    return await zone.start(act, t, talk)


@zone.done
async def set_zone(act: Act, t: T, _: Talk, *, zone: str) -> Answer:
    await workspace.live_in(act, zone)
    act.__dict__.pop("zone", None)
    return view.settings(act, t)


goal = Form("goal", Ask("calls", answers.calls, optional=True, skip="goal-none"))


@router.callback_query(to.EditGoal.filter())
async def ask_goal(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.owner_only(act)
    return await goal.start(act, t, talk, about={"calls": str(act.workspace.calls_goal)})


@goal.done
async def set_goal(act: Act, t: T, _: Talk, *, calls: int | None) -> Answer:
    await workspace.aim(act, calls or 0)
    return view.settings(act, t)
