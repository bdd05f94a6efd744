"""Days on which one person does not work: «отпуск с 1 по 14 декабря», or by the button in the settings."""

from collections.abc import Sequence
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.forms import Ask, Form
from bot.i18n import T
from bot.news import news
from bot.screen import Answer, Screen
from bot.views import leave as view
from bot.words import Word, first_word
from handlers import answers
from models import Notification, User
from services import leave
from services.act import Act
from services.dialogs import Talk
from services.grammar.when import leave as grammar

router = Router(name="leave")


class OfLeave(Word):
    """One of the words; after it days, and nothing else but the name of a colleague within sight."""

    def __init__(self) -> None:
        super().__init__(*grammar.WORDS)

    async def __call__(self, message: Message, act: Act) -> bool | dict[str, object]:  # type: ignore[override]
        word, rest = first_word(message.text or "")
        said = grammar.parse(word, rest, act.local_now)
        if said is None:
            return {"said": None} if not rest.strip(" .?") else False
        user = await leave.whose(act, said.name)
        return {"said": (user, said.days)} if user else False


@router.message(OfLeave())
async def by_words(_: Message, said: tuple[User, Sequence[date]] | None, act: Act, t: T) -> Screen:
    if said is None:
        return view.listed(await leave.coming(act, act.user), t)
    return view.changed(await leave.take(act, *said), act, t)


@router.callback_query(to.Leaves.filter())
async def listed(_: CallbackQuery, act: Act, t: T) -> Screen:
    return view.listed(await leave.coming(act, act.user), t)


away = Form("leave", Ask("days", answers.days_off))


@router.callback_query(to.AddLeave.filter())
async def ask(_: CallbackQuery, act: Act, t: T, talk: Talk) -> Screen:
    return await away.start(act, t, talk)


@away.done
async def add(act: Act, t: T, _: Talk, *, days: Sequence[date]) -> Answer:
    return view.changed(await leave.take(act, act.user, days), act, t)


@router.callback_query(to.DropLeave.filter())
async def drop(_: CallbackQuery, callback_data: to.DropLeave, act: Act, t: T) -> Screen:
    first = date.fromordinal(max(1, min(callback_data.first, date.max.toordinal())))
    return view.changed(await leave.give_up(act, act.user, first), act, t)


@news("leave")
@news("leave-off")
async def told(act: Act, t: T, row: Notification) -> Answer | None:
    return view.of_news(row, t)
