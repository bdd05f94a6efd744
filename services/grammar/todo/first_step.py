"""What the line of a new deal names as the next step: «…, позвонить завтра в 10», «… встреча в субботу»."""

import re
from datetime import datetime

from services.grammar.intent import Step
from services.grammar.language import lazily
from services.grammar.language.words import DAYS, WEEKDAYS
from services.grammar.lexicon import things
from services.grammar.lexicon.speech import FILL
from services.grammar.lexicon.wares import COMMON
from services.grammar.line import TAKEN, Line
from services.grammar.people import firms
from services.grammar.said import Said
from services.grammar.todo import actions, steps
from services.grammar.when import dates


def step(said: Said) -> tuple[Step | None, bool, tuple[str, ...]]:
    """«…, позвонить завтра в 10», or only a moment."""
    line = said.line
    if (leading := _leading(said)) is not None:
        return leading
    match = _with_its_moment(said, actions.begins(line)) or _noun(line, said)
    if match is None:
        before = line.copy()
        found = dates.take(line, said.now)
        if found is None or _OF_DAY.search(before.read) and not any(map(str.isdigit, _taken(before, line))):
            line.read = before.read
            return None, False, ()
        idle = found.when is not None and found.when.at is None
        return (("", found.when) if found.when else None), found.doubtful or idle, found.unread
    start, end = next(span for span in line.clauses() if span[0] <= match.start() < span[1])
    sold = _sold_after(line, match.end(), end)
    if sold is not None and dates.take(line.only(match.end(), sold), said.now):
        end = sold
    found_step = steps.step(line, match, end, said.now)
    first = _its_object(said, start, match)
    title = " ".join(filter(None, (line.text(first, match.start()), found_step.title, found_step.name)))
    line.take(first, end)
    return (title, found_step.when), found_step.doubtful, found_step.unread


def _leading(said: Said) -> tuple[Step | None, bool, tuple[str, ...]] | None:
    """«лид, созвон в пятницу, Фогель …», «встреча в пт, новый лид …»: the deed and its moment, and then the deal."""
    line = said.line
    words = line.words()
    first = words[0].start if words else 0
    if line.read[:first].strip(f" ,:{TAKEN}"):
        return None
    timeless = line.copy()
    found = dates.take(timeless, said.now)
    if found is None or found.when is None or found.doubtful or found.unread:
        return None
    moment = [place for place, (was, now) in enumerate(zip(line.read, timeless.read, strict=True)) if was != now]
    match = actions.begins(timeless) or actions.NOUN.search(timeless.read)
    if match is None or line.read[: match.start()].strip(f" ,:{TAKEN}") and match.start() < moment[0]:
        return None
    end = _with_object(timeless, match.end())
    start, stop = min(match.start(), moment[0]), max(end, moment[-1] + 1)
    between = timeless.read[start:stop].replace(timeless.read[match.start() : end], "")
    if start > first or between.strip(f" ,{TAKEN}") or not line.words(stop):
        return None
    if not line.read.startswith(TAKEN) and not line.read[stop:].lstrip(" ").startswith((",", TAKEN)):
        return None
    title = line.text(match.start(), end)
    line.take(start, stop)
    return (title, found.when), False, ()


def _with_object(line: Line, end: int) -> int:
    """«отправить кп»."""
    following = next(iter(line.words(end)), None)
    beside = following is not None and following.start == end + 1 and things.is_object(following.read)
    return following.end if following and beside else end


_OF_DAY = lazily.compile(r"(?<!\w)(?:evening|morning|afternoon|night|weekend) [a-z]{3,}")
"""«evening clean five nights a week»: what is sold, and no moment."""


def _taken(before: Line, after: Line) -> str:
    return "".join(was for was, now in zip(before.read, after.read, strict=True) if was != now)


def _with_its_moment(said: Said, first: re.Match[str] | None) -> re.Match[str] | None:
    """«балкон утеплить 130к, набрать завтра в 12»: of two deeds the one in whose clause a moment is named."""
    if first is None:
        return None
    stop = next(stop for start, stop in said.line.clauses() if start <= first.start() < stop)
    own = said.line.only(0, stop)
    later = actions.begins(said.line, stop)
    if (
        later is None
        or dates.take(own, said.now)
        or not dates.take(said.line.only(stop, len(said.line.read)), said.now)
    ):
        return first
    return later


def _sold_after(line: Line, start: int, end: int) -> int | None:
    """«перезвонить в среду к обеду хендай акцент»: where a firm, or what is sold, begins behind the step."""
    firm = firms.first(line, start, end)
    things_sold = (word.start for word in line.words(start, end) if word.read in COMMON)
    return firm[0] if firm else next(things_sold, None)


_GIVES = lazily.compile(
    r"(?:от|пере|пере|с|вы|при|на)?(?:править|слать|дать|везти|кинуть|писать|считать|ставить)|подготовить|сделать"
    r"|рассчитать|показать|согласовать|проверить|заказать|забрать|уточнить|(?:від|на)?(?:правити|діслати|дати|везти)"
    r"|скинути|підготувати|зробити|порахувати|показати|перевірити|замовити|забрати|уточнити|виставити"
)


def _its_object(said: Said, start: int, match: re.Match[str]) -> int:
    """«…, макет скинуть в чт»: where what is to be sent stands before the verb, behind a comma or another slot."""
    read = said.line.read
    begins = max(start, read.rfind(TAKEN, 0, match.start()) + 1)
    words = said.words(begins, match.start())
    behind = begins > start or read[:start].rstrip(" ").endswith(",")
    if not behind or not 0 < len(words) < _FEW or not _GIVES.fullmatch(match[0]):
        return match.start()
    return words[0].start if all(things.is_object(word.read) for word in words) else match.start()


_FEW = 3
_VISIT = lazily.compile(
    r"(?<!\w)(?:замер|оценка|примерка|тест[ -]?драйв|консультация|замір|консультація"
    r"|тд(?= (?:в|во|на|о|у|\d|завтра|пн|вт|ср|чт|пт|сб|вс))|test[ -]?drive|viewing|site visit"
    rf"|call(?= (?:(?:at|on|in|by) )?(?:\d|an hour|{'|'.join((*DAYS, *WEEKDAYS))})))(?!\w)"
)


def _noun(line: Line, said: Said) -> re.Match[str] | None:
    """«встреча в субботу»: with its day beside it."""
    events = [*actions.NOUN.finditer(line.read), *_VISIT.finditer(line.read)]
    for place, match in enumerate(events):
        if events[place + 1 :] and match[0] in _sources(said):
            continue  # «вебинар созвон во вторник»: where it comes from, and what is next
        end = next(stop for start, stop in line.clauses() if start <= match.start() < stop)
        start = next(start for start, stop in line.clauses() if start <= match.start() < stop)
        after, before = line.copy(), line.copy()
        after.take(0, match.end())
        after.take(end, len(line.read))
        before.take(0, start)
        before.take(match.start(), len(line.read))
        timed = dates.take(after, said.now) or _just_before(before, match.start(), said.now)
        if line.read[: match.start()].strip(" ,\x00") and timed:
            return _nearest(said, match, [one for one in events[place + 1 :] if one.end() <= end])
    return None


def _just_before(before: Line, start: int, now: datetime) -> bool:
    """«… сарафан завтра в 15 созвон»: nothing stands between the moment and its event."""
    was = before.read
    if dates.take(before, now) is None:
        return False
    beside = was[start - 2 : start - 1] != before.read[start - 2 : start - 1]
    return beside or not before.words()


def _nearest(said: Said, first: re.Match[str], later: list[re.Match[str]]) -> re.Match[str]:
    """«монтаж антресоли … созвон завтра в 10»: what is sold may be called like a step, the moment is of the last."""
    if not later or all(word.read in FILL for word in said.words(first.end(), later[-1].start())):
        return first
    between = said.line.only(first.end(), later[-1].start())
    return first if dates.take(between, said.now) else later[-1]


def _sources(said: Said) -> set[str]:
    return {word.read for one in said.vocabulary.sources for word in Line.of(one.name).words()}
