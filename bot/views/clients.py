"""The card of a client, the lists of clients, and what is chosen about one."""

from collections.abc import Callable, Sequence

from aiogram.filters.callback_data import CallbackData

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import WIDE, Button, Screen, grid
from bot.views import activities, deals, format, say, whose
from bot.views.paging import pager
from models import Contact, ContactPoint, Deal, Outcome, PointKind, Reason
from services import access
from services.act import Act
from services.clients.cards import LAST_DEALS, ClientCard
from services.clients.sets import ClientPage, ClientRow, ClientSet
from services.deals import PAGE, Page
from services.grammar.people import firms


def name(contact: Contact, t: T) -> Html:
    """In bold, a firm and a person told apart by their icon."""
    return t("client-firm" if firms.is_firm(contact.name) else "client-person", name=contact.name)


def about(contact: Contact) -> dict[str, str]:
    """What a question about the client is to name."""
    return {"name": contact.name}


def point(kind: str, value: str) -> str:
    """As people write it; Telegram makes each of them something to tap."""
    if kind == PointKind.PHONE:
        return format.phone(value)
    return f"@{value}" if kind == PointKind.USERNAME else value


def birthday(code: str, year: int | None, t: T) -> str:
    month, day = (int(part) for part in code.split("-"))
    named = t.plain("month-short", number=month)
    return (
        t.plain("date-year", day=day, month=named, year=str(year))
        if year
        else t.plain("date-month", day=day, month=named)
    )


def card(found: ClientCard, act: Act, t: T) -> Screen:
    contact = found.contact
    firm = whose.firm(contact)
    born = birthday(contact.birthday, contact.birth_year, t) if contact.birthday else ""
    shown = found.deals.deals[:LAST_DEALS]
    people = ", ".join(one.name for one in found.colleagues)
    text = Html.join_lines(
        [
            name(contact, t),
            t("client-company", name=firm) if firm else "",
            *(t("client-point", value=point(one.kind, one.value)) for one in contact.points),
            t("client-birthday", day=born) if born else "",
            _outcome(found, act, t),
            *(deal_line(deal, act, t) for deal in shown),
            activities.last(found.last, format.moment(t, found.last.at, act.local_now), t) if found.last else "",
            t("client-referrer", name=found.referrer.name) if found.referrer else "",
            t("client-sent", count=str(found.sent)) if found.sent else "",
            t("client-colleagues", names=people) if people else "",
        ]
    )
    return Screen(text, _buttons(found, act, t))


def _outcome(found: ClientCard, act: Act, t: T) -> Html:
    parts = [t.plain(f"outcome-{found.outcome}")]
    parts += [found.why] if found.why else []
    parts += [t.plain("count-deals", count=found.deals.total)] if found.deals.total else []
    money = format.sums(t, found.deals.sums) if access.sees_money(act.user) else ""
    return t("client-outcome", parts=" · ".join([*parts, money] if money else parts))


def deal_line(deal: Deal, act: Act, t: T) -> Html:
    money = deals.amount(deal, act, t) if deal.amount is not None else ""
    parts = " · ".join(filter(None, (deal.title, deal.stage.name, money)))
    return t("client-deal", number=str(deal.id), parts=parts)


def _buttons(found: ClientCard, act: Act, t: T) -> list[list[Button]]:
    number = found.contact.id
    theirs = Button(t.plain("client-deals", count=found.deals.total), to.ClientDeals(contact_id=number, page=0))
    history = Button(t.plain("deal-history", count=found.events), to.ClientHistory(contact_id=number, page=0))
    back = Button(t.plain("client-list"), to.Clients(which=ClientSet.ACTIVE, page=0))
    company = found.contact.company
    last = [Button(t.plain("client-company-card"), to.OpenCompany(company_id=company.id)), back] if company else [back]
    if not access.may_change(act.user):
        return [[theirs, history], last]
    new = Button(t.plain("client-new-deal"), to.NewDealFor(contact_id=number))
    edit = Button(t.plain("client-edit"), to.EditClient(contact_id=number))
    outcome = Button(t.plain("client-outcomes"), to.Outcomes(contact_id=number))
    merge = Button(t.plain("client-merge"), to.FindSame(contact_id=number))
    return [[theirs, history], [new, edit], [outcome, merge], last]


def back(contact: Contact, t: T) -> Button:
    return Button(t.plain("back"), to.OpenClient(contact_id=contact.id))


def edit(contact: Contact, t: T) -> Screen:
    number = contact.id
    changes = [
        Button(t.plain("client-edit-name"), to.RenameClient(contact_id=number)),
        Button(t.plain("client-edit-points"), to.AddPoints(contact_id=number)),
        Button(t.plain("client-edit-birthday"), to.EditBirthday(contact_id=number)),
        Button(t.plain("client-edit-company"), to.EditCompany(contact_id=number)),
        Button(t.plain("client-edit-referrer"), to.FindReferrer(contact_id=number)),
    ]
    gone = [[_removing(one, number, t)] for one in contact.points]
    return Screen(t("client-edit-ask", client=name(contact, t)), [*grid(changes, 2), *gone, [back(contact, t)]])


def _removing(one: ContactPoint, number: int, t: T) -> Button:
    value = format.clip(point(one.kind, one.value), WIDE)
    return Button(t.plain("client-remove-point", value=value), to.RemovePoint(contact_id=number, point_id=one.id))


def outcomes(contact: Contact, t: T) -> Screen:
    choices = []
    for one in Outcome:
        label = t.plain(f"outcome-{one}")
        label = t.plain("stages-here", stage=label) if one is contact.outcome else label
        choices.append(Button(label, to.SayOutcome(contact_id=contact.id, outcome=one)))
    follow = Button(t.plain("outcome-by-deals"), to.OutcomeByDeals(contact_id=contact.id))
    rows = [*grid(choices, 2), [follow] if contact.outcome else [], [back(contact, t)]]
    return Screen(t("outcome-ask", client=name(contact, t)), rows)


def refusal(contact: Contact, reasons: Sequence[Reason], t: T) -> Screen:
    choices = [Button(one.name, to.RefuseFor(contact_id=contact.id, reason_id=one.id)) for one in reasons]
    return Screen(t("outcome-why", client=name(contact, t)), [*grid(choices, 2), [back(contact, t)]])


def bought(contact: Contact, going: Sequence[Deal], act: Act, t: T) -> Screen:
    """Which of the open deals is it? The sum is asked for there."""
    rows = [[Button(say.label(deal, act, t), to.Win(deal_id=deal.id, was=deal.stage_id))] for deal in going]
    anyway = Button(t.plain("outcome-no-deal"), to.BoughtAnyway(contact_id=contact.id))
    return Screen(t("outcome-which-deal", client=name(contact, t)), [*rows, [anyway, back(contact, t)]])


def referrers(contact: Contact, found: Sequence[Contact], t: T) -> Screen:
    """Which of them has sent the client?"""
    number = contact.id
    return _one_of("referrer-which", contact, found, t, lambda other: to.SetReferrer(contact_id=number, other_id=other))


def same(contact: Contact, found: Sequence[Contact], t: T) -> Screen:
    """Which of them is this very client?"""
    number = contact.id
    return _one_of("merge-which", contact, found, t, lambda other: to.Merge(contact_id=number, other_id=other))


def _one_of(
    question: str, contact: Contact, found: Sequence[Contact], t: T, to: Callable[[int], CallbackData]
) -> Screen:
    key = question if found else "merge-nobody"
    rows = grid([Button(format.clip(one.name, WIDE), to(one.id)) for one in found], 1)
    return Screen(t(key, client=name(contact, t)), [*rows, [back(contact, t)]])


def deals_of(contact: Contact, page: Page, act: Act, t: T) -> Screen:
    turn = pager(t, page.number, page.pages, lambda number: to.ClientDeals(contact_id=contact.id, page=number))
    here = to.ClientDeals(contact_id=contact.id, page=page.number)
    return deals.selection(page, contact.name, turn, back(contact, t), here, act, t)


def listing(page: ClientPage, act: Act, t: T) -> Screen:
    sets = [
        Button(t.plain(f"clients-{one}-count", count=page.counts[one]), to.Clients(which=one, page=0))
        for one in ClientSet
        if one is not page.which
    ]
    chosen = Button(t.plain("clients-chosen"), to.Segments(segment_id=0, page=0))
    new = [Button(t.plain("clients-new"), to.NewClient())] if access.may_change(act.user) else []
    last = [
        *sets,
        *new,
        Button(t.plain("clients-companies"), to.Companies(page=0)),
        chosen,
        Button(t.plain("home"), to.Home()),
    ]
    title = t("clients-title", which=t.plain(f"clients-{page.which}"), count=page.counts[page.which])
    if not page.rows:
        return Screen(Html.join_lines([title, t("clients-empty")]), grid(last, 2))
    first = page.number * PAGE + 1
    lines = [row_line(place, row, t) for place, row in enumerate(page.rows, first)]
    opening = [
        Button(str(place), to.OpenClient(contact_id=row.contact.id)) for place, row in enumerate(page.rows, first)
    ]
    turn = pager(t, page.number, page.pages, lambda number: to.Clients(which=page.which, page=number))
    return Screen(Html.join_lines([title, *lines]), [*grid(opening, 4), turn, *grid(last, 2)])


def row_line(place: int, row: ClientRow, t: T) -> Html:
    going = [t.plain("clients-open", count=row.open)] if row.open else []
    bought = [t.plain("count-sales", count=row.won)] if row.won else []
    parts = " · ".join([whose.client(row.contact), *going, *bought])
    return t("clients-row", place=str(place), parts=parts)
