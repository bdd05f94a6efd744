"""Which deal, or client, is meant by a number or a name."""

import re

from models import Contact, Deal
from services import access, search
from services.act import Act
from services.errors import NotFound
from services.sought import LINKS

CLOSE = 8.0
"""Points of likeness within which two deals are both meant, and the person is asked."""
TAIL = 1000
"""Fewer digits than four are no end of a phone by which anybody is known."""


_OF_FIRM = re.compile(rf"\s(?:{'|'.join(LINKS)})\s", re.IGNORECASE)


async def deals_named(act: Act, words: str) -> list[Deal]:
    """The likest, and those that are almost as like; of «Карен из Пакснаба» any Карен, where the firm is not known."""
    hits = await search.deals(act, words, limit=6)
    if not hits and (of_firm := _OF_FIRM.search(words)):
        hits = await search.deals(act, words[: of_firm.start()], limit=6)
    return [hit.deal for hit in hits if hits[0].score - hit.score < CLOSE]


async def deals_numbered(act: Act, number: int) -> list[Deal]:
    """The deal of that number; where there is none, those with a phone that ends in it: «6037 дальше».

    With neither it is refused (`NotFound`).
    """
    try:
        return [await access.deal(act, number)]
    except NotFound:
        found = await deals_named(act, str(number)) if number >= TAIL else []
        if not found:
            raise
        return found


async def clients_named(act: Act, words: str) -> list[Contact]:
    """Clients who go by that name, whether there is a deal with them or not; two at most."""
    hits = await search.clients(act, words, limit=2) if words else []
    return [hit.contact for hit in hits if hits[0].score - hit.score < CLOSE]


async def deals_meant(act: Act, words: str) -> list[Deal]:
    """`#12`, or a name; an unknown number is refused (`NotFound`)."""
    number = re.fullmatch(r"\s*#?\s*(\d{1,9})\s*", words)
    return await (deals_numbered(act, int(number[1])) if number else deals_named(act, words))


async def deal_named(act: Act, words: str) -> Deal | None:
    """The same, where only one deal can be meant."""
    found = await deals_meant(act, words)
    return found[0] if len(found) == 1 else None
