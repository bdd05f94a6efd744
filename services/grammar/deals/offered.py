"""A firm, what is sold to it, for how much and what is next: «ФОП Бабич культиватор 265 тис, созвон в среду»."""

from services.grammar.deals import fresh
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import FACT, tells
from services.grammar.line import Line, Word
from services.grammar.money import prices
from services.grammar.people import firms
from services.grammar.said import Said
from services.grammar.stages.closings import closing

_FORM_FIRST = lazily.compile(rf"[ \x00]*(?:{firms.LEGAL})(?!\w)")


def offered(said: Said) -> Intent | None:
    """A new deal, for which a step is named."""
    line = said.line
    if said.number is not None or said.phone is not None or _FORM_FIRST.match(line.read) is None:
        return None
    if FACT.search(line.read) or closing(said) is not None or not prices.named(line):
        return None
    firm = firms.first(line, 0, len(line.read))
    if firm is None or line.text(0, firm[0]) or _tells_else(said, said.line.words(firm[1])):
        return None
    deal = fresh.without_a_word(said)
    if deal.verb is not Verb.NEW or not (deal.title and deal.money and deal.task) or deal.note:
        return None
    client = Line.of(deal.client).read
    return deal if client and line.read.strip().startswith(client) else None


def _tells_else(said: Said, words: list[Word]) -> bool:
    """«ФОП Бабич рахунок 265 тис», «ФОП Бабич підписав …»: of a deal that there is."""
    if not words or said.stage(words) is not None:
        return True
    return things.is_object(words[0].read) or any(tells(word.read) for word in words[:2])
