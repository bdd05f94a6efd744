"""Reminders and other news of tasks, worded when their turn in the outbox comes."""

from aiogram import Router

from bot.i18n import T
from bot.news import news
from bot.screen import Answer
from bot.views import reminders as view
from models import Notification
from services import access, agenda, reminders
from services.act import Act
from services.errors import NotFound

router = Router(name="reminders")


@news("reminder")
@news("unanswered")
@news("away")
@news("task-given")
async def of_task(act: Act, t: T, row: Notification) -> Answer | None:
    """What was decided a while ago is looked at once more: the task may be done, or out of the reader's sight."""
    try:
        task = await access.task(act, row.params["task_id"])
    except NotFound:
        return None
    return view.of_task(row, await agenda.card(act, task), act, t) if reminders.worth_saying(task) else None


@news("missed")
async def missed(act: Act, t: T, row: Notification) -> Answer | None:
    """What came due while the bot was away, as far as it is still to be done."""
    found = await agenda.page(act, agenda.Which.OVERDUE)
    return view.missed(found, act, t) if found.tasks else None
