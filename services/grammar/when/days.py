"""The day in a line: `завтра`, `в следующую среду`, `15.12`, `25-го`, `в конце месяца`, `dec 15`."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be
from services.grammar.language.words import DAYS, MONTH, WEEKDAY_NAMES, WEEKDAYS, month
from services.grammar.line import Line
from services.grammar.people import names
from services.grammar.when import edges, months
from services.grammar.when.day import NEXT, THIS, TO, Day

FAR = 300
"""A date without a year that is further ahead than so many days was most likely meant as a past one."""


_RELATIVE = lazily.compile(rf"{TO}(?P<word>{'|'.join(sorted(DAYS, key=len, reverse=True))})(?!\w)")
_WEEKDAY = lazily.compile(
    rf"{TO}(?:(?P<next>{NEXT})|(?P<this>{THIS}))? ?(?P<day>{'|'.join(WEEKDAYS)})(?!\w|'|\.\w)(?P<more> (?:и"
    rf"|или|или|та|чи|або|or|and) \w+"
    rf"| week(?!\w))?"
)
_WEEK = lazily.compile(rf"{TO}(?:(?P<next>{NEXT})|(?P<this>{THIS})) (?:недел[еюяи]|неделей|тижн\w+|тиждень|week)(?!\w)")
_WEEKEND = lazily.compile(rf"{TO}(?:перед )?(?:(?:выходн|вихідн)\w+(?<!по выходным)(?<!по вихідним)|weekend)(?!\w)")
_AFTER, _BEFORE = ("после", "після", "after"), ("перед", "до ", "before")
_SOME_DAY = lazily.compile(r"(?<!\w)(?:на неделе|на тижні|протягом тижня|в течение недели)(?!\w)")
_ISO = lazily.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")
_NOT_SO_MANY = (
    r"(?![\w%]|[.,:/]\d| ?(?:млн|тыс|тис|лям|млрд|lakhs?|crores?|grand|ч|час(?:а|ов)?|годин[аиу]?|hours?|мин|км"
    r"|м2|кг|т|м|%)(?!\w))"
    r"(?! к(?!\w| \d))"
)
_DOTTED = lazily.compile(
    rf"{TO}(?<![\d.,:/#№+-])(?P<day>\d{{1,2}})(?P<sign>[./])(?P<month>\d{{1,2}})"
    rf"(?:(?P=sign)(?P<year>\d{{4}}|\d{{2}}))?(?: ?г(?:ода|\.)?(?!\w))?{_NOT_SO_MANY}"
)
_TH = r"(?:-?(?:го|е|му|ого|st|nd|rd|th))?"
_YEAR = r"(?:,? (?P<year>20\d\d)(?: ?г(?:ода|\.)?(?!\w)| року)?(?! ?(?:\d{3}|₽|руб|грн|\$|тыс|р)(?!\w)))?"
_NAMED = lazily.compile(rf"{TO}(?<![\d.,:])(?P<day>\d{{1,2}}){_TH}(?: of)? (?P<month>{MONTH})\.?(?!\w){_YEAR}")
_FROM_DAY = lazily.compile(
    rf"(?<!\w)(?:с|со|з|із|from) (?P<day>\d{{1,2}}){_TH}(?: (?P<first>{MONTH}))? (?:по|до|to|till) \d{{1,2}}{_TH}"
    rf" (?P<month>{MONTH})(?!\w){_YEAR}"
)
"""«с 5 по 8 декабря»: the first of them, and asked about."""
_FROM_NUMBER = lazily.compile(
    rf"(?<!\w)(?:с|со|з|із|from the) (?P<day>\d{{1,2}}){_TH} (?:по|до|to the|till the) \d{{1,2}}"
    r"(?:-?(?:е|го)|th|st|nd|rd)(?! (?:час|годин|утра|вечера|ранку))(?!\w)"
)
_ENGLISH = lazily.compile(
    rf"{TO}(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?![\w%]|[.:,]\d| ?(?:am|pm|числа|числ[оу])(?!\w)){_YEAR}"
)
_NUMBER = lazily.compile(
    r"(?<!\w)(?:(?:на|до|к|с|по|on|by|the|until|до|від|з) ){0,2}(?<![\d.,:])"
    r"(?P<day>\d{1,2})(?:[ -]?го|(?:th|st|nd|rd)| ?-?(?:го)? числ[аоу])(?!\w)"
)
_MONTH_ALONE = lazily.compile(
    rf"(?<!\w)(?:в|во|до|к|на|у|с|by|in|until|till) (?:(?P<next>{NEXT}) )?(?P<month>{MONTH})(?!\w)"
)

_NEXT_MONTH = lazily.compile(rf"{TO}(?:{NEXT}) (?:месяц\w*|місяц\w*|month)(?!\w)")

Reader = Callable[[Line, date], Day | None]


def take(line: Line, today: date) -> Day | None:
    """The first day that the line names, taken from it; a weekday beside a date must agree with it."""
    weekday = _named_weekday(line)
    for reader in (_written, edges.edge, _relative):
        before = line.read
        found = reader(line, today)
        if found is not None:
            return _agreed(found, line, before)
    if week := line.grab(_WEEK):
        return _in_week(line, today + timedelta(days=(7 if week["next"] else 0) - today.weekday()), today)
    if weekday is not None:
        line.take(*weekday.span())
        return _coming_weekday(weekday, today)
    return _rest(line, today)


def _named_weekday(line: Line) -> re.Match[str] | None:
    """Of several the one that «в» or «next» stands before, not Ирина Пятница's name."""
    found = list(_WEEKDAY.finditer(line.read))
    if len(found) == 1 and line.read[found[0].end() :].startswith(" \x00") and _surname(line, found[0]):
        return None
    if len(found) < 2:
        return found[0] if found else None
    rest = [match for match in found if not _surname(line, match)]
    led = [match for match in rest if " " in match[0]]
    return next(iter(led or rest), None)


def _surname(line: Line, match: re.Match[str]) -> bool:
    before = line.words(0, match.start())
    beside = bool(before) and before[-1].end == match.start() - 1
    return beside and match[0].strip() in WEEKDAY_NAMES and names.given(before[-1].read)


def _agreed(found: Day, line: Line, before: str) -> Day:
    match = _WEEKDAY.search(line.read)
    if match is None or _apart(line, match, before):
        return found
    line.take(*match.span())
    return Day(found.day, found.doubtful or _weekday(match["day"]) != found.day.weekday())


def _apart(line: Line, match: re.Match[str], before: str) -> bool:
    """«вчера отослала КП, прочитает до воскресенья»: two days, of two things."""
    taken = [place for place, letter in enumerate(line.read) if letter != before[place]]
    first, last = sorted(((match.start(), match.end()), (taken[0], taken[-1] + 1)))
    return _LETTERS.search(line.read[first[1] : last[0]]) is not None


_LETTERS = lazily.compile(r"[^\W\d_]{3}")


def _weekday(word: str) -> int:
    return next(number for number, forms in enumerate(WEEKDAYS) if re.fullmatch(forms, word))


def _coming_weekday(match: re.Match[str], today: date) -> Day:
    """«в следующий вторник» is the one of next week; «в субботу» on a Saturday is in seven days."""
    wanted = _weekday(match["day"])
    if match["next"]:
        return Day(today + timedelta(days=7 - today.weekday() + wanted), bool(match["more"]))
    return Day(today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1), bool(match["more"]))


def _in_week(line: Line, monday: date, today: date) -> Day:
    """«на следующей неделе» is its Monday, «на этой» its Friday."""
    if match := line.grab(_WEEKDAY):
        day = monday + timedelta(days=_weekday(match["day"]))
        return Day(day, day < today)
    if monday > today:
        return Day(monday)
    return Day(max(today, monday + timedelta(days=4)))


def _relative(line: Line, today: date) -> Day | None:
    match = line.grab(_RELATIVE)
    return None if match is None else Day(today + timedelta(days=DAYS[match["word"]]))


def _rest(line: Line, today: date) -> Day | None:
    if match := line.grab(_WEEKEND):
        saturday = today + timedelta(days=(5 - today.weekday() - 1) % 7 + 1)
        after, before = (match[0].startswith(words) for words in (_AFTER, _BEFORE))
        return Day(saturday + timedelta(days=2 if after else -1 if before and saturday > today else 0))
    if line.grab(_SOME_DAY):
        return Day(edges.end_of_week(today), doubtful=True)
    if match := line.grab(_FROM_NUMBER):
        return Day(_number(int(match["day"]), today).day, doubtful=True)
    for match in _NUMBER.finditer(line.read):
        if not _of_a_thing(line, match):
            line.take(*match.span())
            return _number(int(match["day"]), today)
    if line.grab(_NEXT_MONTH):
        return Day(months.next_month(today))
    if match := line.grab(_MONTH_ALONE):
        return Day(months.coming(1, month(match["month"]) or 1, None, today))
    return None


def _of_a_thing(line: Line, match: re.Match[str]) -> bool:
    """«от первого варианта»: in letters, and a noun after it."""
    after = line.words(match.end())[:1]
    beside = bool(after) and after[0].start == match.end() + 1
    return beside and line.typed_between(*match.span("day"))[0].isalpha() and must_be(after[0].read, Form.NOUN)


def _number(day: int, today: date) -> Day:
    """«25-го»: of this month, or of the next that has such a day."""
    first = today.replace(day=1)
    for _ in range(3):
        try:
            this = first.replace(day=day)
        except ValueError:
            this = None
        if this is not None and this >= today:
            return Day(this)
        first = months.next_month(first)
    raise ValueError(day)


_DIGIT = lazily.compile(r"\d")
_CYRILLIC = lazily.compile(r"[а-яіїєґ]")


def _american(match: re.Match[str]) -> bool:
    """«12/15» cannot be of the fifteenth month; «3/16» is of an inch."""
    inches = match["month"] == "16" and int(match["day"]) % 2
    return match["sign"] == "/" and not inches and _CYRILLIC.search(match.string) is None


def _written(line: Line, today: date) -> Day | None:
    if not _DIGIT.search(line.read):
        return None
    for pattern in (_ISO, _FROM_DAY, _DOTTED, _NAMED, _ENGLISH):
        for match in pattern.finditer(line.read):
            named = (match.groupdict().get("first") or match["month"]).strip()
            number, day = int(named) if named.isdecimal() else month(named) or 0, int(match["day"])
            if american := pattern is _DOTTED and number > 12 >= day and _american(match):
                number, day = day, number
            if number > 12 or not number:
                continue
            line.take(*match.span())
            found = months.coming(day, number, match["year"], today)
            if american:
                return Day(found, not match["year"] and (found - today).days > FAR)
            spans = pattern is _FROM_DAY
            slashed = pattern is _DOTTED and match["sign"] == "/" and found.day <= 12 and found.day != found.month
            return Day(found, spans or slashed or (not match["year"] and (found - today).days > FAR))
    return None
