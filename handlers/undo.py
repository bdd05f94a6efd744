"""Taking a change back, by its button or the last one by command."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.i18n import T
from bot.routes import Means
from bot.screen import Answer, Screen
from bot.views import changes as view
from handlers.task_changes import shown as task_shown
from services import lines, tasks, timeline, undo
from services.act import Act
from services.deals import Change
from services.grammar.intent import Verb

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


async def _shown(changes: Sequence[Change | tasks.Change], act: Act, t: T) -> Screen:
    """A task that has no deal is the only thing that its line has made."""
    made = [change for change in changes if isinstance(change, Change)]
    for change in changes:
        if isinstance(change, tasks.Change):
            return await task_shown(change, act, t)
    return view.undone(made, await timeline.names(act, [change.event for change in made]), act, t)
