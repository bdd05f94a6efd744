"""The rating: who sold how much, in the order given."""

from charts.canvas import MARGIN, RIGHT, Sheet
from charts.letters import NAMELESS, NUMBER, SMALL, SMALL_STRONG, STRONG, clean, shorten, width
from charts.picture import Rating, RatingRow
from charts.theme import Tone

LINE = 44  # from the rule above a row to the line its name stands on
BAR = 34
GAP = 24  # under a bar
SEEN = 10
TOTAL_SHARE, DETAIL_SHARE, VALUE_ROOM = 0.6, 0.52, 240  # the most that words may take from names and bars
TONES: dict[str, Tone] = {"best": "good", "worst": "accent", "me": "me", "": "bar"}


def lay_out(rating: Rating) -> Sheet:
    sheet = Sheet()
    sheet.heading(rating.title, rating.below)
    left = MARGIN + max((width(str(row.place), SMALL_STRONG) for row in rating.rows), default=0) + 24
    track = _track(rating.rows, RIGHT - left)
    most = max((row.value for row in rating.rows), default=0)
    for number, row in enumerate(rating.rows):
        if number:
            sheet.bar(left, sheet.height, RIGHT - left, 2, "line")
        sheet.height += LINE
        _names(sheet, row, left)
        length = max(track * row.value / most, SEEN) if row.value > 0 else 0
        _bar(sheet, row, left, length)
        sheet.height += BAR + GAP
    sheet.foot(rating.foot)
    return sheet


def _track(rows: tuple[RatingRow, ...], room: float) -> float:
    """What the longest bar may take: its value stands after it, the details end the line."""
    value = max((width(_value(row), NUMBER) for row in rows), default=0)
    detail = max((width(_detail(row, room), SMALL) for row in rows), default=0)
    return room - detail - 36 - value - 14


def _value(row: RatingRow) -> str:
    return shorten(clean(row.value_label), NUMBER, VALUE_ROOM)


def _detail(row: RatingRow, room: float) -> str:
    return shorten(clean(row.detail), SMALL, room * DETAIL_SHARE)


def _names(sheet: Sheet, row: RatingRow, left: float) -> None:
    mine: Tone | None = "me" if row.mark == "me" else None
    total = shorten(clean(row.total), STRONG, (RIGHT - left) * TOTAL_SHARE)
    name = shorten(clean(row.name) or NAMELESS, STRONG, RIGHT - left - width(total, STRONG) - 36)
    sheet.write(MARGIN, sheet.height, str(row.place), SMALL_STRONG, mine or "soft")
    sheet.write(left, sheet.height, name, STRONG, mine or "ink")
    sheet.write(RIGHT, sheet.height, total, STRONG, "ink", right=True)


def _bar(sheet: Sheet, row: RatingRow, left: float, length: float) -> None:
    sheet.height += 18
    sheet.bar(left, sheet.height, length, BAR, TONES[row.mark])
    sheet.write(left + length + (14 if length else 0), sheet.height + 32, _value(row), NUMBER, "ink")
    sheet.write(RIGHT, sheet.height + 29, _detail(row, RIGHT - left), SMALL, "soft", right=True)
