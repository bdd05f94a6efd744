"""The rating: `/rating`, «рейтинг за неделю», and the deals behind its figures."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.routes import Word
from bot.screen import Answer, Button, Screen
from bot.views import deals as list_view
from bot.views import rating as view
from bot.views.paging import pager
from handlers import scopes
from services import access, deals
from services.act import Act
from services.reports import rating
from services.reports.scope import Scope

router = Router(name="rating")

READS = {"reads": True}


@router.message(Command("rating"), flags=READS)
async def by_command(_: Message, command: CommandObject, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_words(act, command.args or ""), act, t)


@router.message(Word("рейтинг", "rating"), flags=READS)
async def by_words(_: Message, rest: str, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_words(act, rest), act, t)


@router.callback_query(to.Rating.filter(), flags=READS)
async def by_button(_: CallbackQuery, callback_data: to.Rating, act: Act, t: T) -> Answer:
    return await _report(await scopes.of_button(act, callback_data.period, callback_data.pipeline_id), act, t)


async def _report(scope: Scope, act: Act, t: T) -> Answer:
    return view.report(await rating.rating(act, scope), act, t)


@router.callback_query(to.RatingDeals.filter(), flags=READS)
async def deals_behind(_: CallbackQuery, callback_data: to.RatingDeals, act: Act, t: T) -> Screen:
    scope = await scopes.of_button(act, callback_data.period, callback_data.pipeline_id)
    user = await access.person(act, callback_data.person)
    page = await deals.paged(act, rating.won_by(act, scope, user), callback_data.page)
    turn = pager(t, page.number, page.pages, lambda n: view.deals_of(scope, user.id, n))
    back = Button(t.plain("back"), view.address(scope, scope.period))
    return list_view.selection(page, view.person_title(scope, user, t), turn, back, act, t)


@router.callback_query(to.RatingBy.filter(), flags=READS)
async def choose_period(_: CallbackQuery, callback_data: to.RatingBy, act: Act, t: T) -> Screen:
    scope = await scopes.of_button(act, callback_data.period, callback_data.pipeline_id)
    return view.choose_period(scope, act, t)
