"""What a person may see. Every list, search, report and single load begins here; what is not theirs never arrives."""

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, or_, select, true
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.interfaces import ORMOption

from models import Deal, DealParticipant, Event, Role, User
from services.act import Act
from services.errors import NotAllowed, NotFound, OnlyLooking

BRIEF: tuple[ORMOption, ...] = (
    joinedload(Deal.stage),
    joinedload(Deal.responsible),
    joinedload(Deal.contact),
    joinedload(Deal.source),
    joinedload(Deal.reason),
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
def _one_deal(user_id: int, role: Role, team_id: int | None) -> Select[Any]:
    user = User(id=user_id, role=role, team_id=team_id)
    return visible_deals(user).where(Deal.id == bindparam("deal")).options(*BRIEF)


async def deal(act: Act, deal_id: int) -> Deal:
    user = act.user
    query = _one_deal(user.id, user.role, user.team_id)
    found: Deal | None = await act.session.scalar(query, {"deal": deal_id})
    if found is None:
        raise NotFound()
    return found


async def deal_to_change(act: Act, deal_id: int) -> Deal:
    found = await deal(act, deal_id)
    if not may_change(act.user):
        raise OnlyLooking()
    return found


async def own_change(act: Act, event_id: int) -> tuple[Event, Deal]:
    """A change of a deal made by this very person, who may also take back a deal just handed over."""
    may_change_or_refuse(act.user)
    event = await act.session.get(Event, event_id)
    if event is None or event.subject != "deal" or event.user_id != act.user.id:
        raise NotFound()
    gave_it_away = "responsible_id" in event.before
    query = select(Deal).where(Deal.deleted_at.is_(None)) if gave_it_away else visible_deals(act.user)
    found: Deal | None = await act.session.scalar(query.where(Deal.id == event.subject_id).options(*BRIEF))
    if found is None:
        raise NotFound()
    return event, found


async def person(act: Act, user_id: int) -> User:
    found: User | None = await act.session.scalar(visible_people(act.user).where(User.id == user_id))
    if found is None:
        raise NotFound()
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


async def sees(act: Act, deal: Deal) -> bool:
    """Whether a deal that has just been changed is still within this person's sight."""
    found = visible_deals(act.user).where(Deal.id == deal.id).with_only_columns(Deal.id)
    return await act.session.scalar(found) is not None
