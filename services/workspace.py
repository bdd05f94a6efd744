"""The company itself, and one's own settings."""

from collections.abc import Mapping
from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models import User, Workspace
from models.search import fold
from services import access, schedules, tasks
from services.act import Act
from services.errors import UnreadableCount, UnreadableZone

CURRENCIES = {"ru": "RUB", "uk": "UAH", "en": "USD"}
"""Of a new company, until its owner says otherwise."""


async def ensure(session: AsyncSession, *, language: str, timezone: str) -> Workspace:
    """The company's row, made on the first start with these defaults."""
    found: Workspace | None = await session.scalar(select(Workspace))
    if found is None:
        found = Workspace(name="", currency=CURRENCIES[language], timezone=timezone, language=language)
        session.add(found)
        await session.flush()
    return found


async def open_up(act: Act, *, name: str, currency: str, timezone: str) -> Workspace:
    """The owner has answered the first questions. `timezone` is an IANA name."""
    access.owner_only(act)
    found = act.workspace
    found.name, found.currency, found.timezone = name, currency, zone(timezone)
    act.zone_changed()
    found.ready_at = found.ready_at or act.now
    await schedules.relay_all(act.session, act.now, found)
    return found


@cache
def _cities() -> Mapping[str, str]:
    """The zones by what their cities are called in Russian and Ukrainian."""
    known, former = available_timezones(), get_global("zone_aliases")
    found = {}
    for language in ("uk", "ru"):
        for name, words in Locale(language).time_zones.items():
            current = former.get(name, name)
            if "city" in words and current in known:
                found[fold(words["city"])] = current
    return found


def zone(name: str) -> str:
    """An IANA zone by its name or its city («Europe/Kyiv», «kyiv», «Самара»); anything else is refused."""
    wanted = name.strip().replace(" ", "_").casefold()
    for known in sorted(available_timezones(), key=lambda z: (not z.startswith(("Europe", "Asia")), z)):
        if wanted in (known.casefold(), known.casefold().rpartition("/")[2]):
            return known
    if (translated := _cities().get(fold(name))) is not None:
        return translated
    raise UnreadableZone(text=name[:40])


async def speak(act: Act, language: str) -> User:
    act.user.language = language
    await act.session.flush()
    return act.user


async def look_at(act: Act, *, dark: bool) -> User:
    """The pictures of his reports are for a dark Telegram, or for a light one."""
    act.user.dark_pictures = dark
    await act.session.flush()
    return act.user


async def live_in(act: Act, timezone: str) -> User:
    """The person's own zone; his tasks stay where they were on the clock."""
    act.user.timezone = zone(timezone)
    act.zone_changed()
    await act.session.flush()
    await tasks.move_clock(act, act.user)
    await schedules.relay(act.session, act.now, act.workspace, [act.user])
    return act.user


MOST_CALLS = 1000


async def aim(act: Act, calls: int) -> Workspace:
    """How many goal calls a day are wanted of each person: 1 to 1000, 0 is no goal. Only the owner says so."""
    access.owner_only(act)
    if not 0 <= calls <= MOST_CALLS:
        raise UnreadableCount(most=MOST_CALLS)
    act.workspace.calls_goal = calls
    await act.session.flush()
    return act.workspace
