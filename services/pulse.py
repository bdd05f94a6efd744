"""How the bot knows that it was away, and that the clocks were put back."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models import Outage, Pulse

AWAY = timedelta(minutes=5)
"""A silence longer than this was an absence."""


async def beat(session: AsyncSession, now: datetime) -> None:
    """Somebody is at work now; if nobody was for a while, that is written down. Any number of processes may do so."""
    pulse = await session.scalar(select(Pulse).order_by(Pulse.id).limit(1).with_for_update())
    if pulse is None:
        session.add(Pulse(at=now))
    else:
        if now - pulse.at > AWAY:
            session.add(Outage(began_at=pulse.at, ended_at=now))
        pulse.at = now
    await session.flush()


async def outage_over(session: AsyncSession, moment: datetime) -> Outage | None:
    """The absence during which this moment passed."""
    over = select(Outage).where(Outage.began_at <= moment, Outage.ended_at >= moment)
    found: Outage | None = await session.scalar(over.order_by(Outage.began_at.desc()).limit(1))
    return found


async def last_outage(session: AsyncSession) -> Outage | None:
    found: Outage | None = await session.scalar(select(Outage).order_by(Outage.began_at.desc()).limit(1))
    return found
