"""Finding: by a name with a slip in it, a number, the end of a phone."""

from aiogram import Router
from aiogram.types import Message

from bot.i18n import T
from bot.routes import Means
from bot.screen import Answer
from bot.views import deals as deals_view
from bot.views import say as view
from services import access, deals, search
from services.act import Act
from services.grammar.intent import Intent, Verb

router = Router(name="find")


@router.message(Means(Verb.FIND), flags={"reads": True})
async def find(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    if intent.number is not None:
        found = [await access.deal(act, intent.number)]
    else:
        found = [hit.deal for hit in await search.deals(act, intent.name or intent.phone or "", limit=deals.PAGE)]
    if len(found) == 1:
        return deals_view.card(await deals.card(act, found[0]), act, t)
    return view.found(intent.name, found, act, t) if found else view.nobody(intent.name or message.text or "", act, t)
