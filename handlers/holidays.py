"""Days on which the company does not work."""

from collections.abc import Sequence
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import holidays as view
from bot.views import settings as settings_view
from handlers import answers
from services import access, settings
from services.act import Act
from services.dialogs import Talk

router = Router(name="holidays")


@router.callback_query(to.Holidays.filter())
async def listed(_: CallbackQuery, act: Act, t: T) -> Screen:
    access.owner_only(act)
    return view.listed(settings.runs(await settings.holidays(act)), act, t)


holiday = Form("holiday", Ask("days", answers.holiday))


@router.callback_query(to.AddHoliday.filter())
async def ask(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.owner_only(act)
    return await holiday.start(act, t, talk)


@holiday.done
async def add(act: Act, t: T, _: Talk, *, days: tuple[Sequence[date], str]) -> Answer:
    return settings_view.changed(await settings.add_holidays(act, *days), act, t)


@router.callback_query(to.DropHoliday.filter())
async def drop(_: CallbackQuery, callback_data: to.DropHoliday, act: Act, t: T) -> Screen:
    first = date.fromordinal(max(1, min(callback_data.first, date.max.toordinal())))
    return settings_view.changed(await settings.drop_holidays(act, first), act, t)
