"""`передай все сделки Ани Борису`, `hand all Anna's deals to Mark` → whose deals, all of them, and to whom."""

from dataclasses import dataclass
from datetime import datetime

from services.grammar.asked import listed
from services.grammar.company import colleagues
from services.grammar.company.lists import Hit
from services.grammar.intent import Vocabulary
from services.grammar.language.words import spelt
from services.grammar.line import Word
from services.grammar.said import Said

_OF = spelt("of у в от from від")


@dataclass(frozen=True, slots=True)
class Everything:
    """All the open deals of one person for another, by number."""

    giver_id: int | None
    """None: whoever says it."""
    taker_id: int


def of_all(text: str, now: datetime, vocabulary: Vocabulary) -> Everything | None:
    """What a line that hands over hands over; None when it is no more than one deal, or not certain whose and to whom.

    Whose they are stands beside «сделки»: «сделки Ани», «мои сделки», "Anna's deals".
    """
    said = Said.of(text, now, vocabulary)
    place = listed.named(said.line.read)
    if place is None or said.number is not None:
        return None
    giver, own = _giver(said, *place), listed.own(text)
    said.line.take_words(giver.words if giver else ())
    taker = _person(said, said.words())
    if own and (giver is None) != (taker is None):
        giver, taker = None, giver or taker  # «отдай мои сделки Борису»
    if taker is None or not taker.sure or not (own if giver is None else giver.sure and giver.id != taker.id):
        return None
    return Everything(giver.id if giver else None, taker.id)


def _giver(said: Said, start: int, end: int) -> Hit | None:
    behind = [word for word in said.words(end) if word.read not in _OF][:2]
    for words in (behind, behind[:1]):
        hit = _person(said, words)
        if hit is not None and len(hit.words) == len(words):
            return hit
    return _person(said, said.words(0, start)[-2:]) if said.line.read[:start].rstrip().endswith("'s") else None


def _person(said: Said, words: list[Word]) -> Hit | None:
    return colleagues.person(words, said.entries(said.vocabulary.people)) if words else None
