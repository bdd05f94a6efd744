"""Which process sends. A holder gives signs; one whose signs have stood still for long enough is passed by."""

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import Baton

_signed = update(Baton).values(signs=Baton.signs + 1)
_CARRY_ON = _signed.where(Baton.holder == bindparam("me")).returning(Baton.id)
_SEEN = (Baton.holder.is_not_distinct_from(bindparam("whose")), Baton.signs == bindparam("seen"))
_TAKE = _signed.where(*_SEEN).values(holder=bindparam("me")).returning(Baton.id)


async def carry_on(session: AsyncSession, me: str) -> bool:
    """A sign that the holder is at work, from the commit on; until then nobody else can take the baton."""
    return await session.scalar(_CARRY_ON, {"me": me}) is not None


async def look(session: AsyncSession) -> tuple[str | None, int]:
    """Who holds it, if anybody, and how many signs there have been."""
    holder, signs = (await session.execute(select(Baton.holder, Baton.signs))).one()
    return holder, signs


async def take(session: AsyncSession, me: str, seen: tuple[str | None, int]) -> bool:
    """Unless anything has happened since it was looked at."""
    return await session.scalar(_TAKE, {"me": me, "whose": seen[0], "seen": seen[1]}) is not None


async def put_down(session: AsyncSession, me: str) -> None:
    """Anybody may take it at once."""
    await session.execute(update(Baton).where(Baton.holder == me).values(holder=None))
