"""What waits in the outbox put into words when its turn comes, in the reader's language of that moment."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.i18n import T
from bot.screen import Answer
from bot.views import notices as view
from models import Notification
from services import pulse
from services.act import Act

Compose = Callable[[Act, T, Notification], Awaitable[Answer | None]]
"""`(act of the reader, t, row)` → what he is sent; none when there is nothing left to say."""

LATE = timedelta(minutes=15)
"""What comes later than this says when it was due."""

_KNOWN: dict[str, Compose] = {}


def news(kind: str) -> Callable[[Compose], Compose]:
    """Marks who words news of this kind; kinds that need no more than their own parameters have a text only."""

    def keep(compose: Compose) -> Compose:
        _KNOWN[kind] = compose
        return compose

    return keep


async def compose(act: Act, t: T, row: Notification) -> Answer | None:
    """None when there is nothing left to say. What may be a repetition, or comes late, says so by itself."""
    known = _KNOWN.get(row.kind)
    answer = view.notice(row.kind, row.params, t) if known is None else await known(act, t, row)
    if answer is None or not (row.in_doubt or act.now - row.due_at > LATE):
        return answer
    late = act.now - row.due_at > LATE
    outage = await pulse.outage_over(act.session, row.due_at) if late else None
    return view.marked(answer, row, outage, act, t, late=late)
