"""«Рогову надо …», «need to …»: words that say only that something is to be done."""

from services.grammar.language import lazily
from services.grammar.line import Line

_AFTER_SLOT = lazily.compile(r"(?<=\x00)[ ,]*(?:надо|нужно|треба|потрібно|need to|must)(?!\w)")
_NEEDED = lazily.compile(
    r"(?<=[уюіей\x00] )(?:надо|нужно|треба|потрібно|необходимо|необхідно)(?=(?: [^ ,;]+){0,3} [^\W\d_]+(?:ть|ти|тися"
    r"|ться)(?!\w))"
)
"""«Рогову надо отправить договор»."""
_WHO_NEEDS = lazily.compile(
    r"^[ \x00]*[^\W\d_]+(?:у|ю|ой|ей|ій|ові|еві) (?:[^ ,;]+ ){1,3}(?P<need>надо|нужно|треба|потрібно)"
    r"(?= [^\W\d_]+(?:ть|ти|тися|ться)(?!\w))"
)


def drop(line: Line) -> None:
    """From the reading of a task."""
    line.grab(_AFTER_SLOT)
    if line.grab(_NEEDED) is not None:
        return
    if match := _WHO_NEEDS.match(line.read):
        line.take(*match.span("need"))
