"""Tasks in a plain line: set one, finish it, put it off; and what a reply to a reminder says."""

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.replied import number_of
from bot.routes import Means
from bot.screen import Alert, Answer, Screen
from bot.views import say as view
from handlers import changes, meanings
from handlers.agenda import listed
from handlers.naming import clients_named, deals_named
from handlers.task_changes import and_next, shown
from models import ActivityKind, Deal, Task, TaskKind
from services import access, activities, agenda, likely, pipelines, tasks
from services.act import Act
from services.agenda import Which
from services.deals import Change
from services.errors import NotFound
from services.grammar.intent import Intent, Verb
from services.grammar.lexicon.kinds import kind
from services.grammar.people import names
from services.grammar.when.dates import When

router = Router(name="task lines")


async def plan(intent: Intent, deal: Deal, act: Act, t: T) -> Screen:
    return await _with_words(intent, await _planned(intent, deal, act, t), act, t)


async def _with_words(intent: Intent, change: tasks.Change, act: Act, t: T) -> Screen:
    """What else was said is a note of the deal; of a task that is done it was the result."""
    deal = change.task.deal
    if not intent.note or deal is None or intent.verb is Verb.DONE:
        return await shown(change, act, t)
    note = await activities.log(act, deal.id, ActivityKind.NOTE, text=intent.note)
    return await changes.shown(note, act, t, Change(deal, change.event))


async def planned(intent: Intent, deal: Deal, act: Act, t: T) -> Change:
    """The next step that a line has set besides."""
    return Change(deal, (await _planned(intent, deal, act, t)).event)


async def _planned(intent: Intent, deal: Deal, act: Act, t: T) -> tasks.Change:
    """As the grammar read it. Where only a moment was named, the next talk with the client is at that moment.

    What one has to do by oneself till then («прогреть станок») stays when it was.
    """
    assert intent.task is not None
    what, when = intent.task
    called = what or await _of_stage(intent, deal, act)
    following = None if what or intent.person_id or when is None else await agenda.of_deal(act, deal)
    if following is not None and when is not None and (called or following.kind is not TaskKind.OTHER):
        return await tasks.snooze(act, following.id, when, title=called)
    return await tasks.plan(act, called or t.plain("step-call"), when, deal_id=deal.id, assignee_id=intent.person_id)


async def _of_stage(intent: Intent, deal: Deal, act: Act) -> str:
    """«Тест-драйв в субботу»: what was named as the stage is what is to be done."""
    stages = await pipelines.stages(act, deal.pipeline_id)
    return next((stage.name for stage in stages if stage.id == intent.stage_id), "")


@router.message(Means(Verb.TASK))
async def task(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    """On the deal that is named; without one when nobody goes by that name.

    «Позвонить завтра» is asked about: a call is to somebody.
    """
    if not intent.sure or intent.task is None:
        return await _asked(intent, message, act, t)
    if intent.number is not None:
        return await plan(intent, await access.deal(act, intent.number), act, t)
    found = await deals_named(act, intent.name)
    if found.only is not None:
        return view.or_rather(await plan(intent, found.only, act, t), found.others, act, t)
    if found.close:
        return view.which(intent.name, found.close, act, t)
    if intent.name and names.personal(intent.name.split()[0].lower()):
        return view.nobody(intent.name, act, t, task=True, clients=await clients_named(act, intent.name))
    only_a_call = not intent.name and kind(intent.task[0]) == "call" and " " not in intent.task[0]
    if only_a_call and (at_hand := await likely.at_hand(act)):
        return view.of_which(at_hand, act, t, task=True)
    return await _alone(intent, act, t)


async def _asked(intent: Intent, message: Message, act: Act, t: T) -> Screen:
    """What was not read of it; else whether that is what is to be done, where the deal is known."""
    about: Sequence[Deal] = [await access.deal(act, intent.number)] if intent.number is not None else []
    if intent.unread:
        return view.unclear(message.text or "", about, act, t, when=", ".join(intent.unread))
    about = about or (await deals_named(act, intent.name)).close
    if len(about) != 1:
        return await meanings.unclear(message.text or "", act, t)
    meant = await meanings.in_words(intent, about[0], None, act, t)
    return view.unclear(message.text or "", about, act, t, meant=meant)


@router.callback_query(to.TaskAlone.filter())
async def task_alone(query: CallbackQuery, act: Act, t: T) -> Answer:
    """Nobody goes by the name in the quoted message: it is a task all the same."""
    original = lines.quoted(query)
    intent = await lines.of_text(original.text or "", act) if original else None
    if intent is None or intent.task is None:
        return Alert(t.plain("error-not-found"))
    return await _alone(intent, act, t)


async def _alone(intent: Intent, act: Act, t: T) -> Screen:
    what, when = intent.task or ("", None)
    about = " ".join(filter(None, (what or t.plain("step-call"), intent.name)))
    title = ", ".join(filter(None, (about, intent.note if intent.verb is Verb.TASK else "")))
    own = intent.person_id or act.user.id
    return await shown(await tasks.plan(act, title, when, assignee_id=own), act, t)


@router.message(Means(Verb.DONE))
async def done(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    """«Готово, …» in reply to a reminder, or of a deal; of nothing in particular it shows what there is to tick."""
    found = await _meant(intent, message, act)
    if found is not None and intent.sure:
        return await _done(intent, found, act, t)
    if found is None and (deal := await _deal_meant(intent, act)) is not None:
        return await and_next(view.none_ahead(deal, None, act, t), deal, act, t)
    if not intent.note and intent.task is None:
        return await listed(act, t, Which.DAY)
    return await _of_which(intent, found, message, act, t)


async def _done(intent: Intent, found: Task, act: Act, t: T) -> Answer:
    finished = await shown(await tasks.finish(act, found.id, intent.note), act, t)
    if intent.task is None:
        return finished
    return [finished, await (plan(intent, found.deal, act, t) if found.deal else _alone(intent, act, t))]


@router.message(Means(Verb.SNOOZE))
async def put_off(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    """«Завтра в 11», «после обеда», «завтра в то же время»."""
    found = await _meant(intent, message, act)
    if intent.when is None:
        return await meanings.unclear(message.text or "", act, t)
    if found is None and (deal := await _deal_meant(intent, act)) is not None:
        return view.none_ahead(deal, await meanings.in_words(intent, deal, None, act, t), act, t)
    if found is None or not intent.sure:
        return await _of_which(intent, found, message, act, t)
    return await _put_off(intent, intent.when, found, act, t)


async def ahead(intent: Intent, deal: Deal, act: Act, t: T) -> Screen:
    """The deal had nothing to put off: a talk is planned."""
    return await plan(replace(intent, task=("", intent.when)), deal, act, t)


async def _put_off(intent: Intent, when: When, found: Task, act: Act, t: T) -> Screen:
    return await _with_words(intent, await tasks.snooze(act, found.id, when, same_time=intent.same_time), act, t)


async def _of_which(intent: Intent, found: Task | None, message: Message, act: Act, t: T) -> Screen:
    """Whether the one that was found, else which of today's; where the deal has none the words may be a note."""
    if found is not None:
        return view.of_which_task([found], act, t)
    numbered = [await access.deal(act, intent.number)] if intent.number else None
    named = numbered or (await deals_named(act, intent.name)).close
    due = (await agenda.page(act, Which.DAY)).tasks or (await agenda.page(act, None)).tasks
    if named or not due:
        return view.unclear(message.text or "", named, act, t, at_hand=(await likely.at_hand(act))[:1])
    return view.of_which_task(due, act, t)


@router.callback_query(to.SayForTask.filter())
async def say_for_task(query: CallbackQuery, callback_data: to.SayForTask, act: Act, t: T) -> Answer:
    """The task was chosen; what was said is in the message that the question quotes."""
    original, act = lines.behind(query, act)
    intent = await lines.of_text(original.text or "", act)
    return await of_task(intent, await access.task(act, callback_data.task_id), act, t)


async def of_task(intent: Intent, found: Task, act: Act, t: T) -> Answer:
    """The task that is done, or put off."""
    if intent.verb is Verb.SNOOZE and intent.when is not None:
        return await _put_off(intent, intent.when, found, act, t)
    if intent.verb is not Verb.DONE:  # edited since
        raise NotFound()
    return await _done(intent, found, act, t)


async def _meant(intent: Intent, message: Message, act: Act) -> Task | None:
    """The task whose reminder or card is answered; else what is next on the deal that is named."""
    number = number_of(message, "task_id")
    if number is not None:
        return await access.task(act, number)
    deal = await _deal_meant(intent, act)
    return await agenda.of_deal(act, deal) if deal is not None else None


async def _deal_meant(intent: Intent, act: Act) -> Deal | None:
    if intent.number is not None:
        return await access.deal(act, intent.number)
    return (await deals_named(act, intent.name)).only
