"""What a colleague is going to do, «Борис завтра отвезёт Иванову ПТС»: a task of his, where its day is said."""

from dataclasses import replace

from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.language.likeness import Like
from services.grammar.said import Said
from services.grammar.todo import errands, follow, tasks
from services.grammar.when import dates


def he_will(said: Said) -> Intent | None:
    """Named just so and first in the line; without a day, or a client, it is asked."""
    hit = errands.person(said, said.words()[:2])
    if hit is None or said.words()[0].start != hit.start or hit.quality != Like.SAME * len(hit.words):
        return None
    timeless = said.line.copy()
    dates.take(timeless, said.now)
    does = _DOES.match(timeless.read, hit.end)
    if does is None or not follow.will(does["does"]) or _TAKES.match(does["does"]):
        return None
    said = said.copy()
    said.line.take(0, hit.end)
    word = _WORD.match(said.line.read, does.start("does"))
    found = tasks.at(said, word) if word else None
    if found is None or not (found.name or found.number is not None):
        return None
    return replace(found, person_id=hit.id, sure=found.sure and found.task is not None and found.task[1] is not None)


_TAKES = lazily.compile(r"(?:займ|возьм|забер|візьм|повед)")
"""«Аня займётся Упакторгом»: the deal is hers from now on."""
_DOES = lazily.compile(r"[ \x00]+(?P<does>[^\W\d_]+)(?!\w)")
_WORD = lazily.compile(r"[^\W\d_]+")
