"""Till when a deal is to stay at a stage, or since when it stands there."""

from services.grammar.company import lists
from services.grammar.intent import Verb
from services.grammar.language import lazily
from services.grammar.language.words import MONTH, WEEKDAYS
from services.grammar.line import Line
from services.grammar.money import prices
from services.grammar.said import Said
from services.grammar.stages import orders, stage_words
from services.grammar.todo import follow
from services.grammar.when import dates

_SINCE = lazily.compile(
    rf"(?<!\w)(?:с|со|з|із|зі|від|since) (?:(?:the )?weekend|(?:выходных|вихідних)|(?:\d{{1,2}} )?(?:{MONTH})"
    rf"|(?:прошл|минул)[^\W\d_]+ [^\W\d_]+|(?:той"
    rf"|тієї) [^\W\d_]+"
    rf"|{'|'.join(WEEKDAYS)})(?!\w)"
)
"""«молчат с октября»: from when on, not till when."""


_IN_A_MONTH = lazily.compile(rf"[^\W\d_]{{3,}} (?:в|во|на|у|in|for) (?:{MONTH})(?!\w)")
"""«…, закупка в январе»: what is to be by then is no step of one's own."""


_WISHES = lazily.compile(
    r"(?<!\w)(?:прос(?:ит|ят|ить|ять)|asks?|wants?)(?: (?:to|us to|me to))? (?=[^\W\d_]+(?:ть|ти) "
    r"|[^\W\d_]+ (?:до|к|ко|під|под|by) |[a-z]+ )"
)
"""«…, просит забрать груз в субботу»: his day, and no step that one has set oneself."""


_SINCE_WHAT = lazily.compile(r"(?:since|after|после|після|с|з) (?:the )?[^\W\d_]{3,}(?:[ -][^\W\d_]+){0,2}$")
"""«went silent since the survey»."""


def besides(line: Line) -> Line:
    """Without since when."""
    others = line.copy()
    others.grab(_SINCE)
    return others


def moment(said: Said, hit: lists.Hit) -> dates.Found | None:
    """Not since when, and of «…, остаток 210к в декабре» not when the rest will be paid."""
    line = said.line
    begun = _SILENT_FOR.search(line.read) or _SINCE.search(line.read) if orders.verb(said, hit) is Verb.PARK else None
    hidden = [begun.span()] if begun else _of_others(line, hit)
    others = line.copy()
    for span in hidden:
        others.take(*span)
    found = dates.take(others, said.now)
    for start, end in hidden:
        others.read = others.read[:start] + line.read[start:end] + others.read[end:]
    line.read = others.read
    return found


_SILENT_FOR = lazily.compile(
    r"(?:no |nothing )?(?:reply|answer|word|contact|sign|news|heard)[^,.]{0,12} (?:in|for) [^,.]+"
)
"""«no reply in three weeks»: how long it has been so."""


def _of_others(line: Line, hit: lists.Hit) -> list[tuple[int, int]]:
    """Behind the stage, what will be paid, be in a month, or what somebody asks for."""
    clauses = [(max(start, 0 if start else hit.end), stop) for start, stop in line.clauses() if start or stop > hit.end]
    found = [match.span() for match in _OF_PAPER.finditer(line.read)]
    found += [
        span
        for span in clauses
        if (prices.OFF.search(line.read, *span) and not _promised(line, span)) or _IN_A_MONTH.search(line.read, *span)
    ]
    wishes = ((_WISHES.search(line.read, *span), span[1]) for span in clauses if span not in found)
    return [*found, *((wish.start(), stop) for wish, stop in wishes if wish)]


_OF_PAPER = lazily.compile(r"(?<!\w)(?:от|від|dated) \d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?!\w)")
"""«п/п 418 от 20.11»: the day of a paper."""


def _promised(line: Line, span: tuple[int, int]) -> bool:
    """«аванс занесут в субботу», but not «остаток в декабре»."""
    told = _PROMISE.search(line.read, *span) or any(follow.will(word.read) for word in line.words(*span))
    return bool(told) and _DAY.search(line.read, *span) is not None


_PROMISE = lazily.compile(r"(?<!\w)(?:обеща|обіця|promise)")
_DAY = lazily.compile(
    rf"(?<!\w)(?:{'|'.join(WEEKDAYS)}|завтра|tomorrow|\d{{1,2}} (?:{MONTH})|\d{{1,2}}\.\d{{1,2}})(?!\w)"
)


def since(said: Said, span: tuple[int, int]) -> bool:
    """«пропав з понеділка»: what it is said of is plain."""
    words = said.line.read[slice(*span)].strip()
    return _SINCE.fullmatch(words) is not None or _SINCE_WHAT.match(words) is not None


_PARTICIPLE = lazily.compile(r"[^\W\d_]{3,}(?:[аеоі]н[оаы]?|ено|ена|ені|ено|ты|та|ed|sent|booked)")


def is_done(hit: lists.Hit) -> bool:
    """«КП отправлено сегодня»: the day on which it was done, not a step."""
    return any(_PARTICIPLE.fullmatch(word.read) for word in hit.words)


_DEADLINE = lazily.compile(r"(?<!\w)(?:до|by|till|until)\s+\S|(?<!\w)перен[её]с(?:ли|ла)?(?!\w)")
"""A thing to be done by then, or put off until then, as likely as a stage."""


def deadline(said: Said, hit: lists.Hit) -> bool:
    """«до пятницы», but not «дошли до КП»."""
    typed, start = said.line.typed.lower(), said.line.span(hit.start, hit.end)[0]
    found = [match for match in _DEADLINE.finditer(typed) if match.end() - 1 != start]
    return any(not _theirs(said, hit, typed[: match.start()]) for match in found)


def _theirs(said: Said, hit: lists.Hit, before: str) -> bool:
    """«кп согласовано, юристы ответят до пятницы»."""
    words = Line.of(before.rpartition(",")[2]).words() if "," in before else []
    promised = any(follow.will(word.read) or PROMISED.match(word.read) for word in words)
    typed = " ".join(said.line.typed.lower().split())
    return promised and (is_done(hit) or any(one.search(typed) for one in (stage_words.MOVE, _TOOK_PLACE)))


PROMISED = lazily.compile(r"обеща|обіця|promise|дума(?:ет|ют|є|ють)(?!\w)|реша(?:ет|ют)(?!\w)|deciding")
_TOOK_PLACE = lazily.compile(
    r"(?<!\w)(?:прош(?:ел|ёл|ла|ли)|пройш(?:ов|ла|ли)|провел[аи]?|пров(?:ів|ели)|отъездил"
    r"|done)(?!\w)"
)
"""«тест-драйв прошёл, думает до субботы»: nothing that is to be done by then."""
