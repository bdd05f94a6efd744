"""Which deal, or client, is meant by a number or a name."""

import re

from models import Contact, Deal
from services import access, search
from services.act import Act

CLOSE = 8.0
"""Points of likeness within which two deals are both meant, and the person is asked."""


async def deals_named(act: Act, words: str) -> list[Deal]:
    """The likest, and those that are almost as like."""
    hits = await search.deals(act, words, limit=6)
    return [hit.deal for hit in hits if hits[0].score - hit.score < CLOSE]


async def clients_named(act: Act, words: str) -> list[Contact]:
    """Clients who go by that name, whether there is a deal with them or not; two at most."""
    hits = await search.clients(act, words, limit=2) if words else []
    return [hit.contact for hit in hits if hits[0].score - hit.score < CLOSE]


async def deal_named(act: Act, words: str) -> Deal | None:
    """`#12`, or a name that only one deal can be meant by; an unknown number is refused (`NotFound`)."""
    if number := re.fullmatch(r"\s*#?\s*(\d{1,9})\s*", words):
        return await access.deal(act, int(number[1]))
    found = await deals_named(act, words)
    return found[0] if len(found) == 1 else None
