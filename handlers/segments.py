"""Selections of clients: what is chosen by, whom that fits, keeping one by name, and reminders of all in it."""

from collections.abc import Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import calendar
from bot import callbacks as to
from bot.forms import Ask, Choice, Form
from bot.i18n import T
from bot.screen import Answer, Screen
from bot.views import segments as view
from bot.words import Alone
from handlers import answers
from handlers.deals import source_choices, step_choices
from services import access, pipelines
from services.act import Act
from services.clients import segments
from services.clients.segments import Criterion
from services.clients.sets import ClientSet
from services.dialogs import Talk
from services.grammar.when.dates import When

router = Router(name="segments")

READS = {"reads": True}


@router.message(Command("segments"), flags=READS)
@router.message(Alone("отбор", "сегменты", "відбір", "сегменти", "segments"), flags=READS)
async def mine(_: Message, act: Act, t: T) -> Screen:
    return await _listing(act, t, 0)


@router.callback_query(to.Segments.filter(), flags=READS)
async def show(_: CallbackQuery, callback_data: to.Segments, act: Act, t: T) -> Screen:
    return await _listing(act, t, callback_data.segment_id, callback_data.page)


async def _listing(act: Act, t: T, segment_id: int, page: int = 0) -> Screen:
    found = await segments.page(act, await segments.one(act, segment_id), page)
    sources = {source.id: source.name for source in await pipelines.sources(act)}
    return view.listing(found, sources, act, t)


@router.callback_query(to.EditSegment.filter(), flags=READS)
async def edit(_: CallbackQuery, callback_data: to.EditSegment, act: Act, t: T) -> Screen:
    return view.edit(await segments.one(act, callback_data.segment_id), await segments.kept(act), act, t)


async def who_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(f"clients-{one}"), one.value) for one in ClientSet]


async def silent_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain("count-days", count=days), str(days)) for days in (30, 60, 90, 180)]


async def mail_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(f"segment-mail-{answer}"), answer) for answer in ("yes", "no")]


def _ask(criterion: Criterion, parse: Any, choices: Any = None) -> Form:
    return Form(f"seg{criterion}", Ask("value", parse, optional=True, choices=choices, skip="segment-any"))


FORMS = {
    Criterion.WHO: _ask(Criterion.WHO, answers.client_set, who_choices),
    Criterion.SILENT: _ask(Criterion.SILENT, answers.days, silent_choices),
    Criterion.ABOUT: _ask(Criterion.ABOUT, answers.line),
    Criterion.PAID: _ask(Criterion.PAID, answers.minor),
    Criterion.WHEN: _ask(Criterion.WHEN, answers.period),
    Criterion.SOURCE: _ask(Criterion.SOURCE, answers.number, source_choices),
    Criterion.MAIL: _ask(Criterion.MAIL, answers.yes_or_no, mail_choices),
}


@router.callback_query(to.AskCriterion.filter())
async def ask(_: CallbackQuery, callback_data: to.AskCriterion, act: Act, t: T, talk: Talk) -> Screen:
    segment = await segments.one(act, callback_data.segment_id)
    criterion = callback_data.criterion
    return await FORMS[criterion].start(act, t, talk, segment_id=segment.id, criterion=criterion.value)


async def want(act: Act, t: T, _: Talk, *, segment_id: int, criterion: str, value: Any) -> Answer:
    segment = await segments.want(act, segment_id, Criterion(criterion), value)
    return await _listing(act, t, segment.id)


for form in FORMS.values():
    form.done(want)


@router.callback_query(to.ClearSegment.filter())
async def clear(_: CallbackQuery, act: Act, t: T) -> Screen:
    return view.edit(await segments.clear(act), await segments.kept(act), act, t)


keep = Form("segkeep", Ask("name", answers.line, verbatim=True))


@router.callback_query(to.KeepSegment.filter())
async def ask_name(_: CallbackQuery, callback_data: to.KeepSegment, act: Act, t: T, talk: Talk) -> Screen:
    segment = await segments.one(act, callback_data.segment_id)
    return await keep.start(act, t, talk, segment_id=segment.id)


@keep.done
async def keep_as(act: Act, t: T, _: Talk, *, segment_id: int, name: str) -> Answer:
    return await _listing(act, t, (await segments.keep(act, segment_id, name)).id)


@router.callback_query(to.DropSegment.filter())
async def drop(_: CallbackQuery, callback_data: to.DropSegment, act: Act, t: T) -> Screen:
    await segments.drop(act, callback_data.segment_id)
    return view.edit(await segments.one(act, 0), await segments.kept(act), act, t)


remind = Form("segremind", Ask("step", answers.step, choices=step_choices, columns=1, days=calendar.call_on))


@router.callback_query(to.RemindSegment.filter())
async def ask_step(_: CallbackQuery, callback_data: to.RemindSegment, act: Act, t: T, talk: Talk) -> Screen:
    access.may_change_or_refuse(act.user)
    segment = await segments.one(act, callback_data.segment_id)
    return await remind.start(act, t, talk, segment_id=segment.id)


@remind.done
async def plan(act: Act, t: T, _: Talk, *, segment_id: int, step: tuple[str, When | None]) -> Answer:
    return view.reminded(await segments.remind(act, await segments.one(act, segment_id), *step), t)
