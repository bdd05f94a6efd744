"""The morning plan, the evening wrap and the manager's digest: sent on the clock, or asked for."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.news import news
from bot.screen import Answer, Screen
from bot.views import deals as deals_view
from bot.views import digests as digest_view
from bot.views import plans as view
from bot.views import wraps as wrap_view
from bot.views.paging import pager
from bot.words import Alone
from handlers import answers
from models import Notification, Role
from services import access, deals, digests, hours, plans, tasks
from services.act import Act
from services.grammar.language.words import Part
from services.grammar.when.dates import When

router = Router(name="plans")

READS = {"reads": True}

AHEAD = {
    to.Ahead.TOMORROW: "step-call-tomorrow",
    to.Ahead.DAYS: "step-call-3days",
    to.Ahead.MONDAY: "step-call-monday",
}
"""What is planned by one tap, in the words that are read as if they had been typed."""


@router.message(Command("plan"), flags=READS)
@router.message(Alone("план", "plan"), flags=READS)
async def asked(_: Message, act: Act, t: T) -> Screen:
    return view.plan(await plans.plan(act), 0, act, t)


@router.callback_query(to.Plan.filter(), flags=READS)
async def page(_: CallbackQuery, callback_data: to.Plan, act: Act, t: T) -> Screen:
    return view.plan(await plans.plan(act), callback_data.page, act, t)


@news("plan")
async def morning(act: Act, t: T, row: Notification) -> Answer | None:
    """Nothing is said of an empty day, nor of a morning that has passed."""
    found = await plans.plan(act)
    return None if found.empty or view.stale(row, act) else view.plan(found, 0, act, t)


@router.callback_query(to.Spread.filter())
async def spread(_: CallbackQuery, act: Act, t: T) -> Screen:
    access.may_change_or_refuse(act.user)
    return view.spread(await plans.spread(act), act, t)


@router.callback_query(to.Stepless.filter(), flags=READS)
async def stepless(_: CallbackQuery, callback_data: to.Stepless, act: Act, t: T) -> Screen:
    found = await deals.paged(act, plans.stepless(act, act.user), callback_data.page)
    turn = pager(t, found.number, found.pages, lambda number: to.Stepless(page=number))
    here = to.Stepless(page=found.number)
    return deals_view.selection(found, t.plain("plan-stepless-title"), turn, view.back(t), here, act, t)


@router.message(Command("wrap"), flags=READS)
@router.message(Alone("итоги", "підсумки", "wrap"), flags=READS)
async def wrap(_: Message, act: Act, t: T) -> Screen:
    return wrap_view.wrap(await plans.wrap(act), act, t)


@news("wrap")
async def evening(act: Act, t: T, row: Notification) -> Answer | None:
    found = await plans.wrap(act)
    return None if found.empty or view.stale(row, act) else wrap_view.wrap(found, act, t)


@router.callback_query(to.Wrap.filter(), flags=READS)
async def skip(_: CallbackQuery, callback_data: to.Wrap, act: Act, t: T) -> Screen:
    return wrap_view.wrap(await plans.wrap(act), act, t, after=callback_data)


@router.callback_query(to.WrapTask.filter())
async def answer_task(_: CallbackQuery, callback_data: to.WrapTask, act: Act, t: T) -> Screen:
    """One tap a question: this one is done or put off, the next one is asked."""
    number, did = callback_data.task_id, callback_data.did
    if did is to.Did.MORNING:
        tomorrow = await hours.tomorrow(act)
        change = await tasks.snooze(act, number, When(tomorrow, plans.NINE, part=Part.MORNING))
    else:
        change = await (tasks.finish if did is to.Did.DONE else tasks.fail)(act, number)
    return wrap_view.answered(change, await plans.wrap(act), to.Wrap(task=number), act, t)


@router.callback_query(to.WrapDeal.filter())
async def answer_deal(_: CallbackQuery, callback_data: to.WrapDeal, act: Act, t: T) -> Screen:
    title, when = answers.step(t.plain(AHEAD[callback_data.ahead]), act)
    planned = await tasks.plan(act, title, when, deal_id=callback_data.deal_id)
    return wrap_view.answered(planned, await plans.wrap(act), to.Wrap(deal=callback_data.deal_id), act, t)


@router.message(Command("digest"), flags=READS)
@router.message(Alone("сводка", "дайджест", "зведення", "digest"), flags=READS)
async def digest(_: Message, act: Act, t: T) -> Screen:
    by_team = act.user.role is Role.OWNER
    return digest_view.digest(await digests.digest(act, by_team=by_team), act, t)


@router.callback_query(to.Digest.filter(), flags=READS)
async def digest_by(_: CallbackQuery, callback_data: to.Digest, act: Act, t: T) -> Screen:
    return digest_view.digest(await digests.digest(act, by_team=callback_data.by_team), act, t)


@news("digest")
async def of_team(act: Act, t: T, row: Notification) -> Answer | None:
    """Somebody who leads nobody any more has no team to hear of."""
    found = await digests.digest(act, by_team=act.user.role is Role.OWNER)
    silent = found.empty or view.stale(row, act) or not access.sees_others(act.user)
    return None if silent else digest_view.digest(found, act, t)
