"""So long from now, or ago: `через 2 дня`, `за годину`, `in half an hour`, `неделю назад`."""

import re
from datetime import UTC, datetime, timedelta

from services.grammar.language import lazily
from services.grammar.language.words import UNITS
from services.grammar.line import Line
from services.grammar.when import clock, days
from services.grammar.when.moments import Found, When, at_hour, months_on

UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_UK_ONLY = r"хв\w*|часа|годин[иу]?|день|дні|днів|тиждень|тижн\w+|місяц\w+|пів\w*"
_MANY = r"\d{1,3}(?:[.,]5)?|пару|пара|пол|пів|half an?|a couple of|couple of|an?|кілька|декілька|несколько|a few|few"
_AFTER = lazily.compile(
    rf"(?<!\w)(?:через|in|after|спустя|(?P<uk>за)) (?:(?P<many>{_MANY})[ -]?)?"
    rf"(?P<unit>{UNIT})(?!\w|,\d)(?! (?:перша|друга|третя|четверта|п'ята|шоста|сьома|восьма|дев'ята|десята|одинадцята"
    rf"|дванадцята)(?!\w))(?:(?: и)? (?P<minutes>\d{{1,2}}) ?(?:мин\w*|хв\w*|min\w*|м)(?!\w))?"
)
_GLUED = lazily.compile(
    r"(?<!\w)(?:через|за) (?P<what>четверть часа|чверть години|полчаса|пол часа|півгодини|полгода|півроку|полдня"
    r"|півдня)(?!\w)"
)
_INVERTED = lazily.compile(rf"(?<!\w)(?P<unit>{UNIT}) через (?P<many>\d{{1,3}})(?!\w)")
_LOOSELY = lazily.compile(
    r"(?<!\w)через (?P<unit>часа|часов|минут|дня|дней|недели|недель|хвилин|години|годин|днів"
    r"|тижні) (?P<many>\d{1,3})(?![\w:])"
)
"""«через часа два»."""
_FROM_NOW = lazily.compile(rf"(?<!\w)(?P<many>{_MANY}) (?P<unit>{UNIT}) (?:from now|later)(?!\w)")
_AGO = lazily.compile(rf"(?<!\w)(?:(?P<many>{_MANY})[ -]?)?(?P<unit>{UNIT}|полчаса) (?:назад|тому|ago)(?!\w)")
_SPAN_SAID = lazily.compile(
    r"через|спустя|назад|тому|(?<!\w)за |(?<!\w)in |after|ago|from now|later"
)  # few lines say one
_DELAY = lazily.compile(
    rf"(?<!\w)(?!(?:на )?полдень)(?:(?:на|for|by) (?=\w)|(?=(?:{_MANY})[ -])|(?=\d)|(?<![^\W\d_] ))"
    rf"(?:(?P<many>{_MANY})[ -]?)?(?P<unit>{UNIT}|полчаса|полчасика|півгодини)(?!\w)"
)
_HALVES = {
    "четверть часа": timedelta(minutes=15), "чверть години": timedelta(minutes=15),
    "полчаса": timedelta(minutes=30), "пол часа": timedelta(minutes=30), "півгодини": timedelta(minutes=30),
    "полчасика": timedelta(minutes=30), "полдня": timedelta(hours=4), "півдня": timedelta(hours=4),
}  # fmt: skip
_VAGUE = ("кілька", "декілька", "несколько", "a few", "few")


def take(line: Line, now: datetime, *, delay: bool) -> Found | None:
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
    return Found(at_hour(day, at), doubtful, (at.until,) if at and at.until else ())


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
