"""One's own settings, and the company's: language, time zone, hours, reminders, the goal of calls."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.forms import Ask, Choice, Form, Parse
from bot.i18n import T, Translations
from bot.screen import Alert, Answer, Screen
from bot.views import settings as view
from bot.views import start as start_view
from bot.words import Alone
from handlers import answers
from services import access, settings, workspace
from services.act import Act
from services.dialogs import Talk
from services.settings import Setting

router = Router(name="settings")

Choices = Callable[[Act, T], Awaitable[Sequence[Choice]]]

ZONES = {
    "moscow": "Europe/Moscow",
    "kyiv": "Europe/Kyiv",
    "minsk": "Europe/Minsk",
    "almaty": "Asia/Almaty",
    "yekaterinburg": "Asia/Yekaterinburg",
    "novosibirsk": "Asia/Novosibirsk",
    "tashkent": "Asia/Tashkent",
    "london": "Europe/London",
}


@router.message(Command("settings"))
@router.message(Alone("настройки", "налаштування", "settings"))
@router.callback_query(to.Settings.filter())
async def show_settings(_: Message | CallbackQuery, act: Act, t: T) -> Screen:
    return view.settings(act, t)


@router.callback_query(to.Languages.filter())
async def languages(_: CallbackQuery, texts: Translations, t: T) -> Screen:
    return view.languages(texts, t)


@router.callback_query(to.SetLanguage.filter())
async def set_language(_: CallbackQuery, callback_data: to.SetLanguage, texts: Translations, act: Act, t: T) -> Answer:
    if callback_data.language not in texts:
        return Alert(t.plain("error-old-button"))
    user = await workspace.speak(act, callback_data.language)
    chosen = texts[user.language]
    return [view.settings(act, chosen), start_view.menu(user, chosen)]


@router.callback_query(to.SetPictures.filter())
async def set_pictures(_: CallbackQuery, callback_data: to.SetPictures, act: Act, t: T) -> Screen:
    await workspace.look_at(act, dark=callback_data.dark)
    return view.settings(act, t)


async def zone_choices(_: Act, t: T) -> Sequence[Choice]:
    return [(t.plain(f"zone-{city}"), zone) for city, zone in ZONES.items()]


zone = Form("zone", Ask("zone", answers.zone, choices=zone_choices))


@router.callback_query(to.EditZone.filter())
async def ask_zone(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    return await zone.start(act, t, talk)


@zone.done
async def set_zone(act: Act, t: T, _: Talk, *, zone: str) -> Answer:
    await workspace.live_in(act, zone)
    return view.settings(act, t)


goal = Form("goal", Ask("calls", answers.calls, optional=True, skip="goal-none"))


@router.callback_query(to.EditGoal.filter())
async def ask_goal(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    access.owner_only(act)
    return await goal.start(act, t, talk, about={"calls": str(act.workspace.calls_goal)})


@goal.done
async def set_goal(act: Act, t: T, _: Talk, *, calls: int | None) -> Answer:
    await workspace.aim(act, calls or 0)
    return await _firm(act, t)


@router.callback_query(to.Firm.filter())
async def firm_settings(_: CallbackQuery, act: Act, t: T) -> Screen:
    access.owner_only(act)
    return await _firm(act, t)


async def _firm(act: Act, t: T) -> Screen:
    return view.firm(act, settings.runs(await settings.holidays(act)), t)


def _ready(*keys: str, own: bool = False) -> Choices:
    """Answers that are likely, each by its words; of one's own settings one is to have them as the company has."""

    async def ready(_: Act, t: T) -> Sequence[Choice]:
        inherited = [(t.plain("setting-as-company"), answers.AS_COMPANY)] if own else []
        return [*((t.plain(key), t.plain(key)) for key in keys), *inherited]

    return ready


def _ask(name: str, parse: Parse, *keys: str, own: bool = False) -> Ask:
    return Ask(name, parse, optional=True, choices=_ready(*keys, own=own), skip="setting-keep")


HOURS = ("hours-9-18", "hours-10-19", "hours-8-17")
DAYS = ("days-mon-fri", "days-mon-sat", "days-all")
QUIET = ("quiet-21-8", "quiet-22-7", "quiet-none")
REMIND = ("remind-15-0", "remind-60-0", "remind-0", "remind-none")
AFTER = ("after-15", "after-30", "after-60", "after-none")
MONTHS = ("months-1", "months-6", "months-12", "months-none")

FORMS = {
    Setting.HOURS: Form(
        "hours",
        _ask("hours", answers.work_hours, *HOURS, own=True),
        _ask("days", answers.work_days, *DAYS, own=True),
    ),
    Setting.QUIET: Form("quiet", _ask("hours", answers.quiet_hours, *QUIET, own=True)),
    Setting.REMIND: Form("remind", _ask("before", answers.remind, *REMIND, own=True)),
    Setting.FIRM_HOURS: Form(
        "firmhours", _ask("hours", answers.work_hours, *HOURS), _ask("days", answers.work_days, *DAYS)
    ),
    Setting.FIRM_QUIET: Form("firmquiet", _ask("hours", answers.quiet_hours, *QUIET)),
    Setting.FIRM_REMIND: Form("firmremind", _ask("before", answers.remind, *REMIND)),
    Setting.UNANSWERED: Form(
        "unanswered", _ask("again", answers.again, *AFTER), _ask("manager", answers.manager, *AFTER)
    ),
    Setting.WAKING: Form("waking", _ask("lost", answers.lost, *MONTHS), _ask("won", answers.won, *MONTHS)),
}


@router.callback_query(to.EditSetting.filter())
async def edit(_: CallbackQuery, callback_data: to.EditSetting, act: Act, t: T, talk: Talk) -> Screen:
    setting = callback_data.setting
    if setting.firm:
        access.owner_only(act)
    return await FORMS[setting].start(act, t, talk)


async def changed(setting: Setting, act: Act, t: T, _: Talk, **given: answers.Columns | None) -> Answer:
    values = {name: value for columns in given.values() if columns for name, value in columns.items()}
    return view.changed(await settings.change(act, firm=setting.firm, **values), act, t)


for setting, form in FORMS.items():
    form.done(partial(changed, setting))
