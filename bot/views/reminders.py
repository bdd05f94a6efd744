"""News of a task: it is due, nobody answers, somebody gives it."""

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen
from bot.views import agenda, format, tasks
from models import Notification
from services.act import Act
from services.agenda import Card, Page


def of_task(row: Notification, found: Card, act: Act, t: T) -> Screen:
    text = Html.join_lines([_head(row, found, act, t), *tasks.about(found, act, t)])
    give = row.kind in ("unanswered", "away")
    return Screen(text, _for_manager(found, t) if give else _for_assignee(found, t))


def missed(found: Page, act: Act, t: T) -> Screen:
    """Many at once are one list, not one message each."""
    overdue = agenda.listing(found, (), act, t)
    return Screen(Html.join_lines([t("notice-missed"), overdue.text]), overdue.rows)


def _head(row: Notification, found: Card, act: Act, t: T) -> Html:
    task = found.task
    when = format.moment(t, task.due_at, act.local_now) if task.due_at else ""
    if row.kind == "task-given":
        head = t("notice-task-given", name=row.params["name"], task=task.title)
        return Html.join_lines([head, t("task-due", when=when, begun="no") if when else ""])
    if row.kind in ("unanswered", "away"):
        name = t("mention", id=str(task.assignee.telegram_id), name=task.assignee.name)
        return t(f"notice-{row.kind}", name=name, task=task.title, when=when)
    return _reminder(found, str(row.params.get("step", "first")), when, act, t)


def _reminder(found: Card, step: str, when: str, act: Act, t: T) -> Html:
    """«Через 15 минут, 10:00: позвонить»; when its hour has come, the hour alone."""
    task = found.task
    if task.due_at is None:
        return t("notice-reminder", when=t.plain("task-no-date"), task=task.title)
    if step == "again":
        return t("notice-reminder-again", when=when, task=task.title)
    minutes = round((task.due_at - act.now).total_seconds() / 60)
    if minutes < 1:
        return t("notice-reminder", when=when, task=task.title)
    return t("notice-reminder-ahead", span=_span(minutes, t), when=_hour(found, when, act), task=task.title)


def _span(minutes: int, t: T) -> str:
    if minutes < 100:
        return t.plain("in-minutes", count=minutes)
    hours = round(minutes / 60)
    return t.plain("in-hours", count=hours) if hours < 36 else t.plain("in-days", count=round(hours / 24))


def _hour(found: Card, when: str, act: Act) -> str:
    due = found.task.due_at
    if due is None or due.astimezone(act.zone).date() != act.local_now.date():
        return when
    return f"{due.astimezone(act.zone):%H:%M}"


def _for_assignee(found: Card, t: T) -> list[list[Button]]:
    return [*tasks.answers(found.task, t), [_open(found, t), *tasks.open_deal(found.task, t)]]


def _for_manager(found: Card, t: T) -> list[list[Button]]:
    give = Button(t.plain("task-give"), to.TaskGive(task_id=found.task.id))
    return [[_open(found, t), give], tasks.open_deal(found.task, t)]


def _open(found: Card, t: T) -> Button:
    return Button(t.plain("open"), to.OpenTask(task_id=found.task.id))
