"""`воронка за март`, `звонки Ани вчера`, `loss reasons for the quarter` → which report, of whom, over what time."""

from services.grammar.asked import day, listed, narrowed
from services.grammar.asked.wordings import REPORTS
from services.grammar.intent import Intent, Verb
from services.grammar.said import Said
from services.grammar.when import calendars


def report(said: Said) -> Intent | None:
    """Named first, or in a line that holds nothing else; so are a list of deals and a colleague's day."""
    if said.number is not None or said.phone is not None:
        return None
    return listed.deals(said) or day.plan(said) or _report(said.copy())


def _report(said: Said) -> Intent | None:
    line = said.line
    team = narrowed.department(said)
    named = [
        (match.start(), place) for place, (_, pattern) in enumerate(REPORTS) if (match := pattern.search(line.read))
    ]
    if not named:
        return None
    name, pattern = REPORTS[min(named)[1]]
    match = pattern.search(line.read)
    assert match is not None
    begins = not narrowed.left(line.read[: match.start()])
    line.take(*match.span())
    hit, pipeline = narrowed.person(said), narrowed.pipeline(said)
    name = "tasks" if name == "calls" and _to_be_made(said) else name
    period, unread = _when(name, said)
    if unread and not begins:
        return None
    line.take_all()
    found = [one for one in (hit, team, pipeline) if one is not None]
    return said.intent(
        Verb.REPORT, report=name, period=period, person_id=hit.id if hit else None, team_id=team.id if team else None,
        pipeline_id=pipeline.id if pipeline else None, unread=unread,
        sure=said.sure and not unread and all(one.sure for one in found),
    )  # fmt: skip


def _to_be_made(said: Said) -> bool:
    """«звонки на завтра» are tasks; those that were made are a report of their own."""
    time, _ = narrowed.days(said) if narrowed.when(said)[1] else (None, ())
    return time is not None and time.is_after(said.now.date())


def _when(name: str, said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """The period of a report, and what was not read of it."""
    period, unread = narrowed.days(said) if name == "tasks" else narrowed.when(said)
    return (narrowed.to_come(period, said) if name == "forecast" else period), unread
