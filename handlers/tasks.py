"""A task: its card, done, failed, begun, put off, given to somebody else; and a new one by steps."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import calendar
from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import tasks as view
from handlers import answers
from handlers.naming import deals_meant
from handlers.task_changes import shown
from models import ActivityKind, Direction, Task
from services import access, activities, agenda, later, tasks, timeline
from services.act import Act
from services.deals import Which, page
from services.dialogs import Talk
from services.grammar.when.dates import When

router = Router(name="tasks")


@router.callback_query(to.OpenTask.filter())
async def open_task(_: CallbackQuery, callback_data: to.OpenTask, act: Act, t: T) -> Screen:
    return view.card(await agenda.card(act, await access.task(act, callback_data.task_id)), act, t)


@router.callback_query(to.TaskDone.filter())
async def finish(_: CallbackQuery, callback_data: to.TaskDone, act: Act, t: T) -> Screen:
    return await shown(await tasks.finish(act, callback_data.task_id), act, t)


@router.callback_query(to.TaskFail.filter())
async def fail(_: CallbackQuery, callback_data: to.TaskFail, act: Act, t: T) -> Screen:
    return await shown(await tasks.fail(act, callback_data.task_id), act, t)


@router.callback_query(to.TaskBegin.filter())
async def begin(_: CallbackQuery, callback_data: to.TaskBegin, act: Act, t: T) -> Screen:
    return await shown(await tasks.begin(act, callback_data.task_id), act, t)


@router.callback_query(to.TaskLater.filter())
async def put_off(_: CallbackQuery, callback_data: to.TaskLater, act: Act, t: T) -> Screen:
    change = await later.put_off(act, callback_data.task_id, callback_data.later)
    return await shown(change, act, t)


@router.callback_query(to.TaskMissed.filter())
async def nobody_answered(_: CallbackQuery, callback_data: to.TaskMissed, act: Act, t: T) -> Screen:
    """The call is logged where the deal can be seen; the task waits for its new moment."""
    task = await _mine(act, callback_data.task_id)
    if task.deal is None or task.closed_at is not None:
        return view.choose_time(task, t)
    change = await activities.log(act, task.deal.id, ActivityKind.CALL, direction=Direction.OUT, answered=False)
    names = await timeline.names(act, [change.event])
    return view.call_again(view.changed(task, change.event, names, act, t), task, t)


@router.callback_query(to.TaskWhen.filter())
async def choose_time(_: CallbackQuery, callback_data: to.TaskWhen, act: Act, t: T) -> Screen:
    return view.choose_time(await _mine(act, callback_data.task_id), t)


@router.callback_query(to.TaskGive.filter())
async def choose_taker(_: CallbackQuery, callback_data: to.TaskGive, act: Act, t: T) -> Screen:
    task = await _mine(act, callback_data.task_id)
    return view.choose_taker(task, await agenda.takers(act, task), t)


@router.callback_query(to.TaskGiveTo.filter())
async def give(_: CallbackQuery, callback_data: to.TaskGiveTo, act: Act, t: T) -> Screen:
    return await shown(await tasks.reassign(act, callback_data.task_id, callback_data.user_id), act, t)


@router.callback_query(to.NextCall.filter())
async def next_call(_: CallbackQuery, callback_data: to.NextCall, act: Act, t: T) -> Screen:
    step = answers.step(t.plain(f"step-call-{callback_data.when}"), act)
    return await shown(await tasks.plan(act, *step, deal_id=callback_data.deal_id), act, t)


@router.callback_query(to.RemindOfNote.filter())
async def remind_of_note(_: CallbackQuery, callback_data: to.RemindOfNote, act: Act, t: T) -> Screen:
    return await shown(await tasks.plan_promised(act, callback_data.event_id), act, t)


async def _mine(act: Act, task_id: int) -> Task:
    access.may_change_or_refuse(act.user)
    return await access.task(act, task_id)


async def time_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(key), t.plain(key)) for key in ("when-hour", "when-evening", "when-morning", "when-monday")]


retime = Form("retime", Ask("when", answers.when, choices=time_choices, days=calendar.day_alone))
result = Form("result", Ask("text", answers.note, verbatim=True))


@router.callback_query(to.TaskMoment.filter())
async def ask_moment(_: CallbackQuery, callback_data: to.TaskMoment, act: Act, t: T, talk: Talk) -> Screen:
    task = await _mine(act, callback_data.task_id)
    return await retime.start(act, t, talk, about={"title": task.title}, task_id=task.id)


@retime.done
async def set_moment(act: Act, t: T, _: Talk, *, task_id: int, when: When) -> Answer:
    return await shown(await tasks.snooze(act, task_id, when), act, t)


@router.callback_query(to.TaskResult.filter())
async def ask_result(_: CallbackQuery, callback_data: to.TaskResult, act: Act, t: T, talk: Talk) -> Screen:
    task = await _mine(act, callback_data.task_id)
    return await result.start(act, t, talk, about={"title": task.title}, task_id=task.id)


@result.done
async def say_result(act: Act, t: T, _: Talk, *, task_id: int, text: str) -> Answer:
    return await shown(await tasks.explain(act, task_id, text), act, t)


async def deal_choices(act: Act, _: T) -> Sequence[Choice]:
    """The deals touched last; any other is named."""
    found = (await page(act, Which.OPEN)).deals[:4]
    return [(f"#{deal.id} {deal.title}"[:40], f"#{deal.id}") for deal in found]


new_task = Form(
    "newtask",
    Ask("what", answers.step),
    Ask("deal", answers.line, optional=True, choices=deal_choices, columns=1, skip="task-without-deal"),
    Ask("when", answers.when, optional=True, choices=time_choices, skip="task-no-date", days=calendar.day_alone),
)


@router.message(Command("task"))
@router.callback_query(to.NewTask.filter())
async def start_task(_: Message | CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.may_change_or_refuse(act.user)
    return await new_task.start(act, t, talk)


@new_task.done
async def make(
    act: Act, t: T, _: Talk, *, what: tuple[str, When | None], deal: str | None, when: When | None
) -> Answer:
    title, said = what
    found = (await deals_meant(act, deal)).only if deal else None
    title = title if found or not deal else t.plain("dot", left=title, right=deal)
    deal_id = found.id if found else None
    own = None if found else act.user.id
    return await shown(await tasks.plan(act, title, when or said, deal_id=deal_id, assignee_id=own), act, t)
