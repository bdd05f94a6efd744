"""The time of day in a line: `в 10`, `14:30`, `в 3 часа дня`, `5pm`, `утром`."""

import re
from dataclasses import dataclass
from datetime import time

from services.grammar.language import lazily
from services.grammar.language.words import MEASURE, MONTH, PARTS, Part
from services.grammar.line import Line
from services.grammar.people import names


@dataclass(frozen=True, slots=True)
class Clock:
    at: time
    doubtful: bool = False
    until: str = ""
    """The end of «с 10 до 12», as typed: a moment has no place for it."""
    part: Part | None = None
    """Where no hour was named, only a part of the working day."""


_NEAR = (
    r"(?:(?:часов|часа|часиков|годин[иу]?)(?: так)? (?=(?:в|к|на|о|об|с|после) )|примерно |около |где-то |ближе (?=к )"
    r"|ориентировочно |орієнтовно |десь |коло |біля |приблизно |близько |about |around |roughly )?"
)
IN = (
    rf"(?<!\w){_NEAR}(?:(?:в|во|о|об|к|ко|на|до|після|после|с|з|у|at|by|around|after|before|from|till"
    rf"|until) )?{_NEAR}"
)
_ONLY_IN = (
    rf"(?<!\w)(?:{_NEAR}(?:в|во|о|об|к|ко|на|до|після|после|с|у|at|by|around|after|before|from|till"
    rf"|until) {_NEAR}|около "
    r"|в райо(?:не|ні) (?=\d{1,2}(?:[:.]\d\d)?(?: час\w*| утра| вечера| дня)?(?: ?$|[,;]| \x00)))"
)
_OF_DAY = (
    r"(?: ?(?:часа|часов|час|годин[иау]|год|ч|o'clock))?"
    r"(?: ?(?P<half>утра|вечера|дня|ночи|ранку|вечора|ночі|a\.?m\.?|p\.?m\.?)(?!\w))?"
)
_END = r"(?![\w%]|[.:,]\d| \d{3}(?!\d))"
_TO = r"(?:(?: ?- ?| (?:до|по|и|to|till) )(?P<until>\d{1,2}(?:[:.]\d{2})?)(?![\d%]|[.:]\d| ?(?:%|мин|шт|тыс|млн)))?"

UK_HOURS = {
    "перш": 1, "друг": 2, "трет": 3, "четверт": 4, "п'ят": 5, "пят": 5, "шост": 6, "сьом": 7, "восьм": 8, "дев'ят": 9,
    "девят": 9, "десят": 10, "одинадцят": 11, "дванадцят": 12, "тринадцят": 13, "чотирнадцят": 14, "п'ятнадцят": 15,
    "пятнадцят": 15, "шістнадцят": 16, "сімнадцят": 17, "вісімнадцят": 18, "дев'ятнадцят": 19, "двадцят": 20,
}  # fmt: skip
UK_HOUR = "|".join(sorted(UK_HOURS, key=len, reverse=True))
_UK_NAMED = lazily.compile(
    rf"(?<!\w)(?:(?:о|об|на) (?P<uk>{UK_HOUR})(?:ій|ю|у)(?: (?P<minute>[0-5]\d)(?![\w.,:]))?|(?:після|до|з|від"
    rf"|близько) (?P<after>{UK_HOUR})ь?ої"
    rf"(?! (?:полов|зустр|частин|черг|спроб|розмов)))(?: (?P<half>ранку|вечора|дня|ночі))?(?!\w)"
)
_MINUTES = lazily.compile(
    rf"{IN}(?<![\d.,:#№+])(?P<hour>\d{{1,2}})(?:[:.]| ?ч ?| час(?:а|ов)? )(?P<minute>\d{{2}})"
    rf"(?: ?(?:м|мин|минут))?{_OF_DAY}{_END}{_TO}"
)
_LOOSE = lazily.compile(rf"{_ONLY_IN}(?P<hour>\d{{1,2}})[ -](?P<minute>[0-5][05]){_OF_DAY}{_END}")
_HOUR = lazily.compile(rf"{_ONLY_IN}(?P<hour>\d{{1,2}}){_OF_DAY}{_END}{_TO}")
_MARKED = lazily.compile(
    rf"{IN}(?<![\d.,:#№])(?P<hour>\d{{1,2}}) ?(?P<half>a\.?m\.?|p\.?m\.?|утра|вечера|ранку|вечора)(?!\w)"
)
_SOLID = lazily.compile(
    r"(?<!\w)(?:в|во|о|об|к|до|at|by) (?P<hour>[01]\d|2[0-3])(?P<minute>[0-5][05])(?![\w.,:%]"
    r"| ?(?:р|руб|грн|₽|тыс))"
)
_ONE = lazily.compile(r"(?<!\w)(?:(?:в|к|до|после) час|(?:к|до|после) час[уа])(?: (?P<half>дня|ночи))?(?!\w)")
_FROM_TO = lazily.compile(
    r"(?<!\w)(?:с|з|from|между|між|between) (?P<hour>\d{1,2})(?:[:.]00)?(?: (?:до|to|till|и|і"
    r"|та|and) )(?P<until>\d{1,2})(?:[:.]00)?(?!\w)"
)
_COUNTED = lazily.compile(
    rf" ?(?:{MEASURE}"
    rf"|раза?|этаж\w*|комнат\w*|вариант\w*|шт\w*|лиц\w*|экз\w*|%|минут\w*|мин|дн\w+|день|недел\w*|нед|месяц\w*"
    rf"|хв\w*|тиж\w*|днів|міс\w*|тыс\w*|тис\w*|млн|к|k|т|м|руб\w*|р|грн|days?|weeks?|min\w*|months?|лет|года?|км|м2|м²"
    rf"|{MONTH}|чел(?:овек\w*)?|окон|окн[оаи]|машин\w*|числ[ао]|times|авто|автомобил\w*|вікон|вікна|двер\w+|квартир\w*"
    r"|кімнат\w*|кондиц\w+|объект\w*|об'єкт\w*|варіант\w*|позици\w+|позиці\w+|сотрудник\w*|тонн\w*)(?!\w)"
)
_PARTS = tuple((lazily.compile(rf"(?<!\w)(?:{words})(?!\w)"), hour, part) for words, hour, part in PARTS)
_ANY_PART = lazily.compile(rf"(?<!\w)(?:{'|'.join(words for words, *_ in PARTS)})(?!\w)")
_AFTER_DAY = lazily.compile(
    r"\x00[ ,]{1,2}(?P<hour>\d{1,2})(?: (?:часов|часа|годин[иу]?|ч)(?: (?P<half>утра|дня|вечера|ранку"
    r"|вечора))?(?!\w)|-(?P<until>\d{1,2}))?(?![\w%#-]|[.:,]\d| ?\d)"
)
_LOOSE_AFTER_DAY = lazily.compile(
    rf"\x00[ ,]{{1,2}}(?P<hour>[01]?\d|2[0-3])(?P<sign>[ -])(?P<minute>[0-5][05]){_OF_DAY}{_END}"
)


_IN_LETTERS = (_UK_NAMED, _ONE)
_NAMED = (_UK_NAMED, _MINUTES, _MARKED, _FROM_TO, _SOLID, _LOOSE, _HOUR, _ONE)
_DIGIT = lazily.compile(r"\d")


def take(line: Line, *, day_said: bool = False, day_end: int = 0) -> Clock | None:
    """The time of day, taken from the line; a bare number where the day ends. ValueError when there is no such time."""
    part, of_day = _part(line)
    match = _match(line, day_said, day_end)
    if match is None:
        return None if part is None else Clock(time(part), part=of_day)
    found = _clock(match, part)
    until = ""
    if "until" in match.re.groupindex and match["until"]:
        until = line.text(*match.span("until"))
    line.take(*match.span())
    return Clock(found.at, found.doubtful, until)


def _part(line: Line) -> tuple[int | None, Part | None]:
    for words, hour, part in _PARTS if _ANY_PART.search(line.read) else ():
        if line.grab(words):
            return hour, part
    return None, None


def _match(line: Line, day_said: bool, day_end: int) -> re.Match[str] | None:
    for pattern in _NAMED if _DIGIT.search(line.read) else _IN_LETTERS:
        for match in pattern.finditer(line.read):
            if not (pattern in (_HOUR, _FROM_TO) and _counts(line, match)):
                return match
    return _last_resort(line, day_end) if day_said else None


def _counts(line: Line, match: re.Match[str]) -> bool:
    """«в 3 этажа», «на 2 недели»: the number counts something."""
    if _IN_TWO.search(" ".join(line.typed_between(*match.span()).lower().split())):
        return True
    counted = _COUNTED.match(line.read, match.end("hour")) is not None or _many(line, match) or _shared(line, match)
    return counted and not match.groupdict().get("half")


_IN_TWO = lazily.compile(r"^(?:в|во|у|на) (?:двух|трех|трёх|четырех|четырёх|пяти|двох|трьох|чотирьох|п'яти)(?!\w)")
"""«в двух банках»: hours are «в два»."""
_MANY = lazily.compile(
    r" (?!час|годин)(?P<what>[^\W\d_]{3,}(?:ов|ев|ей|ів|їв|ых|их)|мест|місць|окон|вікон|персон|голов|смен|змін|точек"
    r"|лиц"
    r"|квартир|\w*(?:users|seats|people|staff))(?!\w)"
)


def _many(line: Line, match: re.Match[str]) -> bool:
    """«crm на 12 пользователей», but «на 12 Иванов»."""
    found = _MANY.match(line.read, match.end("hour"))
    return found is not None and not names.personal(found["what"])


_EVENTS = (
    "встреча|примерка|оценка|выдача|отгрузка|установка|доставка|приемка|съемка|поездка|планерка|видача|оцінка|примірка"
)
"""«завтра в 3 встреча»: an hour, and not three of something."""
_SHARED = lazily.compile(
    r"(?:на [234] (?!час|дн|утр|ноч|веч|годин|ранк)(?P<what>[^\W\d_]{3,}[аяыи])"
    rf"|[ву] [234] (?!час|годин|дн|утр|ноч|веч|(?:{_EVENTS})(?!\w))(?P<parts>[^\W\d_]{{3,}}(?:[аы]"
    rf"|(?<!ест)(?<!езт)(?<!йт)(?<!ат)(?<!ит)и)))(?!\w)"
)


def _shared(line: Line, match: re.Match[str]) -> bool:
    """«разбить на два счёта», «в две комнаты», «в два платежа», but not «на 3 Анна»."""
    found = _SHARED.match(line.read, match.start())
    return found is not None and not names.personal(found["what"] or found["parts"])


def _last_resort(line: Line, day_end: int) -> re.Match[str] | None:
    """«в воскресенье 12»: a bare number right after the day, and not after whatever else has been taken."""
    start = max(day_end - 1, 0)
    match = _LOOSE_AFTER_DAY.match(line.read, start) if day_end else _LOOSE_AFTER_DAY.search(line.read)
    if match is not None and not (_counts(line, match) or _COUNTED.match(line.read, match.end())):
        return match
    match = _AFTER_DAY.match(line.read, start) if day_end else _AFTER_DAY.search(line.read)
    return None if match is None or _counts(line, match) else match


def _clock(match: re.Match[str], part: int | None) -> Clock:
    said = match.groupdict()
    half = said.get("half")
    if match.re == _ONE:
        return Clock(time(1 if half == "ночи" else 13))
    if uk := said.get("uk") or said.get("after"):
        hour, minute = UK_HOURS[uk], int(said.get("minute") or 0)
    else:
        hour, minute = int(said["hour"]), int(said.get("minute") or 0)
    if match.re == _LOOSE_AFTER_DAY and said["sign"] == "-" and hour < minute < 25:
        return Clock(meant(hour, minute, half, part, exact=True).at, doubtful=True)
    padded = (said.get("hour") or "").startswith("0")
    return meant(hour, minute, half, part, exact=padded or (match.re in (_MINUTES, _LOOSE_AFTER_DAY) and hour > 6))


def meant(hour: int, minute: int, half: str | None, part: int | None, *, exact: bool) -> Clock:
    """Without a word about it, one to six are hours of the afternoon; seven may be either."""
    if half and hour <= 12:
        night = half[0] == "н"
        morning = half[0] in "aур" or (night and (hour < 6 or hour == 12))
        return Clock(time(hour % 12 + (0 if morning else 12), minute))
    if part and hour < 12:
        late = part == 18 or (part > 12 and hour < 8)
        return Clock(time(hour + 12 if late else hour, minute))
    if not exact and 1 <= hour <= 6:
        return Clock(time(hour + 12, minute))
    return Clock(time(hour, minute), doubtful=hour == 7 and not exact and not part)
