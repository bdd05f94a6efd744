"""Taking a change back, by its button or the last one by command."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import Html, T
from bot.routes import Means
from bot.screen import Answer, Screen
from bot.views import changes as view
from bot.views import client_changes, company_changes
from bot.views import leave as leave_view
from bot.views import plans as plans_view
from bot.views import schedules as schedules_view
from bot.views import settings as settings_view
from handlers.task_changes import shown as task_shown
from services import access, lines, tasks, timeline, undo
from services.act import Act
from services.clients.edits import ClientChange
from services.deals import Change
from services.grammar.intent import Verb
from services.timeline import Action
from services.undo import Undone, groups

router = Router(name="undo")


@router.callback_query(to.Undo.filter())
async def undo_this(_: CallbackQuery, callback_data: to.Undo, act: Act, t: T) -> Screen:
    return await _shown(await lines.take_back(act, callback_data.event_id), act, t)


@router.message(Command("undo"))
@router.message(Means(Verb.UNDO))
async def undo_last(_: Message, act: Act, t: T) -> Answer:
    last = await undo.last(act)
    if last is None:
        return Screen(t("undo-nothing"))
    return await _shown(await lines.take_back(act, last.id), act, t)


async def _shown(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    """Of what one line has made together, the deal tells the most."""
    subjects = [one.event.subject for one in undone]
    subject = "deal" if "deal" in subjects else subjects[-1]
    screen = await SHOWN[subject]([one for one in undone if one.event.subject == subject], act, t)
    return await _and_client(screen, undone, act, t) if subject == "deal" else screen


async def _and_client(screen: Screen, undone: Sequence[Undone], act: Act, t: T) -> Screen:
    """«Иванов не клиент, ошибся номером»: what was said of the client beside the deal."""
    said = [one.event for one in undone if one.event.subject == "contact" and one.of.action == Action.EDITED]
    names = await timeline.names(act, said)
    told = [line for event in said for line in client_changes.lines(event, names, t)]
    return replace(screen, text=Html.join_lines([screen.text, *told]))


async def _deal(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    names = await timeline.names(act, [event for one in undone for event in (one.event, one.of)])
    return view.undone([(Change(one.row, one.event), one.of) for one in undone], names, act, t)


async def _client(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    names = await timeline.names(act, [one.event for one in undone])
    return client_changes.undone(ClientChange(undone[-1].row, undone[-1].event), names, t)


async def _company(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    return company_changes.undone(undone[-1].row, undone[-1].event, t)


async def _task(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    return await task_shown(tasks.Change(undone[-1].row, undone[-1].event), act, t)


async def _setting(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    return settings_view.changed(undone[-1].event, act, t)


async def _schedule(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    return schedules_view.changed(undone[-1].row, undone[-1].event, act, t)


async def _leave(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    return leave_view.undone(undone[-1].row, undone[-1].event, act, t)


async def _group(undone: Sequence[Undone], act: Act, t: T) -> Screen:
    found = await groups.gathered(act, undone[-1].event)
    if not found.only:
        return plans_view.gathered(found, t)
    deal = await access.deal(act, found.only[0].subject_id)
    return await _deal([Undone(deal, event, of) for of, event in await groups.taken_back(act, found.only)], act, t)


Show = Callable[[Sequence[Undone], Act, T], Awaitable[Screen]]

SHOWN: dict[str, Show] = {
    "deal": _deal,
    "contact": _client,
    "company": _company,
    "task": _task,
    "user": _setting,
    "workspace": _setting,
    "schedule": _schedule,
    "leave": _leave,
    "group": _group,
}
"""How a record that was put back is shown, by the event's subject."""
