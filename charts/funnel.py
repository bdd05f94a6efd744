"""The funnel: how many reached each stage, and where most are lost."""

from dataclasses import dataclass

from charts.canvas import MARGIN, RIGHT, ROOM, Sheet
from charts.letters import LABEL, NAMELESS, NUMBER, SMALL, SMALL_STRONG, STRONG, clean, shorten, width
from charts.picture import Funnel, FunnelStep

LINE = 40  # from the top of a row to the line its label stands on
NOTE_LINE = 44
BAR = 38
GAP = 32  # under a bar
SEEN = 10  # pixels: one of ten million is still somebody
COUNT_ROOM, SHARE_ROOM = 420, 200  # the most that numbers may take from the bars


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the bars and the counts end; shares end at the margin."""

    track: float
    count: float
    most: int


def lay_out(funnel: Funnel) -> Sheet:
    sheet = Sheet()
    sheet.heading(funnel.title, funnel.below)
    columns = _columns(funnel.steps)
    for number, step in enumerate(funnel.steps):
        note = clean(funnel.worst_note) if number == funnel.worst else ""
        _row(sheet, step, columns, worst=number == funnel.worst, note=note)
    sheet.foot(funnel.foot)
    return sheet


def _columns(steps: tuple[FunnelStep, ...]) -> _Columns:
    count = max((width(_count(step), NUMBER) for step in steps), default=0)
    share = max((width(_share(step), SMALL_STRONG) for step in steps), default=0)
    end = RIGHT - (share + 32 if share else 0)
    return _Columns(track=end - count - 28 - MARGIN, count=end, most=max((step.count for step in steps), default=0))


def _count(step: FunnelStep) -> str:
    return shorten(clean(step.count_label), NUMBER, COUNT_ROOM)


def _share(step: FunnelStep) -> str:
    return shorten(clean(step.share), SMALL_STRONG, SHARE_ROOM)


def _row(sheet: Sheet, step: FunnelStep, columns: _Columns, *, worst: bool, note: str) -> None:
    sheet.height += LINE
    face = STRONG if worst else LABEL
    label = shorten(clean(step.label) or NAMELESS, face, ROOM)
    sheet.write(MARGIN, sheet.height, label, face, "ink")
    if note and width(label, face) + 32 + width(note, SMALL) <= columns.track:
        sheet.write(MARGIN + columns.track, sheet.height, note, SMALL, "accent", right=True)
    elif note:
        sheet.height += NOTE_LINE
        sheet.write(MARGIN, sheet.height, shorten(note, SMALL, ROOM), SMALL, "accent")
    sheet.height += 18
    sheet.bar(MARGIN, sheet.height, columns.track, BAR, "line")
    if step.count > 0:
        length = max(columns.track * step.count / columns.most, SEEN)
        sheet.bar(MARGIN, sheet.height, length, BAR, "accent" if worst else "bar")
    sheet.write(columns.count, sheet.height + 34, _count(step), NUMBER, "ink", right=True)
    sheet.write(RIGHT, sheet.height + 31, _share(step), SMALL_STRONG, "accent" if worst else "soft", right=True)
    sheet.height += BAR + GAP
