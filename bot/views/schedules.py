"""What is sent again and again."""

from collections.abc import Sequence
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import settings
from models import Event, Schedule, ScheduleKind
from services.act import Act


def listed(rows: Sequence[Schedule], act: Act, t: T) -> Screen:
    """A report that is switched off is not listed: its words bring it back."""
    shown = [row for row in rows if row.kind is not ScheduleKind.REPORT or row.next_at is not None]
    lines = [
        t("schedule-line", number=str(place), what=name(row, t), when=when(row, t))
        for place, row in enumerate(shown, 1)
    ]
    text = Html.join_lines([t("schedule-title"), *lines, t("schedule-hint")])
    numbers = [Button(str(place), to.OpenSchedule(schedule_id=row.id)) for place, row in enumerate(shown, 1)]
    return Screen(text, [*grid(numbers, 5), [Button(t.plain("settings-back"), to.Settings())]])


def name(row: Schedule, t: T) -> str:
    if row.kind is ScheduleKind.REPORT:
        return t.plain("schedule-report", words=row.words)
    return t.plain(f"schedule-{row.kind}")


def when(row: Schedule, t: T) -> str:
    if row.next_at is None:
        return t.plain("schedule-off")
    return _said({"days": row.days, "month_day": row.month_day, "at": f"{row.at:%H:%M}"}, t)


def _said(state: dict[str, Any], t: T) -> str:
    if state["month_day"] is not None:
        last = int(state["month_day"]) == 31
        days = t.plain("schedule-month-end") if last else t.plain("schedule-month", day=str(state["month_day"]))
    elif state["days"]:
        days = settings.days(state["days"], t)
    else:
        days = t.plain("schedule-working-days")
    return t.plain("schedule-when", days=days, time=str(state["at"]).removeprefix("0"))


def one(row: Schedule, act: Act, t: T) -> Screen:
    on = row.next_at is not None
    text = t("schedule-line-one", what=name(row, t), when=when(row, t))
    off = "schedule-remove" if row.kind is ScheduleKind.REPORT else "schedule-switch-off"
    switch = Button(t.plain(off if on else "schedule-switch-on"), to.SwitchSchedule(schedule_id=row.id, on=not on))
    hour = Button(t.plain("schedule-hour"), to.ScheduleHour(schedule_id=row.id))
    days = Button(t.plain("schedule-days"), to.ScheduleDays(schedule_id=row.id))
    return Screen(text, [[switch], [hour, days], [_back(t)]])


def changed(row: Schedule, event: Event, act: Act, t: T) -> Screen:
    """What is sent from now on, and what was."""
    undone = event.action == "undone"
    before, after = (_said(state, t) if state["on"] else t.plain("schedule-off") for state in _sides(event))
    line = t("changed-arrow", what=name(row, t), before=before, after=after)
    again = [] if undone else [Button(t.plain("undo"), to.Undo(event_id=event.id))]
    return Screen(Html.join_lines([t("undone") if undone else "", line]), [[*again, _back(t)]])


def _sides(event: Event) -> Sequence[dict[str, Any]]:
    return event.before, event.after


def _back(t: T) -> Button:
    return Button(t.plain("schedule-back"), to.Schedules())
