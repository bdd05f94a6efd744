"""Who works at the company: the cast that really chats, and invented colleagues to make up the numbers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from math import ceil
from random import Random

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Role, Team, User
from services.seed.land import Land

TEAM_SIZE = 8
INVENTED_FROM = 9_000_000_000
"""The Telegram ids of invented people begin here."""


@dataclass(frozen=True, slots=True)
class Persona:
    telegram_id: int
    name: str
    role: Role
    team: str | None


@dataclass(frozen=True, slots=True)
class Seller:
    """Somebody who is responsible for deals, and how well he does it."""

    id: int
    manager_id: int
    peers: Sequence[int]
    """The others of the department to whom a deal may be handed."""
    skill: float
    """How much better than others: chances are taken to the power of 1 ÷ skill."""
    pace: float
    """How long a step takes, compared with others."""
    share: float
    """Share of the new deals, compared with others."""


async def hire(session: AsyncSession, personas: Sequence[Persona], *, language: str, at: datetime) -> Sequence[User]:
    """The users of these personas; those who are there already stay as they are."""
    teams = {team.name: team for team in await session.scalars(select(Team))}
    wanted = dict.fromkeys(persona.team for persona in personas if persona.team)
    fresh = {name: Team(name=name) for name in wanted if name not in teams}
    session.add_all(fresh.values())
    await session.flush()
    teams |= fresh
    known = {user.telegram_id: user for user in await session.scalars(select(User))}
    users = [
        known.get(persona.telegram_id)
        or User(
            telegram_id=persona.telegram_id,
            name=persona.name,
            role=persona.role,
            team_id=teams[persona.team].id if persona.team else None,
            language=language,
            created_at=at,
        )
        for persona in personas
    ]
    session.add_all(users)
    await session.flush()
    return users


async def staff(
    session: AsyncSession, rng: Random, land: Land, cast: Sequence[Persona], reps: int
) -> Sequence[Persona]:
    """The cast, and whoever is missing: an owner, unless the company has one, a manager for each department, reps."""
    people = list(cast)
    highest = await session.scalar(select(func.max(User.telegram_id))) or 0
    numbers = count(max(INVENTED_FROM, highest + 1))
    called = {persona.name for persona in cast}

    def invent(role: Role, team: str | None) -> None:
        first, surname = land.names.somebody(rng)
        name = first if first not in called else f"{first} {surname}"
        called.add(name)
        people.append(Persona(next(numbers), name, role, team))

    owners = await session.scalar(select(func.count()).where(User.role == Role.OWNER, User.disabled_at.is_(None)))
    if not owners and not any(persona.role is Role.OWNER for persona in people):
        invent(Role.OWNER, None)
    teams = _departments(people, land.department, reps)
    for team in teams:
        if not any(persona.role is Role.MANAGER and persona.team == team for persona in people):
            invent(Role.MANAGER, team)
    while sum(persona.role is Role.REP for persona in people) < reps:
        sizes = Counter(persona.team for persona in people if persona.role is Role.REP)
        invent(Role.REP, min(teams, key=lambda team: sizes[team]))
    return people


def _departments(people: Sequence[Persona], name: str, reps: int) -> Sequence[str]:
    found = list(dict.fromkeys(persona.team for persona in people if persona.team))
    spare = (f"{name} {number}" if number > 1 else name for number in count(1))
    while len(found) < max(1, ceil(reps / TEAM_SIZE)):
        found += [one for one in [next(spare)] if one not in found]
    return found


def sellers(rng: Random, users: Sequence[User], cast: Sequence[Persona]) -> Sequence[Seller]:
    """Reps of different strength, those of the cast good ones; managers keep a few deals for themselves."""
    chatting = {persona.telegram_id for persona in cast}
    selling = [user for user in users if user.role in (Role.REP, Role.MANAGER)]
    managers = {user.team_id: user.id for user in reversed(users) if user.role is Role.MANAGER}
    crew: dict[int | None, list[int]] = {}
    for user in selling:
        crew.setdefault(user.team_id, []).append(user.id)
    found = []
    for place, user in enumerate(selling):
        rank = (place * 0.618) % 1
        good = user.telegram_id in chatting
        found.append(
            Seller(
                id=user.id,
                manager_id=managers.get(user.team_id, user.id),
                peers=[peer for peer in crew[user.team_id] if peer != user.id],
                skill=1.3 if good else 0.7 + 0.5 * rank,
                pace=0.9 if good else rng.uniform(0.85, 1.25),
                share=0.12 if user.role is Role.MANAGER else rng.uniform(0.9, 1.1),
            )
        )
    return found
