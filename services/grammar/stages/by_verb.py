"""Stages that are called by a verb, «Пропал»: what else is told of him who did, and what only things did."""

from services.grammar.company import lists
from services.grammar.lexicon.morphology import Form, must_be, readings
from services.grammar.lexicon.speech import NEGATIONS, tells
from services.grammar.people import names
from services.grammar.said import Said


def vanished(said: Said, hit: lists.Hit) -> bool:
    """«пропал, не выходит на связь»: a stage called by a verb, and what else one knows of it."""
    follows = said.words(hit.end)
    doing = (
        hit.full
        and any(tells(word.read) for word in hit.words)
        and (said.number is not None or bool(said.words(0, hit.start)))
    )
    return (
        doing
        and bool(follows)
        and (follows[0].read.isdigit() or follows[0].read in (*NEGATIONS, "no") or tells(follows[0].read))
    )


def of_a_thing(said: Said, hit: lists.Hit) -> bool:
    """«заменили подшипник, гул пропал»: a thing did, and not the client."""
    before = said.words(0, hit.start)
    if len(before) < 2 or not (len(hit.words) == 1 and must_be(hit.words[0].read, Form.PAST)):
        return False
    thing = readings(before[-1].read)
    beside = before[-1].end == hit.start - 1 and not names.personal(before[-1].read)
    return beside and any(one & Form.NOUN for one in thing) and not any(one & Form.ANIMATE for one in thing)
