"""One's own settings, and the company's."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T, Translations
from bot.screen import Button, Screen
from bot.views import format, holidays
from models import Event, Holiday, Role, User, Workspace
from services import hours
from services.act import Act
from services.settings import Setting


def settings(act: Act, t: T) -> Screen:
    own, dark = hours.calendar(act.user, act.workspace), act.user.dark_pictures
    text = t(
        "settings-title",
        language=t.plain(f"language-{act.user.language}"),
        zone=format.zone(t.language, act.zone.key),
        time=f"{act.local_now:%H:%M}",
        hours=t.plain("dot", left=days(own.days, t), right=span(own.workday.start, own.workday.end)),
        quiet=quiet(*hours.quiet(act.user, act.workspace), t),
        remind=before(_either(act, "remind_before"), t),
        pictures=t.plain("pictures-dark" if dark else "pictures-light"),
    )
    owner = [Button(t.plain("settings-firm"), to.Firm())] if act.user.role is Role.OWNER else []
    rows = [
        [Button(t.plain("settings-language"), to.Languages()), Button(t.plain("settings-zone"), to.EditZone())],
        [_edit(Setting.HOURS, t), _edit(Setting.QUIET, t)],
        [_edit(Setting.REMIND, t), Button(t.plain("settings-schedule"), to.Schedules())],
        [
            Button(t.plain("settings-pictures"), to.SetPictures(dark=not dark)),
            Button(t.plain("settings-leave"), to.Leaves()),
        ],
        [*owner, Button(t.plain("home"), to.Home())],
    ]
    return Screen(text, rows)


def _either(act: Act, name: str) -> Any:
    own = getattr(act.user, name)
    return own if own is not None else getattr(act.workspace, name)


def _edit(setting: Setting, t: T) -> Button:
    return Button(t.plain(f"settings-{setting.value.removeprefix('firm')}"), to.EditSetting(setting=setting))


def firm(act: Act, off: Sequence[Sequence[Holiday]], t: T) -> Screen:
    """The company's, which everybody has who has none of his own."""
    own = act.workspace
    text = t(
        "firm-title",
        company=own.name or "Voronka",
        hours=t.plain("dot", left=days(own.work_days, t), right=span(own.work_from, own.work_till)),
        quiet=quiet(own.quiet_from, own.quiet_till, t),
        remind=before(own.remind_before, t),
        again=minutes(own.again_after, t),
        manager=minutes(own.manager_after, t),
        lost=months(own.wake_lost_after, t),
        won=months(own.wake_won_after, t),
        holidays=", ".join(holidays.of_run(run, t) for run in off[:4]) or t.plain("nothing"),
    )
    calls = t("settings-calls", calls=str(own.calls_goal)) if own.calls_goal else ""
    rows = [
        [_edit(Setting.FIRM_HOURS, t), _edit(Setting.FIRM_QUIET, t)],
        [_edit(Setting.FIRM_REMIND, t), _edit(Setting.UNANSWERED, t)],
        [_edit(Setting.WAKING, t), Button(t.plain("settings-holidays"), to.Holidays())],
        [Button(t.plain("settings-goal"), to.EditGoal()), Button(t.plain("back"), to.Settings())],
    ]
    return Screen(Html.join_lines([text, calls]), rows)


def changed(event: Event, act: Act, t: T) -> Screen:
    """What was set, old → new, and the way back."""
    own: User | Workspace = act.user if event.subject == "user" else act.workspace
    lines = [t("undone")] if event.action == "undone" else []
    for what, names in TOGETHER.items():
        if any(name in event.after for name in names):
            old, new = ([values.get(name, getattr(own, name, None)) for name in names] for values in _sides(event))
            lines.append(_line(what, _shown(what, old, t), _shown(what, new, t), t))
    back = Button(t.plain("settings-back"), to.Settings() if event.subject == "user" else to.Firm())
    again = [] if event.action == "undone" else [Button(t.plain("undo"), to.Undo(event_id=event.id))]
    return Screen(Html.join_lines(lines), [[*again, back]])


def _sides(event: Event) -> tuple[dict[str, Any], dict[str, Any]]:
    return event.before, event.after


TOGETHER = {
    "hours": ("work_from", "work_till"),
    "days": ("work_days",),
    "quiet": ("quiet_from", "quiet_till"),
    "remind": ("remind_before",),
    "again": ("again_after",),
    "manager": ("manager_after",),
    "lost": ("wake_lost_after",),
    "won": ("wake_won_after",),
    "holidays": ("holidays",),
}
"""What is told in one line."""


def _line(what: str, before: str, after: str, t: T) -> Html:
    name = t.plain(f"setting-{what}")
    return t("changed-arrow", what=name, before=before, after=after)


def _shown(what: str, values: Sequence[Any], t: T) -> str:
    """A value as an event keeps it, in words."""
    if values[0] is None:
        return t.plain("setting-as-company")
    if what == "holidays":
        return holidays.of_days([date.fromisoformat(day) for day in values[0]], t) if values[0] else t.plain("nothing")
    if what in ("hours", "quiet"):
        start, end = (time.fromisoformat(str(value)) for value in values)
        return quiet(start, end, t) if what == "quiet" else span(start, end)
    one = values[0]
    tell: dict[str, Any] = {
        "days": days,
        "remind": before,
        "again": minutes,
        "manager": minutes,
        "lost": months,
        "won": months,
    }
    return str(tell[what](one, t))


def span(start: time, end: time) -> str:
    return f"{start.hour}:{start:%M}–{end.hour}:{end:%M}"


def quiet(start: time, end: time, t: T) -> str:
    return t.plain("quiet-none") if start == end else span(start, end)


def days(weekdays: str, t: T) -> str:
    """`пн–пт`, `пн, ср, пт`, `каждый день`."""
    if weekdays == "1234567":
        return t.plain("days-all")
    names = {number: t.plain("weekday-short", number=int(number) - 1) for number in weekdays}
    if len(weekdays) > 2 and int(weekdays[-1]) - int(weekdays[0]) == len(weekdays) - 1:
        return f"{names[weekdays[0]]}–{names[weekdays[-1]]}"
    return ", ".join(names.values())


def before(moments: Sequence[int], t: T) -> str:
    """`за 15 минут, в срок`."""
    told = [t.plain("remind-ahead", span=minutes(one, t)) if one else t.plain("remind-0") for one in moments]
    return ", ".join(told) or t.plain("remind-none")


def minutes(number: int, t: T) -> str:
    if not number:
        return t.plain("after-none")
    for size, key in ((1440, "count-days"), (60, "count-hours-of"), (1, "count-minutes-of")):
        if number % size == 0:
            return t.plain(key, count=number // size)
    raise AssertionError("every number is so many ones")


def months(number: int, t: T) -> str:
    return t.plain("count-months", count=number) if number else t.plain("months-none")


def languages(texts: Translations, t: T) -> Screen:
    """Each language by its own name."""
    rows = [[Button(own.plain(f"language-{code}"), to.SetLanguage(language=code))] for code, own in texts.items()]
    return Screen(t("language-ask"), [*rows, [Button(t.plain("back"), to.Settings())]])
