"""Tasks and calls put down as the services put them down: with their kinds, touches, results and reminders."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from models import ActivityKind, Direction, ReminderState, ReminderStep, TaskKind, TaskStatus
from services.grammar.lexicon import kinds
from services.seed.company import Company
from services.seed.life import Call, Closing, Deed, Step

Rows = dict[str, list[dict[str, Any]]]
Numbers = dict[str, Iterator[int]]

REMINDED = (15, 0)
"""Minutes before a task is due, as a new company has them."""


def plan(company: Company, rows: Rows, deed: Deed, step: Step, numbers: Numbers) -> dict[str, Any]:
    """The task's row. Of what lies ahead the assignee will be reminded."""
    number = next(numbers["tasks"])
    task = {"title": step.title, "deal_id": deed.deal_id, "assignee_id": step.assignee_id, "due_at": step.due_at}
    task |= {
        "id": number,
        "created_by_id": deed.user_id,
        "created_at": deed.at,
        "kind": TaskKind(kinds.kind(step.title)),
    }
    task |= {"status": TaskStatus.NEW, "result": None, "closed_at": None, "version": 1}
    rows["tasks"].append(task)
    now = datetime.fromtimestamp(company.now, UTC)
    for before in REMINDED:
        due_at = step.due_at - timedelta(minutes=before)
        if due_at > now:
            reminder = {"id": next(numbers["reminders"]), "task_id": number, "step": ReminderStep.FIRST}
            reminder |= {"before": before, "due_at": due_at, "state": ReminderState.WAITING, "occurrence": 1}
            rows["reminders"].append(reminder)
    return task


def call(rows: Rows, deed: Deed, made: Call, numbers: Numbers) -> dict[str, Any]:
    """What the event tells of a call."""
    return _touched(rows, deed, ActivityKind.CALL, made._asdict(), numbers)


def close(
    rows: Rows, deed: Deed, closing: Closing, task: dict[str, Any], numbers: Numbers
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the event remembers, old and new."""
    task |= {"status": closing.status, "result": closing.result, "closed_at": deed.at, "version": 2}
    before: dict[str, Any] = {"task_status": TaskStatus.NEW}
    after: dict[str, Any] = {"task_status": closing.status}
    if closing.result is not None:
        before["task_result"], after["task_result"] = None, closing.result
    touch = _touch(rows, deed, task, numbers) if closing.status is TaskStatus.DONE else {}
    return before, {"task_id": task["id"], "task": task["title"], **after, **touch}


def _touch(rows: Rows, deed: Deed, task: dict[str, Any], numbers: Numbers) -> dict[str, Any]:
    """What was done with the client; of anything else only the words."""
    other = task["kind"] is TaskKind.OTHER
    if other and not task["result"]:
        return {}
    kind = ActivityKind.NOTE if other else ActivityKind(task["kind"].value)
    call = kind is ActivityKind.CALL
    told = {"direction": Direction.OUT if call else None, "minutes": None, "answered": True if call else None}
    return _touched(rows, deed, kind, told | {"text": task["result"]}, numbers)


def _touched(rows: Rows, deed: Deed, kind: ActivityKind, told: dict[str, Any], numbers: Numbers) -> dict[str, Any]:
    number = next(numbers["activities"])
    done = {"id": number, "deal_id": deed.deal_id, "user_id": deed.user_id, "at": deed.at, "kind": kind}
    rows["activities"].append({**done, **told})
    return {"activity_id": number, "activity": kind, **told}
