"""The company in which the deals happen: its pipeline, its lists, its people and their working time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Pipeline, Reason, ReasonKind, Role, Source, Stage, StageKind, Tag, User, Workspace
from models.search import fold
from services import pipelines, workspace
from services.act import Act
from services.errors import NotFound
from services.presets import Preset
from services.seed import people
from services.seed.hours import Hours
from services.seed.land import Land
from services.seed.lands import LANDS
from services.seed.people import Persona, Seller


@dataclass(slots=True)
class Pick:
    """A choice among rows of which some come more often."""

    ids: Sequence[int]
    weights: Sequence[float]

    def one(self, rng: Random) -> int:
        return rng.choices(self.ids, cum_weights=self.weights)[0]


@dataclass(frozen=True, slots=True)
class Company:
    rng: Random
    hours: Hours
    wake_lost_after: int
    wake_won_after: int
    """Months from the end of a deal till its client is due again."""
    now: int
    land: Land
    currency: str
    pipeline: Pipeline
    open: Sequence[Stage]
    won: Stage
    lost: Stage
    parked: Sequence[Stage]
    way: Mapping[int, int]
    chances: Sequence[float]
    """For each open stage the chance of an ordinary deal to go on from it."""
    sources: Pick
    quality: Mapping[int, float]
    lost_reasons: Pick
    won_reasons: Pick
    reason_names: Mapping[int, str]
    tags: Sequence[int]
    sellers: Mapping[int, Seller]
    draw: Pick
    """Who gets a new deal."""


async def found(
    session: AsyncSession,
    rng: Random,
    *,
    preset: Preset,
    now: datetime,
    months: int,
    reps: int,
    cast: Sequence[Persona],
) -> Company:
    home = (await session.scalars(select(Workspace))).one()
    land = LANDS[home.language]
    personas = await people.staff(session, rng, land, cast, reps)
    begun = now - timedelta(days=30 * months + 7)
    users = await people.hire(session, personas, language=home.language, at=begun)
    owners = select(User).where(User.role == Role.OWNER, User.disabled_at.is_(None)).order_by(User.id)
    owner = (await session.scalars(owners.limit(1))).one()
    act = Act(session, owner, home, now)
    await workspace.open_up(act, name=home.name or land.company, currency=home.currency, timezone=home.timezone)
    return await _company(act, rng, await _pipeline(act, preset), land, people.sellers(rng, users, cast))


async def _pipeline(act: Act, preset: Preset) -> Pipeline:
    try:
        return await pipelines.one(act)
    except NotFound:
        return await pipelines.install(act, preset)


async def _company(act: Act, rng: Random, pipeline: Pipeline, land: Land, sellers: Sequence[Seller]) -> Company:
    kinds = {kind: [stage for stage in pipeline.stages if stage.kind is kind] for kind in StageKind}
    sources = await pipelines.sources(act)
    lost, won = [await pipelines.reasons(act, kind) for kind in (ReasonKind.LOST, ReasonKind.WON)]
    shares = [seller.share for seller in sellers]
    return Company(
        rng=rng,
        hours=Hours(ZoneInfo(act.workspace.timezone), rng),
        wake_lost_after=act.workspace.wake_lost_after,
        wake_won_after=act.workspace.wake_won_after,
        now=int(act.now.timestamp()),
        land=land,
        currency=act.workspace.currency,
        pipeline=pipeline,
        open=kinds[StageKind.OPEN],
        won=kinds[StageKind.WON][0],
        lost=kinds[StageKind.LOST][0],
        parked=kinds[StageKind.PARKED],
        way={stage.id: place for place, stage in enumerate(pipelines.reached(pipeline.stages))},
        chances=_chances(len(kinds[StageKind.OPEN])),
        sources=_pick(sources, {}),
        quality={source.id: _known(land.quality, source.name, rng.uniform(0.8, 1.2)) for source in sources},
        lost_reasons=_pick(lost, land.often),
        won_reasons=_pick(won, {}),
        reason_names={reason.id: reason.name for reason in [*lost, *won]},
        tags=await _tags(act.session, land.trade.tags),
        sellers={seller.id: seller for seller in sellers},
        draw=Pick([seller.id for seller in sellers], list(accumulate(shares))),
    )


def _chances(stages: int) -> Sequence[float]:
    """Of a hundred ordinary deals seventeen succeed in the end; the third step loses most."""
    loss = [0.6, 1.1, 2.4, *[1.0] * stages][:stages]
    return [0.17 ** (part / sum(loss)) for part in loss]


def _pick(rows: Sequence[Source | Reason], often: Mapping[str, float]) -> Pick:
    """The first of the list come more often than the last, and those that `often` names most often of all."""
    weights = [_known(often, row.name, 1.0) / (1 + place) ** 0.5 for place, row in enumerate(rows)]
    return Pick([row.id for row in rows], list(accumulate(weights)))


def _known(by_part: Mapping[str, float], name: str, otherwise: float) -> float:
    return next((value for part, value in by_part.items() if part in name.casefold()), otherwise)


async def _tags(session: AsyncSession, names: Sequence[str]) -> Sequence[int]:
    known = {tag.key: tag for tag in await session.scalars(select(Tag))}
    fresh = [Tag(name=name, key=fold(name)) for name in names if fold(name) not in known]
    session.add_all(fresh)
    await session.flush()
    known |= {tag.key: tag for tag in fresh}
    return [known[fold(name)].id for name in names]
