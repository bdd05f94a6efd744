"""Days on which one person does not work."""

from collections.abc import Sequence
from datetime import date

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import format
from models import Event, Notification, Role, User
from services.act import Act
from services.grammar.when.calendars import Period
from services.leave import Change, Leave

MOST = 6


def listed(found: Sequence[Leave], t: T) -> Screen:
    """A tap on some takes them off the list."""
    title = t("leave-title") if found else t("leave-none")
    lines = [format.days(t, Period(one.first, one.last)) for one in found]
    drops = [
        Button(t.plain("leave-drop", days=line), to.DropLeave(first=one.first.toordinal()))
        for one, line in zip(found[:MOST], lines, strict=False)
    ]
    last = [Button(t.plain("leave-add"), to.AddLeave()), Button(t.plain("settings-back"), to.Settings())]
    return Screen(Html.join_lines([title, *lines, t("leave-hint")]), [*grid(drops, 2), last])


def changed(done: Change, act: Act, t: T) -> Screen:
    """From when till when, what that means, and the way back."""
    lines = [_told(done.user, done.event, act, t)]
    if done.back is not None:
        key = "leave-rests-owner" if done.user.role is Role.OWNER else "leave-rests"
        lines.append(t(key, back=format.day(t, done.back, act.local_now.date())))
    if done.tasks:
        lines.append(t("leave-tasks", tasks=t.plain("count-to-do", count=done.tasks)))
    return Screen(Html.join_lines(lines), [[Button(t.plain("undo"), to.Undo(event_id=done.event.id)), _back(t)]])


def undone(user: User, event: Event, act: Act, t: T) -> Screen:
    return Screen(Html.join_lines([t("undone"), _told(user, event, act, t)]), [[_back(t)]])


def _told(user: User, event: Event, act: Act, t: T) -> Html:
    new, gone = event.after["days"], event.before["days"]
    key = "leave-taken" if new else "leave-given-up"
    days = _span(new or gone, t)
    return t(key, days=days) if user.id == act.user.id else t(f"{key}-of", name=user.name, days=days)


def of_news(row: Notification, t: T) -> Screen:
    key = "notice-leave" if row.kind == "leave" else "notice-leave-off"
    return Screen(t(key, name=row.params["name"], days=_span([row.params["first"], row.params["last"]], t)))


def _span(days: Sequence[str], t: T) -> str:
    return format.days(t, Period(date.fromisoformat(days[0]), date.fromisoformat(days[-1])))


def _back(t: T) -> Button:
    return Button(t.plain("leave-back"), to.Leaves())
