"""Taking back all that one tap has made: each change as if it were taken back alone, the latest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select, true

from models import Deal, Event, User
from services import access, timeline, undo
from services.act import Act
from services.errors import Refused
from services.timeline import Action
from services.undo import telling


async def find(act: Act, event: Event) -> list[int]:
    """The changes that belong together, by number."""
    access.may_change_or_refuse(act.user)
    numbers: list[int] = event.after["events"]
    return numbers


def offered(act: Act) -> ColumnElement[bool]:
    return true()


async def take_back(act: Act, event: Event, row: list[int]) -> Event:
    """Those that went back are remembered; the others stay because somebody has gone on from there."""
    back, undone = [], []
    for number in reversed(row):
        try:
            async with act.session.begin_nested():
                undone.append((await undo.undo(act, number, silent=True)).of)
        except Refused:
            continue  # what has been changed since stays: it is told how much that is
        back.append(number)
    await telling.tell(act, undone)
    told = {"undoes": event.id, "back": back, "kept": [number for number in row if number not in back]}
    return await timeline.append(act, "group", act.user.id, Action.UNDONE, {}, told)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What has come back of all that one tap had made."""

    deals: Sequence[tuple[str, int]]
    """How many are whose again, by name."""
    moved: int
    """Tasks that are due again when they were."""
    gone: int
    """Tasks that are no more."""
    asked: bool
    """A question to a colleague is open again."""
    kept: int
    """Deals, and tasks of no such deal, of which something was changed since."""
    only: Sequence[Event]
    """Where it is all of one deal, the changes that were taken back, the latest first."""


async def gathered(act: Act, undone: Event) -> Gathered:
    """Of the event of a group's undo."""
    back, kept = [await _events(act, undone.after[key]) for key in ("back", "kept")]
    deals = {one.subject_id for one in (*back, *kept) if one.subject == "deal" and "task_id" not in one.after}
    left = {_of(one, deals) for one in kept}
    whole = [one for one in back if _of(one, deals) not in left]
    tasks = [one for one in whole if _of(one, deals)[0] == "task"]
    gone = sum(one.action == Action.STEP for one in tasks)
    alone = not left and len({(one.subject, one.subject_id) for one in back}) == 1 and back[0].subject == "deal"
    return Gathered(
        deals=await _shares(act, {one.subject_id for one in whole if _of(one, deals)[0] == "deal"}),
        moved=len(tasks) - gone,
        gone=gone,
        asked=any(one.subject == "transfer" for one in whole),
        kept=len(left),
        only=back if alone else (),
    )


async def taken_back(act: Act, events: Sequence[Event]) -> Sequence[tuple[Event, Event]]:
    """Each with the event of its being taken back."""
    return [(one, await act.session.get_one(Event, one.undone_by_id)) for one in events]


async def _events(act: Act, numbers: Sequence[int]) -> Sequence[Event]:
    return (await act.session.scalars(select(Event).where(Event.id.in_(numbers)).order_by(Event.id.desc()))).all()


def _of(event: Event, deals: set[int]) -> tuple[str, int]:
    """What the change counts as: the task that came with a deal's own change is part of that."""
    if "task_id" in event.after and not (event.subject == "deal" and event.subject_id in deals):
        return "task", event.after["task_id"]
    return event.subject, event.subject_id


async def _shares(act: Act, deals: set[int]) -> Sequence[tuple[str, int]]:
    count = func.count()
    whose = select(User.name, count).join(Deal, Deal.responsible_id == User.id).where(Deal.id.in_(deals))
    rows = await act.session.execute(whose.group_by(User.id, User.name).order_by(count.desc(), User.name))
    return [(name, number) for name, number in rows]
