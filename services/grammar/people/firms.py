"""Firms: which names say that they are one, and which two spellings mean the same."""

from services.grammar.language.words import spelt
from services.grammar.line import Line
from services.grammar.people import names

HOUSES = spelt(
    "trust foundation charity supply supplies bakery hauling logistics group clinic practice agency consulting "
    "analytics solutions "
    "systems freight partners labs ventures "
    "academy arms association brothers builders cabs chapel church club college council enterprises foods haulage "
    "holdings hospital hotel industries inn logistics motors primary school stores surgery taxis textiles traders "
    "university vets"
)
"""What the last word of a firm's name may be, of those that say no legal form."""
KINDS = spelt(
    "сто азс сеть мережа завод комбинат фабрика агентство бюро фирма клиника стоматология больница аптека отель "
    "гостиница санаторий "
    "ресторан кафе бар пекарня кофейня школа лицей садик автошкола салон магазин студия ателье типография "
    "автосервис автосалон стройбаза турбаза база ферма птицефабрика хлебозавод мясокомбинат агенція фірма "
    "клініка стоматологія лікарня готель їдальня кав'ярня ліцей крамниця друкарня"
)
"""What is called by a name of its own: «завод Электроконтакт», «отель Старая Мельница»."""
_FORMS = frozenset(f"{names.LEGAL}|{names.LEGAL_AFTER}".split("|"))


def is_firm(name: str) -> bool:
    """By its legal form, before or after, by quotation marks, or by what kind of a house it is."""
    line = Line.of(name)
    words = line.words()
    said_so = len(words) > 1 and (words[-1].read in _FORMS | HOUSES or words[0].read in KINDS)
    return said_so or names.firm(line, 0, len(line.read)) is not None


def key(name: str) -> str:
    """The form in which two spellings of one firm are equal: «Ромашка ООО» and «ООО "Ромашка"»."""
    words = [word.read for word in Line.of(name).words()]
    forms = sorted(word for word in words if word in _FORMS)
    return " ".join([*forms, *(word for word in words if word not in _FORMS)]) or name.casefold()


def bare(name: str) -> str:
    """The key without the legal form."""
    return " ".join(word for word in key(name).split() if word not in _FORMS)
