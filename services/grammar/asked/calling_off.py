"""«отмена», «скасуй, будь ласка», "cancel that": an open question is to be asked no more."""

from services.grammar.language import lazily
from services.grammar.typed.spelling import heard

_PLEASE = r"(?:пожалуйста|будь ласка|please)"
_SAID = lazily.compile(
    rf"(?:(?:ой|ні|нет|no|oh|стоп|все|{_PLEASE})[ ,.!]+)?"
    r"(?:отмен(?:а|и(?:те|ть)?|яй(?:те)?)|отбой|скасу(?:й(?:те)?|вати|вання)|відмін(?:а|и(?:ти)?|іть)|відбій"
    r"|cancel|undo|abort|never ?mind|forget it|scrap it)"
    rf"(?: (?:это|все|це|все це|it|this|that))?(?:[ ,.!]+{_PLEASE})?[ .!)]*"
)
"""Without «передумал»: that is what a client did."""

_NO = lazily.compile(
    r"(?:нет|неа|не надо|не нужно|не стоит|ні|не треба|не потрібно|no|nope|don't|do not|leave it|оставь|оставь как есть"
    r"|залиш|не сейчас|не зараз|not now|потом|потім|later)[ .!)]*"
)


def said(text: str) -> bool:
    """Whether this and nothing else is said."""
    return _SAID.fullmatch(heard(text).read.strip()) is not None


def declined(text: str) -> bool:
    """«нет», «не надо» to a question that one has not asked for."""
    return _NO.fullmatch(heard(text).read.strip()) is not None
