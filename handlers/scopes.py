"""From a button or a phrase to what a report counts."""

from models import Pipeline
from services import access, pipelines
from services.act import Act
from services.errors import NotFound
from services.grammar import periods
from services.grammar.periods import Period
from services.reports.scope import Scope


async def of_button(act: Act, period: str, pipeline_id: int, default: Period, person: int = 0) -> Scope:
    """A button without a period asks for the default one."""
    chosen = Period.of_code(period) if period else default
    return Scope(chosen, await _pipeline(act, pipeline_id), await access.person(act, person) if person else None)


async def of_words(act: Act, words: str, default: Period) -> Scope:
    """`за март`; no words ask for the default period."""
    period = periods.parse(words, act.local_now) if words.strip() else default
    return Scope(period, await _pipeline(act, 0))


async def _pipeline(act: Act, pipeline_id: int) -> Pipeline:
    try:
        return await pipelines.one(act, pipeline_id or None)
    except NotFound:
        return await pipelines.one(act)
