"""A plain line: read, the deal it is about found, done at once with the same services as the buttons."""

from dataclasses import replace

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.routes import Plain
from bot.screen import Answer
from bot.views import say as view
from handlers import handing, meanings, orders
from handlers.changes import shown
from handlers.clients import shown as client_shown
from handlers.naming import clients_named, deals_named, deals_numbered
from models import ActivityKind, Deal, Outcome
from services import access, activities, contacts, deals, likely, pipelines, search
from services import lines as made
from services.act import Act
from services.clients import edits as client_edits
from services.errors import NotFound
from services.grammar.intent import Intent, Verb
from services.grammar.language.morphology import nominative
from services.grammar.lexicon import questions
from services.grammar.people.capitals import written

router = Router(name="say")


@router.message(Plain())
async def say(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    """Text outside a conversation. What is not certain is asked, with the likeliest answers as buttons."""
    return await handing.of_line(intent, message, act, t) or await obey(intent, message, act, t)


@router.callback_query(to.SayFor.filter())
async def say_for(query: CallbackQuery, callback_data: to.SayFor, act: Act, t: T) -> Answer:
    """The deal was chosen; what was said is in the message that the question quotes."""
    original, act = lines.behind(query, act)
    intent = await lines.of_text(original.text or "", act)
    return await obey(replace(intent, number=callback_data.deal_id, sure=True), original, act, t)


@router.callback_query(to.SayRather.filter())
async def say_rather(query: CallbackQuery, callback_data: to.SayRather, act: Act, t: T) -> Answer:
    """It was another deal of that name: what the quoted message has made is taken back, and done there."""
    original, act = lines.behind(query, act)
    await made.make_way(act)
    intent = await lines.of_text(original.text or "", act)
    return await obey(replace(intent, number=callback_data.rather_id, sure=True), original, act, t)


@router.callback_query(to.SayForClient.filter())
async def say_for_client(query: CallbackQuery, callback_data: to.SayForClient, act: Act, t: T) -> Answer:
    """There is no deal with the client yet: one is made, and what was said is about it."""
    original, act = lines.behind(query, act)
    contact = await access.contact_to_change(act, callback_data.contact_id)
    new = await deals.create(act, title=contact.name, contact_id=contact.id, origin=act.origin)
    intent = await lines.of_text(original.text or "", act)
    return await obey(replace(intent, number=new.deal.id, sure=True), original, act, t)


@router.callback_query(to.SayForNew.filter())
async def say_for_new(query: CallbackQuery, act: Act, t: T) -> Answer:
    """Nobody goes by the name yet: there is a new deal, and what was said is about it."""
    return await of_new(*lines.behind(query, act), t)


async def of_new(original: Message, act: Act, t: T) -> Answer:
    intent = await lines.of_text(original.text or "", act)
    if not intent.name:  # edited since
        return await obey(intent, original, act, t)
    deal = await _with_whom(intent, act)
    return await obey(replace(intent, number=deal.id, sure=True), original, act, t)


async def _with_whom(intent: Intent, act: Act) -> Deal:
    """A new deal that goes by the name; a person, a firm and a number that was dialled are a client."""
    access.may_change_or_refuse(act.user)
    name = written(nominative(intent.name))
    known = intent.phone or contacts.names_a_client(name)
    contact = await contacts.create(act, name=name, phone=intent.phone) if known else None
    return (await deals.create(act, title=name, contact_id=contact.id if contact else None, origin=act.origin)).deal


@router.callback_query(to.NoteFor.filter())
async def note_for(query: CallbackQuery, callback_data: to.NoteFor, act: Act, t: T) -> Answer:
    original, act = lines.behind(query, act)
    change = await activities.log(act, callback_data.deal_id, ActivityKind.NOTE, text=original.text)
    return await shown(change, act, t)


async def obey(intent: Intent, message: Message, act: Act, t: T) -> Answer:
    """What is read of the message is done, or what is missing is asked."""
    if intent.verb not in orders.ABOUT or (intent.number is None and not intent.name):
        return await _of_nobody(intent, message, act, t)
    found = await (deals_named(act, intent.name) if intent.number is None else deals_numbered(act, intent.number))
    found = found.weighed(intent.verb)
    if found.only is not None:
        if not orders.certain(intent):
            return await _asked(intent, found.only, message, act, t)
        return view.or_rather(await orders.ABOUT[intent.verb](intent, found.only, act, t), found.others, act, t)
    if found.close:
        return view.which(intent.name or str(intent.number), found.close, act, t)
    if not orders.certain(intent):
        return await meanings.unclear(message.text or "", act, t)
    return await _of_stranger(intent, message, act, t)


async def _of_stranger(intent: Intent, message: Message, act: Act, t: T) -> Answer:
    """There is no deal by the name; what was only asked makes none (`NotFound`)."""
    if questions.asks(message.text or ""):
        raise NotFound()
    clients = await clients_named(act, intent.name)
    if intent.verb is Verb.NO_CLIENT and len(clients) == 1 and not intent.note:
        return await client_shown(await client_edits.say_outcome(act, clients[0].id, Outcome.OTHER), act, t)
    new = None if clients else await meanings.perhaps_new(message.text or "", act, t)
    return new or view.nobody(intent.name, act, t, clients=clients)


async def _of_nobody(intent: Intent, message: Message, act: Act, t: T) -> Answer:
    """«Не взял трубку»: only of which deal is missing; what was not understood may be a note on it."""
    named = [hit.deal for hit in await search.deals(act, intent.name, limit=2)] if intent.name else []
    if named:
        return view.unclear(message.text or "", named, act, t)
    told = intent.verb in orders.ABOUT and orders.certain(intent)
    if told and (at_hand := await likely.at_hand(act)):
        return view.of_which(at_hand, act, t)
    return await meanings.unclear(message.text or "", act, t)


async def _asked(intent: Intent, deal: Deal, message: Message, act: Act, t: T) -> Answer:
    """Whether it is what was read of it that is to be done."""
    stage = orders.target(intent, deal, await pipelines.stages(act, deal.pipeline_id))
    meant = await meanings.in_words(intent, deal, stage, act, t)
    return view.unclear(message.text or "", [deal], act, t, meant=meant)
