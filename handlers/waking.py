"""Clients who are due again: when, what then, and «зарытые деньги» handed out."""

from datetime import date, timedelta

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import calendar
from bot import callbacks as to
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Answer, Button, Screen
from bot.views import deals as deals_view
from bot.views import waking as view
from bot.views.paging import pager
from bot.words import Word
from handlers import answers
from handlers.changes import shown
from models import User
from services import access, deals, waking
from services.act import Act
from services.dialogs import Talk
from services.grammar.when.dates import months_on

router = Router(name="waking")

READS = {"reads": True}


@router.callback_query(to.Waking.filter())
async def due(_: CallbackQuery, callback_data: to.Waking, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return view.due(await deals.card(act, deal), act, t)


@router.callback_query(to.WakeAsk.filter())
async def ask(_: CallbackQuery, callback_data: to.WakeAsk, act: Act, t: T) -> Screen:
    return view.ask(await access.deal_to_change(act, callback_data.deal_id), act, t)


@router.callback_query(to.WakeAfter.filter())
async def wake_after(_: CallbackQuery, callback_data: to.WakeAfter, act: Act, t: T) -> Screen:
    day = _day(callback_data.after, act.local_now.date())
    return await shown(await waking.wake_on(act, callback_data.deal_id, day), act, t)


def _day(after: to.After, today: date) -> date | None:
    if after is to.After.WEEK:
        return today + timedelta(days=7)
    months = {to.After.MONTH: 1, to.After.QUARTER: 3}.get(after)
    return months_on(today, months) if months else None


day = Form("wakeday", Ask("day", answers.day, days=calendar.day_alone))


@router.callback_query(to.WakeDay.filter())
async def ask_day(_: CallbackQuery, callback_data: to.WakeDay, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return await day.start(act, t, talk, about=deals_view.about(deal), deal_id=deal.id)


@day.done
async def set_day(act: Act, t: T, _: Talk, *, deal_id: int, day: date) -> Answer:
    return await shown(await waking.wake_on(act, deal_id, day), act, t)


@router.callback_query(to.TakeUp.filter())
async def take_up(_: CallbackQuery, callback_data: to.TakeUp, act: Act, t: T) -> Screen:
    taken = await waking.take_up(act, callback_data.deal_id, t.plain("waking-task"))
    return view.taken(await shown(taken.change, act, t), taken, t)


@router.message(Command("buried"), flags=READS)
@router.message(Word("зарытые", "закопані", "buried"), flags=READS)
@router.callback_query(to.Buried.filter(), flags=READS)
async def buried(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    if not access.sees_others(act.user):
        return await _lying(act.user, 0, Button(t.plain("home"), to.Home()), act, t)
    return view.buried(await waking.buried(act), act, t)


@router.callback_query(to.BuriedOf.filter(), flags=READS)
async def of_person(_: CallbackQuery, callback_data: to.BuriedOf, act: Act, t: T) -> Screen:
    user = await access.person(act, callback_data.person)
    return await _lying(user, callback_data.page, view.back(t), act, t)


async def _lying(user: User, page: int, back: Button, act: Act, t: T) -> Screen:
    found = await deals.paged(act, waking.of_person(act, user.id), page)
    if not found.total:
        return view.buried([], act, t)
    turn = pager(t, found.number, found.pages, lambda number: to.BuriedOf(person=user.id, page=number))
    here = to.BuriedOf(person=user.id, page=found.number)
    return deals_view.selection(found, t.plain("buried-of", name=user.name), turn, back, here, act, t)


@router.callback_query(to.BuriedFor.filter(), flags=READS)
async def choose(_: CallbackQuery, callback_data: to.BuriedFor, act: Act, t: T) -> Screen:
    waking.leads_or_refuse(act)
    return view.choose(await waking.takers(act), _people(callback_data.people), t)


@router.callback_query(to.HandOut.filter())
async def hand_out(_: CallbackQuery, callback_data: to.HandOut, act: Act, t: T) -> Screen:
    return view.handed(await waking.hand_out(act, t.plain("waking-task"), _people(callback_data.people)), t)


def _people(said: str) -> list[int]:
    return [int(number) for number in said.split("-") if number.isdecimal() and len(number) < 10]
