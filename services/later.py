"""Putting a task off by one tap."""

from datetime import timedelta
from enum import StrEnum

from services import tasks
from services.act import Act
from services.grammar.when import dates


class Later(StrEnum):
    HALF = "half"
    HOUR = "hour"
    EVENING = "evening"
    MORNING = "morning"


_BY = {Later.HALF: timedelta(minutes=30), Later.HOUR: timedelta(hours=1)}
_SAID = {Later.EVENING: "вечером", Later.MORNING: "завтра утром"}
"""A button means what these words mean when they are typed."""


async def put_off(act: Act, task_id: int, to: Later) -> tasks.Change:
    if to in _BY:
        return await tasks.push(act, task_id, _BY[to])
    return await tasks.snooze(act, task_id, dates.parse(_SAID[to], act.local_now))
