"""Lists of deals: `/deals`, «сделки Ани на тест-драйве», «выигранные», and whose else."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import lists as view
from bot.views import say as say_view
from bot.words import Alone
from handlers import scopes
from services import access, deals, pipelines
from services.act import Act
from services.deals import Chosen, Which
from services.grammar.asked import listed
from services.grammar.intent import Intent
from services.grammar.when.calendars import Period
from services.reports.scope import Scope

router = Router(name="lists")

READS = {"reads": True}
EVERYBODYS = Scope(Period())


@router.message(Command("deals"), flags=READS)
@router.message(Alone("сделки", "угоди", "deals"), flags=READS)
async def open_deals(_: Message, act: Act, t: T) -> Screen:
    return await _listed(act, t, Chosen(Which.OPEN))


@router.callback_query(to.Deals.filter(), flags=READS)
async def by_kind(_: CallbackQuery, callback_data: to.Deals, act: Act, t: T) -> Screen:
    return await _listed(act, t, Chosen(callback_data.which), callback_data.page)


@router.callback_query(to.DealsOf.filter(), flags=READS)
async def narrowed(_: CallbackQuery, callback_data: to.DealsOf, act: Act, t: T) -> Screen:
    stage = await pipelines.stage(act, callback_data.stage_id) if callback_data.stage_id else None
    chosen = Chosen(callback_data.which, await scopes.of_list(act, callback_data), stage)
    return await _listed(act, t, chosen, callback_data.page)


@router.callback_query(to.DealsWhose.filter(), flags=READS)
async def choose_person(_: CallbackQuery, callback_data: to.DealsWhose, act: Act, t: T) -> Screen:
    return view.choose_person(await EVERYBODYS.sellers(act), Chosen(callback_data.which), t)


async def asked(intent: Intent, text: str, act: Act, t: T) -> Answer:
    """The list that the words mean; of a condition by which nothing can be chosen that is said."""
    if not (intent.sure or intent.unread):
        return await _doubtful(text, act, t)
    which = Which(intent.report.removeprefix("deals").removeprefix("_") or Which.OPEN)
    scope = await scopes.of_intent(act, intent, _of_all_times)
    if intent.unread:
        return view.no_such(intent.unread[0], Chosen(which, scope), act, t)
    leads = access.sees_others(act.user) and access.may_change(act.user)
    if leads and scope == EVERYBODYS and listed.own(text):
        scope = Scope(Period(), person=act.user)
    stage = await pipelines.stage(act, intent.stage_id) if intent.stage_id else None
    return await _listed(act, t, Chosen(which, scope, stage))


async def _of_all_times(_: Act) -> Period:
    return Period()


async def _doubtful(text: str, act: Act, t: T) -> Screen:
    """Two go by that name: whose is asked, of those who see anybody else's."""
    if access.sees_others(act.user):
        return view.choose_person(await EVERYBODYS.sellers(act), Chosen(Which.OPEN), t)
    return say_view.unclear(text, [], act, t)


async def _listed(act: Act, t: T, chosen: Chosen, page: int = 0) -> Screen:
    return view.listing(await deals.page(act, chosen, page), chosen, act, t)
