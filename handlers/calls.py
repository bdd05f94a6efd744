"""Calls in figures: `/calls`, «звонки Ани вчера»."""

from bot.i18n import T
from bot.views import calls as view
from handlers.kinds import Kind
from services import access, deals
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports import calls
from services.reports.scope import Report, Scope


async def latest_day(act: Act) -> Period:
    """The goal is one of each day. Before today's first call there is nothing to see of it."""
    return calendars.day(await calls.latest_day(act) or act.local_now.date())


async def behind(act: Act, scope: Scope, row: int, page: int, t: T) -> tuple[deals.Page, str]:
    """The deals that the person of the row has called about."""
    user = await access.person(act, row)
    return await deals.paged(act, calls.called_by(act, scope, user), page), view.person_title(scope, user, t)


kind = Kind(Report.CALLS, latest_day, calls.report, view, behind)
