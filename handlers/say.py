"""A plain line: read, the deal it is about found, done at once with the same services as the buttons."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.routes import Plain
from bot.screen import Alert, Answer
from bot.views import client_changes
from bot.views import deals as deals_view
from bot.views import moves as moves_view
from bot.views import say as view
from handlers import meanings, task_lines
from handlers import moves as moves_handlers
from handlers.changes import shown
from handlers.clients import shown as client_shown
from handlers.naming import clients_named, deals_named
from handlers.task_changes import after_call
from models import ActivityKind, Deal, Direction, Outcome, ReasonKind, Stage, StageKind
from models.search import words
from services import access, activities, deals, edits, moves, pipelines, search
from services.act import Act
from services.clients import edits as client_edits
from services.deals import Change
from services.grammar import talks
from services.grammar.intent import Intent, Verb

router = Router(name="say")


@router.message(Plain())
async def say(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    """Text outside a conversation. What is not certain is asked, with the likeliest answers as buttons."""
    return await _obey(intent, message, act, t)


@router.callback_query(to.SayFor.filter())
async def say_for(query: CallbackQuery, callback_data: to.SayFor, act: Act, t: T) -> Answer:
    """The deal was chosen; what was said is in the message that the question quotes."""
    original = _quoted(query)
    if original is None:
        return Alert(t.plain("error-not-found"))
    act = replace(act, origin=lines.origin(original))
    intent = await lines.of_text(original.text or "", act)
    return await _obey(replace(intent, number=callback_data.deal_id, sure=True), original, act, t)


@router.callback_query(to.SayForClient.filter())
async def say_for_client(query: CallbackQuery, callback_data: to.SayForClient, act: Act, t: T) -> Answer:
    """There is no deal with the client yet: one is made, and what was said is about it."""
    original = _quoted(query)
    if original is None:
        return Alert(t.plain("error-not-found"))
    act = replace(act, origin=lines.origin(original))
    contact = await access.contact_to_change(act, callback_data.contact_id)
    made = await deals.create(act, title=contact.name, contact_id=contact.id, origin=act.origin)
    intent = await lines.of_text(original.text or "", act)
    return await _obey(replace(intent, number=made.deal.id, sure=True), original, act, t)


@router.callback_query(to.NoteFor.filter())
async def note_for(query: CallbackQuery, callback_data: to.NoteFor, act: Act, t: T) -> Answer:
    original = _quoted(query)
    if original is None:
        return Alert(t.plain("error-not-found"))
    act = replace(act, origin=lines.origin(original))
    change = await activities.log(act, callback_data.deal_id, ActivityKind.NOTE, text=original.text)
    return await shown(change, act, t)


def _quoted(query: CallbackQuery) -> Message | None:
    """The person's own message, which the question was a reply to."""
    original = query.message.reply_to_message if isinstance(query.message, Message) else None
    return original if original is not None and original.text else None


async def _obey(intent: Intent, message: Message, act: Act, t: T) -> Answer:
    if intent.verb not in _ABOUT or (intent.number is None and not intent.name):
        return view.unclear(message.text or "", await _likely(intent, act), act, t)
    found = await _found(intent, act)
    if isinstance(found, Deal):
        if not intent.sure:
            return await _asked(intent, found, message, act, t)
        return await _ABOUT[intent.verb](intent, found, act, t)
    if found:
        return view.which(intent.name, found, act, t)
    if not intent.sure:
        return view.unclear(message.text or "", [], act, t)
    clients = await clients_named(act, intent.name)
    if intent.verb is Verb.NO_CLIENT and len(clients) == 1:
        return await client_shown(await client_edits.say_outcome(act, clients[0].id, Outcome.OTHER), act, t)
    return view.nobody(intent.name, act, t, clients=clients)


async def _asked(intent: Intent, deal: Deal, message: Message, act: Act, t: T) -> Answer:
    """Whether it is what was read of it that is to be done."""
    stage = _target(intent, deal, await pipelines.stages(act, deal.pipeline_id))
    meant = await meanings.in_words(intent, deal, stage, act, t)
    return view.unclear(message.text or "", [deal], act, t, meant=meant)


async def _found(intent: Intent, act: Act) -> Deal | list[Deal]:
    """The deal that is meant, or those among which the person is to choose."""
    if intent.number is not None:
        return await access.deal(act, intent.number)
    close = await deals_named(act, intent.name)
    return close[0] if len(close) == 1 else close


async def _likely(intent: Intent, act: Act) -> list[Deal]:
    return [hit.deal for hit in await search.deals(act, intent.name, limit=2)] if intent.name else []


async def _move(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    stages = await pipelines.stages(act, deal.pipeline_id)
    to_stage = _target(intent, deal, stages)
    if to_stage is None:
        return moves_view.stages(deal, stages, act, t)
    if to_stage.id == deal.stage_id and intent.task is not None:
        return await task_lines.plan(intent, deal, act, t)
    if to_stage.kind is StageKind.PARKED:
        day = intent.when.day if intent.when else None
        change = await moves.move(act, deal.id, to_stage.id, wake_on=day)
        return await moves_handlers.moved(change, act, t, *await _besides(change, intent, act, t))
    return await _and_step(await moves.move(act, deal.id, to_stage.id), intent, act, t)


def _target(intent: Intent, deal: Deal, stages: Sequence[Stage]) -> Stage | None:
    """The stage that was named, in the deal's own pipeline; «дальше» is the next, aside the first that is aside."""
    if intent.stage_id is not None:
        return _booked(intent, next((stage for stage in stages if stage.id == intent.stage_id), None), stages)
    if intent.verb is Verb.PARK:
        return next((stage for stage in stages if stage.kind is StageKind.PARKED), None)
    return deals_view.next_stage(deal, list(stages)) if intent.verb is Verb.NEXT else None


def _booked(intent: Intent, named: Stage | None, stages: Sequence[Stage]) -> Stage | None:
    """«Тест-драйв в субботу» has not happened: it goes to «Запись на тест-драйв», where there is such a stage."""
    if named is None or intent.task is None or intent.task[1] is None:
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
    return moves_view.after_win(await shown(change, act, t, *await _besides(change, intent, act, t)), deal, t)


async def _lost(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    if intent.reason_id is None:
        return moves_view.lose(deal, await pipelines.reasons(act, ReasonKind.LOST), 0, act, t)
    change = await moves.lose(act, deal.id, reason_id=intent.reason_id, comment=intent.note or None)
    return moves_view.after_loss(await shown(change, act, t), deal, act, t)


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
    )
    return await _and_step(change, intent, act, t)


async def _noted(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    change = await activities.log(act, deal.id, ActivityKind.NOTE, text=intent.note)
    return await _and_step(change, intent, act, t)


async def _no_client(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    """What is to become of the deal is asked."""
    if deal.contact_id is None:
        return moves_view.stages(deal, await pipelines.stages(act, deal.pipeline_id), act, t)
    change = await client_edits.say_outcome(act, deal.contact_id, Outcome.OTHER)
    return client_changes.and_deal(await client_shown(change, act, t), deal, t)


async def _amount(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    assert intent.money is not None
    return await shown(await edits.set_amount(act, deal.id, intent.money.minor, intent.money.currency), act, t)


async def _give(intent: Intent, deal: Deal, act: Act, t: T) -> Answer:
    assert intent.person_id is not None
    return await shown(await edits.hand_over(act, deal.id, intent.person_id), act, t)


async def _and_step(change: Change, intent: Intent, act: Act, t: T) -> Answer:
    """What was done, and what the same line says besides."""
    done = await shown(change, act, t, *await _besides(change, intent, act, t))
    asks = intent.verb is Verb.CALL and intent.task is None
    return await after_call(done, change.deal, act, t) if asks else done


async def _besides(change: Change, intent: Intent, act: Act, t: T) -> Sequence[Change]:
    """Words that the change itself has no place for are a note; a moment is the next step."""
    found = []
    if intent.note and intent.verb in _WORDLESS:
        found.append(await activities.log(act, change.deal.id, ActivityKind.NOTE, text=intent.note))
    if intent.task is not None:
        found.append(await task_lines.planned(intent, change.deal, act, t))
    return found


_WORDLESS = (Verb.MOVE, Verb.NEXT, Verb.PARK, Verb.WON)


_About = Callable[[Intent, Deal, Act, T], Awaitable[Answer]]

_ABOUT: dict[Verb, _About] = {
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
    Verb.HAND_OVER: _give,
}
