"""What is common to all that has happened: whom it was with, when, and the words about it."""

from itertools import pairwise

from services.grammar.language import lazily
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import STOP, speaks, tells, verbal
from services.grammar.line import Line
from services.grammar.people import names, persons
from services.grammar.said import Said
from services.grammar.todo import actions
from services.grammar.when import dates
from services.grammar.whom import joined, known, subject


def to_come(said: Said) -> bool:
    """«звонок Иванову завтра в 10»: a moment before anything that has happened."""
    line = said.line.copy()
    found = dates.take(line, said.now)
    if found is None:
        return False
    at = next(place for place, letter in enumerate(line.read) if letter != said.line.read[place])
    happened = next(
        (word.start for word in said.words()[1:] if verbal(word.read) and word.read not in STOP), len(line.read)
    )
    return at < happened


_EARLIER = lazily.compile(
    r"^[ \x00]*(?:(?:сегодня|сьогодні|today|earlier|this)[ ,]*)?(?:утром|с утра|днем|вечером|вранці|зранку|вдень"
    r"|ввечері"
    r"|сегодня|сьогодні|today|morning|afternoon|earlier)(?= )"
)


_MEANWHILE = lazily.compile(
    r"[ \x00]*(?<=[ \x00])(?:(?:сегодня|сьогодні|today)(?! (?:в|о|об|у|at|утром|вранці|днем|вечером|ввечері) )|сейчас"
    r"|щас"
    r"|только что|опять|снова|наконец(?:-то| то)?|уже|ещ[её] раз|повторно|зараз|щойно"
    r"|знову|нарешті|вже|ще раз|again|just now|finally|once more)(?= |,)"
)


def take_meanwhile(line: Line, end: int) -> None:
    """«звонила опять Нонна», «дозвонилась наконец до неё»: right behind the verb it tells nothing."""
    while match := _MEANWHILE.match(line.read, end):
        line.take(*match.span())


_TODAY = lazily.compile(r"(?<!\w)(?:сегодня|сьогодні|today)(?=[ ]*(?:,|$))")
_JUST = lazily.compile(r"(?<=[a-z] )(?:earlier )?(?:this morning|earlier(?: today| on)?|just now)(?!\w)")


def take_earlier(line: Line) -> None:
    """«утром звонил Блинов»: of what has happened it is today's."""
    line.grab(_EARLIER)
    line.grab(_JUST)
    if actions.begins(line) is None:
        line.grab(_TODAY)


_OF_DEAL = lazily.compile(
    r" (?:(?:по|про|about|on|re) (?:сделке |угоді |deal )?(?P<of>\d{2,6})(?= [^\W\d_]| \d{1,3} [^\W\d_]| *[,;]| *$)"
    r"|(?P<whom>\d{2,6})(?=[ ]*(?:,|$)| (?:\d{1,3} ?(?:mins?|m|hrs?|h)(?!\w)|no answer|no reply|voicemail)))"
)


def take_number(said: Said, at: int) -> None:
    """«созвонился по 274 восемь минут»: the deal that it was about."""
    match = _OF_DEAL.match(said.line.read, at)
    if match is not None and said.number is None:
        said.number = int(match["of"] or match["whom"])
        said.line.take(*match.span())


def who_and_what(said: Said) -> tuple[str, str]:
    """The name before or after the verb; all the rest, as typed, is the note."""
    line = said.line
    spans = list(line.pieces())
    name = ""
    rest: list[tuple[int, int]] = []
    counted: list[tuple[int, int]] = []
    for start, end in spans:
        if (_TIMES if "missed" not in said.line.typed.lower() else _MISSED).fullmatch(line.read[start:end].strip()):
            counted.append((start, end))
            continue
        if not name and not rest and not _begins_step(line, start):
            found, stop = ("", start) if _acts(line, start, end) else subject(line, start, _step(line, start, end))
            elsewhere = said.named or said.number is not None or _after_phone(said, start)
            if found and elsewhere and not known(found):
                found, stop = "", start
            if found and (behind := _behind_thing(line, start, end)):
                rest.append((start, behind[0]))
                name, start = line.text(*behind), behind[1]
            elif found and (shown := _thing_first(line, found, start, stop, end)):
                rest += [] if things.is_object(found) and shown[0] == stop else [(start, shown[0])]
                name, start = shown[1:]
            elif found or stop == end:
                name, start = found, stop
            elif said.number is None and said.phone is None and (span := _named(line, start, end)):
                rest += [(start, span[0])] if line.text(start, span[0]) else []
                name, start = line.text(*span), span[1]
        if line.text(start, end):
            rest.append((start, end))
    return name, _note(line, sorted([*counted, *rest]))


def _after_phone(said: Said, start: int) -> bool:
    """«набрав 0681540927 4 хв візьме два мотори»: the phone says whom, and the words what he does."""
    first = next(iter(said.words(start)), None)
    if said.phone is None or first is None or not said.line.read[:start].endswith("\x00"):
        return False
    return tells(first.read)


def _behind_thing(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """«скинула эскизы Бадмаевой», «отправил КП по двум газелям Мкртчяну»: whose name stands behind what was sent."""
    words = line.words(start, end)[:_NEAR]
    span = persons.first(words)
    if span is None or span[0] == words[0].start:
        return None
    before = [word for word in words if word.start < span[0]]
    about = before[0].read in ("по", "про", "щодо") and len(before) > 1
    return span if about or all(things.is_thing(word.read) for word in before) else None


_NEAR = 5
_MISSED = lazily.compile(r"\d{1,2}(?: calls)?")
"""«missed 2 calls from nolan»."""
_TIMES = lazily.compile(
    r"(?:\d+|несколько|пару|кілька|several|a few) (?:раза?|разів|рази|times)|двічі|тричі|дважды|трижды|twice"
)
"""«три раза звонил Иванову»."""


_TO = lazily.compile(r"[ ](?:to|for|для|к) (?=(?P<who>[^\W\d_]+))")


def _thing_first(line: Line, found: str, start: int, stop: int, end: int) -> tuple[int, str, int] | None:
    """«emailed the contract to Turner»: what was sent stands first; where it ends, to whom, and what comes then."""
    match = _TO.search(line.read, stop, end)
    if match is None or match["who"] in STOP or things.is_object(match["who"]):
        return None
    shown = names.personal(match["who"]) or line.read[match.end("who") : match.end("who") + 1] == "-"
    article = _ARTICLE.match(line.read, start) is not None
    if not (things.is_object(found) or article or (shown and not known(found))):
        return None
    return match.start(), *subject(line, match.end(), end)


_ARTICLE = lazily.compile(r"[ \x00]*(?:the|an?|our|some|his|her|their) ")


def _acts(line: Line, start: int, end: int) -> bool:
    """«не ответил, отправил смс»: after a comma, what somebody did is no name."""
    first = next(iter(line.words(start, end)), None)
    apart = "," in line.read[:start] or ";" in line.read[:start]
    return bool(apart and first and tells(first.read) and not names.personal(first.read))


def _step(line: Line, start: int, end: int) -> int:
    """Where «… передзвоню ввечері» begins: what is to be done is no part of a name."""
    match = actions.begins(line, start)
    return match.start() if match is not None and start < match.start() < end else end


def _begins_step(line: Line, start: int) -> bool:
    match = actions.begins(line, start)
    return match is not None and not line.read[start : match.start()].strip(" ,.\x00")


def _named(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """A person's name a little further on: «уже говорил с Ивановым»."""
    words = line.words(start, end)[:3]
    return None if speaks(words[:1]) else persons.first(words)


def _note(line: Line, spans: list[tuple[int, int]]) -> str:
    if not spans:
        return ""
    between = (line.read[end:start] for (_, end), (start, _) in pairwise(spans))
    parted = "\x00" in line.read[spans[0][0] : spans[-1][1]] or any(gap.strip(" ,.;:!-") for gap in between)
    return joined(line, spans) if parted else line.text(spans[0][0], spans[-1][1])
