"""The funnel: `/funnel`, «воронка за март», and the deals behind its figures."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.routes import Word
from bot.screen import Answer, Screen
from bot.views import deals as list_view
from bot.views import funnel as view
from bot.views.paging import pager
from handlers import scopes
from services import deals, pipelines, team
from services.act import Act
from services.grammar import periods
from services.grammar.periods import Period
from services.reports import funnel
from services.reports.scope import Scope

router = Router(name="funnel")

READS = {"reads": True}


@router.message(Command("funnel"), flags=READS)
async def by_command(_: Message, command: CommandObject, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_words(act, command.args or "", _default(act)), act, t)


@router.message(Word("воронка", "воронку", "лійка", "воронки", "funnel"), flags=READS)
async def by_words(_: Message, rest: str, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_words(act, rest, _default(act)), act, t)


@router.callback_query(to.Funnel.filter(), flags=READS)
async def by_button(_: CallbackQuery, callback_data: to.Funnel, act: Act, t: T) -> Answer:
    return await _report(await _scope(act, callback_data), act, t)


@router.callback_query(to.FunnelBack.filter(), flags=READS)
async def back(_: CallbackQuery, callback_data: to.FunnelBack, act: Act, t: T) -> Screen:
    """The figures again, in their place; their picture still stands below."""
    return view.figures(await funnel.funnel(act, await _scope(act, callback_data)), act, t)


async def _scope(act: Act, data: to.Funnel | to.FunnelBack | to.FunnelDeals | to.FunnelBy) -> Scope:
    return await scopes.of_button(act, data.period, data.pipeline_id, _default(act), data.person)


def _default(act: Act) -> Period:
    """Ninety days: deals younger than a sale takes would make any funnel look broken."""
    return periods.days(act.local_now.date(), 90)


async def of_period(period: Period | None, act: Act, t: T) -> Answer:
    chosen = period or _default(act)
    return await _report(await scopes.of_button(act, chosen.code, 0, chosen), act, t)


async def _report(scope: Scope, act: Act, t: T) -> Answer:
    return view.report(await funnel.funnel(act, scope), act, t)


@router.callback_query(to.FunnelDeals.filter(), flags=READS)
async def deals_behind(_: CallbackQuery, callback_data: to.FunnelDeals, act: Act, t: T) -> Screen:
    scope = await _scope(act, callback_data)
    stage = next((s for s in scope.pipeline.stages if s.id == callback_data.stage_id), None)
    query = funnel.reached_stage(act, scope, stage) if stage else funnel.dropped(act, scope)
    page = await deals.paged(act, query, callback_data.page)
    turn = pager(t, page.number, page.pages, lambda n: view.deals_of(scope, callback_data.stage_id, n))
    back = view.back(scope, t)
    return list_view.selection(page, view.stage_title(scope, stage, t), turn, back, act, t)


@router.callback_query(to.FunnelBy.filter(), flags=READS)
async def choose(_: CallbackQuery, callback_data: to.FunnelBy, act: Act, t: T) -> Screen:
    scope = await _scope(act, callback_data)
    if callback_data.what == "person":
        return view.choose_person(scope, await team.colleagues(act), t)
    return view.choose_period(scope, await pipelines.all_active(act), act, t)
