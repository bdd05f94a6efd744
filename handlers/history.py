"""The whole history of a deal, in words."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Screen
from bot.views import changes as view
from services import access, timeline
from services.act import Act

router = Router(name="history")


@router.callback_query(to.History.filter(), flags={"reads": True})
async def history(_: CallbackQuery, callback_data: to.History, act: Act, t: T) -> Screen:
    deal = await access.deal(act, callback_data.deal_id)
    total = await timeline.count(act, deal)
    number = max(0, min(callback_data.page, (total - 1) // view.HISTORY_PAGE))
    events = await timeline.of_deal(act, deal, limit=view.HISTORY_PAGE, offset=number * view.HISTORY_PAGE)
    return view.history(deal, events, await timeline.names(act, events), number, total, act, t)
