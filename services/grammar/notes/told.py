"""A note that is certain of whom it is: a name, and right behind it what is told of him."""

import re
from collections.abc import Iterable

from services.grammar.intent import Intent, Step, Verb
from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.todo import follow
from services.grammar.whom import known, subject

WHO = r"[ \x00]*(?P<who>(?:[^\W\d_][\w'&.-]* ){0,4}?)"


def of(words: str) -> re.Pattern[str]:
    """These words, right behind a name or a number."""
    return lazily.compile(rf"{WHO}(?P<told>{words})")


def first(said: Said, patterns: Iterable[re.Pattern[str]]) -> Intent | None:
    """The note that the first fitting of these makes."""
    numbered = said.copy()
    numbered.take_leading_number()
    matches = (match for pattern in patterns if (match := pattern.match(numbered.line.read)))
    return next((found for match in matches if (found := note_of(numbered, match))), None)


def note_of(said: Said, match: re.Match[str]) -> Intent | None:
    """Nothing but the name, or the number, stands before what is told."""
    start, end = match.span("who")
    while (first := next(iter(said.words(end)), None)) and first.start == end and _of_the_name(said, end, first.read):
        end = first.end + 1
    name = ""
    if any(word.read.isdigit() for word in said.words(start, end)):
        return None
    if said.line.text(start, end):
        name, stop = subject(said.line, start, end)
        alone = name and not said.line.text(stop, end) and (said.number is None or known(name))
        if not alone or any(tells(word.read) or word.read in STOP - FILL for word in said.words(start, end)):
            return None
    elif said.number is None:
        return None
    return noted(said, name, max(end, match.start("told")))


def _of_the_name(said: Said, end: int, word: str) -> bool:
    """«Софья Марковна ещё не решила», «Лесная опушка обещали оплатить»."""
    before = said.words(0, end)[-1:]
    return names.personal(word) or (bool(before) and agree(before[0].read, word))


def noted(said: Said, name: str, start: int = 0) -> Intent:
    """All the words from here on, but for a step with its moment that is named behind a comma."""
    note, sure = said.line.text(start), True
    task: Step | None = None
    unread: tuple[str, ...] = ()
    first, comma, more = note.partition(", ")
    if comma:
        kept, step, certain, left = follow.follow_up(said, more)
        if step and step[0] and step[1]:
            note, task, sure, unread = ", ".join(filter(None, (first, kept))), step, certain, left
    said.line.take_all()
    return said.intent(
        Verb.NOTE, name=name, note=note, task=task, unread=(*said.unread, *unread), sure=said.sure and sure
    )
