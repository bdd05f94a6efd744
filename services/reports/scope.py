"""Which deals a report counts: what the reader may see, narrowed by period, pipeline and person."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import InstrumentedAttribute

from models import Deal, Pipeline, User
from services import access
from services.act import Act
from services.grammar.periods import Period


@dataclass(frozen=True, slots=True)
class Scope:
    period: Period
    pipeline: Pipeline
    person: User | None = None
    """Only the deals that this person is responsible for."""

    def deals(self, act: Act, moment: InstrumentedAttribute[Any]) -> Select[Any]:
        """The deals whose `moment` (a column) lies in the period, by the reader's zone."""
        query = access.visible_deals(act.user).where(Deal.pipeline_id == self.pipeline.id)
        if (bounds := self.period.bounds(act.zone)) is not None:
            query = query.where(moment >= bounds[0], moment < bounds[1])
        if self.person is not None:
            query = query.where(Deal.responsible_id == self.person.id)
        return query
