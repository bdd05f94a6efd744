"""Calls towards the goal: a bar for each person, and where the goal is."""

from charts.canvas import MARGIN, RIGHT, ROOM, Sheet
from charts.letters import NAMELESS, NUMBER, SMALL, STRONG, clean, shorten, width
from charts.picture import Calls, CallsRow

LINE = 44  # from the top of a row to the line its name stands on
BAR = 34
GAP = 26  # under a bar
SEEN = 10
MARK = 5  # how wide the goal's mark is, and twice how far it stands out of the bar
TOTAL_SHARE, VALUE_ROOM = 0.6, 300  # the most that words may take from names and bars


def lay_out(calls: Calls) -> Sheet:
    sheet = Sheet()
    sheet.heading(calls.title, calls.below)
    value = max((width(_value(row), NUMBER) for row in calls.rows), default=0)
    track = ROOM - value - 28
    most = max([calls.goal, *(row.value for row in calls.rows)])
    for row in calls.rows:
        sheet.height += LINE
        _names(sheet, row)
        sheet.height += 18
        _bar(sheet, row, track, most, calls.goal)
        sheet.height += BAR + GAP
    sheet.foot(calls.foot)
    return sheet


def _value(row: CallsRow) -> str:
    return shorten(clean(row.value_label), NUMBER, VALUE_ROOM)


def _names(sheet: Sheet, row: CallsRow) -> None:
    total = shorten(clean(row.total), SMALL, ROOM * TOTAL_SHARE)
    name = shorten(clean(row.name) or NAMELESS, STRONG, ROOM - width(total, SMALL) - 36)
    sheet.write(MARGIN, sheet.height, name, STRONG, "ink")
    sheet.write(RIGHT, sheet.height, total, SMALL, "soft", right=True)


def _bar(sheet: Sheet, row: CallsRow, track: float, most: int, goal: int) -> None:
    sheet.bar(MARGIN, sheet.height, track, BAR, "line")
    if row.value > 0:
        length = max(track * row.value / most, SEEN)
        sheet.bar(MARGIN, sheet.height, length, BAR, "good" if goal and row.value >= goal else "bar")
    if 0 < goal < most:
        place = max(track * goal / most - MARK / 2, 0)
        sheet.bar(MARGIN + place, sheet.height - MARK, MARK, BAR + 2 * MARK, "ink")
    sheet.write(RIGHT, sheet.height + 32, _value(row), NUMBER, "ink", right=True)
