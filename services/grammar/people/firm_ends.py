"""Where the firm ends that stands behind a name: «Крюк и Ко», «Карен из бон-аппетита»."""

from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.language.words import spelt
from services.grammar.line import Line
from services.grammar.people import firms, names

_AND_CO = lazily.compile(r" (?:и|та|і|&) (?:ко|к|партнеры|сыновья|сини|партнери)(?!\w)")
"""«Крюк и Ко»."""
WHEN = lazily.compile(r"(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:(?:nes|ur)?day)?|today|tomorrow|tonight|yesterday")


_AND_SONS = lazily.compile(r" & [^\W\d_]{2,}(?!\w)")


def and_company(line: Line, stop: int) -> int:
    """Where «… и Ко», "… & Rowe" ends, if it stands there."""
    company = _AND_CO.match(line.read, stop) or _AND_SONS.match(line.read, stop)
    return company.end() if company else stop


_OF_FIRM = lazily.compile(r" (?:из|з|із|зі|from|at|of) (?=[^\W\d_])")


def of_firm(line: Line, stop: int) -> int:
    """«Карен из бон-аппетита», «Deirdre at Hartnell»: where the firm ends that he is of; a town is no firm."""
    if (match := _OF_FIRM.match(line.read, stop)) is None:
        return stop
    firm = firms.first(line, match.end(), len(line.read))
    if firm and firm[0] == match.end():
        return firm[1]
    first, second, *_ = [*line.words(match.end())[:2], None, None]
    if first is not None and second is not None and first.hyphened:
        return second.end
    unknown = first is not None and not (readings(first.read) or first.read in _AT or WHEN.match(first.read))
    return first.end if first and unknown and first.read.isalpha() and match[0][1] != "з" else stop


_AT = names.NO_SURNAMES | spelt(
    "home work lunch dinner breakfast reception desk door gym school site head end top side noon least last all once hq"
    " yard depot shop store show event fair party house london leeds bristol manchester birmingham"
)
"""Where somebody is met, and when; no firm."""
