"""Tasks in figures: whose, how many done, overdue, given up and open, then by kind; the tasks behind each row."""

from aiogram.filters.callback_data import CallbackData

import charts
from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Answer, Button, Screen, grid
from bot.views import agenda, format, reports
from models import Task, User
from services.act import Act
from services.agenda import PAGE
from services.reports.scope import Report, Scope
from services.reports.tasks import Page, Row, TaskReport, Tasks, is_overdue

DRAWN = 12
"""Rows of the picture: what a phone shows without making them small."""
MARKS = {"new": "⏰", "in_progress": "▶", "done": "✔", "failed": "✖"}


def report(found: TaskReport, act: Act, t: T) -> Answer:
    if not found.total.all:
        return reports.empty(t("taskreport-empty", title=title(found, t)), Report.TASKS, found.scope, act, t)
    return reports.with_picture(figures(found, act, t), title(found, t), picture(found, act, t), act)


def figures(found: TaskReport, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(found: TaskReport, t: T) -> str:
    return reports.titled(t.plain("taskreport-title", period=format.period(t, found.scope.period)), found.scope, t)


def table(found: TaskReport, act: Act, t: T) -> Html:
    people = [_row(row.user.name, row.tasks, t) for row in found.rows]
    kinds = [_kind(t.plain(f"task-kind-{kind}"), tasks, t) for kind, tasks in found.kinds.items()]
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([title(found, t)])}</b>"),
            summary(found, t),
            *people,
            Html(f"\n<b>{t('taskreport-kinds')}</b>"),
            *kinds,
            Html(f"\n{t('taskreport-foot', **_when(found, act, t))}"),
        ]
    )


def summary(found: TaskReport, t: T) -> Html:
    total = found.total
    return Html.join_lines([_all(t.plain("count-tasks", count=total.all), total, t), _parts(total, t)])


def _row(name: str, tasks: Tasks, t: T) -> Html:
    counted = t.plain("count-tasks", count=tasks.all) if tasks.all else t.plain("taskreport-none")
    head = t("taskreport-row", name=name, tasks=_all(counted, tasks, t))
    return Html.join_lines([Html(f"\n{head}"), _parts(tasks, t)])


def _kind(name: str, tasks: Tasks, t: T) -> str:
    return t.plain("taskreport-kind", kind=name, count=_all(str(tasks.all), tasks, t), parts=_parts(tasks, t))


def _all(counted: str, tasks: Tasks, t: T) -> str:
    """«6 задач, из них просрочено 3»: that cuts across what became of them."""
    return t.plain("taskreport-overdue", tasks=counted, count=str(tasks.overdue)) if tasks.overdue else counted


def _parts(tasks: Tasks, t: T) -> str:
    """What became of them; it adds up to all. What there is none of is left out."""
    counts = {"done": tasks.done, "failed": tasks.failed, "open": tasks.open}
    return " · ".join(t.plain(f"taskreport-{name}", count=str(count)) for name, count in counts.items() if count)


def _when(found: TaskReport, act: Act, t: T) -> dict[str, str]:
    return {"period": format.days(t, found.scope.period), "zone": format.zone(t.language, act.zone.key)}


def picture(found: TaskReport, act: Act, t: T) -> charts.Tasks:
    """The same people as in the table, the first twelve. Each task is in one part: what was overdue, in that alone."""
    return charts.Tasks(
        title=finding(found, t),
        below=title(found, t),
        foot=t.plain("taskreport-picture-foot", **_when(found, act, t)),
        words=(_word("done", t), _word("overdue", t), _word("failed", t), _word("open", t)),
        rows=tuple(_bar(row) for row in found.rows if row.tasks.all)[:DRAWN],
    )


def _word(part: str, t: T) -> str:
    return t.plain(f"taskreport-word-{part}")


def _bar(row: Row) -> charts.TasksRow:
    found = row.tasks
    done, failed = found.done - found.done_late, found.failed - found.failed_late
    return charts.TasksRow(row.user.name, (done, found.overdue, failed, found.all - found.overdue - done - failed))


def finding(found: TaskReport, t: T) -> str:
    """How many are overdue; where none is, how many are done."""
    total = found.total
    if total.overdue:
        return t.plain("taskreport-finding-overdue", overdue=str(total.overdue), count=total.all)
    return t.plain("taskreport-finding-done", done=str(total.done), count=total.all)


def _buttons(found: TaskReport, act: Act, t: T) -> list[list[Button]]:
    scope = found.scope
    people = [
        Button(f"{row.user.name} · {row.tasks.all}", reports.behind(Report.TASKS, scope, row.user.id))
        for row in found.rows
        if row.tasks.all
    ]
    other = reports.beside(Report.TASKS, scope, act, t)
    return [*grid(people, 2), other, reports.choices(Report.TASKS, scope, act, t)]


def person_title(scope: Scope, user: User, t: T) -> str:
    return t.plain("taskreport-tasks-title", name=user.name, period=format.period(t, scope.period))


def selection(page: Page, name: str, turn: list[Button], back: Button, _: CallbackData, act: Act, t: T) -> Screen:
    """The tasks behind a row, each opened by its number."""
    numbers = list(enumerate(page.tasks, start=page.number * PAGE + 1))
    head = t.plain("dot", left=name, right=t.plain("count-tasks", count=page.total))
    lines = [_line(number, task, act, t) for number, task in numbers]
    look = [Button(str(number), to.OpenTask(task_id=task.id)) for number, task in numbers]
    text = Html.join_lines([Html(f"<b>{Html.join_lines([head])}</b>"), *lines])
    return Screen(text, [look, turn, [back]])


def _line(number: int, task: Task, act: Act, t: T) -> Html:
    head = t("taskreport-line", number=str(number), mark=MARKS[task.status], task=task.title)
    return Html.join_lines([head, t("tasks-line-more", parts=" · ".join([*_dates(task, act, t), *agenda.about(task)]))])


def _dates(task: Task, act: Act, t: T) -> list[str]:
    """When it was due, and when it was closed, if that was later or nothing else is known."""
    if task.due_at is None:
        due = t.plain("task-no-date")
    else:
        due = t.plain("taskreport-due", when=format.moment(t, task.due_at, act.local_now))
    late = is_overdue(task, act.now)
    closed = (
        [t.plain("taskreport-closed", when=format.moment(t, task.closed_at, act.local_now))] if task.closed_at else []
    )
    return [due, *([t.plain("taskreport-late")] if late else []), *closed]
