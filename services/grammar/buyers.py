"""Who buys, in a line about a new deal: a firm, a person, and who speaks for the firm."""

import re

from services.grammar import goods, names
from services.grammar.said import Said
from services.grammar.speech import FILL

_FROM_SOMEWHERE = re.compile(r"[ ,]*(?:с|со|из|з|із|від|from) \S+ (?=\S)")


def client(said: Said) -> str | None:
    """A firm that says so; a person by name; or what stands alone beside the things that are sold."""
    line = said.line
    span = names.firm(line, 0, len(line.read)) or _person(said)
    if span is None:
        return None
    span = _with_surname(said, span)
    initials = _INITIALS.match(line.read, span[1])
    span = (span[0], initials.end() if initials else span[1])
    line.take(*span)
    return line.typed_between(*span).strip(" ,;:") if initials else line.typed_between(*span).strip(" ,.;:")


_CONTACT = re.compile(
    r"(?<!\w)(?:контакт\w*(?: лицо)?|конт\.? лицо|лпр|директор|гендир|бухгалтер|снабженец|закупщик"
    r"|contact(?: person)?)[ :]+"
)


_SURNAME_LIKE = re.compile(r"[^\W\d_]{3,}(?:ів|їв|ишин|ич|як|ець)")


def _with_surname(said: Said, span: tuple[int, int]) -> tuple[int, int]:
    """«Соломія Гнатів»: the word right after a given name, if it is shaped like what is rarely anything else."""
    following = next(iter(said.words(span[1])), None)
    if following is None or following.start != span[1] + 1 or not _SURNAME_LIKE.fullmatch(following.read):
        return span
    given = said.words(*span)
    return (span[0], following.end) if len(given) == 1 and names.given(given[0].read) else span


def contact(said: Said) -> str:
    """«… контакт Игорь Львович»: who speaks for the firm."""
    match = _CONTACT.search(said.line.read)
    start, words = (match.start(), said.words(match.end())) if match else (0, [])
    for first, last in said.line.pieces() if match is None else ():
        if names.person(said.words(first, last)) == (said.words(first, last)[0].start, said.words(first, last)[-1].end):
            start, words = said.words(first, last)[0].start, said.words(first, last)
    span = names.person(words)
    if span is None or (match and span[0] != match.end()):
        return ""
    said.line.take(start, span[1])
    return said.line.typed_between(start, span[1])


_INITIALS = re.compile(r" [^\W\d_]\.(?: ?[^\W\d_]\.)?")
_AT_END = re.compile(r"(?:[оеё]ва|ина|[сц]кий|[сц]кая|енко|чук|щук)$")
"""A surname after the goods; «… насосов» is no one."""


def _person(said: Said) -> tuple[int, int] | None:
    line = said.line
    for start, end in line.pieces():
        words = said.words(start, end)
        lead = goods.LEAD_IN.match(line.read[start:end]) or _FROM_SOMEWHERE.match(line.read[start:end])
        free = [word for word in words if not lead or word.start >= start + lead.end()]
        runs = list(names.persons(free))
        if not runs:
            continue
        span = next((run for run in runs if any(names.given(word.read) for word in said.words(*run))), runs[0])
        first = free[0].start == span[0]
        alone = span[1] == free[-1].end and first
        certain = any(names.given(word.read) for word in free if span[0] <= word.start < span[1])
        if first or alone or certain or line.read[start : span[0]].rstrip().endswith((" для", " for", " от")):
            return span
        last = free[-1]
        if runs[-1][1] == last.end and (names.well_known(last.read) or (said.phone and _AT_END.search(last.read))):
            return runs[-1]
    return _unknown(said)


def _unknown(said: Said) -> tuple[int, int] | None:
    """A name that is in no list: alone before the phone, when the line goes on with what is wanted."""
    pieces = list(said.line.pieces())
    if said.phone is None or len(pieces) < 2:
        return None
    words = said.words(*pieces[0])
    english = len(words) == 2 and all(word.read.isascii() and word.read.isalpha() for word in words)
    if not (goods.LEAD_WANTS.match(said.line.read, *pieces[1]) or (english and said.words(*pieces[1]))):
        return None
    if not words or len(words) > 2 or any(word.read in FILL or word.read.isdigit() for word in words):
        return None
    return words[0].start, words[-1].end
