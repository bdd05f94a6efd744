"""Tasks in figures: `/taskreport`, «отчёт по задачам Ани за март»."""

from bot.i18n import T
from bot.views import task_report as view
from handlers.kinds import Kind
from services import access
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports import tasks
from services.reports.scope import Report, Scope


async def this_week(act: Act) -> Period:
    return calendars.week(act.local_now.date())


async def behind(act: Act, scope: Scope, row: int, page: int, t: T) -> tuple[tasks.Page, str]:
    """The tasks of the person of the row."""
    user = await access.person(act, row)
    return await tasks.page(act, scope, user, page), view.person_title(scope, user, t)


kind = Kind(Report.TASKS, this_week, tasks.report, view, behind, view.selection)
