"""`план Ани`, `день Галины`, `что у Полины сегодня`, `Anna's plan` → a colleague's day."""

import re

from services.grammar.asked import narrowed
from services.grammar.intent import Intent, Verb
from services.grammar.said import Said

_DAY = re.compile(
    r"(?<!\w)(?:план\w?|день|plan|day|plate|agenda|(?:что|що)(?: там)? (?:у|в)(?= .*(?:сегодня|сьогодні))"
    r"|what(?: does|'s| is)(?= .*(?:today|plate)))(?!\w)"
)
_TODAY = re.compile(r"(?<!\w)(?:на )?(?:сегодня|сьогодні|today|plate|on|have|doing|got)(?!\w)")


def plan(said: Said) -> Intent | None:
    """Somebody of the team is named, and nothing but when: today, or a time of which the tasks are told."""
    said = said.copy()
    match = _DAY.search(said.line.read)
    if match is None or "продаж" in said.line.read or "sales" in said.line.read:
        return None
    said.line.take(*match.span())
    hit = narrowed.person(said)
    if hit is None or narrowed.left(said.line.read[: match.start()]):
        return None
    said.line.grab_every(_TODAY)
    period, unread = narrowed.days(said)
    if unread:
        return None
    said.line.take_all()
    report = "plan" if period is None else "tasks"
    return said.intent(Verb.REPORT, report=report, period=period, person_id=hit.id, sure=said.sure and hit.sure)
