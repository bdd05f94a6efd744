"""What is sent again and again: `/schedule`, «воронка каждый понедельник в 9»."""

from dataclasses import replace
from datetime import time

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import errors, lines
from bot.forms import Ask, Form
from bot.i18n import T
from bot.news import news
from bot.routes import Means
from bot.screen import Answer, Screen
from bot.views import say as say_view
from bot.views import schedules as view
from bot.words import Alone
from handlers import answers, reports
from models import Notification
from services import schedules
from services.act import Act
from services.dialogs import Talk
from services.errors import NotFound, Refused
from services.grammar.intent import Intent, Recurring, Verb

router = Router(name="schedules")


@router.message(Command("schedule"))
@router.message(Alone("расписание", "розклад", "schedule"))
@router.callback_query(to.Schedules.filter())
async def listed(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return view.listed(await schedules.ensure(act.session, act.now, act.workspace, act.user), act, t)


@router.message(Means(Verb.SCHEDULE))
async def by_words(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    if intent.recurring is None or intent.report not in reports.NAMES:
        return say_view.unclear(message.text or "", [], act, t)
    event = await schedules.ask_for(act, answers.line(intent.note, act), intent.recurring)
    return view.changed(await schedules.one(act, event.subject_id), event, act, t)


@router.callback_query(to.OpenSchedule.filter())
async def shown(_: CallbackQuery, callback_data: to.OpenSchedule, act: Act, t: T) -> Screen:
    return view.one(await schedules.one(act, callback_data.schedule_id), act, t)


@router.callback_query(to.SwitchSchedule.filter())
async def switch(_: CallbackQuery, callback_data: to.SwitchSchedule, act: Act, t: T) -> Screen:
    event = await schedules.switch(act, callback_data.schedule_id, on=callback_data.on)
    return view.changed(await schedules.one(act, event.subject_id), event, act, t)


hour = Form("schedhour", Ask("at", answers.hour))


@router.callback_query(to.ScheduleHour.filter())
async def ask_hour(_: CallbackQuery, callback_data: to.ScheduleHour, act: Act, t: T, talk: Talk) -> Screen:
    row = await schedules.one(act, callback_data.schedule_id)
    return await hour.start(act, t, talk, about={"what": view.name(row, t)}, schedule_id=row.id)


@hour.done
async def set_hour(act: Act, t: T, _: Talk, *, schedule_id: int, at: time) -> Answer:
    event = await schedules.set_hour(act, schedule_id, at)
    return view.changed(await schedules.one(act, event.subject_id), event, act, t)


days = Form("scheddays", Ask("days", answers.recurring))


@router.callback_query(to.ScheduleDays.filter())
async def ask_days(_: CallbackQuery, callback_data: to.ScheduleDays, act: Act, t: T, talk: Talk) -> Screen:
    row = await schedules.one(act, callback_data.schedule_id)
    return await days.start(act, t, talk, about={"what": view.name(row, t)}, schedule_id=row.id)


@days.done
async def set_days(act: Act, t: T, _: Talk, *, schedule_id: int, days: Recurring) -> Answer:
    event = await schedules.set_days(act, schedule_id, days)
    return view.changed(await schedules.one(act, event.subject_id), event, act, t)


@news("report")
async def of_words(act: Act, t: T, row: Notification) -> Answer | None:
    """The report as if it were asked for now, with what the reader may see now; its days are those of its own hour."""
    try:
        schedule = await schedules.one(act, row.params["schedule_id"])
    except NotFound:
        return None
    try:
        then = await lines.of_text(schedule.words, replace(act, now=row.due_at))
        return await reports.asked(then, schedule.words, act, t)
    except Refused as refusal:  # what was named, such as a department, is gone: he is told, not left to wonder
        return errors.refused(refusal, t, tapped=False)
