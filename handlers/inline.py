"""What is offered while somebody types: deals, firms and clients; nothing typed, the deals touched last."""

from collections.abc import Sequence

from bot.i18n import T
from bot.screen import Suggestion
from bot.views import find as view
from services import deals, search
from services.act import Act
from services.deals import Which

MOST = 12


async def suggested(words: str, act: Act, t: T) -> Sequence[Suggestion]:
    if not words.strip():
        return [view.deal(found, act, t) for found in (await deals.page(act, Which.OPEN)).deals]
    numbered = await search.numbered(act, words)
    found = await search.everything(act, words, limit=MOST)
    listed = [*numbered, *(hit.deal for hit in found.deals if hit.deal not in numbered)]
    noted = [hit.deal for hit in found.notes if hit.deal not in listed]
    clients = [view.company(hit.company, t) for hit in found.companies]
    clients += [view.client(hit.contact, t) for hit in found.clients]
    offered = [view.deal(one, act, t) for one in dict.fromkeys([*listed, *noted])]
    return [*offered[: len(listed)], *clients, *offered[len(listed) :]]
