"""What a person may see. Every list, search, report and single load begins here; what is not theirs never arrives."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload, selectinload
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.interfaces import ORMOption

from models import Contact, Deal, DealParticipant, Event, Role, Task, Team, Transfer, User
from services.act import Act
from services.errors import NotAllowed, NotFound, NotToGive, OnlyLooking

_SHORT = (Deal.stage, Deal.responsible, Deal.source, Deal.reason)
WITH_CLIENT: tuple[ORMOption, ...] = (joinedload(Deal.contact).joinedload(Contact.company),)
"""For a change that is often made: the deal, and whose it is; whoever is named is named with his firm."""
BRIEF: tuple[ORMOption, ...] = (*(joinedload(part) for part in _SHORT), *WITH_CLIENT)
WITH_TASK: tuple[ORMOption, ...] = (
    *(joinedload(Task.deal).joinedload(part) for part in _SHORT),
    joinedload(Task.deal).joinedload(Deal.contact).joinedload(Contact.company),
    joinedload(Task.assignee),
    joinedload(Task.contact).joinedload(Contact.company),
)
CLIENT: tuple[ORMOption, ...] = (
    selectinload(Contact.points),
    joinedload(Contact.company),
    joinedload(Contact.reason),
)


def visible_deals(user: User) -> Select[Any]:
    """The deals that exist for this person: own and shared; the department's; or all."""
    return select(Deal).where(Deal.deleted_at.is_(None), in_scope(user))


def in_scope(user: User) -> ColumnElement[bool]:
    if user.role in (Role.OWNER, Role.CONTROLLER):
        return true()
    shared = select(DealParticipant.deal_id).where(DealParticipant.user_id == user.id)
    scope = or_(Deal.responsible_id == user.id, Deal.id.in_(shared))
    if user.role is Role.MANAGER and user.team_id is not None:
        department = select(User.id).where(User.team_id == user.team_id)
        scope = or_(scope, Deal.responsible_id.in_(department))
    return scope


def visible_people(user: User) -> Select[Any]:
    """Colleagues whose figures this person may ask for; a rep sees only himself."""
    people = select(User)
    if user.role in (Role.OWNER, Role.CONTROLLER):
        return people
    if user.role is Role.MANAGER and user.team_id is not None:
        return people.where(or_(User.team_id == user.team_id, User.id == user.id))
    return people.where(User.id == user.id)


@lru_cache(1000)
def _one_deal(user_id: int, role: Role, team_id: int | None, parts: tuple[ORMOption, ...]) -> Select[Any]:
    user = User(id=user_id, role=role, team_id=team_id)
    return visible_deals(user).where(Deal.id == bindparam("deal")).options(*parts)


async def deal(act: Act, deal_id: int, parts: tuple[ORMOption, ...] = BRIEF) -> Deal:
    query = _one_deal(act.user.id, act.user.role, act.user.team_id, parts)
    found: Deal | None = await act.session.scalar(query, {"deal": deal_id})
    if found is None:
        raise NotFound()
    return found


async def deal_to_change(act: Act, deal_id: int, parts: tuple[ORMOption, ...] = BRIEF) -> Deal:
    found = await deal(act, deal_id, parts)
    if not may_change(act.user):
        raise OnlyLooking()
    return found


def visible_contacts(user: User) -> Select[Any]:
    """The clients that exist for this person: of visible deals, put down by him or his people, given to him; or all."""
    there = select(Contact).where(Contact.deleted_at.is_(None), Contact.merged_into_id.is_(None))
    if user.role in (Role.OWNER, Role.CONTROLLER):
        return there
    theirs = visible_deals(user).where(Deal.contact_id == Contact.id).exists()
    made = Contact.created_by_id.in_(visible_people(user).with_only_columns(User.id))
    given = select(Transfer.contact_id).where(Transfer.asker_id == user.id, Transfer.given.is_(True))
    return there.where(or_(theirs, made, Contact.id.in_(given)))


def hidden_contacts(user: User) -> Select[Any]:
    """Clients of colleagues, out of sight: only whose they are may be told."""
    seen = visible_contacts(user).with_only_columns(Contact.id)
    return select(Contact).where(
        Contact.deleted_at.is_(None), Contact.merged_into_id.is_(None), Contact.id.not_in(seen)
    )


async def contact(act: Act, contact_id: int) -> Contact:
    """The client with all his points; of one that was merged, the client he turned out to be."""
    now = select(Contact.merged_into_id).where(Contact.id == contact_id).scalar_subquery()
    query = visible_contacts(act.user).where(Contact.id == func.coalesce(now, contact_id))
    found: Contact | None = await act.session.scalar(query.options(*CLIENT).execution_options(populate_existing=True))
    if found is None:
        raise NotFound()
    return found


async def contact_to_change(act: Act, contact_id: int) -> Contact:
    found = await contact(act, contact_id)
    may_change_or_refuse(act.user)
    return found


async def own_event(act: Act, event_id: int) -> Event:
    """A change made by this very person; whoever is here to look only has changed no more than his own settings."""
    event = await act.session.get(Event, event_id)
    if event is None or event.subject not in ("user", "schedule"):
        may_change_or_refuse(act.user)
    if event is None or event.user_id != act.user.id:
        raise NotFound()
    return event


async def changed_deal(act: Act, event: Event) -> Deal:
    """The deal of one's own event; also one that was just handed over by it, out of sight."""
    gave_it_away = "responsible_id" in event.before or "participants" in event.before
    query = select(Deal).where(Deal.deleted_at.is_(None)) if gave_it_away else visible_deals(act.user)
    found: Deal | None = await act.session.scalar(query.where(Deal.id == event.subject_id).options(*BRIEF))
    if found is None:
        raise NotFound()
    return found


async def person(act: Act, user_id: int) -> User:
    found = await _within_sight(act, user_id)
    if found is None:
        raise NotFound()
    return found


async def _within_sight(act: Act, user_id: int) -> User | None:
    found: User | None = await act.session.scalar(visible_people(act.user).where(User.id == user_id))
    return found


async def team(act: Act, team_id: int) -> Team:
    """A department of which this person may see somebody's figures."""
    theirs = visible_people(act.user).with_only_columns(User.team_id)
    found: Team | None = await act.session.scalar(select(Team).where(Team.id == team_id, Team.id.in_(theirs)))
    if found is None:
        raise NotFound()
    return found


async def colleague(act: Act, user_id: int) -> User:
    """Somebody active to whom this person may give work: whose figures he sees, and who is not there to look only.

    Anybody else, known or not, is refused (`NotToGive`).
    """
    found = await _within_sight(act, user_id)
    if found is None or found.disabled_at is not None or found.role is Role.CONTROLLER:
        raise NotToGive()
    return found


def superiors(user: User) -> Select[Any]:
    """The managers of his department, and the owners."""
    managers = and_(User.role == Role.MANAGER, User.team_id == user.team_id)
    return select(User).where(or_(managers, User.role == Role.OWNER), User.disabled_at.is_(None), User.id != user.id)


async def nearest_superiors(session: AsyncSession, user: User) -> Sequence[User]:
    """The managers of his department; where there are none, the owners."""
    found = (await session.scalars(superiors(user))).all()
    return [one for one in found if one.role is Role.MANAGER] or found


def visible_tasks(user: User) -> Select[Any]:
    """Tasks that are his or that he gave, those of people whose figures he sees, and those of deals that he sees.

    What hung on a deal that is gone is gone with it.
    """
    there = select(Deal.id).where(Deal.id == Task.deal_id, Deal.deleted_at.is_(None)).exists()
    tasks = select(Task).where(or_(Task.deal_id.is_(None), there))
    if user.role in (Role.OWNER, Role.CONTROLLER):
        return tasks
    people = visible_people(user).with_only_columns(User.id)
    deals = visible_deals(user).with_only_columns(Deal.id)
    return tasks.where(or_(Task.assignee_id.in_(people), Task.created_by_id == user.id, Task.deal_id.in_(deals)))


async def task(act: Act, task_id: int) -> Task:
    found = await tasks(act, visible_tasks(act.user).where(Task.id == task_id))
    if not found:
        raise NotFound()
    return found[0]


async def tasks(act: Act, query: Select[Any]) -> Sequence[Task]:
    """The tasks of a selection of visible ones. A deal that the reader does not see is not there for him."""
    found = (await act.session.scalars(query.options(*WITH_TASK))).all()
    about = {task.deal_id for task in found if task.deal_id is not None}
    seen = visible_deals(act.user).where(Deal.id.in_(about)).with_only_columns(Deal.id)
    hidden = about - set((await act.session.scalars(seen)).all()) if about else set()
    for task in found:
        if task.deal_id in hidden:
            set_committed_value(task, "deal", None)
    return found


def sees_money(user: User) -> bool:
    return user.role is not Role.CONTROLLER


def owner_only(act: Act) -> None:
    if act.user.role is not Role.OWNER:
        raise NotAllowed()


def may_invite(user: User) -> tuple[Role, ...]:
    """The roles this person may hand out: an owner any but his own, a manager reps of his department."""
    if user.role is Role.OWNER:
        return (Role.REP, Role.MANAGER, Role.CONTROLLER)
    if user.role is Role.MANAGER and user.team_id is not None:
        return (Role.REP,)
    return ()


def may_change(user: User) -> bool:
    return user.role is not Role.CONTROLLER


def sees_others(user: User) -> bool:
    """Whether figures of colleagues are open to this person at all."""
    return user.role is not Role.REP


def may_change_or_refuse(user: User) -> None:
    if not may_change(user):
        raise OnlyLooking()


async def sees(act: Act, deal: Deal, user: User | None = None) -> bool:
    """Whether a deal is within a person's sight now: the reader's, who may just have changed it, or another's."""
    found = visible_deals(user or act.user).where(Deal.id == deal.id).with_only_columns(Deal.id)
    return await act.session.scalar(found) is not None
