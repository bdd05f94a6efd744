"""A name and a moment, with nothing to do: «Иванов завтра в 10»."""

from services.grammar.intent import Intent, Verb
from services.grammar.lexicon.speech import speaks
from services.grammar.said import Said
from services.grammar.when import dates
from services.grammar.whom import subject


def moment(said: Said) -> Intent | None:
    said = said.copy()
    said.take_leading_number()
    found = dates.take(said.line, said.now)
    spans = list(said.line.pieces())
    if found is None or found.when is None or len(spans) > 1 or any(speaks(said.words(*span)) for span in spans):
        return None
    name, stop = subject(said.line, *spans[0]) if spans else ("", 0)
    if spans and said.line.text(stop, spans[0][1]):
        return None
    return said.intent(Verb.TASK, name=name, task=("", found.when), unread=found.unread, sure=False)
