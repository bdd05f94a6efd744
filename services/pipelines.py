"""The company's pipelines, stages, reasons and sources, and the presets they start from."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.orm import selectinload

from models import Pipeline, Reason, ReasonKind, Source, Stage, StageKind
from services.act import Act
from services.errors import NotFound, NotOpenYet
from services.presets import Preset

_FIRST = select(Pipeline).where(Pipeline.archived_at.is_(None)).order_by(Pipeline.position).limit(1)
_STAGES = select(Stage).where(Stage.pipeline_id == bindparam("pipeline")).order_by(Stage.position)


async def one(act: Act, pipeline_id: int | None = None) -> Pipeline:
    """The pipeline with its stages in order; without a number, the company's first."""
    query = select(Pipeline).where(Pipeline.id == pipeline_id) if pipeline_id else _FIRST
    found: Pipeline | None = await act.session.scalar(query.options(selectinload(Pipeline.stages)))
    if found is None:
        raise NotFound() if act.workspace.ready_at else NotOpenYet()
    return found


async def stages(act: Act, pipeline_id: int) -> Sequence[Stage]:
    """The stages of a pipeline in order."""
    # held by the session, which forgets what nobody holds: whoever asks again in this transaction gets the same
    kept: dict[int, Sequence[Stage]] = act.session.info.setdefault("stages", {})
    if pipeline_id not in kept:
        kept[pipeline_id] = (await act.session.scalars(_STAGES, {"pipeline": pipeline_id})).all()
    return kept[pipeline_id]


async def stage(act: Act, stage_id: int) -> Stage:
    """One of the company's stages; refused (`NotFound`) when there is none of that number."""
    found = await act.session.get(Stage, stage_id)
    if found is None:
        raise NotFound()
    return found


async def all_active(act: Act) -> Sequence[Pipeline]:
    query = select(Pipeline).where(Pipeline.archived_at.is_(None)).order_by(Pipeline.position)
    return (await act.session.scalars(query.options(selectinload(Pipeline.stages)))).all()


async def reasons(act: Act, kind: ReasonKind) -> Sequence[Reason]:
    query = select(Reason).where(Reason.kind == kind, Reason.archived_at.is_(None)).order_by(Reason.position)
    return (await act.session.scalars(query)).all()


async def sources(act: Act) -> Sequence[Source]:
    query = select(Source).where(Source.archived_at.is_(None)).order_by(Source.position)
    return (await act.session.scalars(query)).all()


def reached(stages: Sequence[Stage]) -> Sequence[Stage]:
    """The way of a successful deal: the open stages in order, then the won one."""
    return [s for s in stages if s.kind is StageKind.OPEN] + [s for s in stages if s.kind is StageKind.WON]


async def install(act: Act, preset: Preset) -> Pipeline:
    """Make the preset's pipeline, and its reasons and sources where the company has none of that kind yet."""
    session = act.session
    taken = (await session.scalars(select(Pipeline.position))).all()
    pipeline = Pipeline(name=preset.name, position=max(taken, default=-1) + 1)
    named = [(kind, name) for kind in StageKind for name in preset.stages[kind]]
    pipeline.stages = [Stage(name=name, kind=kind, position=place) for place, (kind, name) in enumerate(named)]
    session.add(pipeline)
    for kind in ReasonKind:
        if not await session.scalar(select(Reason.id).where(Reason.kind == kind).limit(1)):
            session.add_all(Reason(kind=kind, name=n, position=i) for i, n in enumerate(preset.reasons[kind]))
    if not await session.scalar(select(Source.id).limit(1)):
        session.add_all(Source(name=name, position=place) for place, name in enumerate(preset.sources))
    await session.flush()
    return pipeline
