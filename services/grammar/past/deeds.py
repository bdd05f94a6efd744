"""What one did oneself, and with whom: «обсудили с Котовым условия», «показала Ивановой машину»; kept as a note."""

from collections.abc import Sequence

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.language.words import MONTH, WEEKDAYS, spelt
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import DID, FILL, STOP, tells, tells_deed
from services.grammar.line import Word
from services.grammar.people import firms, persons
from services.grammar.said import Said
from services.grammar.todo import follow
from services.grammar.whom import joined

_WITH = spelt("с со у к ко для от за з із зі до від with to for from at")
"""Whom it was done with or for stands after these."""


_DAY = lazily.compile("|".join((*WEEKDAYS, MONTH)))


def told(said: Said, besides: Sequence[Word]) -> bool:
    """Near its beginning the line tells what was done, in a word that has no other meaning there."""
    return any(DID.fullmatch(word.read) and word not in besides for word in said.words()[:3])


def deed(said: Said) -> Intent | None:
    if not tells_deed(said.line):
        return None
    said = said.copy()
    certain, name = _whom(said)
    if not name and said.number is None:
        return None
    text = joined(said.line, list(said.line.pieces()))
    kept, task, sure, unread = follow.follow_up(said, text)
    said.line.take_all()
    sure = said.sure and (certain or said.number is not None) and (sure or task is None)
    return said.intent(Verb.NOTE, name=name, note=kept, task=task, unread=(*said.unread, *unread), sure=sure)


def _whom(said: Said) -> tuple[bool, str]:
    """Whether the words name somebody without a doubt, and the name."""
    line, words = said.line, said.words()[1:]
    if not words:
        return False, ""
    if span := firms.first(line, words[0].start, len(line.read)) or persons.first(words):
        return True, line.text(*span)
    if words[0].read.isascii() and len(words) > 1 and _may_be_named(words[0]):
        return True, line.text(words[0].start, words[0].end)
    for before, word in zip(words, words[1:], strict=False):
        if before.read in _WITH and _may_be_named(word) and word.start == before.end + 1:
            return True, line.text(word.start, word.end)
    if len(words) > 1 and words[0].read.endswith(("у", "ю", "ові", "еві")) and _may_be_named(words[0]):
        return not readings(words[0].read), line.text(words[0].start, words[0].end)
    *_, thing, last = words if len(words) > 1 else (words[0], words[0])
    if things.is_object(thing.read) and last.read.endswith(("у", "ю", "ові", "еві")) and _may_be_named(last):
        return True, line.text(last.start, last.end)
    return False, ""


def _may_be_named(word: Word) -> bool:
    if _DAY.fullmatch(word.read):
        return False
    thing = word.read in FILL | STOP or word.read.isdigit() or tells(word.read) or things.is_object(word.read)
    return not thing
