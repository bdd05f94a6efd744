"""Buttons about deals."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from services.deals import Which


class Deals(CallbackData, prefix="deals"):
    which: Which
    page: Number


class DealsOf(CallbackData, prefix="dealsof"):
    """Somebody's deals, or those at a stage; `whose` as in `Scope.whose`, 0 is any pipeline and any stage."""

    which: Which
    page: Number
    whose: str = ""
    pipeline_id: Number = 0
    stage_id: Number = 0


class DealsWhose(CallbackData, prefix="dealsby"):
    """Choose a person whose deals are listed."""

    which: Which


class OpenDeal(CallbackData, prefix="deal"):
    deal_id: Number


class OpenFrom(CallbackData, prefix="dealof"):
    """Opens a deal out of a list, to which its card leads back."""

    deal_id: Number
    back: str
    """The packed address of the list, with `;` in the place of `:`."""


class NewDeal(CallbackData, prefix="new"): ...


class NewDealOf(CallbackData, prefix="newof"):
    """Make a deal of the message that this one answers."""


class Stages(CallbackData, prefix="stages"):
    deal_id: Number


class Move(CallbackData, prefix="move"):
    """`was` is the stage that the person saw when he decided."""

    deal_id: Number
    to: Number
    was: Number


class Win(CallbackData, prefix="win"):
    """Ask what it was sold for."""

    deal_id: Number
    was: Number


class WinNow(CallbackData, prefix="winnow"):
    """Won for the amount that stands on the deal."""

    deal_id: Number
    was: Number


class WinAmount(CallbackData, prefix="winsum"):
    """Won, but for another amount, which is asked."""

    deal_id: Number
    was: Number


class Lose(CallbackData, prefix="lose"):
    """Ask for the reason; `page` of the list of reasons."""

    deal_id: Number
    was: Number
    page: Number = 0


class LoseFor(CallbackData, prefix="losefor"):
    deal_id: Number
    was: Number
    reason_id: Number


class WonReasons(CallbackData, prefix="wonwhy"):
    deal_id: Number


class WonBecause(CallbackData, prefix="wonfor"):
    deal_id: Number
    reason_id: Number


class Comment(CallbackData, prefix="comment"):
    deal_id: Number


class More(CallbackData, prefix="more"):
    deal_id: Number


class EditDeal(CallbackData, prefix="dedit"):
    """Choose what to change."""

    deal_id: Number


class EditTitle(CallbackData, prefix="title"):
    deal_id: Number


class EditAmount(CallbackData, prefix="amount"):
    deal_id: Number


class EditExpected(CallbackData, prefix="expect"):
    deal_id: Number


class EditTags(CallbackData, prefix="tags"):
    deal_id: Number


class EditStep(CallbackData, prefix="step"):
    deal_id: Number


class EditNote(CallbackData, prefix="note"):
    deal_id: Number


class LogCall(CallbackData, prefix="call"):
    deal_id: Number


class Sources(CallbackData, prefix="sources"):
    deal_id: Number


class SetSource(CallbackData, prefix="source"):
    deal_id: Number
    source_id: Number


class HandOver(CallbackData, prefix="give"):
    deal_id: Number


class HandTo(CallbackData, prefix="giveto"):
    deal_id: Number
    user_id: Number


class Participants(CallbackData, prefix="peers"):
    """Who takes part in the deal, and who may join."""

    deal_id: Number


class AddParticipant(CallbackData, prefix="peeradd"):
    deal_id: Number
    user_id: Number


class RemoveParticipant(CallbackData, prefix="peerx"):
    deal_id: Number
    user_id: Number


class History(CallbackData, prefix="history"):
    deal_id: Number
    page: Number


class Undo(CallbackData, prefix="undo"):
    event_id: Number
