"""Whose a task is: given to somebody else, handed over with its deal, moved with its assignee's clock."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm.attributes import set_committed_value

from models import Deal, Task, User
from services import access, moments, reminders
from services.act import Act
from services.errors import AlreadyThere
from services.tasks.planning import set_due
from services.tasks.record import Change, changed, let_in, open_task


async def reassign(act: Act, task_id: int, user_id: int) -> Change:
    """Give it to somebody else, by the same wall clock where he lives; he is told."""
    task = await open_task(act, task_id)
    assignee = await access.colleague(act, user_id)
    if assignee.id == task.assignee_id:
        raise AlreadyThere(stage=assignee.name)
    joined = await let_in(act, task.deal, assignee)
    _give(act, task, assignee)
    change = await changed(act, task, joined)
    await reminders.announce(act, task, assignee)
    return change


async def pass_on(act: Act, deal: Deal, former_id: int, to: User) -> Sequence[int]:
    """What one person had still to do on a deal is another's now; the numbers of those tasks."""
    theirs = select(Task).where(Task.deal_id == deal.id, Task.assignee_id == former_id, Task.closed_at.is_(None))
    tasks = (await act.session.scalars(theirs.order_by(Task.id))).all()
    await hand(act, tasks, to)
    return [task.id for task in tasks]


async def hand(act: Act, tasks: Sequence[Task], to: User) -> None:
    """Each is due by the same wall clock where its new assignee lives, and reminded of anew."""
    for task in tasks:
        _give(act, task, to)
    await act.session.flush()
    for task in tasks:
        await reminders.lay(act, task)


async def move_clock(act: Act, user: User) -> None:
    """The person's clock shows another time now: what he plans by the clock on the wall stays there."""
    mine = select(Task).where(
        Task.assignee_id == user.id, Task.closed_at.is_(None), Task.due_wall.is_not(None), Task.due_at > act.now
    )
    await hand(act, (await act.session.scalars(mine)).all(), user)


def _give(act: Act, task: Task, to: User) -> None:
    task.assignee_id = to.id
    set_committed_value(task, "assignee", to)
    if task.due_wall is not None:
        set_due(task, moments.again(task.due_wall, act.zone_of(to)))
