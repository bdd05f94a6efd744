"""News that must arrive: rows that wait until they are sent, or visibly are not."""

from typing import Any

from sqlalchemy import select

from models import Notification, Role, User
from services.act import Act


async def tell(act: Act, reader: User, kind: str, dedupe: str, **params: Any) -> None:
    """Leave news for a person. The same `dedupe` is told once to each reader, however often it is found out."""
    key = f"{dedupe}:{reader.id}"
    if not await act.session.scalar(select(Notification.id).where(Notification.dedupe == key)):
        act.session.add(Notification(user_id=reader.id, kind=kind, params=params, dedupe=key, due_at=act.now))
        await act.session.flush()


async def tell_owners(act: Act, kind: str, dedupe: str, **params: Any) -> None:
    owners = select(User).where(User.role == Role.OWNER, User.disabled_at.is_(None))
    for owner in (await act.session.scalars(owners)).all():
        await tell(act, owner, kind, dedupe, **params)
