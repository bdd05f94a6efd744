"""What nothing else has answered: it is said so, and never met with silence."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot.i18n import T
from bot.screen import Alert, Answer, Screen
from bot.views import start as view
from handlers import meanings
from services import deals
from services.act import Act
from services.deals import Which

router = Router(name="fallback")


@router.message()
async def not_understood(message: Message, act: Act, t: T) -> Answer | None:
    if message.chat.type != "private":
        return Screen(t("groups-later")) if (message.text or "").startswith("/") else None
    if not message.text:
        return Screen(t("error-not-attachable"))
    if message.text.startswith("/"):
        return view.no_such_command(message.text.split()[0], t)
    return await meanings.unclear(message.text, act, t)


@router.callback_query()
async def old_button(query: CallbackQuery, act: Act, t: T) -> Answer:
    if query.message is not None and query.message.chat.type != "private":
        return Alert(t.plain("groups-later"))
    home = view.home(act, (await deals.page(act, Which.OPEN)).total, t)
    return [Alert(t.plain("error-old-button")), home]
