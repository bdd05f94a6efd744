from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from models import User, Workspace


@dataclass(frozen=True)
class Act:
    """One person, one moment (aware, UTC), one transaction: the first argument of every service."""

    session: AsyncSession
    user: User
    workspace: Workspace
    now: datetime
    origin: str | None = None
    """The person's own message that this comes of, `chat:message`: all that it makes is taken back together."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The reader's zone: the person's own, else the company's."""
        return self.zone_of(self.user)

    def zone_of(self, user: User) -> ZoneInfo:
        return ZoneInfo(user.timezone or self.workspace.timezone)

    @cached_property
    def local_now(self) -> datetime:
        return self.now.astimezone(self.zone)

    def zone_changed(self) -> None:
        """Zone and local time are worked out anew."""
        for name in ("zone", "local_now"):
            self.__dict__.pop(name, None)
