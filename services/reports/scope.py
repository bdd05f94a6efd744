"""What a report counts: what the reader may see, narrowed by period, pipeline, department and person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, joinedload

from models import Deal, Pipeline, Role, Team, User
from services import access
from services.act import Act
from services.grammar.when.calendars import Period


class Report(StrEnum):
    """The reports there are. The value is the letter in their buttons, the name is how the grammar calls them."""

    FUNNEL = "f"
    RATING = "r"
    CALLS = "c"
    TASKS = "t"
    LOST = "l"
    WON = "w"

    @property
    def command(self) -> str:
        """`/tasks` is the list of what is to be done."""
        return "taskreport" if self is Report.TASKS else self.name.lower()

    @property
    def words(self) -> str:
        """As the grammar hears of it, where the name alone is something else: «lost» loses a deal."""
        return {Report.LOST: "loss reasons", Report.WON: "won reasons"}.get(self, self.name.lower())


@dataclass(frozen=True, slots=True)
class Scope:
    period: Period
    pipeline: Pipeline | None = None
    """None: all of them."""
    person: User | None = None
    """Only what this person is responsible for, or has done."""
    team: Team | None = None
    """Only the people of this department."""

    @property
    def whose(self) -> str:
        """As it stands in a button: `p12` a person, `t3` a department, nothing for everybody the reader may see."""
        return f"p{self.person.id}" if self.person else f"t{self.team.id}" if self.team else ""

    def deals(self, act: Act, moment: InstrumentedAttribute[Any]) -> Select[Any]:
        """The deals whose `moment` (a column) lies in the period, by the reader's zone."""
        query = self.everybodys(access.visible_deals(act.user))
        if (bounds := self.period.bounds(act.zone)) is not None:
            query = query.where(moment >= bounds[0], moment < bounds[1])
        if self.person is not None:
            query = query.where(Deal.responsible_id == self.person.id)
        if self.team is not None:
            query = query.where(Deal.responsible_id.in_(select(User.id).where(User.team_id == self.team.id)))
        return query

    def everybodys(self, deals: Select[Any]) -> Select[Any]:
        """Of these deals, those in the pipeline."""
        return deals if self.pipeline is None else deals.where(Deal.pipeline_id == self.pipeline.id)

    async def sellers(self, act: Act) -> Sequence[User]:
        """Those whose rows the reader may see: all but quality control and those switched off, narrowed by scope."""
        query = access.visible_people(act.user).where(User.role != Role.CONTROLLER, User.disabled_at.is_(None))
        if self.person is not None:
            query = query.where(User.id == self.person.id)
        if self.team is not None:
            query = query.where(User.team_id == self.team.id)
        return (await act.session.scalars(query.order_by(User.name).options(joinedload(User.team)))).all()
