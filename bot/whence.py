"""The list that a deal was opened out of: its card leads back there, whatever was done with the deal meanwhile.

The way back is in the buttons: those of the message that was tapped hand it on to those that take their place.
"""

from collections.abc import Mapping
from dataclasses import replace

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot import callbacks as to
from bot.screen import Answer, Button, Screen, Shown

_LISTS: dict[str, type[CallbackData]] = {
    kind.__prefix__: kind
    for kind in (
        *(to.Deals, to.DealsOf, to.Behind, to.ClientDeals, to.CompanyDeals, to.Stepless, to.BuriedOf),
        *(to.Plan, to.PlanOf, to.Digest),
    )
}
_OF_A_DEAL = {
    kind.__prefix__
    for kind in vars(to).values()
    if next(iter(getattr(kind, "model_fields", ())), "") == "deal_id" and kind is not to.OpenFrom
}


def opens(deal_id: int, here: CallbackData) -> CallbackData:
    """The address of a deal in the list that stands at `here`."""
    way = to.OpenFrom(deal_id=deal_id, back=here.pack().replace(":", ";"))
    try:
        way.pack()
    except ValueError:  # it may be too long for a button, of which Telegram keeps 64 bytes
        return to.OpenDeal(deal_id=deal_id)
    return way


def handed_on(answer: Answer | None, tap: CallbackQuery) -> Answer | None:
    """The answer with the way back in it that the tapped message had."""
    ways = _ways(tap)
    if not ways or answer is None:
        return answer
    if isinstance(answer, Shown):
        return _with(ways, answer)
    return [_with(ways, one) for one in answer]


def leads(back: str) -> CallbackData | None:
    """The list that is meant; nothing when there is none of that kind, as in a forged button."""
    kind = _LISTS.get(back.partition(";")[0])
    try:
        return kind.unpack(back.replace(";", ":")) if kind else None
    except (TypeError, ValueError):
        return None


def _ways(tap: CallbackQuery) -> dict[int, str]:
    """By the deal that it is from."""
    markup = tap.message.reply_markup if isinstance(tap.message, Message) else None
    known = [button.callback_data or "" for row in (markup.inline_keyboard if markup else ()) for button in row]
    found = {}
    for data in known:
        if data.startswith(f"{to.OpenFrom.__prefix__}:"):
            way = to.OpenFrom.unpack(data)
            found[way.deal_id] = way.back
    about = _about(tap.data or "")
    back = next((data for data in known if data.partition(":")[0] in _LISTS), None)
    if about is not None and back is not None:
        found.setdefault(about, back.replace(":", ";"))
    return found


def _about(data: str) -> int | None:
    """The deal whose card was tapped; a tap on one of a list is `OpenFrom` already."""
    prefix, _, rest = data.partition(":")
    number = rest.partition(":")[0]
    return int(number) if prefix in _OF_A_DEAL and number.isdecimal() else None


def _with(ways: Mapping[int, str], one: Shown) -> Shown:
    return (
        replace(one, rows=[[_led(ways, button) for button in row] for row in one.rows])
        if isinstance(one, Screen)
        else one
    )


def _led(ways: Mapping[int, str], button: Button) -> Button:
    if not isinstance(button.to, to.OpenDeal) or button.to.deal_id not in ways:
        return button
    return replace(button, to=to.OpenFrom(deal_id=button.to.deal_id, back=ways[button.to.deal_id]))
