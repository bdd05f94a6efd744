"""Who it is that acts: read anew for every update, so that a right taken away is gone at once."""

from datetime import datetime

from sqlalchemy import and_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Dialog, User, Workspace
from services.act import Act
from services.dialogs import Talk

_mine = and_(Dialog.chat_id == bindparam("chat"), Dialog.telegram_id == bindparam("person"))
_member = and_(User.telegram_id == bindparam("person"), User.disabled_at.is_(None))
_WHO = select(Workspace, User, Dialog).select_from(Workspace).outerjoin(User, _member).outerjoin(Dialog, _mine)


async def who(
    session: AsyncSession, now: datetime, *, telegram_id: int, chat_id: int
) -> tuple[Act | None, Talk, Workspace]:
    """The acting person and the conversation he is in; no act for a stranger or somebody switched off."""
    found = await session.execute(_WHO, {"chat": chat_id, "person": telegram_id})
    workspace, user, dialog = found.one()
    act = Act(session, user, workspace, now) if user is not None else None
    return act, Talk(chat_id, dialog), workspace
