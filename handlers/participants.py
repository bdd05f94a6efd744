"""Who works on a deal beside the one responsible."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import deals as deals_view
from bot.views import edits as view
from handlers import answers
from handlers.changes import shown
from services import access, participants
from services.act import Act
from services.dialogs import Talk

router = Router(name="participants")

FUNCTIONS = ("documents", "estimate", "delivery", "help")


@router.callback_query(to.Participants.filter())
async def choose(_: CallbackQuery, callback_data: to.Participants, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    found, others = await participants.of_deal(act, deal), await participants.candidates(act, deal)
    return view.participants(deal, found, others, act, t)


async def functions(_: Act, t: T) -> Sequence[Choice]:
    named = [t.plain(f"function-{name}") for name in FUNCTIONS]
    return [(name, name) for name in named]


function = Form("peer", Ask("function", answers.function, choices=functions))


@router.callback_query(to.AddParticipant.filter())
async def ask_function(_: CallbackQuery, callback_data: to.AddParticipant, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    about = deals_view.about(deal)
    return await function.start(act, t, talk, about=about, deal_id=deal.id, user_id=callback_data.user_id)


@function.done
async def add(act: Act, t: T, _: Talk, *, deal_id: int, user_id: int, function: str) -> Answer:
    return await shown(await participants.add(act, deal_id, user_id, function), act, t)


@router.callback_query(to.RemoveParticipant.filter())
async def remove(_: CallbackQuery, callback_data: to.RemoveParticipant, act: Act, t: T) -> Screen:
    return await shown(await participants.remove(act, callback_data.deal_id, callback_data.user_id), act, t)
