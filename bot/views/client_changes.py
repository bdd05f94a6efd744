"""What has changed of a client, and all that has happened with one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen
from bot.views import changes, clients, company_changes, format
from bot.views.paging import pager
from models import Company, Contact, Deal, Event, StageKind
from services.act import Act
from services.clients.edits import ClientChange
from services.clients.history import HistoryPage
from services.timeline import Action, Names

SHOWN = ("name", "company_id", "birthday", "outcome", "reason_id", "referred_by_id")
"""What of an event is worth words, in this order; phones and addresses follow."""


def changed(change: ClientChange, names: Names, t: T) -> Screen:
    """The difference card: what changed, old → new, and the way back."""
    found = lines(change.event, names, t) or [t("changed-nothing")]
    text = Html.join_lines([clients.name(change.contact, t), *found])
    undo = Button(t.plain("undo"), to.Undo(event_id=change.event.id))
    return Screen(text, [[_open(change.contact, t), undo]])


def and_deal(screen: Screen, deal: Deal, t: T) -> Screen:
    """The deal with the client is still where it was: what is to become of it?"""
    if deal.stage.kind is not StageKind.OPEN:
        return screen
    left = Button(t.plain("client-deal-left", number=str(deal.id)), to.Stages(deal_id=deal.id))
    return replace(screen, rows=[[left], *screen.rows])


def undone(change: ClientChange, names: Names, t: T) -> Screen:
    if change.contact.deleted_at is not None:
        return Screen(t("client-gone", name=change.contact.name), [[Button(t.plain("home"), to.Home())]])
    text = Html.join_lines([clients.name(change.contact, t), t("undone"), *lines(change.event, names, t)])
    return Screen(text, [[_open(change.contact, t)]])


def _open(contact: Contact, t: T) -> Button:
    return Button(t.plain("open"), to.OpenClient(contact_id=contact.id))


def lines(event: Event, names: Names, t: T) -> list[Html]:
    """One line for each thing that changed."""
    found = [t("client-created")] if event.action == Action.CREATED else []
    if event.action == Action.MERGED:
        found.append(t("merged-with", name=event.after["merged_name"]))
    for key in SHOWN:
        if key in event.after:
            line = _line(key, event, names, t)
            found.extend([line] if line else [])
    return [*found, *_points(event, t)]


def _line(key: str, event: Event, names: Names, t: T) -> Html | None:
    before, after = (_value(key, values, names, t) for values in (event.before, event.after))
    what = t.plain(f"client-changed-{key.removesuffix('_id')}")
    if before and after:
        return t("changed-arrow", what=what, before=before, after=after)
    if after:
        return t("changed-set", what=what, after=after)
    return t("changed-gone", what=what, before=before) if before else None


def _value(key: str, values: Mapping[str, Any], names: Names, t: T) -> str:
    value = values.get(key)
    if value is None:
        return ""
    if key == "company_id":
        return names.companies.get(value, "")
    if key == "referred_by_id":
        return names.contacts.get(value, "")
    if key == "reason_id":
        return names.reasons.get(value, "")
    if key == "birthday":
        return clients.birthday(value, values.get("birth_year"), t)
    return t.plain(f"outcome-{value}") if key == "outcome" else str(value)


def _points(event: Event, t: T) -> list[Html]:
    before, after = ({tuple(one) for one in values.get("points", [])} for values in (event.before, event.after))
    what = t.plain("client-changed-points")
    added = ", ".join(clients.point(*one) for one in sorted(after - before))
    gone = ", ".join(clients.point(*one) for one in sorted(before - after))
    found = [t("changed-set", what=what, after=added)] if added else []
    return [*found, t("changed-gone", what=what, before=gone)] if gone else found


def history(contact: Contact, page: HistoryPage, names: Names, act: Act, t: T) -> Screen:
    """Newest first; the last page tells how it began."""
    entries = [line for event in page.events for line in _entry(event, page, names, act, t)]
    title = t("client-history-title", client=clients.name(contact, t), count=page.total)
    turn = pager(t, page.number, page.pages, lambda number: to.ClientHistory(contact_id=contact.id, page=number))
    began = _began("client-began", contact.created_at, page, act, t)
    return Screen(Html.join_lines([title, *entries, *began]), [turn, [_open(contact, t)]])


def history_of_company(company: Company, page: HistoryPage, names: Names, act: Act, t: T) -> Screen:
    """The same of a firm; each entry says whom of its people it is about."""
    entries = [line for event in page.events for line in _entry(event, page, names, act, t, named=True)]
    title = t("client-history-title", client=company_changes.name(company, t), count=page.total)
    turn = pager(t, page.number, page.pages, lambda number: to.CompanyHistory(company_id=company.id, page=number))
    began = _began("company-began", company.created_at, page, act, t)
    return Screen(Html.join_lines([title, *entries, *began]), [turn, [company_changes.opened(company, t)]])


def _began(key: str, at: datetime, page: HistoryPage, act: Act, t: T) -> list[Html]:
    if page.number < page.pages - 1:
        return []
    return [Html(f"\n{t(key, when=format.moment(t, at, act.local_now), name=page.maker)}")]


def _entry(event: Event, page: HistoryPage, names: Names, act: Act, t: T, *, named: bool = False) -> list[Html]:
    when = format.moment(t, event.at, act.local_now)
    deal = page.deals.get(event.subject_id) if event.subject == "deal" else None
    if deal is None:
        undone = [t("changed-undone")] if event.action == Action.UNDONE else []
        told = company_changes.lines(event, t) if event.subject == "company" else lines(event, names, t)
        about = [page.clients[event.subject_id]] if named and event.subject == "contact" else []
        head = t("history-entry", when=when, name=" · ".join([event.user.name, *about]))
        return [Html(f"\n{head}"), *undone, *told]
    head = t("client-history-entry", when=when, name=event.user.name, number=str(deal.id), title=deal.title)
    return [Html(f"\n{head}"), *changes.told(event, deal, names, act, t)]
