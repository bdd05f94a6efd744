"""What the line of a new deal names as the next step: «…, позвонить завтра в 10», «… встреча в субботу»."""

import re

from services.grammar import actions, dates, steps
from services.grammar.intent import Step
from services.grammar.line import Line
from services.grammar.said import Said


def step(said: Said) -> tuple[Step | None, bool, tuple[str, ...]]:
    """«…, позвонить завтра в 10», or only a moment."""
    line = said.line
    match = actions.begins(line) or _noun(line, said)
    if match is None:
        found = dates.take(line, said.now)
        if found is None:
            return None, False, ()
        idle = found.when is not None and found.when.at is None
        return (("", found.when) if found.when else None), found.doubtful or idle, found.unread
    end = next(stop for start, stop in line.clauses() if start <= match.start() < stop)
    found_step = steps.step(line, match, end, said.now)
    title = " ".join(filter(None, (found_step.title, found_step.name)))
    line.take(match.start(), end)
    return (title, found_step.when), found_step.doubtful, found_step.unread


_VISIT = re.compile(
    r"(?<!\w)(?:замер|оценка|примерка|тест[ -]?драйв|консультация|замір|консультація"
    r"|тд(?= (?:в|во|на|о|у|\d|завтра|пн|вт|ср|чт|пт|сб|вс)))(?!\w)"
)


def _noun(line: Line, said: Said) -> re.Match[str] | None:
    """«встреча в субботу»: with its day beside it."""
    events = [*actions.NOUN.finditer(line.read), *_VISIT.finditer(line.read)]
    for place, match in enumerate(events):
        if events[place + 1 :] and match[0] in _sources(said):
            continue  # «вебинар созвон во вторник»: where it comes from, and what is next
        end = next(stop for start, stop in line.clauses() if start <= match.start() < stop)
        start = next(start for start, stop in line.clauses() if start <= match.start() < stop)
        after, before = line.copy(), line.copy()
        after.take(0, match.end())
        after.take(end, len(line.read))
        before.take(0, start)
        before.take(match.start(), len(line.read))
        timed = dates.take(after, said.now) or (dates.take(before, said.now) and not before.words())
        if line.read[: match.start()].strip(" ,\x00") and timed:
            return match
    return None


def _sources(said: Said) -> set[str]:
    return {word.read for one in said.vocabulary.sources for word in Line.of(one.name).words()}
