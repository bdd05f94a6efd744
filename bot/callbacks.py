"""Every button's address. Only numbers and short codes: what a button names is no right to see it."""

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from models import Role
from services.deals import Which

Number = Annotated[int, Field(ge=0, lt=2**31)]
"""What fits a column; a forged button that names more is no button of ours."""


class Home(CallbackData, prefix="home"): ...


class Help(CallbackData, prefix="help"): ...


class Nothing(CallbackData, prefix="-"):
    """A button that only tells, such as a page number."""


class Deals(CallbackData, prefix="deals"):
    which: Which
    page: Number


class OpenDeal(CallbackData, prefix="deal"):
    deal_id: Number


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


class History(CallbackData, prefix="history"):
    deal_id: Number
    page: Number


class Undo(CallbackData, prefix="undo"):
    event_id: Number


class Funnel(CallbackData, prefix="funnel"):
    """`period` as `Period.code`; person 0 is everybody the reader may see."""

    period: str
    pipeline_id: Number
    person: Number = 0


class FunnelBack(CallbackData, prefix="fback"):
    """From what was behind a figure to the figures."""

    period: str
    pipeline_id: Number
    person: Number


class FunnelDeals(CallbackData, prefix="fd"):
    """The deals behind a stage's figure; stage 0 is those that dropped off."""

    period: str
    pipeline_id: Number
    person: Number
    stage_id: Number
    page: Number


class FunnelBy(CallbackData, prefix="fby"):
    """Choose another period, pipeline or person."""

    what: str
    period: str
    pipeline_id: Number
    person: Number


class Rating(CallbackData, prefix="rating"):
    period: str
    pipeline_id: Number


class RatingBack(CallbackData, prefix="rback"):
    period: str
    pipeline_id: Number


class RatingDeals(CallbackData, prefix="rd"):
    period: str
    pipeline_id: Number
    person: Number
    page: Number


class RatingBy(CallbackData, prefix="rby"):
    what: str
    period: str
    pipeline_id: Number


class Team(CallbackData, prefix="team"): ...


class InviteAs(CallbackData, prefix="invite"):
    role: Role
    team_id: Number = 0
    """0 is without a team."""


class NewTeam(CallbackData, prefix="newteam"): ...


class Settings(CallbackData, prefix="settings"): ...


class Languages(CallbackData, prefix="langs"): ...


class SetLanguage(CallbackData, prefix="lang"):
    language: str


class EditZone(CallbackData, prefix="zone"): ...


class Answer(CallbackData, prefix="a"):
    """A ready answer to question number `ask` of the open conversation."""

    ask: Number
    value: str


class Skip(CallbackData, prefix="skip"):
    ask: Number


class Back(CallbackData, prefix="back"):
    ask: Number


class Cancel(CallbackData, prefix="cancel"): ...
