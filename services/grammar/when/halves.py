"""The time of day by halves and quarters: «пол-второго», «четверть пятого», «без десяти три», «in twenty to six»."""

import re
from collections.abc import Callable

from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.when.clock import IN, UK_HOUR, UK_HOURS, Clock, meant

_RU_HOURS = {
    "перв": 1, "втор": 2, "треть": 3, "четверт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9,
    "десят": 10, "одиннадцат": 11, "двенадцат": 12,
}  # fmt: skip
_RU = r"(?: (?P<half>утра|вечера|дня))?(?!\w)"
_UK = r"(?: (?P<half>ранку|вечора|дня))?(?!\w)"
_OF_UK = rf"(?P<uk>{UK_HOUR})(?:я|а|ю|у|ої|ьої)"
_HALF = lazily.compile(
    rf"{IN}(?:(?:пол|половин[аеуы])[ -]?(?P<ru>\d{{1,2}})-го|пів (?:на )?(?:(?P<uk>{UK_HOUR})[ую]"
    rf"|(?P<number>\d{{1,2}})(?:-?т?[ую])?(?![\w.,:]|-\d| год| хв| тиж| дн| міс| ліц))"
    rf"|half past (?P<en>\d{{1,2}}))"
    rf"(?: (?P<half>утра|вечера|дня|ранку|вечора|am|pm))?(?!\w)"
)
_HALF_EN = lazily.compile(
    r"(?<!\w)(?:at )?half (?P<en>\d{1,2})(?: (?P<half>am|pm))?(?![\w.,:]|\s*(?:hours?|days?|price))"
)
_BEFORE = lazily.compile(rf"{IN}без (?P<less>\d{{1,2}}|четверти)(?: минут)? (?P<hour>\d{{1,2}}|час){_RU}")
_PAST = lazily.compile(rf"{IN}(?P<more>четверть|начале|\d{{1,2}} минут[уы]?) (?P<hour>\d{{1,2}})-го{_RU}")
_WITHIN = lazily.compile(
    rf"(?<!\w)(?:в|во) (?:(?P<hour>\d{{1,2}})-?(?:м|ем|ом)|(?P<ru>{'|'.join(_RU_HOURS)})[ое]м) часу{_RU}"
)
_ENGLISH = lazily.compile(
    rf"{IN}(?P<less>quarter|\d{{1,2}}(?: minutes)?) (?P<side>past|to) (?P<hour>\d{{1,2}})(?: (?P<half>am|pm))?(?!\w)"
)
_UK_BEFORE = lazily.compile(rf"{IN}за (?P<less>\d{{1,2}}|чверть)(?: хвилин)? {_OF_UK}{_UK}")
_UK_PAST = lazily.compile(rf"{IN}(?P<more>\d{{1,2}} хвилин|чверть|пів) (?:на )?{_OF_UK}{_UK}")


_MAY_BE = lazily.compile(r"пол|пів|half|без |че?т?верт|начале|часу|quarter|past|to \d|за \d|хвилин|минут")


def take(line: Line) -> Clock | None:
    """Taken before its «2-го» is read as a day."""
    if _MAY_BE.search(line.read) is None:
        return None
    for pattern, reckon in _EVERY:
        match = pattern.search(line.read)
        if match is None:
            continue
        if pattern is _ENGLISH and _span_of_hours(line, match):
            return None
        line.take(*match.span())
        hour, minute = reckon(match.groupdict())
        said = meant(hour, minute, match["half"], None, exact=(match.groupdict().get("hour") or "").startswith("0"))
        vague = pattern is _WITHIN or (pattern is _PAST and match["more"] == "начале")
        return Clock(said.at, doubtful=vague or said.doubtful)
    return None


def _span_of_hours(line: Line, match: re.Match[str]) -> bool:
    """«10 to 12», but «twenty to six»."""
    return match["side"] == "to" and line.typed_between(*match.span("less"))[0].isdigit()


def _half_past(said: dict[str, str]) -> tuple[int, int]:
    if said.get("en"):
        return int(said["en"]), 30
    digits = said["ru"] or said["number"]
    hour = int(digits) if digits else UK_HOURS[said["uk"]]
    return (hour - 1 or 12) if hour <= 12 else hour, 30


def _before(said: dict[str, str]) -> tuple[int, int]:
    hour = UK_HOURS[said["uk"]] if "uk" in said else 1 if said["hour"] == "час" else int(said["hour"])
    return hour - 1 or 12, 60 - _minutes(said["less"])


def _past(said: dict[str, str]) -> tuple[int, int]:
    """«четверть пятого» is 16:15, «пів третьої» 14:30."""
    hour = UK_HOURS[said["uk"]] if "uk" in said else int(said["hour"])
    return hour - 1 or 12, _minutes(said["more"])


def _within(said: dict[str, str]) -> tuple[int, int]:
    """«в третьем часу»: some time after two."""
    hour = _RU_HOURS[said["ru"]] if said["ru"] else int(said["hour"])
    return hour - 1 or 12, 0


def _english(said: dict[str, str]) -> tuple[int, int]:
    return (int(said["hour"]), _minutes(said["less"])) if said["side"] == "past" else _before(said)


_SAID = {"четверти": 15, "четверть": 15, "чверть": 15, "quarter": 15, "пів": 30, "начале": 0}


def _minutes(said: str) -> int:
    return _SAID[said] if said in _SAID else int(said.split()[0])


_EVERY: tuple[tuple[re.Pattern[str], Callable[[dict[str, str]], tuple[int, int]]], ...] = (
    (_WITHIN, _within),
    (_HALF, _half_past),
    (_BEFORE, _before),
    (_PAST, _past),
    (_ENGLISH, _english),
    (_UK_BEFORE, _before),
    (_UK_PAST, _past),
    (_HALF_EN, _half_past),
)
