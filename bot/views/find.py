"""What was found: deals, clients and what was said, on one screen."""

from bot import callbacks as to
from bot.i18n import T
from bot.screen import WIDE, Button, Screen, Suggestion
from bot.views import deals, format, say
from models import Company, Contact, Deal
from services import access
from services.act import Act
from services.search import ClientHit, CompanyHit, Found, NoteHit

ROWS = 7
"""Of all kinds together: with the way home eight buttons."""


def how(t: T) -> Screen:
    return Screen(t("find-how"), [[home(t)]])


def found(words: str, hits: Found, act: Act, t: T, *, asked: bool = False) -> Screen:
    """What nobody goes by may be a new deal, unless it was only `asked` about."""
    if buttons := rows(hits, act, t):
        return Screen(t("find-found", words=format.clip(words, 60)), [*buttons, [home(t)]])
    if asked:
        return Screen(t("error-not-found"), [[home(t)]])
    offer = [[Button(t.plain("not-understood-deal"), to.NewDealOf())]] if access.may_change(act.user) else []
    return Screen(t("say-nobody", name=format.clip(words, 60)), [*offer, [home(t)]], quote=True)


def rows(hits: Found, act: Act, t: T) -> list[list[Button]]:
    """Each opens what was found."""
    deals = [Button(say.label(hit.deal, act, t), to.OpenDeal(deal_id=hit.deal.id)) for hit in hits.deals]
    others = [_company(hit, t) for hit in hits.companies] + [_client(hit, t) for hit in hits.clients]
    return [[button] for button in [*deals, *others, *(_note(hit, t) for hit in hits.notes)]]


def _company(hit: CompanyHit, t: T) -> Button:
    words = t.plain("find-company", name=format.clip(hit.company.name, WIDE))
    return Button(words, to.OpenCompany(company_id=hit.company.id))


def _client(hit: ClientHit, t: T) -> Button:
    words = t.plain("find-client", name=format.clip(hit.contact.name, WIDE))
    return Button(words, to.OpenClient(contact_id=hit.contact.id))


def _note(hit: NoteHit, t: T) -> Button:
    said = format.clip(" ".join((hit.activity.text or "").split()), WIDE)
    return Button(t.plain("find-note", number=str(hit.deal.id), words=said), to.OpenDeal(deal_id=hit.deal.id))


def deal(found: Deal, act: Act, t: T) -> Suggestion:
    money = deals.amount(found, act, t) if found.amount is not None else ""
    client = found.contact.name if found.contact else ""
    below = " · ".join(filter(None, (client, found.stage.name, money)))
    return Suggestion(f"deal{found.id}", f"#{found.id} {found.title}", below, f"#{found.id}")


def client(found: Contact, t: T) -> Suggestion:
    name = t.plain("find-client", name=found.name)
    return Suggestion(f"client{found.id}", name, "", f"/find {found.name}")


def company(found: Company, t: T) -> Suggestion:
    name = t.plain("find-company", name=found.name)
    return Suggestion(f"company{found.id}", name, "", f"/find {found.name}")


def home(t: T) -> Button:
    return Button(t.plain("home"), to.Home())
