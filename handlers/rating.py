"""The rating: `/rating`, «рейтинг за неделю»."""

from bot.i18n import T
from bot.views import rating as view
from handlers.kinds import Kind
from services import access, deals
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports import rating
from services.reports.scope import Report, Scope


async def latest_month(act: Act) -> Period:
    return calendars.looked_back_on(calendars.month, act.local_now.date())


async def behind(act: Act, scope: Scope, row: int, page: int, t: T) -> tuple[deals.Page, str]:
    """What the person of the row has sold."""
    user = await access.person(act, row)
    return await deals.paged(act, rating.won_by(act, scope, user), page), view.person_title(scope, user, t)


kind = Kind(Report.RATING, latest_month, rating.rating, view, behind)
