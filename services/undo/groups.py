"""Taking back all that one tap has made: each change as if it were taken back alone, the latest first."""

from sqlalchemy import ColumnElement, true

from models import Event
from services import access, timeline, undo
from services.act import Act
from services.errors import Refused
from services.timeline import Action


async def find(act: Act, event: Event) -> list[int]:
    """The changes that belong together, by number."""
    access.may_change_or_refuse(act.user)
    numbers: list[int] = event.after["events"]
    return numbers


def offered(act: Act) -> ColumnElement[bool]:
    return true()


async def take_back(act: Act, event: Event, row: list[int]) -> Event:
    """How many went back, and how many stay because somebody has gone on from there."""
    back = 0
    for number in reversed(row):
        try:
            async with act.session.begin_nested():
                await undo.undo(act, number)
        except Refused:
            continue  # what has been changed since stays: the count says so
        back += 1
    told = {"undoes": event.id, "back": back, "kept": len(row) - back}
    return await timeline.append(act, "group", act.user.id, Action.UNDONE, {}, told)
