"""What waits in the outbox put into words when its turn comes, in the reader's language of that moment."""

from collections.abc import Awaitable, Callable

from bot.i18n import T
from bot.screen import Answer
from bot.views import notices as view
from models import Notification
from services.act import Act

Compose = Callable[[Act, T, Notification], Awaitable[Answer | None]]
"""`(act of the reader, t, row)` → what he is sent; none when there is nothing left to say."""

_KNOWN: dict[str, Compose] = {}


def news(kind: str) -> Callable[[Compose], Compose]:
    """Marks who words news of this kind; kinds that need no more than their own parameters have a text only."""

    def keep(compose: Compose) -> Compose:
        _KNOWN[kind] = compose
        return compose

    return keep


async def compose(act: Act, t: T, row: Notification) -> Answer | None:
    known = _KNOWN.get(row.kind)
    if known is None:
        return view.notice(row.kind, row.params, t, repeated=row.in_doubt)
    return await known(act, t, row)
