"""The answer to every change of a deal: the difference card."""

from bot.i18n import T
from bot.screen import Screen
from bot.views import changes as view
from services import access, pipelines, timeline
from services.act import Act
from services.deals import Change
from services.timeline import Action


async def shown(change: Change, act: Act, t: T, *also: Change) -> Screen:
    """`also` is what the same line has changed besides."""
    changes = [change, *also]
    names = await timeline.names(act, [one.event for one in changes])
    if _may_hide(change) and not await access.sees(act, change.deal):
        return view.given_away(change, names, act, t)
    stages = await pipelines.stages(act, change.deal.pipeline_id)
    return view.changed(changes, names, stages, act, t)


def _may_hide(change: Change) -> bool:
    """By handing a deal over, or by taking part in it no more, a person may lose sight of it."""
    return change.event.action == Action.HANDED or "participants" in change.event.after
