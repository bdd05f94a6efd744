"""Bars one above the other: a person's calls and where their goal is, a reason and how often it was given."""

from charts.canvas import MARGIN, RIGHT, ROOM, Sheet
from charts.letters import NAMELESS, NUMBER, SMALL, STRONG, clean, shorten, width
from charts.picture import Bars, BarsRow
from charts.theme import Tone

LINE = 44  # from the top of a row to the line its name stands on
BAR = 34
GAP = 26  # under a bar
SEEN = 10
MARK = 5  # how wide the goal's mark is, and twice how far it stands out of the bar
TOTAL_SHARE, VALUE_ROOM = 0.6, 300  # the most that words may take from names and bars


def lay_out(bars: Bars) -> Sheet:
    sheet = Sheet()
    sheet.heading(bars.title, bars.below)
    value = max((width(_value(row), NUMBER) for row in bars.rows), default=0)
    track = ROOM - value - 28
    most = max([bars.goal, *(row.value for row in bars.rows)])
    for row in bars.rows:
        sheet.height += LINE
        _names(sheet, row)
        sheet.height += 18
        _bar(sheet, row, track, most, bars.goal)
        sheet.height += BAR + GAP
    sheet.foot(bars.foot)
    return sheet


def _value(row: BarsRow) -> str:
    return shorten(clean(row.value_label), NUMBER, VALUE_ROOM)


def _names(sheet: Sheet, row: BarsRow) -> None:
    total = shorten(clean(row.total), SMALL, ROOM * TOTAL_SHARE)
    name = shorten(clean(row.name) or NAMELESS, STRONG, ROOM - width(total, SMALL) - 36)
    sheet.write(MARGIN, sheet.height, name, STRONG, "ink")
    sheet.write(RIGHT, sheet.height, total, SMALL, "soft", right=True)


def _bar(sheet: Sheet, row: BarsRow, track: float, most: int, goal: int) -> None:
    sheet.bar(MARGIN, sheet.height, track, BAR, "line")
    if row.value > 0:
        length = max(track * row.value / most, SEEN)
        tone: Tone = "pale" if row.pale else "good" if goal and row.value >= goal else "bar"
        sheet.bar(MARGIN, sheet.height, length, BAR, tone)
    if 0 < goal < most:
        place = max(track * goal / most - MARK / 2, 0)
        sheet.bar(MARGIN + place, sheet.height - MARK, MARK, BAR + 2 * MARK, "ink")
    sheet.write(RIGHT, sheet.height + 32, _value(row), NUMBER, "ink", right=True)
