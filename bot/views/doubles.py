"""Whether a client is known already, to oneself or to a colleague; a client without a deal; asking for one."""

from dataclasses import replace

from aiogram.filters.callback_data import CallbackData

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import WIDE, Button, Screen
from bot.views import format
from models import Deal
from services.act import Act
from services.clients.duplicates import Doubt, Known
from services.clients.newcomers import Newcomer
from services.clients.transfers import Answered


def doubtful(screen: Screen, doubt: Doubt, deal: Deal, act: Act, t: T) -> Screen:
    """A new deal, and what is to be said of its client."""
    if doubt.known is not None:
        known = t("client-known", name=doubt.known.contact.name, deals=t.plain("count-deals", count=doubt.known.deals))
        return replace(screen, text=Html.join_lines([screen.text, known]))
    if doubt.holder is not None:
        ask = Button(t.plain("client-ask-for"), to.AskFor(deal_id=deal.id))
        text = Html.join_lines([screen.text, t("client-held", name=doubt.holder.name)])
        return replace(screen, text=text, rows=[[ask], *screen.rows])
    if not doubt.alike:
        return screen
    rows = [[_that_is_him(one, deal, act, t)] for one in doubt.alike]
    nobody = Button(t.plain("client-new"), to.OpenDeal(deal_id=deal.id))
    text = Html.join_lines([screen.text, t("client-alike")])
    return replace(screen, text=text, rows=[*rows, [nobody], *screen.rows])


def newcomer(card: Screen, found: Newcomer, act: Act, t: T) -> Screen:
    """Only the client: put down, or known already; and whom else he may be."""
    number = found.contact.id
    if found.event is None:
        return replace(card, text=Html.join_lines([card.text, t("client-met")]))
    text = Html.join_lines([t("client-created"), card.text])
    new = Button(t.plain("client-new-deal"), to.NewDealFor(contact_id=number))
    undo = Button(t.plain("undo"), to.Undo(event_id=found.event.id))
    last = [Button(t.plain("open"), to.OpenClient(contact_id=number)), new, undo]
    if found.doubt.holder is not None:
        ask = Button(t.plain("client-ask-for"), to.AskForClient(contact_id=number))
        held = t("client-held", name=found.doubt.holder.name)
        return Screen(Html.join_lines([text, held]), [[ask], last])
    same = [[_same(one, to.Merge(contact_id=one.contact.id, other_id=number), act, t)] for one in found.doubt.alike]
    return Screen(Html.join_lines([text, t("client-alike") if same else ""]), [*same, last])


def answered(found: Answered, t: T) -> Screen:
    """What was answered to the colleague who had asked for the client."""
    names = {"client": found.transfer.contact.name, "name": found.transfer.asker.name}
    if found.transfer.given:
        text = t("transfer-given", deals=t.plain("count-deals", count=len(found.deals)), **names)
    else:
        text = t("transfer-kept", **names)
    return Screen(text, [[Button(t.plain("undo"), to.Undo(event_id=found.event.id))]])


def _that_is_him(known: Known, deal: Deal, act: Act, t: T) -> Button:
    return _same(known, to.ThatIsHim(deal_id=deal.id, contact_id=known.contact.id), act, t)


def _same(known: Known, address: CallbackData, act: Act, t: T) -> Button:
    whose = [known.holder] if known.holder and known.holder != act.user.name else []
    count = t.plain("count-deals", count=known.deals)
    return Button(format.fitting([t.plain("client-same", name=known.contact.name), *whose, count], WIDE), address)
