"""A new deal whose source stands beside its word: «с Яндекс Карт новая заявка, …», "webinar lead …"."""

from dataclasses import replace

from services.grammar.company import lists
from services.grammar.deals import new_deal
from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.said import Said


def first(said: Said) -> Intent | None:
    """«с Яндекс Карт новая заявка, Снежана Тодорова, …»."""
    match = _SOURCE_FIRST.match(said.line.read)
    if match is None or said.number is not None:
        return _source_alone(said) if said.number is None else None
    said = said.copy()
    said.line.take(*match.span("word"))
    deal = new_deal.deal(said)
    return deal if deal.source_id is not None else None


def _source_alone(said: Said) -> Intent | None:
    """ "webinar lead Skelding & Sons", "facebook lead jaz dhillon", «таргет лид …»."""
    match = _SOURCE_LEAD.match(said.line.read)
    words = said.words(0, match.start("word")) if match else []
    hit = lists.find(words, said.entries(said.vocabulary.sources), kin=True) if words else None
    if match is None or hit is None or len(hit.words) < len(words):
        return None
    said = said.copy()
    said.line.take(0, match.end())
    return replace(new_deal.deal(said), source_id=hit.id)


_SOURCE_LEAD = lazily.compile(r"[ ]*(?:[^ ,]+ ){1,2}(?P<word>(?:new )?(?:lead|enquiry)|лид|лід|заявка)[ ,:]+(?=[^ ,:])")
_LAST = lazily.compile(
    r"[ ,]+(?:нов(?:ая|у) (?:сделка|заявка)|новый (?:лид|клиент)|нова (?:угода|заявка)|новий (?:лід|клієнт)"
    r"|new (?:deal|lead|client))(?![\w])"
)


def last(said: Said) -> Intent | None:
    """«ООО Лайм, три полки, 61к, новая сделка», «… новая сделка с сайта»."""
    match = _LAST.search(said.line.read)
    if match is None or said.number is not None or (said.words(match.end()) and not _whence(said, match.end())):
        return None
    whence = _whence(said, match.end())
    said = said.copy()
    said.line.take(match.start(), len(said.line.read) if whence else match.end())
    deal = new_deal.deal(said)
    deal = replace(deal, source_id=whence.id) if whence else deal
    return deal if deal.client and deal.title and (deal.money or deal.phone) else None


def _whence(said: Said, start: int) -> lists.Hit | None:
    """Where it comes from, if nothing else is said from here on."""
    words = [word for word in said.words(start) if word.read not in _FROM]
    hit = lists.find(words, said.entries(said.vocabulary.sources), kin=True) if words else None
    return hit if hit is not None and len(hit.words) == len(words) else None


_FROM = ("с", "со", "из", "от", "з", "із", "від", "from", "via")


_SOURCE_FIRST = lazily.compile(
    r"^(?:с|со|из|от|з|із|від|from|via) (?:[^ ,]+ ){1,3}?(?P<word>(?:нов(?:ая|ый|а|ий) |new )?"
    r"(?:заявка|лид|сделка|лід|угода|клиент|клієнт|lead|deal|enquiry))[ ,:]+(?=[^ ,:])"
)
