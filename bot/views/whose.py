"""By what name a client goes: a person, and the firm that he is of."""

from collections.abc import Sequence

from bot.i18n import Html, T
from bot.views import format
from models import Contact
from services.grammar.people import firms


def firm(contact: Contact) -> str:
    """The firm that the person is of; "" for one who is of none, and for a firm itself."""
    company = contact.company
    return company.name if company and firms.key(company.name) != firms.key(contact.name) else ""


def client(contact: Contact) -> str:
    """«Игорь Львович, ООО Кедр»."""
    return ", ".join(filter(None, (contact.name, firm(contact))))


def short(contact: Contact) -> str:
    """«ООО Кедр»: of a firm's person, the firm."""
    return firm(contact) or contact.name


def lines(contact: Contact | None, phones: Sequence[str], t: T) -> list[Html]:
    """On a card: one line for each phone, and the firm below."""
    if contact is None:
        return []
    numbers = [t("deal-client-phone", name=contact.name, phone=format.phone(phone)) for phone in phones]
    company = [t("client-company", name=name)] if (name := firm(contact)) else []
    return [*(numbers or [t("deal-client", name=contact.name)]), *company]
