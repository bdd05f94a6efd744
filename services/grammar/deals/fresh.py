"""A new deal in one line without its word: a phone, a sum, a source, goods; in any order."""

from dataclasses import replace

from services.grammar.company import lists
from services.grammar.deals import announced, goods, new_deal, unannounced
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import FACT
from services.grammar.line import Line
from services.grammar.money import prices
from services.grammar.said import Said


def without_a_word(said: Said) -> Intent:
    """Somebody has said that the line is a new deal, whatever it seemed to be."""
    deal = new_deal.deal(said.copy())
    return deal if said.number is None else replace(deal, sure=False)


def told(said: Said) -> Intent | None:
    """Without the word: a phone, and a sum, a source or something that is sold."""
    if said.number is not None or (
        FACT.search(said.line.read) and not goods.wanted(said) and not prices.named(said.line)
    ):
        return None
    if said.phone is None:
        return unannounced.deal(said)
    said = said.copy()
    said.line.grab(unannounced.ORDERED)
    intent = new_deal.deal(said)
    if intent.money or intent.source_id or (intent.title and intent.client):
        return intent if intent.title or intent.money else None
    if intent.client and not intent.task and not intent.note:
        return replace(intent, sure=False)
    return None


_WRITE_DOWN = lazily.compile(
    r"^[ \x00]*(?:запиши|записать|записывай|записуй|внеси|занеси|запишіть|write down|note down|put down)(?!\w)"
    r"(?: (?:нового|новую|нову)(?= (?!сделк|угод|лид|лід|клиент|клієнт|заявк)))?[ :,]*"
)


def written_down(said: Said) -> Intent | None:
    """«Запишите: Скоропадская Эмма, паркет 64 м², 8 910 …»: goods, and a phone or a sum, are no note."""
    match = _WRITE_DOWN.match(said.line.read)
    if match is None or announced.keyword(said) is not None:
        return None
    said = said.copy()
    said.line.take(*match.span())
    if said.phone is None:
        return unannounced.of_whole_name(said) or unannounced.of_named(said)
    found = told(said)
    return found if found is not None and found.verb is Verb.NEW and found.sure else None


def from_source(said: Said, name: str) -> Intent | None:
    """«Яндекс Карты: Назарова Лейла, …»: where it comes from, before a colon."""
    words = Line.of(name).words()
    hit = lists.find(words, said.entries(said.vocabulary.sources))
    if hit is None or not hit.full or len(hit.words) < len(words) or said.phone is None:
        return None
    intent = told(said)
    return replace(intent, source_id=hit.id) if intent and intent.verb is Verb.NEW else None
