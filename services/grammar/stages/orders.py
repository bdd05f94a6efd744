"""An order to move a deal, «двигай на КП»: which stage it names, whatever else is told before it."""

import re

from services.grammar.company import lists
from services.grammar.company.entries import Entry
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks
from services.grammar.said import Said
from services.grammar.whom import subject


def verb(said: Said, hit: lists.Hit) -> Verb:
    kind = next(stage.kind for stage in said.vocabulary.stages if stage.id == hit.id)
    return Verb.PARK if kind == "parked" else Verb.MOVE


def ordered(said: Said, moved: re.Match[str], entries: list[Entry]) -> lists.Hit | None:
    """«был на тест-драйве, двигай на кп»: of two stages the one that it is to be moved to."""
    behind = _TO.match(said.line.read, moved.end())
    hit = lists.find(said.words(behind.end()), entries) if behind else None
    return hit if hit is not None and behind is not None and hit.start == behind.end() else None


def at_its_end(said: Said, moved: re.Match[str], entries: list[Entry]) -> Intent | None:
    """«Маргарян проехала круг понравилось двигай на кп»: what is told before the order is kept."""
    hit = ordered(said, moved, entries)
    if hit is None or not hit.sure or said.line.text(hit.end) or moved[0] not in _SURELY:
        return None
    said = said.copy()
    said.take_leading_number()
    name, stop = subject(said.line, 0, moved.start()) if said.number is None else ("", 0)
    if not (name or said.number) or not speaks(said.words(stop, moved.start())):
        return None
    note = said.line.text(stop, moved.start())
    said.line.take_all()
    return said.intent(verb(said, hit), name=name, note=note, stage_id=hit.id)


_SURELY = ("двигай", "двигаем", "переводи", "переведи", "пересувай", "рухай", "move")
_TO = lazily.compile(r"[ \x00]*(?:на|в|у|до|to|into) (?:the )?")
