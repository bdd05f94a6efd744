"""A morning plan whose process dies on the way comes all the same, and once."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models import Notification, SendState
from tests.torture.post import REPEATED, Post, post

TILL_NEXT_MORNING = timedelta(hours=22, minutes=50)
POINTS = (("after_fired", 2), ("after_send", 1))
PROVED_BY_THE_OTHERS = (("before_fired", 2), ("after_mark", 1))
"""The reminders pass a point of the clock before the schedules do."""


async def _plan_of(trial: Post) -> Notification:
    """As soon as nothing is on its way any more."""
    async with asyncio.timeout(60):
        while True:
            await asyncio.sleep(0.1)
            async with trial.database.reading() as session:
                rows = (await session.scalars(select(Notification))).all()
            plans = [row for row in rows if row.kind == "plan" and row.user_id == 2]
            if plans and not any(row.state in (SendState.TODO, SendState.SENDING) for row in rows):
                (found,) = plans
                return found


@pytest.mark.parametrize(
    ("point", "passing"),
    [*POINTS, *(pytest.param(*point, marks=pytest.mark.torture) for point in PROVED_BY_THE_OTHERS)],
)
async def test_a_death_at_any_point_neither_loses_nor_doubles_a_plan(tmp_path: Path, point: str, passing: int) -> None:
    async with post(f"sqlite:///{tmp_path}/v.db", tmp_path, seed=1, many=1, people=2) as trial:
        await trial.finishes([trial.born()])
        trial.skew += TILL_NEXT_MORNING
        assert await trial.born(dies_at=(point, passing)).gone() == -9
        trial.skew += timedelta(seconds=61)
        trial.born()
        plan = await _plan_of(trial)
    shown = [text for call in trial.receiver.log if "Просрочено" in (text := str(call.params.get("text", "")))]
    assert plan.state is SendState.SENT
    assert len(shown) == (2 if point == "after_send" else 1)
    assert (REPEATED in shown[-1]) == (point == "after_send")
