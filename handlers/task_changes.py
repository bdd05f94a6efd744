"""The answer to every change of a task; and what comes next on its deal."""

from bot.i18n import T
from bot.screen import Screen
from bot.views import tasks as view
from models import Deal
from services import access, agenda, deals, grammar, timeline
from services.act import Act
from services.tasks import Change


async def shown(change: Change, act: Act, t: T) -> Screen:
    """The difference card; after the deal's last task it asks for the next."""
    names = await timeline.names(act, [change.event])
    screen = view.changed(change.task, change.event, names, act, t)
    deal = change.task.deal
    if deal is None or change.task.closed_at is None or "task_status" not in change.event.after:
        return screen
    return await and_next(screen, deal, act, t)


async def and_next(screen: Screen, deal: Deal, act: Act, t: T) -> Screen:
    if deal.closed_at is not None or await agenda.of_deal(act, deal) is not None:
        return screen
    return view.next_step(screen, deal, t) if access.may_change(act.user) else screen


async def after_note(screen: Screen, change: deals.Change, act: Act, t: T) -> Screen:
    """Somebody has promised something by a day: one tap reminds of it."""
    when = grammar.promised(change.event.after["text"], act.local_now)
    if when is None or change.deal.closed_at is not None:
        return screen
    return view.offer_reminder(screen, change.event, when, act, t)


async def after_call(screen: Screen, deal: Deal, act: Act, t: T) -> Screen:
    """A call was logged: it may be the one that a task asked for, or the next step is missing."""
    due = await agenda.call_due(act, deal)
    return view.offer_done(screen, due, t) if due is not None else await and_next(screen, deal, act, t)
