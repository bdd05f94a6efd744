"""How a name is written that was typed in small letters: «исаев олег» is «Исаев Олег», «ооо ромашка» «ООО Ромашка»."""

import re

from services.grammar.language import lazily
from services.grammar.people.firms import LEGAL, is_firm
from services.grammar.people.names import personal

_WORD = lazily.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FORM = lazily.compile(rf"{LEGAL}|llc|llp|plc|gmbh|pllc")
_LINKS = frozenset(["и", "й", "та", "і", "ко", "and", "of", "the", "de", "van", "von", "bin", "оглы", "кызы"])


def written(name: str) -> str:
    """A name with a capital anywhere stays as it was typed: who has typed one has thought of it."""
    if name != name.lower():
        return name
    firm = is_firm(name)
    first = next((word.start() for word in _WORD.finditer(name) if not _form(word)), 0)
    return _WORD.sub(lambda word: _capital(word, first, firm=firm), name)


def _capital(match: re.Match[str], first: int, *, firm: bool) -> str:
    """«ООО Северный ветер»: of a firm's name the first word, and whoever is named in it; English ones all."""
    word = match[0]
    if _form(match):
        return word.upper()
    inside = match.start() != first and (word in _LINKS or (firm and not (word.isascii() or personal(word))))
    return word if inside else word[0].upper() + word[1:]


def _form(match: re.Match[str]) -> bool:
    return match[0] not in _LINKS and _FORM.fullmatch(match[0]) is not None
