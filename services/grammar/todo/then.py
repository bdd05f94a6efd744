"""What is to be done after a deal has moved: «… и набрать завтра», «…, созвон в пятницу»."""

import re
from dataclasses import replace

from services.grammar.language import lazily
from services.grammar.lexicon.speech import FILL
from services.grammar.line import TAKEN, Line
from services.grammar.said import Said
from services.grammar.todo import acted_on, actions, doing, follow, steps
from services.grammar.when import dates


def step(said: Said) -> steps.Step | None:
    """«… и набрать завтра»: what to do after the move, taken from the line."""
    line = said.line
    if (own := _own(said)) is not None:
        return own
    match = actions.begins(line) or _event(line, said)
    if match is None:
        return None
    start, end = next((start, stop) for start, stop in line.clauses() if start <= match.start() < stop)
    before = line.read[start : match.start()]
    behind = before.endswith("\x00 ") or _at_its_moment(line, start, match.start(), said)
    thing = _thing(line, start, match, said)
    if line.text(start, match.start()) and not (
        thing or behind or _AND.search(before) or steps.is_a_moment(line, start, match.start(), said.now)
    ):
        return None
    found = steps.step(line, match, end, said.now)
    line.take(start if thing else match.start(), end)
    title = found.whole if match.re == _EVENT else " ".join(filter(None, (thing, found.title, found.name)))
    return replace(found, title=title)


def _at_its_moment(line: Line, start: int, end: int, said: Said) -> bool:
    """«… принято в работу завтра узнать бюджет»: between what has been read and the step a moment, and nothing else."""
    read = line.read.rfind(TAKEN, start, end) + 1
    return read > start and steps.is_a_moment(line, read, end, said.now)


def _thing(line: Line, start: int, match: re.Match[str], said: Said) -> str:
    """«…, завтра договор отправить»: in its clause nothing else stands before but a moment."""
    head = line.only(start, match.start())
    dates.take(head, said.now)
    words = [word for word in head.words() if word.read not in FILL]
    beside = words and words[-1].end == match.start() - 1
    return acted_on.thing(head, words[0].start, match.start()) if beside and not follow.lasting(match[0]) else ""


def _own(said: Said) -> steps.Step | None:
    """«…, завтра отвожу договор»: in a clause of its own."""
    line = said.line
    for start, end in line.clauses():
        match = doing.deed(line, start, end, said.now)
        if match is not None and line.read[:start].strip(" \x00,"):
            found = steps.step(line, match, end, said.now, after_told=True)
            line.take(start, end)
            return replace(found, title=found.whole)
    return None


def _event(line: Line, said: Said) -> re.Match[str] | None:
    """«дальше, созвон в пятницу»: with a day, after what is done now."""
    match = _EVENT.search(line.read)
    if match is None:
        return None
    start = next(start for start, end in line.clauses() if start <= match.start() < end)
    if line.read[:start].strip(" ,\x00") and steps.is_a_moment(line, start, match.start(), said.now):
        return match
    before = line.read[: match.start()].rstrip(" ")
    if not (before.endswith("\x00") or before.strip(" \x00").endswith(",")):
        return None
    after = line.copy()
    after.take(0, match.end())
    return match if dates.take(after, said.now) else None


_EVENT = lazily.compile(rf"(?:(?<=[ \x00])[^\W\d_]{{3,}}(?:ый|ий|ой|ая|яя|ое|ее|а|е) )?{actions.NOUN.pattern}")
"""«контрольный звонок»."""
_AND = lazily.compile(r"(?:^|\x00) ?(?:и|потом|затем|і|та|потім|and|then) $")
