"""What a plain line says of a deal, done: the change, and what the same line says besides."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.i18n import Html, T
from bot.screen import Answer, Screen
from bot.views import changes as changes_view
from bot.views import client_changes, format
from bot.views import deals as deals_view
from bot.views import edits as edits_view
from bot.views import moves as moves_view
from handlers import moves as moves_handlers
from handlers import task_lines
from handlers.changes import shown
from handlers.clients import shown as client_shown
from handlers.task_changes import after_call, after_note
from models import ActivityKind, Deal, Direction, Outcome, PointKind, ReasonKind, Stage, StageKind
from models.search import words
from services import access, activities, edits, moves, pipelines, timeline
from services.act import Act
from services.clients import edits as client_edits
from services.deals import Change
from services.grammar.contacts.points import Point
from services.grammar.intent import Intent, Verb
from services.grammar.past import talks


async def _move(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    stages = await pipelines.stages(act, deal.pipeline_id)
    to_stage = target(intent, deal, stages)
    if to_stage is None:
        access.may_change_or_refuse(act.user)
        return moves_view.stages(deal, stages, act, t, missing=intent.note if nowhere(intent) else "")
    if to_stage.id == deal.stage_id and intent.task is not None:
        return await task_lines.plan(intent, deal, act, t)
    if to_stage.kind is StageKind.PARKED:
        day = intent.when.day if intent.when else None
        change = await moves.move(act, deal.id, to_stage.id, wake_on=day)
        return await moves_handlers.moved(change, act, t, *await _besides(intent, deal, act, t))
    return await _and_step(await moves.move(act, deal.id, to_stage.id), intent, act, t)


def certain(intent: Intent) -> bool:
    """Whether it may be done as it was read; what lacks the stage or the colleague only asks which it is to be."""
    return intent.sure or nowhere(intent) or to_nobody(intent)


def nowhere(intent: Intent) -> bool:
    return intent.verb is Verb.MOVE and intent.stage_id is None


def to_nobody(intent: Intent) -> bool:
    return intent.verb is Verb.HAND_OVER and intent.person_id is None and not intent.note


def target(intent: Intent, deal: Deal, stages: Sequence[Stage]) -> Stage | None:
    """The stage that was named, in the deal's own pipeline; «дальше» is the next, aside the first that is aside."""
    if intent.stage_id is not None:
        return _booked(intent, next((stage for stage in stages if stage.id == intent.stage_id), None), stages)
    if intent.verb is Verb.PARK:
        return next((stage for stage in stages if stage.kind is StageKind.PARKED), None)
    return deals_view.next_stage(deal, list(stages)) if intent.verb is Verb.NEXT else None


def _booked(intent: Intent, named: Stage | None, stages: Sequence[Stage]) -> Stage | None:
    """«Тест-драйв в субботу» has not happened: it goes to «Запись на тест-драйв», where there is such a stage.

    «Тест-драйв, в субботу позвонить» has.
    """
    if named is None or intent.task is None or intent.task[0] or intent.task[1] is None:
        return named
    meant = set(words(named.name))
    before = stages[: list(stages).index(named)]
    return next((stage for stage in before if meant < set(words(stage.name))), named)


async def _won(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    money = intent.money
    change = await moves.win(
        act,
        deal.id,
        amount=money.minor if money else None,
        currency=money.currency if money else None,
        reason_id=intent.reason_id,
    )
    return moves_view.after_win(await shown(change, act, t, *await _besides(intent, deal, act, t)), deal, t)


async def _lost(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    if intent.reason_id is None:
        reasons = await pipelines.reasons(act, ReasonKind.LOST)
        return replace(moves_view.lose(deal, reasons, 0, act, t, comment=intent.note), quote=True)
    change = await moves.lose(act, deal.id, reason_id=intent.reason_id, comment=intent.note or None)
    changed = await shown(change, act, t, *await _besides(intent, deal, act, t))
    return moves_view.after_loss(changed, deal, act, t, planned=intent.task is not None)


async def _touched(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    call = intent.verb is Verb.CALL
    direction = Direction.OUT if intent.direction in (None, "out") else Direction.IN
    change = await activities.log(
        act,
        deal.id,
        ActivityKind.CALL if call else ActivityKind(intent.touch or "note"),
        text=intent.note or None,
        direction=direction if call else None,
        minutes=intent.minutes,
        answered=talks.answered(intent.outcome, intent.direction) if call else None,
        when=intent.when,
    )
    return await _and_step(change, intent, act, t)


async def _noted(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    """A number in it is one more way to reach the client."""
    number = format.phone(intent.phone) if intent.phone else ""
    text = intent.note if _digits(number)[-7:] in _digits(intent.note) else f"{intent.note} {number}".strip()
    change = await activities.log(act, deal.id, ActivityKind.NOTE, text=text)
    noted = await _and_step(change, intent, act, t)
    noted = noted if intent.task else await after_note(noted, change, act, t)
    if intent.phone is None or deal.contact_id is None:
        return noted
    return await _reached_by(Point(PointKind.PHONE, intent.phone), deal.contact_id, noted, act, t)


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


async def _reached_by(point: Point, contact_id: int, noted: Screen, act: Act, t: T) -> Screen:
    learnt = await client_edits.learn(act, contact_id, point)
    if learnt is None:
        return noted
    told = client_changes.lines(learnt.event, await timeline.names(act, [learnt.event]), t)
    return replace(noted, text=Html.join_lines([noted.text, *told]))


async def _no_client(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    """What is to become of the deal is asked."""
    if deal.contact_id is None:
        return moves_view.stages(deal, await pipelines.stages(act, deal.pipeline_id), act, t)
    change = await client_edits.say_outcome(act, deal.contact_id, Outcome.OTHER)
    said = client_changes.and_deal(await client_shown(change, act, t), deal, t)
    also = await _besides(intent, deal, act, t)
    names = await timeline.names(act, [one.event for one in also])
    told = [line for one in also for line in changes_view.lines(one.event, deal, names, act, t)]
    return replace(said, text=Html.join_lines([said.text, *told]))


async def _amount(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    assert intent.money is not None
    change = await edits.set_amount(act, deal.id, intent.money.minor, intent.money.currency)
    return await shown(change, act, t, *await _besides(intent, deal, act, t))


async def _give(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    """Afterwards one may see the deal no more."""
    others = await edits.successors(act, deal.id)
    if intent.person_id not in {deal.responsible_id, *(user.id for user in others)}:
        missing = intent.name if intent.number is not None else ""
        return edits_view.successors(deal, others, act, t, missing=missing, barred=intent.person_id is not None)
    also = await _besides(intent, deal, act, t)
    if also and deal.responsible_id == intent.person_id:
        return await shown(also[0], act, t, *also[1:])  # his already: what else was said is kept
    return await shown(await edits.hand_over(act, deal.id, intent.person_id), act, t, *also)


async def _and_step(change: Change, intent: Intent, act: Act, t: T) -> Screen:
    """What was done, and what the same line says besides."""
    done = await shown(change, act, t, *await _besides(intent, change.deal, act, t))
    asks = intent.verb is Verb.CALL and intent.task is None
    return await after_call(done, change.deal, act, t) if asks else done


async def _besides(intent: Intent, deal: Deal, act: Act, t: T) -> Sequence[Change]:
    """Words that the change itself has no place for are a note; a moment is the next step."""
    found = []
    if told := ", ".join(filter(None, (intent.note if intent.verb in _WORDLESS else "", *intent.unread))):
        found.append(await activities.log(act, deal.id, ActivityKind.NOTE, text=told))
    if intent.task is not None:
        found.append(await task_lines.planned(intent, deal, act, t))
    return found


_WORDLESS = (Verb.MOVE, Verb.NEXT, Verb.PARK, Verb.WON, Verb.AMOUNT, Verb.HAND_OVER, Verb.NO_CLIENT)


About = Callable[[Intent, Deal, Act, T], Awaitable[Answer]]

ABOUT: dict[Verb, About] = {
    Verb.MOVE: _move,
    Verb.NEXT: _move,
    Verb.PARK: _move,
    Verb.WON: _won,
    Verb.LOST: _lost,
    Verb.CALL: _touched,
    Verb.TOUCH: _touched,
    Verb.NOTE: _noted,
    Verb.NO_CLIENT: _no_client,
    Verb.AMOUNT: _amount,
    Verb.TASK: task_lines.plan,
    Verb.SNOOZE: task_lines.ahead,
    Verb.HAND_OVER: _give,
}
