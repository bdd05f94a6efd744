"""Moving a deal: to another stage, to won, to lost with its reason, aside, and back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot import lines
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import deals as deals_view
from bot.views import moves as view
from bot.views import waking as waking_view
from handlers import answers, task_lines
from handlers.changes import shown
from models import ReasonKind
from services import access, moves, pipelines
from services.act import Act
from services.deals import Change
from services.dialogs import Talk
from services.grammar.intent import Intent, Verb
from services.grammar.money.amounts import Money
from services.timeline import Action

router = Router(name="moves")


@router.callback_query(to.Stages.filter())
async def choose_stage(_: CallbackQuery, callback_data: to.Stages, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return view.stages(deal, await pipelines.stages(act, deal.pipeline_id), act, t)


@router.callback_query(to.Move.filter())
async def move(_: CallbackQuery, callback_data: to.Move, act: Act, t: T) -> Screen:
    return await moved(await moves.move(act, callback_data.deal_id, callback_data.to, was=callback_data.was), act, t)


async def moved(change: Change, act: Act, t: T, *also: Change) -> Screen:
    """Whoever is set aside is to be come back to. `also` is what the same line has changed besides."""
    card = await shown(change, act, t, *also)
    return waking_view.after_parking(card, change.deal, t) if change.event.action == Action.PARKED else card


@router.callback_query(to.Win.filter())
async def confirm_amount(_: CallbackQuery, callback_data: to.Win, act: Act, t: T) -> Screen:
    return view.win(await access.deal_to_change(act, callback_data.deal_id), act, t)


@router.callback_query(to.WinNow.filter())
async def win(_: CallbackQuery, callback_data: to.WinNow, act: Act, t: T) -> Screen:
    return await _won(await moves.win(act, callback_data.deal_id, was=callback_data.was), act, t)


won_amount = Form("won", Ask("amount", answers.money))


@router.callback_query(to.WinAmount.filter())
async def ask_won_amount(_: CallbackQuery, callback_data: to.WinAmount, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return await won_amount.start(act, t, talk, about=deals_view.about(deal), deal_id=deal.id, was=callback_data.was)


@won_amount.done
async def win_for(act: Act, t: T, _: Talk, *, deal_id: int, was: int, amount: Money) -> Answer:
    return await _won(await moves.win(act, deal_id, amount=amount.minor, currency=amount.currency, was=was), act, t)


async def _won(change: Change, act: Act, t: T) -> Screen:
    return view.after_win(await shown(change, act, t), change.deal, t)


@router.callback_query(to.WonReasons.filter())
async def ask_why_won(_: CallbackQuery, callback_data: to.WonReasons, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return view.won_reasons(deal, await pipelines.reasons(act, ReasonKind.WON), act, t)


@router.callback_query(to.WonBecause.filter())
async def won_because(_: CallbackQuery, callback_data: to.WonBecause, act: Act, t: T) -> Screen:
    change = await moves.explain(act, callback_data.deal_id, reason_id=callback_data.reason_id)
    return await shown(change, act, t)


@router.callback_query(to.Lose.filter())
async def ask_why_lost(query: CallbackQuery, callback_data: to.Lose, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    comment = await _told(query, deal.id, act, talk)
    return view.lose(deal, await pipelines.reasons(act, ReasonKind.LOST), callback_data.page, act, t, comment=comment)


@router.callback_query(to.LoseFor.filter())
async def lose(query: CallbackQuery, callback_data: to.LoseFor, act: Act, t: T, talk: Talk) -> Screen:
    reason, was = callback_data.reason_id, callback_data.was
    comment, step = await lines.step_in(await _told(query, callback_data.deal_id, act, talk), act)
    change = await moves.lose(act, callback_data.deal_id, reason_id=reason, comment=comment or None, was=was)
    planned = [await task_lines.planned(Intent(Verb.LOST, task=step), change.deal, act, t)] if step else []
    return view.after_loss(await shown(change, act, t, *planned), change.deal, act, t, planned=bool(step))


async def _told(query: CallbackQuery, deal_id: int, act: Act, talk: Talk) -> str:
    """Whatever else was said of the loss, in the line that asked for the reason or in answer to the question."""
    about = talk.answers.get("context", {}) if talk.question else {}
    if about.get("deal_id") == deal_id and about.get("note"):
        return str(about["note"])
    original = lines.quoted(query)
    intent = await lines.of_text(original.text or "", act) if original is not None else None
    return intent.note if intent is not None and intent.verb is Verb.LOST else ""


comment = Form("comment", Ask("text", answers.note, verbatim=True))


@router.callback_query(to.Comment.filter())
async def ask_comment(_: CallbackQuery, callback_data: to.Comment, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return await comment.start(act, t, talk, about=deals_view.about(deal), deal_id=deal.id)


@comment.done
async def add_comment(act: Act, t: T, _: Talk, *, deal_id: int, text: str) -> Answer:
    return await shown(await moves.explain(act, deal_id, comment=text), act, t)
