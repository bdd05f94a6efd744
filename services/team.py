"""People: who belongs, who is invited, who knocks."""

import hashlib
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from models import Invite, Role, Stranger, Team, User
from services import access, notices
from services.act import Act
from services.errors import InviteInvalid, NotAllowed, NotFound

INVITE_LASTS = timedelta(days=3)
STRANGER_TOLD_EVERY = timedelta(days=1)


async def colleagues(act: Act) -> Sequence[User]:
    """Everybody active whom this person may see, with their teams."""
    query = access.visible_people(act.user).where(User.disabled_at.is_(None))
    return (await act.session.scalars(query.options(joinedload(User.team)).order_by(User.name))).all()


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
    user = act.user
    user.role, user.team_id, user.disabled_at = invitation.role, invitation.team_id, None
    act.session.add(user)
    await act.session.flush()
    invitation.used_by_id, invitation.used_at = user.id, act.now
    if invitation.created_by_id is not None:
        inviter = await act.session.get_one(User, invitation.created_by_id)
        await notices.tell(act, inviter, "invite-accepted", f"joined:{invitation.id}", name=user.name, role=user.role)
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
    await notices.tell_owners(act, "stranger", f"stranger:{telegram_id}:{day}", name=name, telegram_id=telegram_id)
