"""Changing what is known of a client: name, phones and addresses, birthday, firm, outcome; two records made one."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import clients as view
from handlers import answers
from handlers.clients import shown
from handlers.company_edits import join_named
from models import Contact, Outcome, ReasonKind
from services import access, pipelines, search
from services.act import Act
from services.clients import cards, edits, merging
from services.dialogs import Talk
from services.grammar.contacts.birthdays import Birthday
from services.grammar.contacts.points import Point

router = Router(name="client_edits")

SAME = 6
"""Clients offered who may be the same."""


@router.callback_query(to.EditClient.filter())
async def edit(_: CallbackQuery, callback_data: to.EditClient, act: Act, t: T) -> Screen:
    return view.edit(await access.contact_to_change(act, callback_data.contact_id), t)


name = Form("cname", Ask("name", answers.line))
points = Form("cpoints", Ask("points", answers.points))
birthday = Form("cbirth", Ask("day", answers.birthday, optional=True, skip="cbirth-none"))
company = Form("cfirm", Ask("name", answers.line, optional=True, skip="cfirm-none"))
referrer = Form("csent", Ask("who", answers.line, optional=True, skip="csent-none"))
same = Form("cmerge", Ask("who", answers.line))


async def _ask(form: Form, contact_id: int, act: Act, t: T, talk: Talk) -> Screen:
    contact = await access.contact_to_change(act, contact_id)
    return await form.start(act, t, talk, about=view.about(contact), contact_id=contact.id)


@router.callback_query(to.RenameClient.filter())
async def ask_name(_: CallbackQuery, callback_data: to.RenameClient, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(name, callback_data.contact_id, act, t, talk)


@name.done
async def rename(act: Act, t: T, _: Talk, *, contact_id: int, name: str) -> Answer:
    return await shown(await edits.rename(act, contact_id, name), act, t)


@router.callback_query(to.AddPoints.filter())
async def ask_points(_: CallbackQuery, callback_data: to.AddPoints, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(points, callback_data.contact_id, act, t, talk)


@points.done
async def add_points(act: Act, t: T, _: Talk, *, contact_id: int, points: Sequence[Point]) -> Answer:
    return await shown(await edits.add_points(act, contact_id, points), act, t)


@router.callback_query(to.RemovePoint.filter())
async def remove_point(_: CallbackQuery, callback_data: to.RemovePoint, act: Act, t: T) -> Screen:
    return await shown(await edits.remove_point(act, callback_data.contact_id, callback_data.point_id), act, t)


@router.callback_query(to.EditBirthday.filter())
async def ask_birthday(_: CallbackQuery, callback_data: to.EditBirthday, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(birthday, callback_data.contact_id, act, t, talk)


@birthday.done
async def set_birthday(act: Act, t: T, _: Talk, *, contact_id: int, day: Birthday | None) -> Answer:
    return await shown(await edits.set_birthday(act, contact_id, day), act, t)


@router.callback_query(to.EditCompany.filter())
async def ask_company(_: CallbackQuery, callback_data: to.EditCompany, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(company, callback_data.contact_id, act, t, talk)


@company.done
async def set_company(act: Act, t: T, _: Talk, *, contact_id: int, name: str | None) -> Answer:
    if name is None:
        return await shown(await edits.join(act, contact_id, None), act, t)
    return await join_named(act, t, contact_id, name)


@router.callback_query(to.Outcomes.filter())
async def choose_outcome(_: CallbackQuery, callback_data: to.Outcomes, act: Act, t: T) -> Screen:
    return view.outcomes(await access.contact_to_change(act, callback_data.contact_id), t)


@router.callback_query(to.SayOutcome.filter())
async def say_outcome(_: CallbackQuery, callback_data: to.SayOutcome, act: Act, t: T) -> Screen:
    contact = await access.contact_to_change(act, callback_data.contact_id)
    if callback_data.outcome is Outcome.REFUSED:
        return view.refusal(contact, await pipelines.reasons(act, ReasonKind.LOST), t)
    if callback_data.outcome is Outcome.BOUGHT and (going := await cards.open_deals(act, contact)):
        return view.bought(contact, going, act, t)
    return await shown(await edits.say_outcome(act, contact.id, callback_data.outcome), act, t)


@router.callback_query(to.BoughtAnyway.filter())
async def bought_anyway(_: CallbackQuery, callback_data: to.BoughtAnyway, act: Act, t: T) -> Screen:
    return await shown(await edits.say_outcome(act, callback_data.contact_id, Outcome.BOUGHT), act, t)


@router.callback_query(to.OutcomeByDeals.filter())
async def outcome_by_deals(_: CallbackQuery, callback_data: to.OutcomeByDeals, act: Act, t: T) -> Screen:
    return await shown(await edits.say_outcome(act, callback_data.contact_id, None), act, t)


@router.callback_query(to.RefuseFor.filter())
async def refuse(_: CallbackQuery, callback_data: to.RefuseFor, act: Act, t: T) -> Screen:
    reason = callback_data.reason_id
    change = await edits.say_outcome(act, callback_data.contact_id, Outcome.REFUSED, reason_id=reason)
    return await shown(change, act, t)


@router.callback_query(to.FindSame.filter())
async def ask_same(_: CallbackQuery, callback_data: to.FindSame, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(same, callback_data.contact_id, act, t, talk)


@same.done
async def find_same(act: Act, t: T, _: Talk, *, contact_id: int, who: str) -> Answer:
    contact = await access.contact_to_change(act, contact_id)
    return view.same(contact, await _others(contact, who, act), t)


async def _others(contact: Contact, who: str, act: Act) -> Sequence[Contact]:
    hits = await search.clients(act, who, limit=SAME + 1)
    return [hit.contact for hit in hits if hit.contact.id != contact.id][:SAME]


@router.callback_query(to.FindReferrer.filter())
async def ask_referrer(_: CallbackQuery, callback_data: to.FindReferrer, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(referrer, callback_data.contact_id, act, t, talk)


@referrer.done
async def find_referrer(act: Act, t: T, _: Talk, *, contact_id: int, who: str | None) -> Answer:
    contact = await access.contact_to_change(act, contact_id)
    if who is None:
        return await shown(await edits.set_referrer(act, contact.id, None), act, t)
    return view.referrers(contact, await _others(contact, who, act), t)


@router.callback_query(to.SetReferrer.filter())
async def set_referrer(_: CallbackQuery, callback_data: to.SetReferrer, act: Act, t: T) -> Screen:
    return await shown(await edits.set_referrer(act, callback_data.contact_id, callback_data.other_id), act, t)


@router.callback_query(to.Merge.filter())
async def merge(_: CallbackQuery, callback_data: to.Merge, act: Act, t: T) -> Screen:
    return await shown(await merging.merge(act, callback_data.contact_id, callback_data.other_id), act, t)
