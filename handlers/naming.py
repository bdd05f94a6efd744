"""Which deal, or client, is meant by a number or a name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models import Contact, Deal
from services import access, search
from services.act import Act
from services.errors import NotFound
from services.grammar.intent import Intent, Verb
from services.search import Hit
from services.sought import LINKS

LETTER_PERFECT = 100.0
CLOSE = 8.0
"""Points of likeness within which two deals are both meant, and the person is asked."""
FAR = 25.0
"""Points within which a deal may have been meant after all."""
SURE = 70.0
"""A worse likeness is no more than a resemblance: «Марс» is no Мария, and the person is asked."""
ONLY_BEGUN = 95.0
"""From here to a hundred the words are only the beginnings of the name: who has typed «Соболев» means no Соболева."""
MOST = 6
TAIL = 1000
"""Fewer digits than four are no end of a phone by which anybody is known."""


@dataclass(frozen=True, slots=True)
class Named:
    """The deals that a name fits, the likest first."""

    close: Sequence[Deal] = ()
    """Those among which the person is to choose, unless it is only one."""
    others: Sequence[Deal] = ()
    """Those that are less like it, or are closed while one that is as like it is open."""
    sure: bool = True

    @property
    def only(self) -> Deal | None:
        """The one that is meant."""
        return self.close[0] if len(self.close) == 1 and self.sure else None

    def weighed(self, verb: Verb) -> "Named":
        """For what is not lightly done: to win, to lose, to reopen; any open deal of that name may be the one.

        A sum may be of one that is closed, too.
        """
        reopens = verb in _MOVES and self.only is not None and self.only.closed_at is not None
        if verb not in _WEIGHTY and not reopens:
            return self
        rivals = [deal for deal in self.others if deal.closed_at is None or verb is Verb.AMOUNT]
        return Named([*self.close, *rivals], [deal for deal in self.others if deal not in rivals], self.sure)


_WEIGHTY = (Verb.WON, Verb.LOST, Verb.AMOUNT)
_MOVES = (Verb.MOVE, Verb.NEXT, Verb.PARK)


_OF_FIRM = re.compile(rf"\s(?:{'|'.join(LINKS)})\s", re.IGNORECASE)


async def deals_named(act: Act, words: str) -> Named:
    """Those that the name fits; of «Карен из Пакснаба» any Карен, where the firm is not known."""
    hits = await search.deals(act, words, limit=MOST) if words else []
    if not hits and (of_firm := _OF_FIRM.search(words)):
        hits = await search.deals(act, words[: of_firm.start()], limit=MOST)
    return _named(hits)


def _named(hits: Sequence[Hit]) -> Named:
    """Of deals that are as like it, the open ones; whoever means one that is closed is offered it."""
    best = max((hit.score for hit in hits), default=0.0)
    begun = [hit for hit in hits if best == LETTER_PERFECT and ONLY_BEGUN < hit.score < best]
    close = [hit.deal for hit in hits if best - hit.score < CLOSE and hit not in begun]
    close = [deal for deal in close if deal.closed_at is None] or close
    others = [hit.deal for hit in hits if hit.deal not in close and best - hit.score < FAR]
    return Named(close, sorted(others, key=lambda deal: deal.closed_at is not None), best >= SURE)


async def deals_numbered(act: Act, number: int) -> Named:
    """The deal of that number; where there is none, those with a phone that ends in it: «6037 дальше».

    With neither it is refused (`NotFound`).
    """
    try:
        return Named([await access.deal(act, number)])
    except NotFound:
        found = await deals_named(act, str(number)) if number >= TAIL else Named()
        if not found.close:
            raise
        return Named([*found.close, *found.others], sure=False)


async def clients_named(act: Act, words: str) -> list[Contact]:
    """Clients who go by that name, whether there is a deal with them or not; two at most."""
    hits = await search.clients(act, words, limit=2) if words else []
    return [hit.contact for hit in hits if hits[0].score - hit.score < CLOSE]


async def deals_meant(act: Act, words: str) -> Named:
    """`#12`, or a name; an unknown number is refused (`NotFound`)."""
    number = re.fullmatch(r"\s*#?\s*(\d{1,9})\s*", words)
    return await (deals_numbered(act, int(number[1])) if number else deals_named(act, words))


async def deals_answered(text: str, intent: Intent, act: Act, _: Mapping[str, Any]) -> Sequence[Deal] | None:
    """Those that go by the name or the number that was typed in answer to which deal; none where it is no answer."""
    if intent.verb not in (Verb.FIND, Verb.UNCLEAR):
        return None
    named = intent.name or intent.phone or (text if intent.verb is Verb.UNCLEAR else "")
    try:
        found = await (deals_numbered(act, intent.number) if intent.number else deals_named(act, named))
    except NotFound:
        return None
    return found.close if found.close and (found.sure or intent.verb is Verb.FIND) else None
