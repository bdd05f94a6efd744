"""«Белоусова смета в пятницу в четыре позвонить»: a stage, and what comes next, with no comma between them."""

import re

from services.grammar.company import lists
from services.grammar.intent import Intent
from services.grammar.line import TAKEN, Word
from services.grammar.said import Said
from services.grammar.stages import closings, moves
from services.grammar.todo import actions
from services.grammar.when import dates
from services.grammar.whom import subject


def move(said: Said) -> Intent | None:
    """Whose deal and its stage, then a moment, then what is to be done: read as if a comma stood behind the stage."""
    entries = said.entries([stage for stage in said.vocabulary.stages if stage.kind == "open"])
    hit = lists.find(said.words(), entries)
    if hit is None or not hit.full or closings.asks(said.line) or not _whose(said, hit):
        return None
    step = _behind_moment(said, hit)
    if step is None or (len(hit.words) == 1 and not _CALL.match(step.read)):
        return None
    said = said.copy()
    said.line.respell(hit.end, hit.end + 1, ", ")
    return moves.move(said)


_CALL = re.compile(
    r"(?:пере|со?|до|за|зі|по)?(?:звон|дзвон|дзвін|телефон)|(?:пере)?набра|call|ring|phone|встреч|зустріч"
)
"""«договор завтра отправить»: of a stage of one word, what is sent may be the thing itself."""


def _whose(said: Said, hit: lists.Hit) -> bool:
    """Before the stage stands a name in no case, or a number, and nothing else."""
    words = said.words(0, hit.start)
    if said.number is not None or (len(words) == 1 and words[0].read.isdigit()):
        return len(words) < 2
    name, stop = subject(said.line, 0, hit.start)
    return bool(name) and not said.words(stop, hit.start) and not _GIVEN.search(name.lower())


_GIVEN = re.compile(r"(?:у|ю|ові|еві|ому|ой|ке|ши)$")
"""«Лосеву договор завтра отправить»: to whom."""


def _behind_moment(said: Said, hit: lists.Hit) -> Word | None:
    """The first word of what is to be done, if the moment stands right behind the stage."""
    end = next(stop for start, stop in said.line.clauses() if start <= hit.start < stop)
    rest = said.line.only(hit.end, end)
    moment = dates.take(rest, said.now)
    words = rest.words()
    if moment is None or moment.when is None or not words or not rest.read.startswith(TAKEN, hit.end + 1):
        return None
    action = actions.begins(rest) or actions.NOUN.search(rest.read)
    return words[0] if action is not None and action.start() == words[0].start else None
