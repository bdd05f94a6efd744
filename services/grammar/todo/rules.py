"""How something is to be done always, «звонить только после 18»: nothing to be done now."""

import re

from services.grammar.language import lazily
from services.grammar.line import Line

RULE_AFTER = lazily.compile(
    r" (?:(?:ему|ей|им|йому|їй|їм|him|her|them) )?(?:(?:можно|можна) )?(?:только|строго|лучше|тільки|лише|краще"
    r"|only)(?!\w)"
)
_RULE_BEFORE = lazily.compile(
    r"(?<!\w)(?:только|строго|лучше|удобн\w+|можно|нельзя|тільки|краще|зручн\w+|можна|only) $"
)


def is_a_rule(line: Line, match: re.Match[str]) -> bool:
    """«звонить только после 18»: how it is to be done, said of somebody."""
    after, before = RULE_AFTER.match(line.read, match.end()), _RULE_BEFORE.search(line.read[: match.start()])
    return after is not None or before is not None
