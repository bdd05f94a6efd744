"""The answer to every change of a deal: the difference card."""

from bot.i18n import T
from bot.screen import Screen
from bot.views import changes as view
from services import pipelines, timeline
from services.act import Act
from services.deals import Change


async def shown(change: Change, act: Act, t: T) -> Screen:
    names = await timeline.names(act, [change.event])
    stages = (await pipelines.one(act, change.deal.pipeline_id)).stages
    return view.changed(change, names, stages, act, t)
