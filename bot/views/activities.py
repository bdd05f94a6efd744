"""A touch or a note in words."""

from datetime import date
from typing import Any

from bot.i18n import Html, T
from bot.views import format
from models import Activity

LAST_WORDS = 200
"""Letters of the last words on a card; the history has them whole."""


def line(after: dict[str, Any], today: date, t: T) -> Html:
    """As an event remembers it: what, how long, on which day if it was told of later; and the words below."""
    words = format.clip(after["text"] or "", 300)
    said = t("activity-words", words=words) if words else ""
    if after["activity"] == "note":
        return t("activity-note", words=words)
    what = _what(after, t)
    if "day" in after:
        what = t.plain("activity-on", what=what, day=format.day(t, date.fromisoformat(after["day"]), today))
    return Html.join_lines([t("activity-head", kind=after["activity"], what=what), said])


def last(activity: Activity, when: str, t: T) -> Html:
    """The last words on a card."""
    words = format.clip(" ".join((activity.text or "").split()), LAST_WORDS)
    if activity.kind == "note":
        return t("activity-last-note", when=when, words=words)
    known = ("direction", "minutes", "answered")
    what = _what({"activity": activity.kind, **{name: getattr(activity, name) for name in known}}, t)
    key = "activity-last-words" if words else "activity-last"
    return t(key, when=when, what=what, **({"words": words} if words else {}))


def _what(after: dict[str, Any], t: T) -> str:
    kind = after["activity"]
    if kind != "call":
        name = t.plain(f"activity-{kind}")
    elif after["answered"]:
        name = t.plain(f"activity-call-{after['direction']}")
    else:
        name = t.plain("activity-call-missed" if after["direction"] == "in" else "activity-call-no-answer")
    return t.plain("activity-long", what=name, minutes=str(after["minutes"])) if after["minutes"] else name
