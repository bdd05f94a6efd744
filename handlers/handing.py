"""All of somebody's deals for somebody else: «передай все сделки Ани Борису», or from his page; asked once."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.news import news
from bot.questions import About, AnswerTo
from bot.screen import Answer, Screen
from bot.views import handing as view
from models import Notification
from services import access, handing
from services.act import Act
from services.grammar.asked import agreeing
from services.grammar.intent import Intent, Verb

router = Router(name="handing")


async def of_line(intent: Intent, message: Message, act: Act, t: T) -> Screen | None:
    """None where it is one deal that the line hands over, or nothing."""
    if intent.verb is not Verb.HAND_OVER or intent.number is not None:
        return None
    said = await lines.everything_handed(message.text or "", act)
    return await _asked(said.giver_id or act.user.id, said.taker_id, act, t) if said else None


@router.callback_query(to.GiveAll.filter())
async def choose(_: CallbackQuery, callback_data: to.GiveAll, act: Act, t: T) -> Screen:
    giver = await access.person(act, callback_data.person)
    return view.choose(giver, await handing.takers(act, giver.id), t)


@router.callback_query(to.GiveAllTo.filter())
async def ask(_: CallbackQuery, callback_data: to.GiveAllTo, act: Act, t: T) -> Screen:
    return await _asked(callback_data.person, callback_data.taker, act, t)


async def _asked(giver_id: int, taker_id: int, act: Act, t: T) -> Screen:
    return view.ask(await handing.handing(act, giver_id, taker_id), act, t)


async def _meant(text: str, _: Intent, act: Act, about: About) -> int | None:
    """The colleague who was named; once he is, «да» is the answer."""
    if about["taker"]:
        return int(about["taker"]) if agreeing.said(text) else None
    return await lines.colleague(text, act)


@router.message(AnswerTo("handing", _meant))
async def answered(_: Message, said: int, about: About, act: Act, t: T) -> Screen:
    if not about["taker"]:
        return await _asked(about["giver"], said, act, t)
    return view.handed(await handing.hand_over(act, about["giver"], said), t)


@router.callback_query(to.GiveAllNow.filter())
async def give(_: CallbackQuery, callback_data: to.GiveAllNow, act: Act, t: T) -> Screen:
    return view.handed(await handing.hand_over(act, callback_data.person, callback_data.taker), t)


@news("deals-handed")
async def told(act: Act, t: T, row: Notification) -> Answer | None:
    return view.of_news(row, t)
