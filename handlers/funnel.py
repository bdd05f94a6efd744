"""The funnel: `/funnel`, «воронка за март»."""

from dataclasses import replace

from bot.i18n import T
from bot.views import funnel as view
from handlers.kinds import Kind
from services import deals, pipelines
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports import funnel
from services.reports.scope import Report, Scope


async def ninety_days(act: Act) -> Period:
    """Deals younger than a sale takes would make any funnel look broken."""
    return calendars.days(act.local_now.date(), 90)


async def behind(act: Act, scope: Scope, row: int, page: int, t: T) -> tuple[deals.Page, str]:
    """Those that reached the stage; row 0 is those that were lost."""
    pipeline = scope.pipeline or await pipelines.one(act)
    scope = replace(scope, pipeline=pipeline)
    stage = next((stage for stage in pipeline.stages if stage.id == row), None)
    query = funnel.reached_stage(act, scope, pipeline, stage) if stage else funnel.dropped(act, scope)
    return await deals.paged(act, query, page), view.stage_title(scope, stage, t)


kind = Kind(Report.FUNNEL, ninety_days, funnel.funnel, view, behind)
