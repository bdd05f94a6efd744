"""What a client may do, or has not done yet."""

from services.grammar import closings, told, unsettled_russian
from services.grammar.intent import Intent
from services.grammar.said import Said


def unsettled(said: Said) -> Intent | None:
    """A note, sure of it: whatever the deal comes to has not come yet."""
    if said.phone is not None or "?" in said.line.read or closings.asks(said.line):
        return None
    numbered = said.copy()
    numbered.take_leading_number()
    for pattern in unsettled_russian.TOLD:
        match = pattern.match(numbered.line.read)
        if match is not None and (found := told.note_of(numbered, match)) is not None:
            return found
    return None
