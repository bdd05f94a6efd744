"""Files, contacts, places and forwarded messages: where they belong, and a deal's files."""

from collections.abc import Sequence

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.questions import About, AnswerTo
from bot.routes import Sent
from bot.screen import Answer, File, Screen
from bot.views import attachments as view
from bot.views import changes
from bot.views import deals as deals_view
from bot.views import doubles as doubles_view
from handlers.arrived import arrived
from handlers.changes import shown
from handlers.clients import met
from handlers.naming import deals_answered
from models import Attachment, AttachmentKind, Deal
from services import access, arrivals, attachments, captions, contacts, deals
from services.act import Act
from services.attachments import Put
from services.clients import duplicates
from services.deals import Which
from services.errors import NotFound
from services.grammar.intent import Intent, Verb
from services.likely import likely, of_client, ways

router = Router(name="attachments")


@router.message(Sent())
async def sent(message: Message, bot: Bot, act: Act, t: T) -> Answer | None:
    """One thing, or all that was sent together with it: put at once where it is said, else asked about once."""
    row = await arrivals.keep(act, arrived(message, bot.id))
    if row is None:
        return None
    said = await _said(row, act)
    number = lines.replied(message) or (said.number if said else None)
    if number is not None and await _there_is(number, act):
        return await _done(await attachments.put(act, row.id, number), act, t)
    client = await contacts.known_by(act, ways(act, row)) if row.kind is AttachmentKind.CONTACT else None
    if client is not None:
        return view.known(row, client, await of_client(act, row), act, t)
    return view.where(row, await likely(act, row, said.name or said.client if said else ""), act, t)


@router.edited_message(Sent())
async def recaptioned(message: Message, bot: Bot, act: Act, t: T) -> Answer | None:
    """The words under a file are other ones: so is the note that they became; what lies nowhere yet is asked about."""
    now = arrived(message, bot.id)
    row = await arrivals.sent_before(act, now)
    if row is None or row.written_at is not None or row.dropped_at is not None:
        return None
    change = await captions.change(act, row, now.caption or "")
    if change is not None:
        return await shown(change, act, t)
    said = await _said(row, act)
    return view.where(row, await likely(act, row, said.name or said.client if said else ""), act, t)


async def _said(row: Attachment, act: Act) -> Intent | None:
    """The caption, if it is the person's own."""
    if not row.caption or row.written_at is not None:
        return None
    return await lines.of_text(row.caption, act)


async def _there_is(number: int, act: Act) -> bool:
    try:
        await access.deal_to_change(act, number)
    except NotFound:
        return False
    return True


@router.callback_query(to.Put.filter())
async def put(_: CallbackQuery, callback_data: to.Put, act: Act, t: T) -> Screen:
    return await _done(await attachments.put(act, callback_data.attachment_id, callback_data.deal_id), act, t)


@router.message(AnswerTo("put", deals_answered))
async def put_where_said(_: Message, said: Sequence[Deal], about: About, act: Act, t: T) -> Screen:
    """The deal was named instead of tapped; of several that the name fits it is asked again."""
    row = await attachments.waiting(act, about["attachment_id"])
    if len(said) > 1:
        return view.where(row, said, act, t)
    return await _done(await attachments.put(act, row.id, said[0].id), act, t)


@router.callback_query(to.PutClient.filter())
async def put_client(_: CallbackQuery, callback_data: to.PutClient, act: Act, t: T) -> Screen:
    return await met(await attachments.make_client(act, callback_data.attachment_id), act, t)


async def _done(made: Put, act: Act, t: T) -> Screen:
    done = view.put(await shown(made.change, act, t), made.rows, t)
    if not any(row.kind is AttachmentKind.CONTACT for row in made.rows):
        return done
    return doubles_view.doubtful(done, await duplicates.of_deal(act, made.change.deal), made.change.deal, act, t)


@router.callback_query(to.PutElsewhere.filter(), flags={"reads": True})
async def put_elsewhere(_: CallbackQuery, callback_data: to.PutElsewhere, act: Act, t: T) -> Screen:
    row = await attachments.waiting(act, callback_data.attachment_id)
    return view.elsewhere(row, await deals.page(act, Which.OPEN, callback_data.page), act, t)


@router.callback_query(to.PutNew.filter())
async def put_new(_: CallbackQuery, callback_data: to.PutNew, act: Act, t: T) -> Screen:
    row = await attachments.waiting(act, callback_data.attachment_id)
    said = await _said(row, act)
    new = said if said is not None and said.verb is Verb.NEW else None
    money = new.money if new else None
    made = await attachments.put_into_new(
        act,
        row.id,
        title=view.title(row, new.title if new else "", t),
        amount=money.minor if money else None,
        currency=money.currency if money else None,
    )
    card = deals_view.card(await deals.card(act, made.change.deal), act, t)
    done = view.put(changes.created(made.change, card, act, t), made.rows, t)
    doubt = await duplicates.of_deal(act, made.change.deal, new.client if new else "")
    return doubles_view.doubtful(done, doubt, made.change.deal, act, t)


@router.callback_query(to.PutNowhere.filter())
async def put_nowhere(_: CallbackQuery, callback_data: to.PutNowhere, act: Act, t: T) -> Screen:
    await attachments.drop(act, callback_data.attachment_id)
    return view.dropped(t)


@router.callback_query(to.Files.filter(), flags={"reads": True})
async def list_files(_: CallbackQuery, callback_data: to.Files, act: Act, t: T) -> Screen:
    deal = await access.deal(act, callback_data.deal_id)
    return view.listing(await attachments.of_deal(act, deal, callback_data.page), deal, act, t)


@router.callback_query(to.SendFile.filter(), flags={"reads": True})
async def send_file(_: CallbackQuery, callback_data: to.SendFile, bot: Bot, act: Act, t: T) -> File:
    row, deal = await attachments.one(act, callback_data.attachment_id)
    return view.sent_back(row, deal, bot.id, act, t)
