"""News of a task."""

from bot.i18n import T
from bot.screen import Screen
from bot.views import format
from models import Notification, Task
from services.act import Act


def of_task(row: Notification, task: Task, act: Act, t: T) -> Screen:
    when = format.moment(t, task.due_at, act.local_now) if task.due_at else t.plain("nothing")
    words = {"task": task.title, "when": when, "name": row.params.get("name", "")}
    return Screen(t(f"notice-{row.kind}", **words))
