"""Clients chosen by what is known of them, and what is chosen by."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import clients, format
from bot.views.paging import pager
from models import Segment
from services import access
from services.act import Act
from services.clients.segments import Criterion, Reminded, SegmentPage
from services.clients.sets import ClientSet
from services.deals import PAGE
from services.grammar.when.calendars import Period

ON_BUTTON = 30


def listing(page: SegmentPage, sources: Mapping[int, str], act: Act, t: T) -> Screen:
    segment = page.segment
    name = segment.name or t.plain("segment-title")
    title = t("segments-title", name=name, count=page.total)
    wanted = [t("segment-criterion", what=words(one, value, sources, act, t)) for one, value in _set(segment)]
    numbered = list(enumerate(page.rows, page.number * PAGE + 1))
    rows = [clients.row_line(place, one, t) for place, one in numbered]
    opening = [Button(str(place), to.OpenClient(contact_id=one.contact.id)) for place, one in numbered]
    turn = pager(t, page.number, page.pages, lambda number: to.Segments(segment_id=segment.id, page=number))
    nobody = [] if page.rows else [t("clients-empty")]
    text = Html.join_lines([title, *(wanted or [t("segment-all")]), *rows, *nobody])
    return Screen(text, [*grid(opening, 4), turn, *_under(page, act, t)])


def _under(page: SegmentPage, act: Act, t: T) -> list[list[Button]]:
    segment_id = page.segment.id
    edit = Button(t.plain("segment-edit"), to.EditSegment(segment_id=segment_id))
    back = Button(t.plain("client-list"), to.Clients(which=ClientSet.ACTIVE, page=0))
    able = bool(page.rows) and access.may_change(act.user)
    remind = [Button(t.plain("segment-remind"), to.RemindSegment(segment_id=segment_id))] if able else []
    return [[edit, *remind], [back]]


def _set(segment: Segment) -> list[tuple[Criterion, Any]]:
    return [(one, segment.criteria[one]) for one in Criterion if one in segment.criteria]


def words(criterion: Criterion, value: Any, sources: Mapping[int, str], act: Act, t: T) -> str:
    """What the criterion wants, in words."""
    match criterion:
        case Criterion.WHO:
            said = t.plain(f"clients-{value}")
        case Criterion.SILENT:
            said = t.plain("count-days", count=value)
        case Criterion.PAID:
            said = format.money(t, value, act.workspace.currency) if access.sees_money(act.user) else t.plain("nothing")
        case Criterion.WHEN:
            said = format.period(t, Period(*(date.fromisoformat(day) for day in value)))
        case Criterion.SOURCE:
            said = sources.get(value, "")
        case Criterion.MAIL:
            said = t.plain(f"segment-mail-{value}")
        case _:
            said = str(value)
    return t.plain("segment-wants", what=t.plain(f"segment-{criterion}"), value=said)


def edit(segment: Segment, kept: Sequence[Segment], act: Act, t: T) -> Screen:
    """What to choose by; those that are kept."""
    money = access.sees_money(act.user)
    wants = [_asking(segment, one, t) for one in Criterion if one is not Criterion.PAID or money]
    number = segment.id
    keep = [Button(t.plain("segment-keep"), to.KeepSegment(segment_id=number))] if segment.criteria else []
    drop = [Button(t.plain("segment-drop"), to.DropSegment(segment_id=number))] if segment.name else []
    clear = [Button(t.plain("segment-clear"), to.ClearSegment())] if segment.criteria or segment.name else []
    known = [
        Button(t.plain("segment-kept", name=format.clip(one.name, ON_BUTTON)), to.Segments(segment_id=one.id, page=0))
        for one in kept
        if one.id != number
    ]
    show = Button(t.plain("segment-show"), to.Segments(segment_id=number, page=0))
    rows = [*grid(wants, 2), [*keep, *drop, *clear], *grid(known, 2), [show]]
    return Screen(t("segment-ask", name=segment.name or t.plain("segment-title")), rows)


def _asking(segment: Segment, criterion: Criterion, t: T) -> Button:
    label = t.plain(f"segment-{criterion}")
    label = t.plain("stages-here", stage=label) if criterion in segment.criteria else label
    return Button(label, to.AskCriterion(segment_id=segment.id, criterion=criterion))


def reminded(done: Reminded, t: T) -> Screen:
    text = t("segment-reminded", count=done.planned)
    left = t("segment-left", count=done.total - done.planned) if done.total > done.planned else ""
    undo = Button(t.plain("undo"), to.Undo(event_id=done.event.id))
    return Screen(Html.join_lines([text, left]), [[undo, Button(t.plain("home"), to.Home())]])
