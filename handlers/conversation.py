"""Answers to the questions of whatever conversation is open."""

from collections.abc import Callable, Coroutine
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.callbacks import Answer, Back, Cancel, Choices, Enough, Month, OfQuestion, Skip
from bot.forms import Form, InDialog
from bot.i18n import T
from bot.questions import CallsOff
from bot.screen import Alert, Button, Screen
from bot.screen import Answer as Shown
from bot.views import clients as clients_view
from bot.views import companies as companies_view
from bot.views import deals as deals_view
from bot.views import start as start_view
from bot.words import Alone
from services import access, deals, undo
from services.act import Act
from services.clients import cards
from services.companies import cards as company_cards
from services.companies import sight
from services.dialogs import Talk
from services.errors import Empty

router = Router(name="conversation")


@router.message(Command("cancel"))
@router.message(Alone("отмена", "скасування", "cancel"))
@router.message(CallsOff())
@router.callback_query(Cancel.filter())
async def cancel(called: Message | CallbackQuery, act: Act, t: T, talk: Talk) -> Shown:
    """Back to the card that the question was about."""
    if talk.row is None:
        return await _nothing_open(act, t) if isinstance(called, Message) else Alert(t.plain("form-gone"))
    context = talk.answers["context"]
    deal_id, contact_id, company_id = (context.get(f"{what}_id") for what in ("deal", "contact", "company"))
    await talk.close(act)
    if company_id is not None:
        company = await sight.one(act, company_id)
        return companies_view.card(await company_cards.card(act, company), act, t)
    if contact_id is not None:
        contact = await access.contact(act, contact_id)
        return clients_view.card(await cards.card(act, contact), act, t)
    if deal_id is None:
        return Screen(t("form-cancelled"), [[start_view.home_button(t)]])
    return deals_view.card(await deals.card(act, await access.deal(act, deal_id)), act, t)


async def _nothing_open(act: Act, t: T) -> Screen:
    """«Отмена» where nothing is asked: perhaps the last change is meant."""
    last = await undo.last(act)
    rows = [[Button(t.plain("undo-last"), to.Undo(event_id=last.id))]] if last is not None else []
    return Screen(t("nothing-open"), [*rows, [start_view.home_button(t)]])


@router.message(Command("skip"))
async def skip_all(_: Message, act: Act, t: T, talk: Talk) -> Shown:
    """In the first questions: all that is left takes its default."""
    form = Form.known.get(talk.form or "")
    if form is None:
        return Alert(t.plain("form-gone"))
    if all(ask.optional for ask in form.asks):
        return await form.finish(act, t, talk, talk.answers)
    return await form.answer(act, t, talk, None)


@router.message(InDialog())
async def answer(message: Message, act: Act, t: T, talk: Talk, form: Form) -> Shown:
    if not message.text:
        return await form.question(act, t, talk.answers, Empty())
    return await _typed(await form.typed(act, t, talk.answers, message.text), message.text, act, t, talk, form)


async def _typed(button: CallbackData | None, text: str, act: Act, t: T, talk: Talk, form: Form) -> Shown:
    """The label of a button is as good as a tap on it."""
    match button:
        case Answer():
            return await form.answer(act, t, talk, button.value)
        case Skip():
            return await form.answer(act, t, talk, None)
        case Enough():
            return await form.enough(act, t, talk)
        case Back():
            return await form.back(act, t, talk)
        case Month():
            return await form.month(act, t, talk.answers, button.year, button.month)
    return await form.answer(act, t, talk, text)


@router.callback_query(Answer.filter())
async def choose(_: CallbackQuery, callback_data: Answer, act: Act, t: T, talk: Talk) -> Shown:
    return await _asked(callback_data, act, t, talk, lambda form: form.answer(act, t, talk, callback_data.value))


@router.callback_query(Skip.filter())
async def skip(_: CallbackQuery, callback_data: Skip, act: Act, t: T, talk: Talk) -> Shown:
    return await _asked(callback_data, act, t, talk, lambda form: form.answer(act, t, talk, None))


@router.callback_query(Choices.filter())
async def turn(_: CallbackQuery, callback_data: Choices, act: Act, t: T, talk: Talk) -> Shown:
    page = callback_data.page
    return await _asked(callback_data, act, t, talk, lambda form: form.question(act, t, talk.answers, page=page))


@router.callback_query(Month.filter())
async def month(_: CallbackQuery, callback_data: Month, act: Act, t: T, talk: Talk) -> Shown:
    year, of_year = callback_data.year, callback_data.month
    return await _asked(callback_data, act, t, talk, lambda form: form.month(act, t, talk.answers, year, of_year))


@router.callback_query(Enough.filter())
async def enough(_: CallbackQuery, callback_data: Enough, act: Act, t: T, talk: Talk) -> Shown:
    return await _asked(callback_data, act, t, talk, lambda form: form.enough(act, t, talk))


@router.callback_query(Back.filter())
async def back(_: CallbackQuery, callback_data: Back, act: Act, t: T, talk: Talk) -> Shown:
    return await _asked(callback_data, act, t, talk, lambda form: form.back(act, t, talk))


async def _asked(
    tapped: OfQuestion, act: Act, t: T, talk: Talk, then: Callable[[Form], Coroutine[Any, Any, Shown]]
) -> Shown:
    """What a button of the open question does; that of a question that is past shows the open one."""
    form = Form.known.get(talk.form or "")
    if form is None:
        return Alert(t.plain("form-gone"))
    if tapped.ask != len(talk.answers["given"]):
        return [Alert(t.plain("form-stale")), await form.question(act, t, talk.answers)]
    return await then(form)
