"""`12.03`, `12 марта 1985`, `March 12` → a birthday, with its year when that was told."""

from dataclasses import dataclass
from datetime import date

from services.errors import UnreadableBirthday
from services.grammar.language import lazily
from services.grammar.language.words import MONTH, month
from services.grammar.line import Line

_OLDEST = 1900
_LEAP = 2000
"""A year that has a 29th of February."""
_YEAR = r"(?:[ ,./-]{1,2}(?P<year>\d{4}|\d{2}))?(?: ?(?:г|года|р|року)\.?)?"
_SPELLINGS = (
    lazily.compile(rf"(?P<day>\d{{1,2}})[./-](?P<month>\d{{1,2}}){_YEAR}"),
    lazily.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"),
    lazily.compile(rf"(?P<day>\d{{1,2}})(?:-?го|th|st|nd|rd)?(?: of)? (?P<month>{MONTH})\.?{_YEAR}"),
    lazily.compile(rf"(?P<month>{MONTH})\.? (?P<day>\d{{1,2}})(?:th|st|nd|rd)?{_YEAR}"),
)


@dataclass(frozen=True, slots=True)
class Birthday:
    day: int
    month: int
    year: int | None

    @property
    def code(self) -> str:
        """`03-12`."""
        return f"{self.month:02}-{self.day:02}"


def parse(text: str, today: date) -> Birthday:
    """The whole text is a birthday; refused (`UnreadableBirthday`) when there is no such day, or it is yet to come."""
    said = Line.of(text.strip(" .,")).read
    match = next((found for pattern in _SPELLINGS if (found := pattern.fullmatch(said))), None)
    if match is not None:
        named, day = match["month"], int(match["day"])
        number = int(named) if named.isdecimal() else month(named) or 0
        year = _whole(int(match["year"]), len(match["year"]), today) if match["year"] else None
        if _exists(year or _LEAP, number, day) and (year is None or _lived(date(year, number, day), today)):
            return Birthday(day, number, year)
    raise UnreadableBirthday(text=text[:40])


def _whole(year: int, digits: int, today: date) -> int:
    """`85` is 1985: the last year with these digits that is past."""
    if digits == 4:
        return year
    century = today.year - today.year % 100
    return century + year if century + year < today.year else century - 100 + year


def _exists(year: int, number: int, day: int) -> bool:
    try:
        date(year, number, day)
    except ValueError:
        return False
    return True


def _lived(born: date, today: date) -> bool:
    return born.year >= _OLDEST and born <= today
