"""The card of a firm, its people, the list of firms, and what is chosen about one."""

from collections.abc import Sequence
from dataclasses import replace

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import WIDE, Button, Screen, grid
from bot.views import activities, clients, deals, format
from bot.views.company_changes import name
from bot.views.paging import pager
from models import Company, Contact
from services import access
from services.act import Act
from services.clients.sets import ClientSet
from services.companies.cards import LAST_DEALS, MOST_PEOPLE, CompanyCard, People
from services.companies.lists import CompanyPage, CompanyRow
from services.deals import PAGE, Page


def about(company: Company) -> dict[str, str]:
    """What a question about the firm is to name."""
    return {"name": company.name}


def card(found: CompanyCard, act: Act, t: T) -> Screen:
    company = found.company
    size = t("company-size", people=t.plain("count-employees", count=company.size)) if company.size else ""
    text = Html.join_lines(
        [
            name(company, t),
            size,
            *(_person(one, t) for one in found.people.contacts[:MOST_PEOPLE]),
            _more(found.people, t),
            _sums(found, act, t),
            *(clients.deal_line(deal, act, t) for deal in found.deals.deals[:LAST_DEALS]),
            activities.last(found.last, format.moment(t, found.last.at, act.local_now), t) if found.last else "",
        ]
    )
    return Screen(text, _buttons(found, act, t))


def _person(contact: Contact, t: T) -> Html:
    ways = "  ".join(clients.point(one.kind, one.value) for one in contact.points[:2])
    return t("company-person", name=contact.name, ways=ways) if ways else t("company-person-only", name=contact.name)


def _more(people: People, t: T) -> Html | str:
    return t("company-more", count=people.total - MOST_PEOPLE) if people.total > MOST_PEOPLE else ""


def _sums(found: CompanyCard, act: Act, t: T) -> Html | str:
    if not found.deals.total:
        return ""
    money = format.sums(t, found.deals.sums) if access.sees_money(act.user) else ""
    parts = [t.plain("count-deals", count=found.deals.total), *([money] if money else [])]
    return t("client-outcome", parts=" · ".join(parts))


def _buttons(found: CompanyCard, act: Act, t: T) -> list[list[Button]]:
    number = found.company.id
    theirs = Button(t.plain("client-deals", count=found.deals.total), to.CompanyDeals(company_id=number, page=0))
    history = Button(t.plain("deal-history", count=found.events), to.CompanyHistory(company_id=number, page=0))
    people = Button(t.plain("company-people", count=found.people.total), to.CompanyPeople(company_id=number, page=0))
    back = Button(t.plain("company-list"), to.Companies(page=0))
    if not access.may_change(act.user):
        return [[theirs, history], [people, back]]
    new = Button(t.plain("client-new-deal"), to.NewDealAt(company_id=number))
    person = Button(t.plain("company-add"), to.AddPerson(company_id=number))
    change = Button(t.plain("client-edit"), to.ChangeCompany(company_id=number))
    return [[people, theirs, history], [new, person], [change, back]]


def back(company: Company, t: T) -> Button:
    return Button(t.plain("back"), to.OpenCompany(company_id=company.id))


def edit(company: Company, t: T) -> Screen:
    number = company.id
    changes = [
        Button(t.plain("company-edit-name"), to.RenameCompany(company_id=number)),
        Button(t.plain("company-edit-size"), to.CompanySize(company_id=number)),
        Button(t.plain("client-edit-points"), to.CompanyPoints(company_id=number)),
        Button(t.plain("client-merge"), to.FindSameCompany(company_id=number)),
    ]
    return Screen(t("client-edit-ask", client=name(company, t)), [*grid(changes, 2), [back(company, t)]])


def people(company: Company, page: People, t: T) -> Screen:
    rows = [[Button(format.clip(one.name, WIDE), to.OpenClient(contact_id=one.id))] for one in page.contacts]
    turn = pager(t, page.number, page.pages, lambda number: to.CompanyPeople(company_id=company.id, page=number))
    return Screen(t("company-people-of", firm=name(company, t), count=page.total), [*rows, turn, [back(company, t)]])


def with_whom(company: Company, page: People, t: T) -> Screen:
    """A new deal with which of them?"""
    rows = [[Button(format.clip(one.name, WIDE), to.NewDealFor(contact_id=one.id))] for one in page.contacts]
    return Screen(t("company-deal-with", firm=name(company, t)), [*rows, [back(company, t)]])


def deals_of(company: Company, page: Page, act: Act, t: T) -> Screen:
    here = to.CompanyDeals(company_id=company.id, page=page.number)
    turn = pager(t, page.number, page.pages, lambda number: to.CompanyDeals(company_id=company.id, page=number))
    return deals.selection(page, company.name, turn, back(company, t), here, act, t)


def listing(page: CompanyPage, t: T) -> Screen:
    last = [
        Button(t.plain("client-list"), to.Clients(which=ClientSet.ACTIVE, page=0)),
        Button(t.plain("home"), to.Home()),
    ]
    title = t("companies-title", count=page.total)
    if not page.rows:
        return Screen(Html.join_lines([title, t("companies-empty")]), [last])
    numbered = list(enumerate(page.rows, page.number * PAGE + 1))
    opening = [Button(str(place), to.OpenCompany(company_id=row.company.id)) for place, row in numbered]
    turn = pager(t, page.number, page.pages, lambda number: to.Companies(page=number))
    lines = [t("clients-row", place=str(place), parts=row_in_words(row, t)) for place, row in numbered]
    return Screen(Html.join_lines([title, *lines]), [*grid(opening, 4), turn, last])


def row_in_words(row: CompanyRow, t: T) -> str:
    return " · ".join([row.company.name, *_counts(row, t)])


def _counts(row: CompanyRow, t: T) -> Sequence[str]:
    going = [t.plain("clients-open", count=row.open)] if row.open else []
    return [t.plain("count-people", count=row.people), *going]


def _on_button(row: CompanyRow, t: T, key: str = "company-this") -> str:
    return format.fitting([t.plain(key, name=row.company.name), *_counts(row, t)], WIDE, " · ")


def which(contact: Contact, said: str, found: Sequence[CompanyRow], t: T) -> Screen:
    """A name fits several firms: which is the client's?"""
    rows = [[_joining(contact, row, t)] for row in found]
    new = Button(t.plain("company-new"), to.JoinNewCompany(contact_id=contact.id))
    text = t("company-which", client=clients.name(contact, t), name=said)
    return Screen(text, [*rows, [new], [clients.back(contact, t)]], quote=True)


def alike(screen: Screen, contact: Contact, found: Sequence[CompanyRow], t: T) -> Screen:
    """The client belongs to a new firm; perhaps it is one that is known."""
    rows = [[_joining(contact, row, t, "company-same")] for row in found]
    return replace(screen, text=Html.join_lines([screen.text, t("company-alike")]), rows=[*rows, *screen.rows])


def _joining(contact: Contact, row: CompanyRow, t: T, key: str = "company-this") -> Button:
    return Button(_on_button(row, t, key), to.JoinCompany(contact_id=contact.id, company_id=row.company.id))


def same(company: Company, found: Sequence[CompanyRow], t: T) -> Screen:
    """Which of them is this very firm?"""
    choices = [
        Button(_on_button(row, t), to.MergeCompany(company_id=company.id, other_id=row.company.id)) for row in found
    ]
    key = "company-merge-which" if found else "company-merge-nobody"
    return Screen(t(key, firm=name(company, t)), [*grid(choices, 1), [back(company, t)]])
