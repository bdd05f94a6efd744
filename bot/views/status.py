"""How the bot is doing, in words: what is well is said in a line, what is not in a line each."""

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen
from bot.views import format
from services.act import Act
from services.status import Contact, Status

SHOWN = 20
"""People, those who were silent longest first."""


def status(found: Status, act: Act, t: T) -> Screen:
    lines = [
        t("status-title"),
        t("status-queue", sent=found.sent_today, waiting=found.waiting),
        *_troubles(found, t),
        _outage(found, act, t),
        Html(" "),
        t("status-people"),
        *(_person(contact, act, t) for contact in found.people[:SHOWN]),
    ]
    if len(found.people) > SHOWN:
        lines.append(t("status-more", count=len(found.people) - SHOWN))
    rows = [[Button(t.plain("status-again"), to.Status()), Button(t.plain("home"), to.Home())]]
    return Screen(Html.join_lines(lines), rows)


def _troubles(found: Status, t: T) -> list[Html]:
    lines = [
        (found.late, t("status-late", count=found.late)),
        (found.uncertain, t("status-uncertain", count=found.uncertain)),
        (found.blocked, t("status-blocked", count=found.blocked)),
        (found.dead, t("status-dead", count=found.dead)),
        (found.quarantined, t("status-quarantined", count=found.quarantined)),
    ]
    return [line for count, line in lines if count] or [t("status-fine")]


def _outage(found: Status, act: Act, t: T) -> Html:
    if found.outage is None:
        return t("status-no-outage")
    began = format.moment(t, found.outage.began_at, act.local_now)
    return t("status-outage", began=began, lasted=format.lasted(t, found.outage.ended_at - found.outage.began_at))


def _person(contact: Contact, act: Act, t: T) -> Html:
    user = contact.user
    last = format.moment(t, contact.last_at, act.local_now) if contact.last_at else t.plain("status-never")
    return t("status-person-blocked" if user.blocked_at else "status-person", name=user.name, last=last)
