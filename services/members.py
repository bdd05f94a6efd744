"""One person of the company in figures: what is in his hands, what awaits him, what he has sold."""

from collections.abc import Mapping
from dataclasses import dataclass

from models import User
from services import access, agenda, deals
from services.act import Act
from services.deals import Chosen, Page, Which
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports import rating
from services.reports.scope import Scope


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody whose figures the reader may see; only what the reader sees is counted."""

    user: User
    open: Page
    won: Page
    """In this month, by the reader's calendar."""
    month: Period
    tasks: Mapping[agenda.Which, int]


async def member(act: Act, user_id: int) -> Member:
    """Refused (`NotFound`) where the person's figures are not open to the reader."""
    user = await access.person(act, user_id)
    await act.session.refresh(user, ["team"])
    month = calendars.month(act.local_now.date())
    tasks = (await agenda.counted(act, [user])).get(user.id, dict.fromkeys(agenda.Which, 0))
    return Member(
        user,
        await deals.page(act, Chosen(Which.OPEN, Scope(Period(), person=user))),
        await deals.paged(act, rating.won_by(act, Scope(month), user), 0),
        month,
        tasks,
    )
