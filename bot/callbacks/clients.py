"""Buttons about clients."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from models import Outcome
from services.clients.sets import ClientSet


class Clients(CallbackData, prefix="clients"):
    which: ClientSet
    page: Number


class NewClient(CallbackData, prefix="newclient"):
    """Ask who he is; there is no deal yet."""


class OpenClient(CallbackData, prefix="client"):
    contact_id: Number


class ClientDeals(CallbackData, prefix="cdeals"):
    contact_id: Number
    page: Number


class ClientHistory(CallbackData, prefix="chistory"):
    contact_id: Number
    page: Number


class NewDealFor(CallbackData, prefix="newfor"):
    contact_id: Number


class EditClient(CallbackData, prefix="cedit"):
    contact_id: Number


class RenameClient(CallbackData, prefix="cname"):
    contact_id: Number


class AddPoints(CallbackData, prefix="cpoints"):
    contact_id: Number


class RemovePoint(CallbackData, prefix="cpointx"):
    contact_id: Number
    point_id: Number


class EditBirthday(CallbackData, prefix="cbirth"):
    contact_id: Number


class EditCompany(CallbackData, prefix="cfirm"):
    contact_id: Number


class Outcomes(CallbackData, prefix="cends"):
    contact_id: Number


class SayOutcome(CallbackData, prefix="cend"):
    contact_id: Number
    outcome: Outcome


class OutcomeByDeals(CallbackData, prefix="cendby"):
    """Nobody says the outcome any more: it follows the deals."""

    contact_id: Number


class BoughtAnyway(CallbackData, prefix="cbought"):
    """The client has bought, and it is none of the open deals."""

    contact_id: Number


class RefuseFor(CallbackData, prefix="cendfor"):
    """The client will not buy, for this reason."""

    contact_id: Number
    reason_id: Number


class FindReferrer(CallbackData, prefix="csent"):
    """Ask whom to look for, who has sent the client to us."""

    contact_id: Number


class SetReferrer(CallbackData, prefix="csentby"):
    contact_id: Number
    other_id: Number


class FindSame(CallbackData, prefix="cmerge"):
    """Ask whom to look for, who may be this very client."""

    contact_id: Number


class Merge(CallbackData, prefix="cmergeto"):
    """The other turns out to be this client."""

    contact_id: Number
    other_id: Number


class SetClient(CallbackData, prefix="dclient"):
    """Ask who the client of the deal is."""

    deal_id: Number


class ThatIsHim(CallbackData, prefix="same"):
    """The client of the new deal is one who is known."""

    deal_id: Number
    contact_id: Number


class AskForClient(CallbackData, prefix="askforc"):
    """The same of a client with whom there is no deal yet."""

    contact_id: Number


class AnswerTransfer(CallbackData, prefix="transfer"):
    """Give the client to the colleague who asks for him, or keep him."""

    transfer_id: Number
    give: bool


class AskFor(CallbackData, prefix="askfor"):
    """Ask the colleague who has the client of this deal to hand him over."""

    deal_id: Number
