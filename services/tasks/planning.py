"""Planning a task, beginning it, putting it off."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm.attributes import set_committed_value

from models import Deal, Task, TaskKind, TaskStatus, User
from services import access, hours, moments, reminders, timeline
from services.act import Act
from services.errors import Empty, NotFound, NothingChanged, PastMoment
from services.grammar.lexicon import kinds
from services.grammar.todo.follow import promised
from services.grammar.when.dates import When
from services.tasks.record import Change, changed, let_in, open_task, told
from services.timeline import Action

GRACE = timedelta(minutes=1)
"""By how much a moment may be past when it is planned: people type slower than the clock runs."""


LONGEST_PROMISE = 100
"""Letters: of a longer note its beginning is the task."""


async def plan_promised(act: Act, event_id: int) -> Change:
    """What one's own note says that somebody will do is a task of its deal, for the moment that the note names.

    The moment is read as of when the note was written. Refused: a note that was taken back or names no moment to come,
    somebody else's (`NotFound`), one that is a task already (`NothingChanged`), and as `plan` does.
    """
    event = await access.own_event(act, event_id)
    text = event.after.get("text") or ""
    when = promised(text, event.at.astimezone(act.zone))
    if when is None or event.undone_by_id is not None:
        raise NotFound()
    title = _titled(text[:LONGEST_PROMISE])
    same = select(Task.id).where(Task.deal_id == event.subject_id, Task.title == title, Task.closed_at.is_(None))
    if (await act.session.scalars(same)).first() is not None:
        raise NothingChanged()
    return await plan(act, title, when, deal_id=event.subject_id)


def _titled(words: str) -> str:
    words = words.strip()
    return words[:1].upper() + words[1:]


async def plan(
    act: Act,
    title: str,
    when: When | None,
    *,
    kind: TaskKind | None = None,
    deal_id: int | None = None,
    contact_id: int | None = None,
    assignee_id: int | None = None,
) -> Change:
    """A new task, with the reminders that its assignee likes. Its kind, unless named, is read from its words.

    Of a deal's task the assignee is, unless named, whoever is responsible for the deal; else oneself. `when` is meant
    for the assignee's clock. Refused: no words (`Empty`), a moment that is past (`PastMoment`), an assignee to whom
    the person may give no tasks (`NotToGive`), a controller (`OnlyLooking`).
    """
    access.may_change_or_refuse(act.user)
    title = _titled(title)
    if not title:
        raise Empty()
    deal = await access.deal_to_change(act, deal_id) if deal_id is not None else None
    assignee = await _assignee(act, deal, assignee_id)
    task = Task(
        title=title,
        kind=kind or TaskKind(kinds.kind(title)),
        status=TaskStatus.NEW,
        deal_id=deal_id,
        contact_id=contact_id,
        assignee_id=assignee.id,
        created_by_id=act.user.id,
        created_at=act.now,
    )
    _make_due(act, task, when, assignee)
    act.session.add(task)
    await act.session.flush()
    for name, row in (("deal", deal), ("assignee", assignee)):
        set_committed_value(task, name, row)
    await act.session.refresh(task, ["contact"])
    if task.contact is not None:
        await act.session.refresh(task.contact, ["company"])
    await reminders.lay(act, task)
    await reminders.announce(act, task, assignee)
    joined = await let_in(act, deal, assignee)
    return Change(task, await told(act, task, Action.STEP, {}, {**_planned(act, task), **joined}))


async def begin(act: Act, task_id: int) -> Change:
    """It is being done: nobody is reminded of it again."""
    task = await open_task(act, task_id)
    task.status = TaskStatus.IN_PROGRESS
    return await changed(act, task)


async def snooze(act: Act, task_id: int, when: When, *, same_time: bool = False, title: str = "") -> Change:
    """Put it off: due at another moment of the assignee's clock, and reminded of anew.

    `same_time` keeps the time of day at which it was due; `title` is what it is to be from now on.
    """
    task = await open_task(act, task_id)
    if title:
        task.title, task.kind = title, TaskKind(kinds.kind(title))
    if same_time and (at := _time_of_day(act, task)) is not None:
        when = When(when.day, at)
    _make_due(act, task, when, task.assignee)
    task.status = TaskStatus.NEW
    return await changed(act, task)


async def push(act: Act, task_id: int, by: timedelta) -> Change:
    """Later by so much than it was due, or than now when that is past."""
    task = await open_task(act, task_id)
    moment = max(act.now, task.due_at or act.now) + by
    local = moment.astimezone(act.zone)
    return await snooze(act, task_id, When(local.date(), local.time(), moment.astimezone(UTC)))


def _time_of_day(act: Act, task: Task) -> time | None:
    if task.due_wall is not None:
        return datetime.strptime(task.due_wall, moments.WALL).time()  # noqa: DTZ007
    return task.due_at.astimezone(act.zone_of(task.assignee)).time() if task.due_at else None


async def _assignee(act: Act, deal: Deal | None, user_id: int | None) -> User:
    if user_id is not None and user_id != act.user.id:
        return await access.colleague(act, user_id)
    return deal.responsible if deal is not None and user_id is None else act.user


def _make_due(act: Act, task: Task, when: When | None, assignee: User) -> None:
    if when is None:
        return
    due = moments.due(when, act.local_now, act.zone_of(assignee), hours.workday(assignee, act.workspace))
    if due.at < act.now - GRACE:
        raise PastMoment()
    set_due(task, due)


def set_due(task: Task, due: moments.Due) -> None:
    task.due_at, task.due_wall, task.due_zone = due.at, due.wall, due.zone


def _planned(act: Act, task: Task) -> dict[str, Any]:
    anothers = {} if task.assignee_id == act.user.id else {"task_assignee_id": task.assignee_id}
    return {"due_at": timeline.plain(task.due_at), **anothers}
