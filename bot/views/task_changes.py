"""What has changed of a task, as its events remember it, in words."""

from datetime import datetime
from typing import Any

from bot.i18n import Html, T
from bot.views import format
from models import Event
from services.act import Act
from services.timeline import Action, Names

MOST_WORDS = 300
"""Letters of a result in a line of history; the card has it whole."""


def lines(event: Event, names: Names, act: Act, t: T) -> list[Html]:
    """The task by name, and each thing that happened to it; nothing for events of another kind."""
    before, after = event.before, event.after
    if "task" not in after:
        return []
    title = str(after["task"])
    if event.action == Action.STEP:
        return [_planned(title, after, names, act, t)]
    if after.get("task_gone"):
        return [t("task-gone", task=title)]
    found = [_status(title, before, after, t), _moved(title, before, after, act, t), _given(title, after, names, t)]
    words = format.clip(after.get("task_result") or "", MOST_WORDS)
    # What was written down as a touch says these words already.
    result = t("task-result", words=words) if words and after.get("text") != after["task_result"] else None
    return [line for line in (*found, result) if line is not None]


def _planned(title: str, after: dict[str, Any], names: Names, act: Act, t: T) -> Html:
    what = title
    if after.get("due_at") is not None:
        what = t.plain("dash", left=title, right=_moment(after["due_at"], act, t))
    person = names.people.get(after.get("task_assignee_id") or 0)
    return t("changed-step", what=t.plain("dot", left=what, right=person) if person else what)


def _status(title: str, before: dict[str, Any], after: dict[str, Any], t: T) -> Html | None:
    status = after.get("task_status")
    if status is None or (status == "new" and "task_due_at" in after and before["task_status"] == "in_progress"):
        return None
    return t(f"task-is-{status}", task=title)


def _moved(title: str, before: dict[str, Any], after: dict[str, Any], act: Act, t: T) -> Html | None:
    if after.get("task_due_at") is None or "task_assignee_id" in after:
        return None
    when, was = _moment(after["task_due_at"], act, t), before.get("task_due_at")
    if was is None:
        return t("changed-step", what=t.plain("dash", left=title, right=when))
    former = _moment(was, act, t)
    if before.get("task_title"):
        former = t.plain("dash", left=before["task_title"], right=former)
    return t("task-moved", task=title, when=when, was=former)


def _given(title: str, after: dict[str, Any], names: Names, t: T) -> Html | None:
    person = names.people.get(after.get("task_assignee_id") or 0)
    return t("task-given", task=title, name=person) if person else None


def _moment(at: str, act: Act, t: T) -> str:
    return format.moment(t, datetime.fromisoformat(at), act.local_now)
