"""Finishing a task, or giving it up, and what came of it."""

from datetime import timedelta
from typing import Any

from models import ActivityKind, Task, TaskKind, TaskStatus
from services import access, activities
from services.act import Act
from services.errors import Empty
from services.tasks.record import Change, changed, open_task

SAME_TOUCH = timedelta(hours=1)
"""A touch that was logged so lately is the one that the task was about: finishing it logs no second."""


async def finish(act: Act, task_id: int, result: str | None = None) -> Change:
    """It is done; `result` is what came of it. Refused when it is closed already (`AlreadyClosed`).

    What was done with the client is put on the deal as a touch, with the result as its words, unless the person has
    logged such a touch there within the last hour; the result of another task becomes a note.
    """
    task = await open_task(act, task_id)
    return await _close(act, task, TaskStatus.DONE, result, await _touch(act, task, (result or "").strip()))


async def fail(act: Act, task_id: int, result: str | None = None) -> Change:
    """It will not be done."""
    return await _close(act, await open_task(act, task_id), TaskStatus.FAILED, result, {})


async def explain(act: Act, task_id: int, result: str) -> Change:
    """Say afterwards what came of a closed task; of a deal's task it is a note on the deal."""
    access.may_change_or_refuse(act.user)
    task = await access.task(act, task_id)
    result = result.strip()
    if not result:
        raise Empty()
    note = await activities.put(act, task.deal, ActivityKind.NOTE, text=result) if task.deal else {}
    task.result = result
    return await changed(act, task, note)


async def _touch(act: Act, task: Task, words: str) -> dict[str, Any]:
    if task.deal is None:
        return {}
    kind = ActivityKind.NOTE if task.kind is TaskKind.OTHER else ActivityKind(task.kind.value)
    if kind is not ActivityKind.NOTE and await activities.logged_lately(act, task.deal.id, kind, SAME_TOUCH):
        kind = ActivityKind.NOTE
    if kind is ActivityKind.NOTE and not words:
        return {}
    return await activities.put(act, task.deal, kind, text=words)


async def _close(act: Act, task: Task, status: TaskStatus, result: str | None, touch: dict[str, Any]) -> Change:
    task.status, task.result, task.closed_at = status, (result or "").strip() or None, act.now
    return await changed(act, task, touch)
