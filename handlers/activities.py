"""Calls and notes, from the card of a deal."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import deals as deals_view
from bot.views import say as say_view
from handlers import answers
from handlers.changes import shown
from handlers.naming import deals_meant
from handlers.task_changes import after_call
from models import ActivityKind, Direction
from services import access, activities
from services.act import Act
from services.dialogs import Talk
from services.grammar.past import talks
from services.likely import at_hand

router = Router(name="activities")

note = Form("note", Ask("text", answers.note, verbatim=True))


@router.callback_query(to.EditNote.filter())
async def ask_note(_: CallbackQuery, callback_data: to.EditNote, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return await note.start(act, t, talk, about=deals_view.about(deal), deal_id=deal.id)


@note.done
async def write_note(act: Act, t: T, _: Talk, *, deal_id: int, text: str) -> Answer:
    return await shown(await activities.log(act, deal_id, ActivityKind.NOTE, text=text), act, t)


async def _outcomes(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain("call-no-answer"), t.plain("call-no-answer-said"))]


call = Form("call", Ask("said", answers.note, choices=_outcomes, verbatim=True))


async def deal_choices(act: Act, t: T) -> Sequence[Choice]:
    return [(say_view.label(deal, act, t), f"#{deal.id}") for deal in await at_hand(act)]


call_of = Form("callof", Ask("deal", answers.line, choices=deal_choices, columns=1))


@router.message(Command("call"))
async def ask_whose_call(_: Message, act: Act, t: T, talk: Talk) -> Screen:
    access.may_change_or_refuse(act.user)
    return await call_of.start(act, t, talk)


@call_of.done
async def ask_call_of(act: Act, t: T, talk: Talk, *, deal: str) -> Answer:
    """The one deal that was meant; of several that the name fits, which."""
    found = await deals_meant(act, deal)
    if found.only is None:
        return say_view.whose_call(deal, found.close, act, t)
    return await call.start(act, t, talk, about=deals_view.about(found.only), deal_id=found.only.id)


@router.callback_query(to.LogCall.filter())
async def ask_call(_: CallbackQuery, callback_data: to.LogCall, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return await call.start(act, t, talk, about=deals_view.about(deal), deal_id=deal.id)


@call.done
async def log_call(act: Act, t: T, _: Talk, *, deal_id: int, said: str) -> Answer:
    read = talks.told(said)
    change = await activities.log(
        act,
        deal_id,
        ActivityKind.CALL,
        text=read.note,
        direction=Direction.OUT if read.direction == "out" else Direction.IN,
        minutes=read.minutes,
        answered=talks.answered(read.outcome, read.direction),
    )
    return await after_call(await shown(change, act, t), change.deal, act, t)
