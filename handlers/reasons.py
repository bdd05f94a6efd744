"""Why deals were lost or won: `/lost`, «причины отказов за квартал», `/won`, «продажи за месяц»."""

from collections.abc import Awaitable, Callable

from bot.i18n import T
from bot.views import reasons as view
from handlers.kinds import Kind, Page
from models import ReasonKind
from services import deals
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports import reasons
from services.reports.scope import Report, Scope


async def thirty_days(act: Act) -> Period:
    """On the first of a month there would be nothing to see of it."""
    return calendars.days(act.local_now.date(), 30)


def _behind(kind: ReasonKind) -> Callable[[Act, Scope, int, int, T], Awaitable[tuple[Page, str]]]:
    async def behind(act: Act, scope: Scope, row: int, page: int, t: T) -> tuple[Page, str]:
        """The deals so closed for the reason of the row."""
        name = await reasons.named(act, row)
        found = await deals.paged(act, reasons.because_of(act, scope, kind, row), page)
        return found, view.deals_title(scope, kind, name, t)

    return behind


lost = Kind(Report.LOST, thirty_days, reasons.lost, view, _behind(ReasonKind.LOST))
won = Kind(Report.WON, thirty_days, reasons.won, view, _behind(ReasonKind.WON))
