"""`план Ани`, `день Галины`, `что у Полины сегодня`, `Anna's plan` → a colleague's day; `мой план` → one's own."""

import re

from services.grammar.asked import narrowed
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.said import Said

_DAY = lazily.compile(
    r"(?<!\w)(?:план на день|план\w?|день|plan|day|plate|agenda|(?:что|що)(?: там)? (?:у|в)(?= .*(?:сегодня"
    r"|сьогодні))|(?:что|що|какие дела|які справи) (?:сегодня|сьогодні) [ву]|(?:что|що)(?= (?:на )?(?:сегодня"
    r"|сьогодні))|(?:чем"
    r"|чим)(?= .*(?:занима|занят|зайнят|займа))"
    r"|what(?: does|'s| is| has)(?= .*(?:today|plate)))(?!\w)"
)
_TODAY = lazily.compile(
    r"(?<!\w)(?:заня(?:т|та)|расписан|розписаний|занимается|зайнят(?:ий|а)|займається"
    r"|(?:на )?(?:сегодня|сьогодні|today|plate|on|have|doing|got))(?!\w)"
)


_OWN = lazily.compile(
    r"[ ]*(?:(?:покажи|дай|а|какой|какие|який|які|show(?: me)?|what's|what is) )*(?:(?:мой|мій|my) (?:план|plan|day"
    r"|день)"
    r"|план[ыи]?|plans?)"
    r"(?: (?:на )?(?:день|сегодня|сьогодні)| (?:for )?(?:the day|today))?(?: покажи| скинь| дай)?[ .!?]*"
    r"|[ ]*(?:(?:покажи|дай|скажи|show me)[ ,]+)?(?:(?:что|що|кому|кого)(?: мне| мені| надо| нужно| треба| сегодня"
    r"| сьогодні)*"
    r" (?:(?:пере)?звонить|делать|набрать|робити|(?:пере)?дзвонити|телефонувати)(?: сегодня| сьогодні)?"
    r"|(?:какие|які) (?:(?:у меня|[ву] мене) )?(?:дела|справи|планы|плани)(?: (?:у меня|[ву] мене))?(?: (?:намечен"
    r"|запланирован"
    r"|заплан|наміч)[^\W\d_]+)?(?: на)? (?:сегодня|сьогодні)"
    r"|(?:(?:что|що|шо)(?: там)? (?:сегодня |сьогодні )?(?:у меня|[ву] мене)(?: (?:на )?(?:сегодня|сьогодні))?"
    r"|what'?s on my (?:list|plate|plan|diary)(?: for)?(?: today)?)(?: по плану| за планом)?(?: сегодня"
    r"| сьогодні)?"
    r"|(?:who|what) (?:do|should|must) i (?:call|do|ring|phone)(?: today)?"
    r"|(?:что|що) (?:на )?(?:сегодня|сьогодні)"
    r"|(?:что|що) (?:у меня|[ву] мене) (?:на )?(?:сегодня|сьогодні) (?:запланировано|заплановано|в планах|у планах)"
    r"|what(?:'s| is| have i(?: got)?| do i have|'ve i got) (?:on )?(?:for )?today)[ .!?]*"
)
_AHEAD = lazily.compile(
    r"(?<!\w)(?:на|план\w?|что у меня|(?:що|шо) [ву] мене|for|plan|on|do i have|have i got|plate"
    r"|(?:что|що|кому|кого) .*(?:звонить|делать|набрать|робити|дзвонити|телефонувати)|(?:who|what) (?:do|should"
    r"|must) i)(?!\w)",
    re.IGNORECASE,
)


def ahead(text: str) -> bool:
    """«задачи на неделю» asks what is to be done, «задачи за неделю» what has come of it."""
    return _AHEAD.search(text) is not None


def plan(said: Said) -> Intent | None:
    """One's own; or somebody of the team is named, and nothing but when: today, or a time of which tasks are told."""
    said = said.copy()
    if _OWN.fullmatch(said.line.read):
        said.line.take_all()
        return said.intent(Verb.REPORT, report="plan")
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
