"""What has changed: the answer to a change, and the lines of a deal's history."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen
from bot.views import activities, attachments, deals, format, task_changes
from bot.views.paging import pager
from models import Deal, Event, Stage
from services import access
from services.act import Act
from services.deals import Change
from services.timeline import Action, Names

HISTORY_PAGE = 8

MOST_WORDS = 300
"""Letters of a comment in a line of history; the card has it whole."""

SHOWN = ("title", "stage_id", "amount", "reason_id", "comment", "responsible_id", "contact_id", "source_id")
"""What of an event is worth words, in this order; dates and tags follow. The rest is there for undo."""


def changed(changes: Sequence[Change], names: Names, stages: Sequence[Stage], act: Act, t: T) -> Screen:
    """The difference card of all that one line has made: what changed, old → new, and the way back."""
    deal = changes[-1].deal
    onward = [] if deal.stage.kind.closed else deals.forward(deal, list(stages), t)
    way_back = undo(changes[-1].event, t)
    return Screen(_difference(changes, names, act, t), [onward, [_open(deal, t), *way_back]])


def given_away(change: Change, names: Names, act: Act, t: T) -> Screen:
    """A deal that is a colleague's now, and can only be taken back."""
    return Screen(_difference([change], names, act, t), [undo(change.event, t)])


def _difference(changes: Sequence[Change], names: Names, act: Act, t: T) -> Html:
    found = _all_lines(changes, names, act, t) or [t("changed-nothing")]
    return Html.join_lines([deals.heading(changes[-1].deal, act, t), *found])


def _all_lines(changes: Sequence[Change], names: Names, act: Act, t: T) -> list[Html]:
    return [line for change in changes for line in lines(change.event, change.deal, names, act, t)]


def created(change: Change, card: Screen, act: Act, t: T) -> Screen:
    """A new deal: its card without the buttons of an old one."""
    step = Button(t.plain("deal-step"), to.EditStep(deal_id=change.deal.id))
    return Screen(Html(f"🆕 {card.text}"), [[_open(change.deal, t), step, *undo(change.event, t)]])


def undone(changes: Sequence[tuple[Change, Event]], names: Names, act: Act, t: T) -> Screen:
    """All that one line had made of a deal: how it is again, and of a touch that is no more, what it was."""
    deal = changes[-1][0].deal
    if deal.deleted_at is not None:
        return Screen(_gone(deal, [one.event for one, _ in changes], names, t), [[Button(t.plain("home"), to.Home())]])
    told = [line for change, event in changes for line in _put_back(change, event, names, act, t)]
    text = Html.join_lines([deals.heading(deal, act, t), t("undone"), *told])
    return Screen(text, [[_open(deal, t)]])


def _gone(deal: Deal, events: Sequence[Event], names: Names, t: T) -> Html:
    """The deal that is no more, and with it whoever had been put down for it."""
    clients = [names.contacts[event.after["client_gone"]] for event in events if "client_gone" in event.after]
    if clients:
        return t("undone-created-client", number=str(deal.id), name=clients[0])
    told = [line for event in events for line in _client(event, names, t)]
    return Html.join_lines([t("undone-created", number=str(deal.id)), *told])


def _client(event: Event, names: Names, t: T) -> list[Html]:
    """What became of the client whom the change had put down."""
    keys = {"client_gone": "client-gone", "client_stays": "undone-client-stays"}
    return [t(text, name=names.contacts[event.after[key]]) for key, text in keys.items() if key in event.after]


def _put_back(change: Change, event: Event, names: Names, act: Act, t: T) -> list[Html]:
    again = lines(change.event, change.deal, names, act, t)
    return again or [t("undone-gone", what=line) for line in lines(event, change.deal, names, act, t)]


def _open(deal: Deal, t: T) -> Button:
    return Button(t.plain("open"), to.OpenDeal(deal_id=deal.id))


def undo(event: Event, t: T) -> list[Button]:
    return [Button(t.plain("undo"), to.Undo(event_id=event.id))] if event.after else []


def history(deal: Deal, events: Sequence[Event], names: Names, number: int, total: int, act: Act, t: T) -> Screen:
    entries = []
    for event in events:
        when = format.moment(t, event.at, act.local_now)
        entries.append(Html("\n") + t("history-entry", when=when, name=event.user.name))
        entries.extend(told(event, deal, names, act, t))
    title = t("history-title", heading=deals.heading(deal, act, t), count=total)
    pages = -(-total // HISTORY_PAGE)
    turn = pager(t, number, pages, lambda page: to.History(deal_id=deal.id, page=page))
    return Screen(Html.join_lines([title, *map(Html, entries)]), [turn, [_open(deal, t)]])


def told(event: Event, deal: Deal, names: Names, act: Act, t: T) -> Sequence[Html]:
    """A line of history."""
    if event.action == Action.CREATED:
        amount = event.after.get("amount")
        if amount is None or not access.sees_money(act.user):
            return [t("changed-created")]
        return [t("changed-created-amount", amount=format.money(t, amount, event.after["currency"]))]
    undone = [t("changed-undone")] if event.action == Action.UNDONE else []
    return [*undone, *lines(event, deal, names, act, t)]


def lines(event: Event, deal: Deal, names: Names, act: Act, t: T) -> list[Html]:
    """One line for each thing that changed. Money is left out for those who do not see it."""
    found = []
    for key in (*SHOWN, *DAYS, "tags"):
        if _told_apart(key, event):
            continue
        if key in event.after and not (key == "amount" and not access.sees_money(act.user)):
            line = _line(key, event, deal, names, act, t)
            found.extend([line] if line else [])
    found.extend(_participants(event, names, t))
    if "activity" in event.after:
        found.append(activities.line(event.after, act.local_now.date(), t))
    if "attached" in event.after:
        found.extend(attachments.lines(event.after, act, t))
    return [*found, *_client(event, names, t), *task_changes.lines(event, names, act, t)]


def _participants(event: Event, names: Names, t: T) -> list[Html]:
    before, after = (dict(values.get("participants", ())) for values in (event.before, event.after))
    come = [(names.people.get(one, ""), after[one]) for one in after.keys() - before.keys()]
    gone = [(names.people.get(one, ""), before[one]) for one in before.keys() - after.keys()]
    return [
        *(t("participant-joined", name=name, function=deals.function(function, t)) for name, function in sorted(come)),
        *(t("participant-left", name=name, function=deals.function(function, t)) for name, function in sorted(gone)),
    ]


DAYS = ("expected_on", "wake_on")


def _told_apart(key: str, event: Event) -> bool:
    """When to come back to whoever refused or bought is promised in words of its own."""
    return key == "wake_on" and event.action in (Action.WON, Action.LOST, Action.REOPENED)


def _line(key: str, event: Event, deal: Deal, names: Names, act: Act, t: T) -> Html | None:
    before, after = (
        _value(key, values.get(key), values.get("currency") or deal.currency, names, act, t)
        for values in (event.before, event.after)
    )
    what = t.plain(f"changed-{key.removesuffix('_id').removesuffix('_on')}")
    if before and after:
        return t("changed-arrow", what=what, before=before, after=after)
    if after:
        return t("changed-set", what=what, after=after)
    return t("changed-gone", what=what, before=before) if before else None


def _value(key: str, value: Any, currency: str, names: Names, act: Act, t: T) -> str:
    known = {
        "stage_id": names.stages,
        "responsible_id": names.people,
        "source_id": names.sources,
        "reason_id": names.reasons,
        "contact_id": names.contacts,
    }
    if value is None or value == []:
        return ""
    if key in known:
        return known[key].get(value, "")
    if key == "amount":
        return format.money(t, value, currency)
    if key in DAYS:
        return format.day(t, date.fromisoformat(value), act.local_now.date())
    if key == "tags":
        return ", ".join(sorted((names.tags[tag] for tag in value if tag in names.tags), key=str.casefold))
    return format.clip(str(value), MOST_WORDS)
