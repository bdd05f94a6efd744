"""The whole history of a deal, in words."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot import lines
from bot.i18n import T
from bot.screen import Screen
from bot.views import changes as view
from bot.views import say as say_view
from bot.words import Word, first_word
from handlers.naming import Named, deals_meant
from models import Deal
from services import access, timeline
from services.act import Act

router = Router(name="history")


class OfHistory(Word):
    """«история #101», «history of Marsden»; alone, of the deal that is replied to."""

    OF = ("сделки", "по", "клиента", "угоди", "клієнта", "deal", "of")

    def __init__(self) -> None:
        super().__init__("история", "історія", "history")

    async def __call__(self, message: Message, act: Act) -> bool | dict[str, object]:  # type: ignore[override]
        said = first_word(message.text or "")[1].strip(" .?").split()
        while said and said[0].casefold() in self.OF:
            said = said[1:]
        number = lines.replied(message)
        words = " ".join(said) or (f"#{number}" if number is not None else "")
        named = await deals_meant(act, words) if words else Named()
        return {"found": named.close, "words": words} if named.close else False


@router.message(OfHistory())
async def by_words(_: Message, found: Sequence[Deal], words: str, act: Act, t: T) -> Screen:
    if len(found) > 1:
        return say_view.whose_history(words, found, act, t)
    return await _page(found[0], 0, act, t)


@router.callback_query(to.History.filter(), flags={"reads": True})
async def history(_: CallbackQuery, callback_data: to.History, act: Act, t: T) -> Screen:
    return await _page(await access.deal(act, callback_data.deal_id), callback_data.page, act, t)


async def _page(deal: Deal, number: int, act: Act, t: T) -> Screen:
    total = await timeline.count(act, deal)
    number = max(0, min(number, (total - 1) // view.HISTORY_PAGE))
    events = await timeline.of_deal(act, deal, limit=view.HISTORY_PAGE, offset=number * view.HISTORY_PAGE)
    return view.history(deal, events, await timeline.names(act, events), number, total, act, t)
