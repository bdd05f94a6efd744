"""One person of the company: his page and his day."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Screen
from bot.views import members as view
from bot.views import plans as plans_view
from services import access, members, plans
from services.act import Act

router = Router(name="people")

READS = {"reads": True}


@router.callback_query(to.OpenMember.filter(), flags=READS)
async def page(_: CallbackQuery, callback_data: to.OpenMember, act: Act, t: T) -> Screen:
    return await opened(callback_data.person, act, t)


async def opened(user_id: int, act: Act, t: T) -> Screen:
    return view.page(await members.member(act, user_id), act, t)


@router.callback_query(to.PlanOf.filter(), flags=READS)
async def day(_: CallbackQuery, callback_data: to.PlanOf, act: Act, t: T) -> Screen:
    return await planned(callback_data.person, act, t, callback_data.page)


async def planned(user_id: int, act: Act, t: T, page: int = 0) -> Screen:
    """His day as he would see it; one's own is one's own plan."""
    user = await access.person(act, user_id)
    return plans_view.plan(await plans.plan(act, user), page, act, t, user if user.id != act.user.id else None)
