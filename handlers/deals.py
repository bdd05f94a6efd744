"""The card of a deal, and a new deal by one line or by steps."""

from collections.abc import Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import calendar, lines, whence
from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.routes import Means
from bot.screen import Answer, Screen
from bot.views import changes
from bot.views import deals as view
from bot.views import doubles as doubles_view
from handlers import answers
from models import ActivityKind
from services import access, activities, contacts, deals, edits, pipelines, tasks, vocabulary
from services.act import Act
from services.clients import duplicates
from services.dialogs import Talk
from services.grammar.contacts import points
from services.grammar.contacts.points import Point
from services.grammar.deals import announced
from services.grammar.intent import Intent, Verb
from services.grammar.money import amounts
from services.grammar.money.amounts import Money
from services.grammar.people.capitals import written
from services.grammar.reading import read
from services.grammar.when.dates import When

router = Router(name="deals")


@router.callback_query(to.OpenDeal.filter())
async def open_deal(_: CallbackQuery, callback_data: to.OpenDeal, act: Act, t: T) -> Screen:
    deal = await access.deal(act, callback_data.deal_id)
    return view.card(await deals.card(act, deal), act, t)


@router.callback_query(to.OpenFrom.filter())
async def open_from(_: CallbackQuery, callback_data: to.OpenFrom, act: Act, t: T) -> Screen:
    deal = await access.deal(act, callback_data.deal_id)
    return view.card(await deals.card(act, deal), act, t, whence.leads(callback_data.back))


@router.callback_query(to.Nothing.filter())
async def nothing(_: CallbackQuery) -> Answer:
    """A page number was tapped: the spinner stops, no more."""
    return ()


async def source_choices(act: Act, _: T) -> Sequence[Choice]:
    return [(source.name, str(source.id)) for source in await pipelines.sources(act)]


async def step_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(key), t.plain(key)) for key in ("step-call-tomorrow", "step-call-3days", "step-call-monday")]


new_deal = Form(
    "new",
    Ask("title", answers.line),
    Ask("client", answers.client, optional=True),
    Ask("phone", answers.phone, optional=True),
    Ask("amount", answers.money, optional=True),
    Ask("source", answers.number, optional=True, choices=source_choices),
    Ask("step", answers.step, optional=True, choices=step_choices, columns=1, days=calendar.call_on),
)


@router.message(Command("new"))
@router.callback_query(to.NewDeal.filter())
async def start_new(_: Message | CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.may_change_or_refuse(act.user)
    return await new_deal.start(act, t, talk)


@new_deal.done
async def create(
    act: Act,
    t: T,
    _: Talk,
    *,
    title: str,
    client: tuple[str, list[Point]] | None,
    phone: str | None,
    amount: Money | None,
    source: int | None,
    step: tuple[str, When | None] | None,
) -> Answer:
    name, found = client or ("", [])
    known = client or phone
    contact = await contacts.create(act, name=name or title, phone=phone, points=found) if known else None
    change = await deals.create(
        act,
        title=title,
        **_sum(amount),
        contact_id=contact.id if contact else None,
        source_id=source,
    )
    if step is not None:
        await tasks.plan(act, *step, deal_id=change.deal.id)
    return await _made(change, act, t)


@router.message(Means(Verb.NEW))
async def one_line(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    return await _told(intent, message, act, t)


@router.callback_query(to.NewDealOf.filter())
async def of_quoted(query: CallbackQuery, act: Act, t: T) -> Answer:
    return await of_not_understood(*lines.behind(query, act), t)


async def of_not_understood(original: Message, act: Act, t: T) -> Answer:
    return await _told(await lines.of_deal(original.text or "", act), original, act, t)


async def _told(intent: Intent, said: Message, act: Act, t: T) -> Answer:
    """What is not read for certain stays in the title, as it was typed."""
    access.may_change_or_refuse(act.user)
    if intent.sure or intent.phone or points.written(said.text or "")[0]:
        return await of_intent(intent, said, act, t)
    return await _of_line(said, act, t, intent.client)


async def _of_line(said: Message, act: Act, t: T, client: str) -> Answer:
    """`Морозов 350`: a sum is the deal's amount, all the rest its title.

    `client` is what of it sounds like a client, of whom the company may know.
    """
    line = announced.told_after(said.text or "")
    found = amounts.last_in(line)
    money, (start, end) = found if found else (None, (len(line), len(line)))
    title = " ".join(f"{line[:start]} {line[end:]}".replace(" ,", ",").split()).strip(" ,;—-")
    if not title:
        return Screen(t("deal-line-example"))
    change = await deals.create(
        act,
        title=answers.line(title, act),
        **_sum(money),
        origin=lines.origin(said),
    )
    return await _made(change, act, t, client=client)


async def of_intent(intent: Intent, said: Message, act: Act, t: T) -> Answer:
    """All that the line told of a new deal: what, who, how much, from where, and what comes next.

    What found no place is a note of it.
    """
    intent, found = await _without_addresses(intent, said.text or "", act)
    title = intent.title or written(intent.client or intent.name)
    if not title:
        return Screen(t("deal-line-example"))
    change = await deals.create(
        act,
        title=answers.line(title, act),
        **_sum(intent.money),
        contact_id=await _client(intent, title, found, act),
        source_id=intent.source_id,
        origin=lines.origin(said),
    )
    await _tell_the_rest(intent, change.deal.id, act, t)
    return await _made(change, act, t)


def _sum(money: Money | None) -> dict[str, Any]:
    return {"amount": money.minor, "currency": money.currency} if money else {}


async def _tell_the_rest(intent: Intent, deal_id: int, act: Act, t: T) -> None:
    if intent.tags:
        await edits.set_tags(act, deal_id, intent.tags)
    if words := ", ".join(filter(None, (intent.note, *intent.unread))):
        await activities.log(act, deal_id, ActivityKind.NOTE, text=words)
    if intent.task is not None:
        what, when = intent.task
        await tasks.plan(act, what or t.plain("step-call"), when, deal_id=deal_id)


async def _without_addresses(intent: Intent, text: str, act: Act) -> tuple[Intent, Sequence[Point]]:
    """An e-mail or a Telegram name is the client's, and no part of the title."""
    found, line = points.written(text)
    return (read(line, act.local_now, await vocabulary.load(act)) if found else intent), found


async def _client(intent: Intent, title: str, found: Sequence[Point], act: Act) -> int | None:
    name = intent.client or (intent.name if intent.title else "")
    if not name and not intent.phone and not found:
        return None
    named = answers.line(written(intent.contact or name) or title, act)
    firm = answers.line(written(name), act) if intent.contact else None
    return (await contacts.create(act, name=named, firm=firm, phone=intent.phone, points=found)).id


async def _made(change: deals.Change, act: Act, t: T, client: str = "") -> Screen:
    card = view.card(await deals.card(act, change.deal), act, t)
    doubt = await duplicates.of_deal(act, change.deal, client)
    return doubles_view.doubtful(changes.created(change, card, act, t), doubt, change.deal, act, t)
