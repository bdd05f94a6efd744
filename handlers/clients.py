"""Clients: lists, the card, the history, a new deal for one, and who the client of a deal is."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import calendar
from bot import callbacks as to
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Alert, Answer, Screen
from bot.views import changes as changes_view
from bot.views import client_changes
from bot.views import clients as view
from bot.views import deals as deals_view
from bot.views import doubles as doubles_view
from bot.words import Mine, Word
from handlers import answers
from handlers.changes import shown as deal_shown
from handlers.deals import source_choices, step_choices
from models import Contact
from services import access, contacts, deals, edits, tasks, timeline
from services.act import Act
from services.clients import cards, duplicates, history, merging, newcomers, sets, transfers
from services.clients.edits import ClientChange
from services.clients.newcomers import Newcomer
from services.clients.sets import ClientSet
from services.dialogs import Talk
from services.grammar.contacts.points import Point
from services.grammar.money.amounts import Money
from services.grammar.when.dates import When

router = Router(name="clients")


@router.message(Command("clients"), flags={"reads": True})
@router.message(Word("клиенты", "клієнти", "clients"), flags={"reads": True})
@router.message(Mine("клиенты", "клієнти", "clients"), flags={"reads": True})
async def my_clients(_: Message, act: Act, t: T) -> Screen:
    return view.listing(await sets.page(act, ClientSet.ACTIVE), act, t)


@router.callback_query(to.Clients.filter(), flags={"reads": True})
async def list_clients(_: CallbackQuery, callback_data: to.Clients, act: Act, t: T) -> Screen:
    return view.listing(await sets.page(act, callback_data.which, callback_data.page), act, t)


@router.callback_query(to.OpenClient.filter())
async def open_client(_: CallbackQuery, callback_data: to.OpenClient, act: Act, t: T) -> Screen:
    return await card(await access.contact(act, callback_data.contact_id), act, t)


async def card(contact: Contact, act: Act, t: T) -> Screen:
    return view.card(await cards.card(act, contact), act, t)


async def shown(change: ClientChange, act: Act, t: T) -> Screen:
    return client_changes.changed(change, await timeline.names(act, [change.event]), t)


@router.callback_query(to.ClientDeals.filter(), flags={"reads": True})
async def deals_of(_: CallbackQuery, callback_data: to.ClientDeals, act: Act, t: T) -> Screen:
    contact = await access.contact(act, callback_data.contact_id)
    return view.deals_of(contact, await cards.deals_of(act, contact, callback_data.page), act, t)


@router.callback_query(to.ClientHistory.filter(), flags={"reads": True})
async def history_of(_: CallbackQuery, callback_data: to.ClientHistory, act: Act, t: T) -> Screen:
    contact = await access.contact(act, callback_data.contact_id)
    found = await history.page(act, contact, callback_data.page)
    return client_changes.history(contact, found, await timeline.names(act, found.events), act, t)


deal_for = Form(
    "newfor",
    Ask("title", answers.line),
    Ask("amount", answers.money, optional=True),
    Ask("source", answers.number, optional=True, choices=source_choices),
    Ask("step", answers.step, optional=True, choices=step_choices, columns=1, days=calendar.call_on),
)


@router.callback_query(to.NewDealFor.filter())
async def ask_new_deal(_: CallbackQuery, callback_data: to.NewDealFor, act: Act, t: T, talk: Talk) -> Screen:
    return await ask_new_deal_for(await access.contact_to_change(act, callback_data.contact_id), act, t, talk)


async def ask_new_deal_for(contact: Contact, act: Act, t: T, talk: Talk) -> Screen:
    return await deal_for.start(act, t, talk, about=view.about(contact), contact_id=contact.id)


@deal_for.done
async def new_deal(
    act: Act,
    t: T,
    _: Talk,
    *,
    contact_id: int,
    title: str,
    amount: Money | None,
    source: int | None,
    step: tuple[str, When | None] | None,
) -> Answer:
    contact = await access.contact_to_change(act, contact_id)
    minor, currency = (amount.minor, amount.currency) if amount else (None, None)
    about = {"title": title, "amount": minor, "currency": currency, "contact_id": contact.id, "source_id": source}
    change = await deals.create(act, **about)  # type: ignore[arg-type]
    if step is not None:
        await tasks.plan(act, *step, deal_id=change.deal.id)
    made = deals_view.card(await deals.card(act, change.deal), act, t)
    return changes_view.created(change, made, act, t)


newcomer = Form("newclient", Ask("client", answers.client))


@router.message(Command("client"))
@router.callback_query(to.NewClient.filter())
async def ask_newcomer(_: Message | CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.may_change_or_refuse(act.user)
    return await newcomer.start(act, t, talk)


@newcomer.done
async def put_down(act: Act, t: T, _: Talk, *, client: tuple[str, list[Point]]) -> Answer:
    name, points = client
    return await met(await newcomers.put_down(act, name=name, points=points), act, t)


async def met(newcomer: Newcomer, act: Act, t: T) -> Screen:
    """A client without a deal: the one who was put down, or the one who is known already."""
    card = view.card(await cards.card(act, newcomer.contact), act, t)
    return doubles_view.newcomer(card, newcomer, act, t)


client = Form("dealclient", Ask("client", answers.client))


@router.callback_query(to.SetClient.filter())
async def ask_client(_: CallbackQuery, callback_data: to.SetClient, act: Act, t: T, talk: Talk) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    return await client.start(act, t, talk, about=deals_view.about(deal), deal_id=deal.id)


@client.done
async def set_client(act: Act, t: T, _: Talk, *, deal_id: int, client: tuple[str, list[Point]]) -> Answer:
    deal = await access.deal_to_change(act, deal_id)
    name, points = client
    contact = await contacts.create(act, name=name or deal.title, points=points)
    change = await edits.set_client(act, deal_id, contact.id)
    doubt = await duplicates.of_deal(act, change.deal)
    return doubles_view.doubtful(await deal_shown(change, act, t), doubt, change.deal, act, t)


@router.callback_query(to.ThatIsHim.filter())
async def that_is_him(_: CallbackQuery, callback_data: to.ThatIsHim, act: Act, t: T) -> Screen:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    if deal.contact_id is None:
        return await deal_shown(await edits.set_client(act, deal.id, callback_data.contact_id), act, t)
    return await shown(await merging.merge(act, callback_data.contact_id, deal.contact_id), act, t)


@router.callback_query(to.AskFor.filter())
async def ask_for(_: CallbackQuery, callback_data: to.AskFor, act: Act, t: T) -> Alert:
    deal = await access.deal_to_change(act, callback_data.deal_id)
    holder = await transfers.ask(act, deal.contact_id or 0, deal.id)
    return Alert(t.plain("client-asked", name=holder.name))


@router.callback_query(to.AskForClient.filter())
async def ask_for_client(_: CallbackQuery, callback_data: to.AskForClient, act: Act, t: T) -> Alert:
    holder = await transfers.ask(act, callback_data.contact_id)
    return Alert(t.plain("client-asked", name=holder.name))


@router.callback_query(to.AnswerTransfer.filter())
async def answer_transfer(_: CallbackQuery, callback_data: to.AnswerTransfer, act: Act, t: T) -> Screen:
    return doubles_view.answered(await transfers.answer(act, callback_data.transfer_id, give=callback_data.give), t)
