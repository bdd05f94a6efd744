"""Figures that tell something of a firm or a car: its number, its miles, its year."""

from services.grammar.intent import Intent
from services.grammar.line import OPAQUE
from services.grammar.money import prices
from services.grammar.notes import told
from services.grammar.said import Said
from services.grammar.typed import papers

_MILES = r"\d[\d.,]*(?: \d{3})?(?:k| ?тис\w*| ?тыс\w*| thousand)? ?(?:miles|km|км)"
_SPENT = (
    rf"(?:{_MILES}|(?:mileage|odometer|clock|пробіг) (?:is )?\d[\d.,k]*|(?:19|20)\d\d (?:plate|reg|року|рік)"
    r"|(?:\d|one) (?:previous |prev )?owners?)(?!\w)"
)
_TOLD = (
    told.of(rf"(?:{papers.WORDS}|(?:р/р|рахунок|iban) ?){OPAQUE}"),
    told.of(rf"(?:19|20)\d\d (?:[^ ,;\d]+ ?){{1,3}}, ?{_SPENT}"),
    told.of(_SPENT),
)


def figures(said: Said) -> Intent | None:
    """«Підйом ЄДРПОУ 38412076», "pryor 2017 polo, 64k miles": a note, unless a price stands among them."""
    if said.phone is not None or prices.named(said.line):
        return None
    return told.first(said, _TOLD)
