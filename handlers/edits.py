"""Changing what a deal says of itself."""

from collections.abc import Sequence
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import calendar
from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import deals as deals_view
from bot.views import edits as view
from handlers import answers, task_changes
from handlers.changes import shown
from handlers.deals import step_choices
from services import access, deals, edits, pipelines, tasks
from services.act import Act
from services.dialogs import Talk
from services.grammar.money.amounts import Money
from services.grammar.when.dates import When

router = Router(name="edits")


@router.callback_query(to.More.filter())
async def more(_: CallbackQuery, callback_data: to.More, act: Act, t: T) -> Screen:
    return view.more(await deals.card(act, await access.deal_to_change(act, callback_data.deal_id)), act, t)


@router.callback_query(to.EditDeal.filter())
async def edit(_: CallbackQuery, callback_data: to.EditDeal, act: Act, t: T) -> Screen:
    return view.edit(await access.deal_to_change(act, callback_data.deal_id), act, t)


async def expected_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(key), t.plain(key)) for key in ("expect-friday", "expect-week", "expect-month")]


title = Form("title", Ask("title", answers.line))
amount = Form("amount", Ask("amount", answers.money, optional=True, skip="amount-unknown"))
expect = Form(
    "expect",
    Ask("day", answers.day, optional=True, choices=expected_choices, skip="expected-none", days=calendar.day_alone),
)
tags = Form("tags", Ask("tags", answers.tags, optional=True, skip="tags-none"))
plan = Form("plan", Ask("step", answers.step, choices=step_choices, columns=1, days=calendar.call_on))


@router.callback_query(to.EditTitle.filter())
async def ask_title(_: CallbackQuery, callback_data: to.EditTitle, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(title, callback_data.deal_id, act, t, talk)


@router.callback_query(to.EditAmount.filter())
async def ask_amount(_: CallbackQuery, callback_data: to.EditAmount, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(amount, callback_data.deal_id, act, t, talk)


@router.callback_query(to.EditExpected.filter())
async def ask_expected(_: CallbackQuery, callback_data: to.EditExpected, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(expect, callback_data.deal_id, act, t, talk)


@router.callback_query(to.EditTags.filter())
async def ask_tags(_: CallbackQuery, callback_data: to.EditTags, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(tags, callback_data.deal_id, act, t, talk)


@router.callback_query(to.EditStep.filter())
async def ask_step(_: CallbackQuery, callback_data: to.EditStep, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(plan, callback_data.deal_id, act, t, talk)


async def _ask(form: Form, deal_id: int, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, deal_id)
    return await form.start(act, t, talk, about=deals_view.about(deal), deal_id=deal_id)


@title.done
async def retitle(act: Act, t: T, _: Talk, *, deal_id: int, title: str) -> Answer:
    return await shown(await edits.retitle(act, deal_id, title), act, t)


@amount.done
async def set_amount(act: Act, t: T, _: Talk, *, deal_id: int, amount: Money | None) -> Answer:
    minor, currency = (amount.minor, amount.currency) if amount else (None, None)
    return await shown(await edits.set_amount(act, deal_id, minor, currency), act, t)


@expect.done
async def set_expected(act: Act, t: T, _: Talk, *, deal_id: int, day: date | None) -> Answer:
    return await shown(await edits.expect(act, deal_id, day), act, t)


@tags.done
async def set_tags(act: Act, t: T, _: Talk, *, deal_id: int, tags: list[str] | None) -> Answer:
    return await shown(await edits.set_tags(act, deal_id, tags or []), act, t)


@plan.done
async def set_step(act: Act, t: T, _: Talk, *, deal_id: int, step: tuple[str, When | None]) -> Answer:
    return await task_changes.shown(await tasks.plan(act, *step, deal_id=deal_id), act, t)


@router.callback_query(to.Sources.filter())
async def choose_source(_: CallbackQuery, callback_data: to.Sources, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return view.sources(deal, await pipelines.sources(act), act, t)


@router.callback_query(to.SetSource.filter())
async def set_source(_: CallbackQuery, callback_data: to.SetSource, act: Act, t: T) -> Screen:
    return await shown(await edits.set_source(act, callback_data.deal_id, callback_data.source_id or None), act, t)


@router.callback_query(to.HandOver.filter())
async def choose_successor(_: CallbackQuery, callback_data: to.HandOver, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return view.successors(deal, await edits.successors(act, callback_data.deal_id), act, t)


@router.callback_query(to.HandTo.filter())
async def hand_over(_: CallbackQuery, callback_data: to.HandTo, act: Act, t: T) -> Screen:
    return await shown(await edits.hand_over(act, callback_data.deal_id, callback_data.user_id), act, t)
