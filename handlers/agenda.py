"""What is to be done: one's own tasks, and those of one's people."""

from dataclasses import replace
from datetime import timedelta

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import agenda as view
from bot.words import Alone
from handlers.task_changes import shown
from services import access, agenda, tasks
from services.act import Act
from services.agenda import Which
from services.grammar.when import calendars
from services.grammar.when.calendars import Period

router = Router(name="agenda")


@router.message(Command("today"), flags={"reads": True})
@router.message(Alone("сегодня", "сьогодні", "today"), flags={"reads": True})
async def today(_: Message, act: Act, t: T) -> Screen:
    return await listed(act, t, Which.DAY)


@router.message(Command("tasks"), flags={"reads": True})
@router.message(Alone("задачи", "дела", "завдання", "справи", "tasks"), flags={"reads": True})
async def my_tasks(_: Message, act: Act, t: T) -> Screen:
    return await listed(act, t, None)


@router.callback_query(to.Tasks.filter(), flags={"reads": True})
async def list_tasks(_: CallbackQuery, callback_data: to.Tasks, act: Act, t: T) -> Screen:
    return await listed(act, t, callback_data.which, callback_data.person, callback_data.page)


@router.callback_query(to.TaskTeam.filter(), flags={"reads": True})
async def my_people(_: CallbackQuery, act: Act, t: T) -> Screen:
    return view.team(await agenda.team(act), t)


@router.callback_query(to.TaskTick.filter())
async def tick(_: CallbackQuery, callback_data: to.TaskTick, act: Act, t: T) -> Answer:
    """Done from the list: the list without it, and what was done below."""
    done = await shown(await tasks.finish(act, callback_data.task_id), act, t)
    again = await listed(act, t, callback_data.which, callback_data.person, callback_data.page)
    return [again, replace(done, fresh=True)]


async def ahead(period: Period, person_id: int, act: Act, t: T) -> Screen | None:
    """«План на завтра»: the tasks themselves; none where the days have no list, or only one's people have any."""
    today = act.local_now.date()
    lists = {
        calendars.day(today): Which.DAY,
        calendars.day(today + timedelta(days=1)): Which.TOMORROW,
        calendars.week(today): Which.WEEK,
    }
    which = lists.get(period)
    if which is None:
        return None
    found = await agenda.page(act, which, person_id)
    of_others = not (found.total or person_id) and access.sees_others(act.user)
    return None if of_others else view.listing(found, await agenda.team(act), act, t)


async def listed(act: Act, t: T, which: Which | None, person_id: int = 0, number: int = 0) -> Screen:
    return view.listing(await agenda.page(act, which, person_id, number), await agenda.team(act), act, t)
