"""The rating: `/rating`, «рейтинг за неделю», and the deals behind its figures."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.routes import Word
from bot.screen import Answer, Screen
from bot.views import deals as list_view
from bot.views import rating as view
from bot.views.paging import pager
from handlers import scopes
from services import access, deals
from services.act import Act
from services.grammar import periods
from services.grammar.periods import Period
from services.reports import rating
from services.reports.scope import Scope

router = Router(name="rating")

READS = {"reads": True}


@router.message(Command("rating"), flags=READS)
async def by_command(_: Message, command: CommandObject, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_words(act, command.args or "", _default(act)), act, t)


@router.message(Word("рейтинг", "rating"), flags=READS)
async def by_words(_: Message, rest: str, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_words(act, rest, _default(act)), act, t)


@router.callback_query(to.Rating.filter(), flags=READS)
async def by_button(_: CallbackQuery, callback_data: to.Rating, act: Act, t: T) -> Answer:
    return await _report(await _scope(act, callback_data), act, t)


@router.callback_query(to.RatingBack.filter(), flags=READS)
async def back(_: CallbackQuery, callback_data: to.RatingBack, act: Act, t: T) -> Screen:
    """The figures again, in their place; their picture still stands below."""
    return view.figures(await rating.rating(act, await _scope(act, callback_data)), act, t)


async def _scope(act: Act, data: to.Rating | to.RatingBack | to.RatingDeals | to.RatingBy) -> Scope:
    return await scopes.of_button(act, data.period, data.pipeline_id, _default(act))


def _default(act: Act) -> Period:
    return periods.month(act.local_now.date())


async def of_period(period: Period | None, act: Act, t: T) -> Answer:
    chosen = period or _default(act)
    return await _report(await scopes.of_button(act, chosen.code, 0, chosen), act, t)


async def _report(scope: Scope, act: Act, t: T) -> Answer:
    return view.report(await rating.rating(act, scope), act, t)


@router.callback_query(to.RatingDeals.filter(), flags=READS)
async def deals_behind(_: CallbackQuery, callback_data: to.RatingDeals, act: Act, t: T) -> Screen:
    scope = await _scope(act, callback_data)
    user = await access.person(act, callback_data.person)
    page = await deals.paged(act, rating.won_by(act, scope, user), callback_data.page)
    turn = pager(t, page.number, page.pages, lambda n: view.deals_of(scope, user.id, n))
    back = view.back(scope, t)
    return list_view.selection(page, view.person_title(scope, user, t), turn, back, act, t)


@router.callback_query(to.RatingBy.filter(), flags=READS)
async def choose_period(_: CallbackQuery, callback_data: to.RatingBy, act: Act, t: T) -> Screen:
    scope = await _scope(act, callback_data)
    return view.choose_period(scope, act, t)
