"""`завтра в 10`, `в пятницу`, `через 2 дня`, `15.12`, `15 декабря 14:30` → a day, and an hour if one was named."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from services.errors import UnreadableDate
from services.grammar.language.words import DAYS, MONTH, PARTS, UNITS, WEEKDAYS, Part
from services.grammar.line import Line
from services.grammar.when import clock, days, halves


@dataclass(frozen=True, slots=True)
class When:
    """A local day, and a local time of day when one was said."""

    day: date
    at: time | None
    instant: datetime | None = field(default=None, compare=False)
    """The very moment, where a span from now was said («через 2 часа») and not what the clock is to show."""
    part: Part | None = field(default=None, compare=False)
    """Where only a part of the day was said, which `at` tells for those who work from nine to six."""

    def moment(self, now: datetime, default: time = time(10)) -> datetime:
        """In the zone of `now`."""
        if self.instant is not None:
            return self.instant.astimezone(now.tzinfo)
        return datetime.combine(self.day, self.at or default, tzinfo=now.tzinfo)


@dataclass(frozen=True, slots=True)
class Found:
    """A moment; `doubtful` when it may have been meant otherwise, `unread` what of it has no place in a moment."""

    when: When | None
    doubtful: bool = False
    unread: tuple[str, ...] = ()


_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_UK_ONLY = r"хв\w*|часа|годин[иу]?|день|дні|днів|тиждень|тижн\w+|місяц\w+|пів\w*"
_MANY = r"\d{1,3}(?:[.,]5)?|пару|пара|пол|пів|half an?|a couple of|couple of|an?|кілька|декілька|несколько|a few|few"
_AFTER = re.compile(
    rf"(?<!\w)(?:через|in|after|спустя|(?P<uk>за)) (?:(?P<many>{_MANY})[ -]?)?"
    rf"(?P<unit>{_UNIT})(?!\w|,\d)(?! (?:перша|друга|третя|четверта|п'ята|шоста|сьома|восьма|дев'ята|десята|одинадцята"
    rf"|дванадцята)(?!\w))(?:(?: и)? (?P<minutes>\d{{1,2}}) ?(?:мин\w*|хв\w*|min\w*|м)(?!\w))?"
)
_GLUED = re.compile(
    r"(?<!\w)(?:через|за) (?P<what>четверть часа|чверть години|полчаса|пол часа|півгодини|полгода|півроку|полдня"
    r"|півдня)(?!\w)"
)
_INVERTED = re.compile(rf"(?<!\w)(?P<unit>{_UNIT}) через (?P<many>\d{{1,3}})(?!\w)")
_LOOSELY = re.compile(
    r"(?<!\w)через (?P<unit>часа|часов|минут|дня|дней|недели|недель|хвилин|години|годин|днів"
    r"|тижні) (?P<many>\d{1,3})(?![\w:])"
)
"""«через часа два»."""
_FROM_NOW = re.compile(rf"(?<!\w)(?P<many>{_MANY}) (?P<unit>{_UNIT}) (?:from now|later)(?!\w)")
_AGO = re.compile(rf"(?<!\w)(?:(?P<many>{_MANY})[ -]?)?(?P<unit>{_UNIT}|полчаса) (?:назад|тому|ago)(?!\w)")
_SPAN_SAID = re.compile(r"через|спустя|назад|тому|(?<!\w)за |(?<!\w)in |after|ago|from now|later")  # few lines say one
_DELAY = re.compile(
    rf"(?<!\w)(?!(?:на )?полдень)(?:(?:на|for|by) (?=\w)|(?=(?:{_MANY})[ -])|(?=\d)|(?<![^\W\d_] ))"
    rf"(?:(?P<many>{_MANY})[ -]?)?(?P<unit>{_UNIT}|полчаса|полчасика|півгодини)(?!\w)"
)
_HALVES = {
    "четверть часа": timedelta(minutes=15), "чверть години": timedelta(minutes=15),
    "полчаса": timedelta(minutes=30), "пол часа": timedelta(minutes=30), "півгодини": timedelta(minutes=30),
    "полчасика": timedelta(minutes=30), "полдня": timedelta(hours=4), "півдня": timedelta(hours=4),
}  # fmt: skip
_VAGUE = ("кілька", "декілька", "несколько", "a few", "few")


def parse(text: str, now: datetime) -> When:
    """The whole text is a date, perhaps with a time; `now` is local. Anything left over refuses it."""
    found, rest = find(text, now)
    if found is None or rest.strip(" ,.").lower() not in ("", "в", "у", "on", "к", "до", "на"):
        raise UnreadableDate(text=text[:40])
    return found


def find(text: str, now: datetime) -> tuple[When | None, str]:
    """The date in a sentence, and the sentence without it."""
    line = Line.of(text)
    found = take(line, now)
    if found is None:
        return None, text
    if found.when is None:
        raise UnreadableDate(text=found.unread[0])
    return found.when, line.rest()


_OF_TIME = "|".join(
    (
        *sorted(DAYS, key=len, reverse=True), *WEEKDAYS, *(words for words, *_ in PARTS), MONTH, _UNIT, clock.UK_HOUR,
        r"пол\w*|пів\w*|недел|тиж|week|month|year|рок|год|квартал|quarter|half|eow|eom|нач|поч|серед|кон|кін|наприк"
        r"|середин|middle|mid|end|begin|start|выходн|вихідн|следующ|будущ|наступн|next|час",
    )
)  # fmt: skip
_DIGIT, _WORD_OF_TIME = re.compile(r"\d"), re.compile(rf"(?<!\w)(?:{_OF_TIME})")


@lru_cache(512)
def _may_be(read: str) -> bool:
    """Without a digit or a word of time there is nothing to look for; digits are found faster."""
    return _DIGIT.search(read) is not None or _WORD_OF_TIME.search(read) is not None


def take(line: Line, now: datetime, *, delay: bool = False) -> Found | None:
    """The first date of a line, taken from it; `delay` reads «на час» and «1 hour» as «через час»."""
    if not _may_be(line.read):
        return None
    before = line.read
    try:
        delay = delay and days.take(line.copy(), now.date()) is None
        return _after(line, now, delay=delay) or _said(line, now)
    except (ValueError, OverflowError):
        line.read = before
        return Found(None, doubtful=True, unread=(_impossible(line),))


_LOOKS_LIKE = (
    re.compile(r"(?<![\w.,:])\d{1,4}(?:[.:/-]\d{1,2})+"),
    re.compile(rf"(?<![\w.,:])\d{{1,3}}(?:-?го|th)?(?: (?:{MONTH}|числ\w|ч\w*))?(?!\w)"),
    re.compile(r"\d+|$"),
)


def _impossible(line: Line) -> str:
    """«30.02», taken from the line."""
    match = next(found for pattern in _LOOKS_LIKE if (found := pattern.search(line.read)))
    line.take(*match.span())
    return line.typed_between(*match.span()) if match[0] else line.typed


_ANY = rf"(?:{'|'.join(WEEKDAYS)}|завтра|послезавтра|післязавтра|today|tomorrow)"
_MOVED = re.compile(
    rf"(?<!\w)(?:с|со|з|із|зі) (?:\d{{1,2}}(?:[:.]\d{{2}})?(?:-?го)?(?: (?:{MONTH}))?|{_ANY}|сегодня|сьогодні"
    rf"|завтрашнего дня)"
    rf" (?=на (?:{_ANY}|\d{{1,2}}(?:[:.]\d{{2}})?(?:-?го)?(?![\w%,]| ?(?:к|тыс|тис|млн|руб|грн|шт|м2)(?!\w)))(?!\w))"
    rf"|(?<!\w)(?:from|off) (?:on )?{_ANY} (?=(?:to|until|till) )"
)
"""«с четверга на пятницу»: the old moment is none of ours."""


def _said(line: Line, now: datetime) -> Found | None:
    line.grab(_MOVED)
    half = halves.take(line)
    before = line.read
    named = days.take(line, now.date())
    at = half or clock.take(line, day_said=named is not None, day_end=_end_of_taken(before, line.read))
    if named is None and at is None:
        return None
    day = named.day if named else _next_day_with(at.at if at else None, now)
    several = bool(named and _OR.search(line.read))
    past = named is not None and at is not None and day == now.date() and at.at < now.time()
    doubtful = several or past or bool(named and named.doubtful) or bool(at and at.doubtful)
    return Found(_when(day, at), doubtful, (at.until,) if at and at.until else ())


def _end_of_taken(before: str, after: str) -> int:
    """Where what has been taken between the two ends."""
    return next((place + 1 for place in reversed(range(len(after))) if before[place] != after[place]), 0)


def _when(day: date, at: clock.Clock | None) -> When:
    return When(day, at.at, part=at.part) if at else When(day, None)


_OR = re.compile(r"\x00[ ,]*(?:или|либо|чи|або|or) ")


def _next_day_with(at: time | None, now: datetime) -> date:
    """A time of day that is past today means tomorrow's."""
    return now.date() if at and at > now.time() else now.date() + timedelta(days=1)


def _after(line: Line, now: datetime, *, delay: bool) -> Found | None:
    if not (delay or _SPAN_SAID.search(line.read)):
        return None
    if match := line.grab(_GLUED):
        return _half(match["what"], now)
    for pattern in (_AGO, _LOOSELY, _AFTER, _INVERTED, _FROM_NOW, *[_DELAY] * delay):
        match = pattern.search(line.read)
        if match is None or (pattern is _AFTER and match["uk"] and not _in_ukrainian(line, match["unit"])):
            continue
        line.take(*match.span())
        if match["unit"] in _HALVES:
            span = _HALVES[match["unit"]]
            return Found(_exactly(now, -span if pattern is _AGO else span))
        return _counted(match, now, line, back=pattern is _AGO)
    return None


def _in_ukrainian(line: Line, unit: str) -> bool:
    """«за годину» is «через час»; «за день» is said in Russian too, and is a day before."""
    return re.fullmatch(_UK_ONLY, unit) is not None and (unit != "день" or line.ukrainian)


def _half(what: str, now: datetime) -> Found:
    if what in _HALVES:
        return Found(_exactly(now, _HALVES[what]))
    return Found(When(months_on(now.date(), 6), None))


def _counted(match: re.Match[str], now: datetime, line: Line, *, back: bool) -> Found:
    said, unit = match["many"] or "1", UNITS[match["unit"]]
    if said in ("пол", "пів") and unit == "days":
        return Found(_exactly(now, _HALVES["полдня"]))
    amount = _amount(said) * (-1 if back else 1)
    if unit in ("minutes", "hours") or amount != int(amount):
        minutes = int(match.groupdict().get("minutes") or 0)
        length = {"minutes": 1, "hours": 60, "days": 1440, "weeks": 10080, "months": 43800, "years": 525600}[unit]
        if unit in ("minutes", "hours", "days"):
            return Found(_exactly(now, timedelta(minutes=amount * length + minutes)), said in _VAGUE)
        return Found(When(now.date() + timedelta(minutes=amount * length), None), doubtful=True)
    at = clock.take(line)
    weekday = days.take(line, now.date()) if unit == "weeks" else None
    if unit in ("months", "years"):
        day = months_on(now.date(), int(amount) * (12 if unit == "years" else 1))
    else:
        day = now.date() + timedelta(**{unit: amount})
    doubtful = said in _VAGUE or (unit == "years" and amount > 1) or weekday is not None or bool(at and at.doubtful)
    return Found(_when(day, at), doubtful, (at.until,) if at and at.until else ())


def _amount(said: str) -> float:
    if said in ("пол", "пів", "half a", "half an"):
        return 0.5
    if said in ("пару", "пара", "a couple of", "couple of"):
        return 2
    if said in _VAGUE:
        return 3
    return 1 if said in ("a", "an") else float(said.replace(",", "."))


def _exactly(now: datetime, span: timedelta) -> When:
    """Reckoned in UTC: clocks may be changed within the span."""
    moment = (now.astimezone(UTC) + span).astimezone(now.tzinfo).replace(second=0, microsecond=0)
    return When(moment.date(), moment.time(), moment)


def months_on(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + year, month + 1, last)
        except ValueError:
            continue
    return date(day.year + year, month + 1, day.day)
