"""Who it is that acts: read anew for every update, so that a right taken away is gone at once."""

from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Dialog, User, Workspace
from services.act import Act
from services.dialogs import Talk


async def who(
    session: AsyncSession, now: datetime, *, telegram_id: int, chat_id: int
) -> tuple[Act | None, Talk, Workspace]:
    """The acting person and the conversation he is in; no act for a stranger or somebody switched off."""
    mine = and_(Dialog.chat_id == chat_id, Dialog.telegram_id == telegram_id)
    member = and_(User.telegram_id == telegram_id, User.disabled_at.is_(None))
    query = select(Workspace, User, Dialog).select_from(Workspace).outerjoin(User, member).outerjoin(Dialog, mine)
    workspace, user, dialog = (await session.execute(query)).one()
    act = Act(session, user, workspace, now) if user is not None else None
    return act, Talk(chat_id, dialog), workspace
