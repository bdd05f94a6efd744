"""Firms: which names say that they are one, and which two spellings mean the same."""

from services.grammar.line import Line
from services.grammar.people import names
from services.grammar.people.houses import HOUSES, KINDS

_FORMS = frozenset(f"{names.LEGAL}|{names.LEGAL_AFTER}".split("|"))


def is_firm(name: str) -> bool:
    """By its legal form, before or after, by quotation marks, or by what kind of a house it is."""
    line = Line.of(name)
    words = line.words()
    said_so = len(words) > 1 and (
        words[-1].read in _FORMS | HOUSES or not KINDS.isdisjoint(word.read for word in words[:2])
    )
    return said_so or names.firm(line, 0, len(line.read)) is not None


def key(name: str) -> str:
    """The form in which two spellings of one firm are equal: «Ромашка ООО» and «ООО "Ромашка"»."""
    words = [word.read for word in Line.of(name).words()]
    forms = sorted(word for word in words if word in _FORMS)
    return " ".join([*forms, *(word for word in words if word not in _FORMS)]) or name.casefold()


def bare(name: str) -> str:
    """The key without the legal form."""
    return " ".join(word for word in key(name).split() if word not in _FORMS)
