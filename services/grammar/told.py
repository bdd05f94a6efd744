"""A note that is certain of whom it is: a name, and right behind it what is told of him."""

import re

from services.grammar.intent import Intent, Verb
from services.grammar.said import Said
from services.grammar.speech import FILL, STOP, tells
from services.grammar.whom import known, subject

WHO = r"[ \x00]*(?P<who>(?:[^\W\d_][\w'&.-]* ){0,4}?)"


def of(words: str) -> re.Pattern[str]:
    """These words, right behind a name or a number."""
    return re.compile(rf"{WHO}(?P<told>{words})")


def note_of(said: Said, match: re.Match[str]) -> Intent | None:
    """Nothing but the name, or the number, stands before what is told."""
    start, end = match.span("who")
    name = ""
    if said.line.text(start, end):
        name, stop = subject(said.line, start, end)
        alone = name and not said.line.text(stop, end) and (said.number is None or known(name))
        if not alone or any(tells(word.read) or word.read in STOP - FILL for word in said.words(start, end)):
            return None
    elif said.number is None:
        return None
    return noted(said, name, match.start("told"))


def noted(said: Said, name: str, start: int = 0) -> Intent:
    """All the words from here on; they ask for nothing that is to be done."""
    note = said.line.text(start)
    said.line.take_all()
    return said.intent(Verb.NOTE, name=name, note=note, sure=said.sure)
