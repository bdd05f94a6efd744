"""By what name a client goes: a person, and the firm that he is of."""

from models import Contact
from services.grammar import firms


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
