"""Every button's address. Only numbers and short codes: what a button names is no right to see it."""

from aiogram.filters.callback_data import CallbackData

from models import Role
from services.deals import Which


class Home(CallbackData, prefix="home"): ...


class Help(CallbackData, prefix="help"): ...


class Nothing(CallbackData, prefix="-"):
    """A button that only tells, such as a page number."""


class Deals(CallbackData, prefix="deals"):
    which: Which
    page: int


class OpenDeal(CallbackData, prefix="deal"):
    deal_id: int


class NewDeal(CallbackData, prefix="new"): ...


class NewDealOf(CallbackData, prefix="newof"):
    """Make a deal of the message that this one answers."""


class Stages(CallbackData, prefix="stages"):
    deal_id: int


class Move(CallbackData, prefix="move"):
    """`was` is the stage that the person saw when he decided."""

    deal_id: int
    to: int
    was: int


class Win(CallbackData, prefix="win"):
    """Ask what it was sold for."""

    deal_id: int
    was: int


class WinNow(CallbackData, prefix="winnow"):
    """Won for the amount that stands on the deal."""

    deal_id: int
    was: int


class WinAmount(CallbackData, prefix="winsum"):
    """Won, but for another amount, which is asked."""

    deal_id: int
    was: int


class Lose(CallbackData, prefix="lose"):
    """Ask for the reason; `page` of the list of reasons."""

    deal_id: int
    was: int
    page: int = 0


class LoseFor(CallbackData, prefix="losefor"):
    deal_id: int
    was: int
    reason_id: int


class WonReasons(CallbackData, prefix="wonwhy"):
    deal_id: int


class WonBecause(CallbackData, prefix="wonfor"):
    deal_id: int
    reason_id: int


class Comment(CallbackData, prefix="comment"):
    deal_id: int


class More(CallbackData, prefix="more"):
    deal_id: int


class EditTitle(CallbackData, prefix="title"):
    deal_id: int


class EditAmount(CallbackData, prefix="amount"):
    deal_id: int


class EditExpected(CallbackData, prefix="expect"):
    deal_id: int


class EditTags(CallbackData, prefix="tags"):
    deal_id: int


class EditStep(CallbackData, prefix="step"):
    deal_id: int


class Sources(CallbackData, prefix="sources"):
    deal_id: int


class SetSource(CallbackData, prefix="source"):
    deal_id: int
    source_id: int


class HandOver(CallbackData, prefix="give"):
    deal_id: int


class HandTo(CallbackData, prefix="giveto"):
    deal_id: int
    user_id: int


class History(CallbackData, prefix="history"):
    deal_id: int
    page: int


class Undo(CallbackData, prefix="undo"):
    event_id: int


class Funnel(CallbackData, prefix="funnel"):
    """`period` as `Period.code`; person 0 is everybody the reader may see."""

    period: str
    pipeline_id: int
    person: int = 0


class FunnelDeals(CallbackData, prefix="fd"):
    """The deals behind a stage's figure; stage 0 is those that dropped off."""

    period: str
    pipeline_id: int
    person: int
    stage_id: int
    page: int


class FunnelBy(CallbackData, prefix="fby"):
    """Choose another period, pipeline or person."""

    what: str
    period: str
    pipeline_id: int
    person: int


class Rating(CallbackData, prefix="rating"):
    period: str
    pipeline_id: int


class RatingDeals(CallbackData, prefix="rd"):
    period: str
    pipeline_id: int
    person: int
    page: int


class RatingBy(CallbackData, prefix="rby"):
    what: str
    period: str
    pipeline_id: int


class Team(CallbackData, prefix="team"): ...


class InviteAs(CallbackData, prefix="invite"):
    role: Role
    team_id: int = 0
    """0 is without a team."""


class NewTeam(CallbackData, prefix="newteam"): ...


class Settings(CallbackData, prefix="settings"): ...


class Languages(CallbackData, prefix="langs"): ...


class SetLanguage(CallbackData, prefix="lang"):
    language: str


class EditZone(CallbackData, prefix="zone"): ...


class Answer(CallbackData, prefix="a"):
    """A ready answer to question number `ask` of the open conversation."""

    ask: int
    value: str


class Skip(CallbackData, prefix="skip"):
    ask: int


class Back(CallbackData, prefix="back"):
    ask: int


class Cancel(CallbackData, prefix="cancel"): ...
