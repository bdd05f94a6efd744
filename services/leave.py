"""Days on which one person does not work: what is sent again and again rests, and his reminders wait for his return."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import delete, func, select

from models import DayOff, Event, Notification, Task, User
from services import access, hours, moments, notices, reminders, schedules, timeline
from services.act import Act
from services.errors import NotFound, NothingChanged, TooMany
from services.grammar.company import colleagues
from services.grammar.company.entries import entry
from services.grammar.line import Line
from services.timeline import Action

MOST = 100
"""Days off of one person that are still to come."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Days in a row."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Change:
    """Whose days off were changed, and the event."""

    user: User
    event: Event
    back: date | None = None
    """The day on which he works again."""
    tasks: int = 0
    """Of his deals, due while he is away."""


async def whose(act: Act, name: str) -> User | None:
    """Oneself where nobody is named; else the one colleague within sight who goes by that name."""
    if not name:
        return act.user
    words = Line.of(name).words()
    there = access.visible_people(act.user).where(User.disabled_at.is_(None))
    people = {user.id: user for user in await act.session.scalars(there)}
    hit = colleagues.person(words, [entry(user.id, user.name) for user in people.values()])
    return people[hit.id] if hit and hit.sure and len(hit.words) == len(words) else None


async def coming(act: Act, user: User) -> Sequence[Leave]:
    """His days off from today on (local), the nearest first."""
    return _runs(sorted(await _days(act, user)))


async def _days(act: Act, user: User) -> set[date]:
    today = act.now.astimezone(act.zone_of(user)).date()
    return set(await act.session.scalars(select(DayOff.day).where(DayOff.user_id == user.id, DayOff.day >= today)))


def _runs(days: Sequence[date]) -> Sequence[Leave]:
    found: list[Leave] = []
    for day in days:
        if found and day - found[-1].last == timedelta(days=1):
            found[-1] = Leave(found[-1].first, day)
        else:
            found.append(Leave(day, day))
    return found


async def take(act: Act, user: User, days: Sequence[date]) -> Change:
    """He does not work on these days (local), but for those that are past; his manager is told.

    One's own, or as a manager those of one's people. Refused: nothing new (`NothingChanged`), more than a hundred
    (`TooMany`).
    """
    known = await _days(act, await _within_reach(act, user))
    today = act.now.astimezone(act.zone_of(user)).date()
    fresh = sorted(day for day in {*days} - known if day >= today)
    if not fresh:
        raise NothingChanged()
    if len(known) + len(fresh) > MOST:
        raise TooMany(most=MOST)
    event = await _set(act, user, Action.EDITED, [], fresh)
    await _announce(act, user, event, await _concerned(act, user))
    calendar = hours.calendar(user, act.workspace, await hours.days_off(act.session, act.now.date()))
    return Change(user, event, calendar.working_day(fresh[-1]), await _tasks_on(act, user, fresh))


async def give_up(act: Act, user: User, first: date) -> Change:
    """He works after all on the days in a row that begin with that one; his manager is told."""
    await _within_reach(act, user)
    gone = next((one for one in await coming(act, user) if one.first == first), None)
    if gone is None:
        raise NotFound()
    length = (gone.last - gone.first).days + 1
    days = [gone.first + timedelta(days=number) for number in range(length)]
    event = await _set(act, user, Action.EDITED, days, [])
    await _announce(act, user, event, await _concerned(act, user))
    return Change(user, event)


async def _concerned(act: Act, user: User) -> Sequence[User]:
    """Whoever leads him, and he himself."""
    return [user, *await access.nearest_superiors(act.session, user)]


async def _announce(act: Act, user: User, event: Event, readers: Sequence[User]) -> None:
    """Days that he takes, or on which he works after all; whoever has done it knows."""
    days = event.after["days"] or event.before["days"]
    kind = "leave" if event.after["days"] else "leave-off"
    for reader in {*readers} - {act.user}:
        key = f"leave:{event.id}"
        await notices.tell(act.session, act.now, reader, kind, key, name=user.name, first=days[0], last=days[-1])


async def _told(act: Act, event: Event) -> Sequence[User]:
    """Who was told of it then."""
    told = select(User).join(Notification, Notification.user_id == User.id).where(User.disabled_at.is_(None))
    return (await act.session.scalars(told.where(Notification.dedupe.startswith(f"leave:{event.id}:")))).all()


async def _within_reach(act: Act, user: User) -> User:
    """Oneself, or one of those whom the acting person leads."""
    if user.id != act.user.id:
        access.may_change_or_refuse(act.user)
    return await access.person(act, user.id)


async def restore(act: Act, user: User, event: Event) -> Event:
    """What the event changed is as it was before; whoever was told of it is told of that too."""
    undone = await _set(act, user, Action.UNDONE, _read(event.after), _read(event.before))
    await _announce(act, user, undone, await _told(act, event))
    return undone


def _read(state: dict[str, list[str]]) -> list[date]:
    return [date.fromisoformat(day) for day in state["days"]]


async def stands(act: Act, user: User, event: Event) -> bool:
    """Whether it is still as the event left it."""
    after, before = set(_read(event.after)), set(_read(event.before))
    kept = await act.session.scalars(
        select(DayOff.day).where(DayOff.user_id == user.id, DayOff.day.in_(after | before))
    )
    return set(kept) == after


async def _set(act: Act, user: User, action: Action, gone: Sequence[date], new: Sequence[date]) -> Event:
    await act.session.execute(delete(DayOff).where(DayOff.user_id == user.id, DayOff.day.in_(gone)))
    act.session.add_all(DayOff(user_id=user.id, day=day) for day in new)
    await act.session.flush()
    await schedules.relay(act.session, act.now, act.workspace, [user])
    before, after = ({"days": [day.isoformat() for day in days]} for days in (gone, new))
    return await timeline.append(act, "leave", user.id, action, before, after)


async def _tasks_on(act: Act, user: User, days: Sequence[date]) -> int:
    first, last = (datetime.combine(day, time()) for day in (days[0], days[-1] + timedelta(days=1)))
    zone = act.zone_of(user)
    mine = (Task.assignee_id == user.id, Task.deal_id.is_not(None), reminders.still_to_do())
    due = select(func.count()).select_from(Task).where(*mine)
    due = due.where(Task.due_at >= moments.instant(first, zone), Task.due_at < moments.instant(last, zone))
    return await act.session.scalar(due) or 0
