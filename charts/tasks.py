"""Tasks of each person: one bar, split into what became of them, and what the colours mean."""

from charts.canvas import MARGIN, RIGHT, ROOM, Sheet
from charts.letters import NAMELESS, SMALL, SMALL_STRONG, STRONG, clean, shorten, width
from charts.picture import Tasks, TasksRow
from charts.theme import Tone

LINE = 44  # from the top of a row to the line its name stands on
BAR = 34
GAP = 26  # under a bar
SEEN, BETWEEN = 10, 4  # the shortest part of a bar, and the paper between two
AIR = 30  # between two numbers, and between two words of the key
SWATCH, BESIDE = 26, 14  # a colour in the key, and the way to its word
TONES: tuple[Tone, ...] = ("good", "accent", "soft", "bar")
INKS: tuple[Tone, ...] = ("good", "accent", "soft", "me")  # words need a stronger blue than bars
TRACK = ROOM - len(TONES) * (SEEN + BETWEEN)


def lay_out(tasks: Tasks) -> Sheet:
    sheet = Sheet()
    sheet.heading(tasks.title, tasks.below)
    _key(sheet, tasks)
    ends = _columns(tasks.rows)
    most = max((sum(row.parts) for row in tasks.rows), default=0)
    for row in tasks.rows:
        sheet.height += LINE
        _names(sheet, row, ends)
        sheet.height += 18
        _bar(sheet, row, most)
        sheet.height += BAR + GAP
    sheet.foot(tasks.foot)
    return sheet


def _key(sheet: Sheet, tasks: Tasks) -> None:
    """Of the colours that are there."""
    sheet.height += LINE
    left = float(MARGIN)
    for part, (tone, word) in enumerate(zip(TONES, tasks.words, strict=True)):
        if not any(row.parts[part] for row in tasks.rows):
            continue
        known = shorten(clean(word), SMALL, ROOM - SWATCH - BESIDE)
        room = SWATCH + BESIDE + width(known, SMALL)
        if left > MARGIN and left + room > RIGHT:
            left = MARGIN
            sheet.height += LINE
        sheet.bar(left, sheet.height - SWATCH, SWATCH, SWATCH, tone)
        sheet.write(left + SWATCH + BESIDE, sheet.height, known, SMALL, "soft")
        left += room + AIR
    sheet.height += GAP


def _columns(rows: tuple[TasksRow, ...]) -> tuple[float, ...]:
    """Where the names end at the latest, and then each of the numbers."""
    ends = [float(RIGHT)]
    for part in reversed(range(len(TONES))):
        room = max((width(str(row.parts[part]), SMALL_STRONG) for row in rows if row.parts[part]), default=0)
        ends.insert(0, ends[0] - (room + AIR if room else 0))
    return tuple(ends)


def _names(sheet: Sheet, row: TasksRow, ends: tuple[float, ...]) -> None:
    name = shorten(clean(row.name) or NAMELESS, STRONG, ends[0] - MARGIN)
    sheet.write(MARGIN, sheet.height, name, STRONG, "ink")
    for tone, count, end in zip(INKS, row.parts, ends[1:], strict=True):
        if count:
            sheet.write(end, sheet.height, str(count), SMALL_STRONG, tone, right=True)


def _bar(sheet: Sheet, row: TasksRow, most: int) -> None:
    left = float(MARGIN)
    for tone, count in zip(TONES, row.parts, strict=True):
        if count:
            length = max(TRACK * count / most, SEEN)
            sheet.bar(left, sheet.height, length, BAR, tone)
            left += length + BETWEEN
