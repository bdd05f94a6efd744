"""The company's own lists, as the grammar matches them: the owner may rename everything at any time."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from models import ReasonKind, Tag, Team, User
from services import pipelines, regions
from services.act import Act
from services.grammar.intent import Named, StageName, Vocabulary


async def load(act: Act) -> Vocabulary:
    """Names of stages, reasons, sources, tags, colleagues and departments; nothing of any deal or client."""
    every = await pipelines.all_active(act)
    stages = [stage for pipeline in every for stage in pipeline.stages]
    people = await act.session.scalars(select(User).where(User.disabled_at.is_(None)))
    return Vocabulary(
        stages=tuple(StageName(stage.id, stage.name, stage.kind.value) for stage in stages),
        lost_reasons=_named(await pipelines.reasons(act, ReasonKind.LOST)),
        won_reasons=_named(await pipelines.reasons(act, ReasonKind.WON)),
        sources=_named(await pipelines.sources(act)),
        people=_named(people.all()),
        tags=_named((await act.session.scalars(select(Tag))).all()),
        teams=_named((await act.session.scalars(select(Team))).all()),
        pipelines=_named(every),
        region=regions.of(act.workspace),
        currency=act.workspace.currency,
    )


def _named(rows: Iterable[Any]) -> tuple[Named, ...]:
    return tuple(Named(row.id, row.name) for row in rows)
