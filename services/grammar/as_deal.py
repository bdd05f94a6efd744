"""What a line tells of a new deal, where it was not read as one."""

from datetime import datetime

from services.grammar.deals import fresh, unannounced
from services.grammar.intent import Intent, Verb, Vocabulary
from services.grammar.reading import read
from services.grammar.said import Said


def read_as_deal(text: str, now: datetime, vocabulary: Vocabulary) -> Intent:
    """What a line tells of a new deal that was not understood as one; not `sure` where it is better kept as it stands.

    «Звонок Сидорову 5 мин» has its own meaning, even where nobody knows him.
    """
    if (deal := perhaps_deal(text, now, vocabulary)) is not None:
        return deal
    if read(text, now, vocabulary).verb not in (Verb.UNCLEAR, Verb.FIND, Verb.NEW):
        return Intent(Verb.NEW, sure=False)
    return fresh.without_a_word(Said.of(text, now, vocabulary))


def perhaps_deal(text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """What a line tells of a new deal if nobody knows whom it names; none where it tells of no such thing."""
    return unannounced.perhaps(Said.of(text, now, vocabulary))
