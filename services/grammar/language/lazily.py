"""Patterns that are compiled when first needed: there are more than a thousand, and a start needs hardly any."""

import re
from typing import Any, cast

_OFFERED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "groupindex")


class _Pattern:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """Asked for once: from then on what a compiled pattern offers is found without asking."""
        if name not in _OFFERED and name != "compiled":
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update({"compiled": compiled, **{one: getattr(compiled, one) for one in _OFFERED}})
        return vars(self)[name]

    def __eq__(self, other: object) -> bool:
        """«match.re == _WON»: a match knows only the compiled one."""
        return self is other or vars(self).get("compiled") is other

    __hash__ = object.__hash__


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001 - as in `re`
    """As `re.compile`; a mistake in the pattern is seen when it is first used."""
    return cast("re.Pattern[str]", _Pattern(pattern, flags))
