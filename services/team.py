"""People: who belongs, who is invited, who knocks."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models import Invite, Role, Stranger, Team, User
from models.search import words as folded
from services import access, notices
from services.act import Act
from services.errors import InviteInvalid, NotAllowed, NotFound

INVITE_LASTS = timedelta(days=3)
STRANGER_TOLD_EVERY = timedelta(days=1)


async def colleagues(act: Act) -> Sequence[User]:
    """Everybody active whom this person may see, with their teams."""
    query = access.visible_people(act.user).where(User.disabled_at.is_(None))
    return (await act.session.scalars(query.options(joinedload(User.team)).order_by(User.name))).all()


async def called(act: Act, words: str) -> User | None:
    """The one other colleague within sight whose name, or a part of it, these words are exactly."""
    said = set(folded(words))
    others = [one for one in await colleagues(act) if one.id != act.user.id and said <= set(folded(one.name))]
    return others[0] if said and len(others) == 1 else None


async def teams(act: Act) -> Sequence[Team]:
    """The teams into which this person may invite."""
    query = select(Team).order_by(Team.name)
    if act.user.role is not Role.OWNER:
        query = query.where(Team.id == act.user.team_id)
    return (await act.session.scalars(query)).all()


async def add_team(act: Act, name: str) -> Team:
    access.owner_only(act)
    found = await act.session.scalar(select(Team).where(Team.name == name))
    if found is None:
        found = Team(name=name)
        act.session.add(found)
        await act.session.flush()
    return found


async def invite(act: Act, *, role: Role, team_id: int | None, token: str) -> Invite:
    """A one-time way in, three days long. `token` is the secret (128 random bits or more); only its hash is kept."""
    if role not in access.may_invite(act.user):
        raise NotAllowed()
    if team_id is None and act.user.role is not Role.OWNER:
        raise NotAllowed()
    if team_id is not None and team_id not in {team.id for team in await teams(act)}:
        raise NotFound()
    made = Invite(
        token_hash=digest(token),
        role=role,
        team_id=team_id,
        created_by_id=act.user.id,
        created_at=act.now,
        expires_at=act.now + INVITE_LASTS,
    )
    act.session.add(made)
    await act.session.flush()
    return made


def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


async def accept(act: Act, token: str) -> User:
    """The person of this act, who is not of the company yet, comes in; whoever invited him is told.

    Refused (`InviteInvalid`) when the link is unknown, used or expired. A former colleague is switched on again.
    """
    invitation = await act.session.scalar(select(Invite).where(Invite.token_hash == digest(token)).with_for_update())
    if invitation is None or invitation.used_at is not None or invitation.expires_at <= act.now:
        raise InviteInvalid()
    former = await act.session.scalar(select(User).where(User.telegram_id == act.user.telegram_id))
    user: User = former or act.user
    user.role, user.team_id, user.disabled_at = invitation.role, invitation.team_id, None
    act.session.add(user)
    await act.session.flush()
    await act.session.refresh(user, ["team"])
    invitation.used_by_id, invitation.used_at = user.id, act.now
    if invitation.created_by_id is not None:
        inviter = await act.session.get_one(User, invitation.created_by_id)
        await notices.tell(
            act.session, act.now, inviter, "invite-accepted", f"joined:{invitation.id}", name=user.name, role=user.role
        )
    await act.session.flush()
    return user


async def knocked(act: Act, name: str) -> None:
    """A stranger wrote: the owners are told, once a day for each."""
    telegram_id = act.user.telegram_id
    known = await act.session.scalar(select(Stranger).where(Stranger.telegram_id == telegram_id))
    if known is not None and act.now - known.told_at < STRANGER_TOLD_EVERY:
        return
    if known is None:
        act.session.add(Stranger(telegram_id=telegram_id, name=name, told_at=act.now))
    else:
        known.name, known.told_at = name, act.now
    await act.session.flush()
    day = act.now.date().isoformat()
    await notices.tell_owners(
        act.session, act.now, "stranger", f"stranger:{telegram_id}:{day}", name=name, telegram_id=telegram_id
    )


async def reachable(act: Act, *, blocked: bool) -> None:
    """The person has blocked the bot, or lets it write again. A block is told to his managers and the owners."""
    user = act.user
    if blocked and user.blocked_at is None:
        for reader in (await act.session.scalars(access.superiors(user))).all():
            day = act.now.date().isoformat()
            await notices.tell(act.session, act.now, reader, "blocked", f"blocked:{user.id}:{day}", name=user.name)
    if not blocked:
        await notices.retry(act.session, user, act.now)
    user.blocked_at = (user.blocked_at or act.now) if blocked else None
    await act.session.flush()


async def ensure_owner(session: AsyncSession, telegram_id: int, now: datetime, language: str) -> None:
    """Whoever installed the bot named its owner by his Telegram number."""
    user = await session.scalar(select(User).where(User.telegram_id == telegram_id))
    if user is None:
        user = User(telegram_id=telegram_id, name="", role=Role.OWNER, language=language, created_at=now)
        session.add(user)
    user.role, user.disabled_at = Role.OWNER, None
    await session.flush()


async def owner_invite(session: AsyncSession, token: str, now: datetime) -> bool:
    """A one-time link for the first owner, when there is none yet. False: there is one."""
    if await session.scalar(select(User.id).where(User.role == Role.OWNER, User.disabled_at.is_(None)).limit(1)):
        return False
    expires = now + INVITE_LASTS
    session.add(Invite(token_hash=digest(token), role=Role.OWNER, created_at=now, expires_at=expires))
    await session.flush()
    return True


async def introduce(act: Act, name: str) -> None:
    """The person has pressed Start: an owner known by number tells his name; what could not be told is told now.

    Before that Telegram lets nobody write to him, which looks as if he had blocked the bot.
    """
    act.user.name = act.user.name or name
    await reachable(act, blocked=False)
