"""Which order a line most likely is, and of which kind: «touch meeting», «call out no_answer», «report funnel»."""

from typing import NamedTuple

from services.grammar.intent import Intent, Verb
from services.grammar.opinion.learnt import Learnt
from services.grammar.opinion.traits import traits
from services.grammar.said import Said

KINDS = Learnt("kinds.tsv")


class Kind(NamedTuple):
    verb: Verb
    detail: tuple[str, ...]
    """Of a touch what it was, of a call its direction and outcome, of a report which it is."""
    chance: float
    """From 0 to 1."""
    sure: bool = True
    """False: of such lines people said that the bot should rather ask."""


def label(intent: Intent) -> str:
    """As it stands in the weights."""
    detail = filter(None, (intent.touch, intent.direction, intent.outcome, intent.report))
    return " ".join((intent.verb.value, *detail, *([] if intent.sure else [_DOUBTFUL])))


_DOUBTFUL = "?"


def likeliest(said: Said) -> Kind:
    labelled, chance = KINDS.likeliest(traits(said))
    verb, *detail = labelled.split(" ")
    return Kind(Verb(verb), tuple(one for one in detail if one != _DOUBTFUL), chance, sure=_DOUBTFUL not in detail)
