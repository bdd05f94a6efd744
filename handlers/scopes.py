"""From a button or a line to what a report counts."""

from collections.abc import Awaitable, Callable

from bot.callbacks import Behind, Choose, DealsOf, Figures, FiguresBack
from models import Pipeline
from services import access, pipelines
from services.act import Act
from services.errors import NotFound
from services.grammar.intent import Intent
from services.grammar.when.calendars import Period
from services.reports.scope import Scope

Default = Callable[[Act], Awaitable[Period]]
"""The period of a report when none is said."""


async def of_button(act: Act, data: Figures | FiguresBack | Behind | Choose, default: Default) -> Scope:
    """A button without a period asks for the default one."""
    period = Period.of_code(data.period) if data.period else await default(act)
    return await _scope(act, period, data.pipeline_id, *_whose(data.whose))


async def of_list(act: Act, data: DealsOf) -> Scope:
    """Of all times."""
    return await _scope(act, Period(), data.pipeline_id, *_whose(data.whose))


def _whose(said: str) -> tuple[int | None, int | None]:
    """The number of a person, or of a department, as `Scope.whose` writes them."""
    kind, number = said[:1], said[1:]
    if said and not (kind in ("p", "t") and number.isdecimal() and len(number) < 10):
        raise NotFound()
    return (int(number) if kind == "p" else None, int(number) if kind == "t" else None)


async def of_intent(act: Act, intent: Intent, default: Default) -> Scope:
    """«Воронка Ани за март»; what is not named is not narrowed."""
    period = intent.period or await default(act)
    return await _scope(act, period, intent.pipeline_id or 0, intent.person_id, intent.team_id)


async def _scope(act: Act, period: Period, pipeline_id: int, person: int | None, team: int | None) -> Scope:
    return Scope(
        period,
        await _pipeline(act, pipeline_id) if pipeline_id else None,
        await access.person(act, person) if person is not None else None,
        await access.team(act, team) if team is not None else None,
    )


async def _pipeline(act: Act, pipeline_id: int) -> Pipeline | None:
    """One that is gone narrows nothing."""
    try:
        return await pipelines.one(act, pipeline_id)
    except NotFound:
        return None
