"""The frame of all reports: asked for by command, words or button; other periods and people; what is behind."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.routes import Means
from bot.screen import Answer, Screen
from bot.views import reports as view
from bot.views import say as say_view
from bot.views.paging import pager
from bot.words import Alone, first_word
from handlers import agenda, calls, funnel, lists, people, rating, reasons, scopes, task_report
from handlers.kinds import Kind
from services import access, pipelines, team
from services.act import Act
from services.agenda import Which
from services.errors import UnreadablePeriod
from services.grammar.asked import day, listed
from services.grammar.intent import Intent, Verb
from services.reports.scope import Report, Scope

router = Router(name="reports")

READS = {"reads": True}


COMMANDS = {report.command: report for report in Report}
KINDS = {kind.of: kind for kind in (funnel.kind, rating.kind, calls.kind, task_report.kind, reasons.lost, reasons.won)}

NAMES = {kind.of.name.lower() for kind in KINDS.values()}
"""As the grammar calls them."""

OF_WORDS = {kind.of.name.lower(): kind for kind in KINDS.values()} | {"deals": funnel.kind, "overdue": task_report.kind}
"""What is asked for by a time; «сделки за июнь» are those that came then."""


@router.message(Command(*COMMANDS), flags=READS)
async def by_command(_: Message, command: CommandObject, act: Act, t: T) -> Answer:
    words = command.args or ""
    intent = await lines.of_text(f"{COMMANDS[command.command.lower()].words} {words}", act)
    if intent.verb is not Verb.REPORT:
        raise UnreadablePeriod(text=words[:40])
    return await asked(intent, f"/{command.command} {words}", act, t)


@router.message(Command("report"), flags=READS)
@router.message(Alone("отчет", "отчёт", "отчеты", "отчёты", "звіт", "звіти", "reports"), flags=READS)
@router.message(Alone("статистика", "statistics", "stats"), flags=READS)
async def by_name(_: Message, act: Act, t: T, command: CommandObject | None = None) -> Answer:
    """`/report tasks`, `/report воронка за март`; alone, it asks which."""
    words = command.args if command else None
    intent = await lines.of_text(words, act) if words else None
    return await asked(intent, words, act, t) if intent and words and intent.verb is Verb.REPORT else view.which(t)


@router.message(Means(Verb.REPORT), flags=READS)
async def by_words(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    named = (intent.period, intent.person_id, intent.team_id, intent.pipeline_id)
    if intent.report == "tasks" and not (intent.unread or any(named)):
        return await agenda.listed(act, t, None)  # «мои задачи» asks what is to be done
    return await asked(intent, message.text or "", act, t)


async def asked(intent: Intent, text: str, act: Act, t: T) -> Answer:
    """What the words mean: a report, figures and picture, or a list; words of which nothing can be made are said so."""
    if intent.report.startswith("deals") and (intent.unread or intent.period is None):
        return await lists.asked(intent, text, act, t)
    if not (intent.sure or intent.unread):
        return say_view.unclear(text, [], act, t)
    if (screen := await _listed(intent, text, act, t)) is not None:
        return screen
    kind = OF_WORDS.get(intent.report)
    if kind is None:
        return view.which(t, missing=True)
    if intent.unread:
        raise UnreadablePeriod(text=first_word(text.lstrip("/"))[1][:40])
    scope = await scopes.of_intent(act, intent, kind.default)
    return kind.view.report(await kind.count(act, scope), act, t)


async def _listed(intent: Intent, text: str, act: Act, t: T) -> Screen | None:
    """What is to be done, by whomever is named; none where figures are asked for."""
    if intent.report == "plan":
        return await people.planned(intent.person_id or act.user.id, act, t)
    if intent.report == "overdue" and intent.period is None and not intent.unread:
        return await agenda.listed(act, t, Which.OVERDUE, intent.person_id or 0)
    return await _to_do(intent, text, act, t)


async def _to_do(intent: Intent, text: str, act: Act, t: T) -> Screen | None:
    """«План на завтра», «задачи Ани на пятницу»: the tasks themselves, where one person's are asked for."""
    if intent.report != "tasks" or intent.period is None or intent.team_id is not None:
        return None
    to_come = intent.period.is_after(act.local_now.date())
    if not (to_come or day.ahead(text)):
        return None
    named = intent.person_id or (act.user.id if listed.own(text) else 0)
    if (screen := await agenda.ahead(intent.period, named, act, t)) is not None:
        return screen
    whose = named or (0 if access.sees_others(act.user) else act.user.id)
    if not (whose and to_come):
        return None
    return await _behind(task_report.kind, await scopes.of_intent(act, intent, task_report.this_week), whose, 0, act, t)


@router.callback_query(to.Figures.filter(), flags=READS)
async def by_button(_: CallbackQuery, callback_data: to.Figures, act: Act, t: T) -> Answer:
    kind = KINDS[callback_data.of]
    scope = await scopes.of_button(act, callback_data, kind.default)
    return kind.view.report(await kind.count(act, scope), act, t)


@router.callback_query(to.FiguresBack.filter(), flags=READS)
async def back(_: CallbackQuery, callback_data: to.FiguresBack, act: Act, t: T) -> Screen:
    """The figures again, in their place; their picture still stands below."""
    kind = KINDS[callback_data.of]
    scope = await scopes.of_button(act, callback_data, kind.default)
    return kind.view.figures(await kind.count(act, scope), act, t)


@router.callback_query(to.Behind.filter(), flags=READS)
async def behind(_: CallbackQuery, callback_data: to.Behind, act: Act, t: T) -> Screen:
    kind = KINDS[callback_data.of]
    scope = await scopes.of_button(act, callback_data, kind.default)
    return await _behind(kind, scope, callback_data.row, callback_data.page, act, t)


async def _behind(kind: Kind, scope: Scope, row: int, number: int, act: Act, t: T) -> Screen:
    page, title = await kind.behind(act, scope, row, number, t)
    turn = pager(t, page.number, page.pages, lambda number: view.behind(kind.of, scope, row, number))
    here = view.behind(kind.of, scope, row, page.number)
    return kind.listed(page, title, turn, view.back(kind.of, scope, t), here, act, t)


@router.callback_query(to.Choose.filter(), flags=READS)
async def choose(_: CallbackQuery, callback_data: to.Choose, act: Act, t: T) -> Screen:
    kind = KINDS[callback_data.of]
    scope = await scopes.of_button(act, callback_data, kind.default)
    if callback_data.what == "person":
        return view.choose_person(kind.of, scope, await team.colleagues(act), t)
    return view.choose_period(kind.of, scope, await pipelines.all_active(act), act, t)
