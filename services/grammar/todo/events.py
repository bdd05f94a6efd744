"""A meeting or the like with its moment, told of beside something else: «…, завтра в 11 созвон»."""

import re
from dataclasses import replace
from datetime import datetime

from services.grammar.intent import Intent, Step
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.line import Line
from services.grammar.todo import actions
from services.grammar.when import dates

_FEW = 3
"""Words."""


def standing_last(line: Line, now: datetime) -> tuple[str, Step] | None:
    """«нужна интеграция демо завтра в 11»: the words before, and what there will be, with its moment and no comma."""
    match = next(reversed(list(actions.NOUN.finditer(line.read))), None)
    before = line.words(0, match.start()) if match else []
    if match is None or not before or "," in line.read[before[-1].end : match.start()]:
        return None
    last = before[-1]
    with_it = last.read in STOP and not line.read[: last.start].endswith(tuple("0123456789"))  # «1с»
    if with_it or tells(last.read) or may_be(last.read, Form.ADJECTIVE):
        return None
    event = _planned(line.only(match.start(), len(line.read)), now)
    return (line.text(0, match.start()), event) if event else None


def in_clause(line: Line, start: int, end: int, now: datetime) -> Step | None:
    """«…, завтра в 11 созвон»: a clause that tells what there will be, and when."""
    return _planned(line.only(start, end), now)


def _planned(own: Line, now: datetime) -> Step | None:
    """What there will be and when, if the words say nothing else."""
    found = dates.take(own, now)
    words = own.words()
    event = actions.NOUN.match(own.read, words[0].start) if words else None
    if found is None or found.when is None or found.doubtful or found.unread or event is None:
        return None
    rest = [word.read for word in words if word.start >= event.end()]
    if event[0] in _THEIRS or found.when.day < now.date() or len(rest) > _FEW:
        return None
    if any(word.isdigit() or tells(word) or word in STOP - FILL for word in rest):
        return None
    return own.text(words[0].start, words[-1].end), found.when


_THEIRS = ("оплата", "lunch")
"""«оплата в пятницу»: what they do."""


def named(found: Intent) -> Intent:
    """«поставь встречу с Лядовым»: the task is called «встреча»."""
    match = _ACCUSATIVE.match(found.task[0]) if found.task else None
    if match is None or found.task is None:
        return found
    word = match["word"]
    title = f"{word[:-1]}{_NOMINATIVE[word[-1]]}{found.task[0][match.end() :]}"
    return replace(found, task=(title, found.task[1]))


_ACCUSATIVE = lazily.compile(
    r"(?P<word>встречу|презентацию|консультацию|примерку|доставку|отгрузку|презентацію|консультацію|примірку|відправку)"
    r"(?=$| (?:по|на|о|об|про|у|в|к|до) )",
    re.IGNORECASE,
)
_NOMINATIVE = {"у": "а", "ю": "я"}
