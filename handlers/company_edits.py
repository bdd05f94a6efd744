"""Changing what is known of a firm: name, size, phones, people; two records made one; which firm a client is of."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot import lines
from bot.forms import Ask, Form
from bot.i18n import T
from bot.screen import Alert, Answer, Screen
from bot.views import companies as view
from bot.views import company_changes
from handlers import answers
from handlers.clients import shown as client_shown
from models import Company
from services import access, search
from services.act import Act
from services.clients import edits as clients
from services.companies import edits, lists, merging, naming, sight
from services.companies.edits import CompanyChange
from services.dialogs import Talk
from services.grammar.contacts.points import Point

router = Router(name="company_edits")

SAME = 6
"""Firms offered that may be the same."""
ALIKE = 70
"""Points of likeness from which a name is worth a question."""


def shown(change: CompanyChange, t: T) -> Screen:
    return company_changes.changed(change.company, change.event, t)


@router.callback_query(to.ChangeCompany.filter())
async def edit(_: CallbackQuery, callback_data: to.ChangeCompany, act: Act, t: T) -> Screen:
    return view.edit(await sight.to_change(act, callback_data.company_id), t)


name = Form("coname", Ask("name", answers.line))
size = Form("cosize", Ask("size", answers.size, optional=True, skip="cosize-none"))
points = Form("copoints", Ask("points", answers.points))
person = Form("coperson", Ask("who", answers.client))
same = Form("cosame", Ask("who", answers.line))


async def _ask(form: Form, company_id: int, act: Act, t: T, talk: Talk) -> Screen:
    company = await sight.to_change(act, company_id)
    return await form.start(act, t, talk, about=view.about(company), company_id=company.id)


@router.callback_query(to.RenameCompany.filter())
async def ask_name(_: CallbackQuery, callback_data: to.RenameCompany, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(name, callback_data.company_id, act, t, talk)


@name.done
async def rename(act: Act, t: T, _: Talk, *, company_id: int, name: str) -> Answer:
    return shown(await edits.rename(act, company_id, name), t)


@router.callback_query(to.CompanySize.filter())
async def ask_size(_: CallbackQuery, callback_data: to.CompanySize, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(size, callback_data.company_id, act, t, talk)


@size.done
async def set_size(act: Act, t: T, _: Talk, *, company_id: int, size: int | None) -> Answer:
    return shown(await edits.set_size(act, company_id, size), t)


@router.callback_query(to.CompanyPoints.filter())
async def ask_points(_: CallbackQuery, callback_data: to.CompanyPoints, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(points, callback_data.company_id, act, t, talk)


@points.done
async def add_points(act: Act, t: T, _: Talk, *, company_id: int, points: Sequence[Point]) -> Answer:
    return await client_shown(await edits.add_points(act, company_id, points), act, t)


@router.callback_query(to.AddPerson.filter())
async def ask_person(_: CallbackQuery, callback_data: to.AddPerson, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(person, callback_data.company_id, act, t, talk)


@person.done
async def add_person(act: Act, t: T, _: Talk, *, company_id: int, who: tuple[str, list[Point]]) -> Answer:
    return await client_shown(await edits.add_person(act, company_id, *who), act, t)


@router.callback_query(to.FindSameCompany.filter())
async def ask_same(_: CallbackQuery, callback_data: to.FindSameCompany, act: Act, t: T, talk: Talk) -> Screen:
    return await _ask(same, callback_data.company_id, act, t, talk)


@same.done
async def find_same(act: Act, t: T, _: Talk, *, company_id: int, who: str) -> Answer:
    company = await sight.to_change(act, company_id)
    hits = await search.companies(act, who, limit=SAME + 1)
    others = [hit.company for hit in hits if hit.company.id != company.id][:SAME]
    return view.same(company, await lists.counted(act, others), t)


@router.callback_query(to.MergeCompany.filter())
async def merge(_: CallbackQuery, callback_data: to.MergeCompany, act: Act, t: T) -> Screen:
    return shown(await merging.merge(act, callback_data.company_id, callback_data.other_id), t)


async def join_named(act: Act, t: T, contact_id: int, name: str) -> Screen:
    """The firm of that name; of several that it fits, which; a new one that is like another is asked about."""
    contact = await access.contact_to_change(act, contact_id)
    found = await naming.meant(act, name)
    if len(found) > 1:
        return view.which(contact, name, await lists.counted(act, found), t)
    company = found[0] if found else await naming.put_down(act, name)
    joined = await client_shown(await clients.join(act, contact.id, company), act, t)
    like = [] if found else await _alike(act, company)
    return view.alike(joined, contact, await lists.counted(act, like), t) if like else joined


async def _alike(act: Act, company: Company) -> Sequence[Company]:
    hits = await search.companies(act, company.name, limit=3)
    return [hit.company for hit in hits if hit.score >= ALIKE and hit.company.id != company.id][:2]


@router.callback_query(to.JoinCompany.filter())
async def join(_: CallbackQuery, callback_data: to.JoinCompany, act: Act, t: T) -> Screen:
    company = await sight.to_change(act, callback_data.company_id)
    return await client_shown(await clients.join(act, callback_data.contact_id, company), act, t)


@router.callback_query(to.JoinNewCompany.filter())
async def join_new(query: CallbackQuery, callback_data: to.JoinNewCompany, act: Act, t: T) -> Answer:
    original = lines.quoted(query)
    contact = await access.contact_to_change(act, callback_data.contact_id)
    if original is None:
        return Alert(t.plain("error-not-found"))
    company = await naming.put_down(act, answers.line(original.text or "", act))
    return await client_shown(await clients.join(act, contact.id, company), act, t)
