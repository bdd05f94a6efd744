"""«отмена», «скасуй, будь ласка», "cancel that": an open question is to be asked no more."""

import re

from services.grammar.typed.spelling import heard

_PLEASE = r"(?:пожалуйста|будь ласка|please)"
_SAID = re.compile(
    rf"(?:(?:ой|ні|нет|no|oh|стоп|все|{_PLEASE})[ ,.!]+)?"
    r"(?:отмен(?:а|и(?:те|ть)?|яй(?:те)?)|отбой|скасу(?:й(?:те)?|вати|вання)|відмін(?:а|и(?:ти)?|іть)|відбій"
    r"|cancel|undo|abort|never ?mind|forget it|scrap it)"
    rf"(?: (?:это|все|це|все це|it|this|that))?(?:[ ,.!]+{_PLEASE})?[ .!)]*"
)
"""Without «передумал»: that is what a client did."""


def said(text: str) -> bool:
    """Whether this and nothing else is said."""
    return _SAID.fullmatch(heard(text).read.strip()) is not None
