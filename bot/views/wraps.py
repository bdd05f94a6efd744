"""The evening wrap: what was done in one line, then one tap a question."""

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen
from bot.views import deals, format
from bot.views.plans import named
from models import Deal, Task
from services import tasks
from services.act import Act
from services.plans import Wrap


def wrap(found: Wrap, act: Act, t: T, *, after: to.Wrap | None = None, told: Html | str = "") -> Screen:
    """The first question that comes `after` the one just answered or passed over; then none is left."""
    line = t("wrap-done", parts=_done(found, t)) if not found.nothing_done else t("wrap-title")
    asked = _next(found, after or to.Wrap())
    if asked is None:
        left = len(found.tasks) + len(found.deals)
        end = t("wrap-left", count=left) if left else t("wrap-nothing-left")
        again = [Button(t.plain("wrap-again"), to.Wrap())] if left else []
        return Screen(Html.join_lines([told, line, end]), [[*again, Button(t.plain("home"), to.Home())]])
    text, rows = _task(asked, act, t) if isinstance(asked, Task) else _deal(asked, act, t)
    return Screen(Html.join_lines([told, line, Html(f"\n{text}")]), rows)


def _done(found: Wrap, t: T) -> str:
    parts = []
    if found.calls:
        minutes = t.plain("short-minutes", number=str(found.minutes))
        calls = t.plain("count-calls", count=found.calls)
        parts.append(t.plain("wrap-calls", calls=calls, minutes=minutes) if found.minutes else calls)
    if found.touches:
        parts.append(t.plain("count-touches", count=found.touches))
    if found.done:
        parts.append(t.plain("wrap-tasks", tasks=t.plain("count-to-do", count=found.done)))
    if found.won:
        money = format.sums(t, found.sums)
        sales = t.plain("count-sales", count=found.won)
        parts.append(t.plain("wrap-sales", sales=sales, money=money) if money else sales)
    return ", ".join(parts)


def _next(found: Wrap, after: to.Wrap) -> Task | Deal | None:
    """Tasks by their number, then deals by theirs: what is answered meanwhile moves nothing."""
    if not after.deal:
        task = next((one for one in found.tasks if one.id > after.task), None)
        if task is not None:
            return task
    return next((one for one in found.deals if one.id > after.deal), None)


def _task(task: Task, act: Act, t: T) -> tuple[Html, list[list[Button]]]:
    when = format.moment(t, task.due_at, act.local_now) if task.due_at else t.plain("nothing")
    buttons = [
        Button(t.plain("wrap-task-done"), to.WrapTask(task_id=task.id, did=to.Did.DONE)),
        Button(t.plain("wrap-task-morning"), to.WrapTask(task_id=task.id, did=to.Did.MORNING)),
    ]
    more = [
        Button(t.plain("wrap-task-failed"), to.WrapTask(task_id=task.id, did=to.Did.FAILED)),
        Button(t.plain("wrap-next"), to.Wrap(task=task.id)),
    ]
    return t("wrap-task", what=named(task, t), when=when), [buttons, more]


def _deal(deal: Deal, act: Act, t: T) -> tuple[Html, list[list[Button]]]:
    ahead = {
        to.Ahead.TOMORROW: "wrap-deal-tomorrow",
        to.Ahead.DAYS: "wrap-deal-days",
        to.Ahead.MONDAY: "wrap-deal-monday",
    }
    buttons = [Button(t.plain(key), to.WrapDeal(deal_id=deal.id, ahead=one)) for one, key in ahead.items()]
    more = [
        Button(t.plain("open"), to.OpenDeal(deal_id=deal.id)),
        Button(t.plain("wrap-next"), to.Wrap(deal=deal.id)),
    ]
    text = Html.join_lines([deals.heading(deal, act, t), t("wrap-deal")])
    return text, [buttons, more]


def answered(change: tasks.Change, found: Wrap, after: to.Wrap, act: Act, t: T) -> Screen:
    """What has become of the task, the way back, and the next question."""
    task = change.task
    when = format.moment(t, task.due_at, act.local_now) if task.due_at else t.plain("nothing")
    told = t(f"wrap-was-{task.status}", what=named(task, t), when=when)
    following = wrap(found, act, t, after=after, told=told)
    undo = [Button(t.plain("undo"), to.Undo(event_id=change.event.id))]
    return Screen(following.text, [*following.rows, undo])
