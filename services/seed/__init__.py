"""A company that never was, to try Voronka on: its people, its clients, and deals with their whole lives."""

from collections.abc import Sequence
from datetime import datetime
from random import Random

from sqlalchemy.ext.asyncio import AsyncSession

from services.presets import Preset
from services.seed import company, write
from services.seed.hours import DAY
from services.seed.people import Persona

__all__ = ["Persona", "seed"]


async def seed(
    session: AsyncSession,
    *,
    preset: Preset,
    deals: int,
    seed: int,
    now: datetime,
    months: int = 3,
    reps: int = 4,
    cast: Sequence[Persona] = (),
) -> None:
    """Fill the workspace, which is there already: people, pipeline (unless there is one), `deals` deals of `months`.

    All is in the language of the workspace.
    The cast counts among the `reps`. The same seed, moment and database give the same company.
    """
    rng = Random(seed)
    here = await company.found(session, rng, preset=preset, now=now, months=months, reps=reps, cast=cast)
    await write.deals(session, here, here.hours.arrivals(here.now - 30 * months * DAY, here.now - 600, deals))
