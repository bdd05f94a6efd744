"""The country in which a company works: where phones without a country code belong."""

from functools import cache

from babel.core import get_global

from models import Workspace

NOWHERE = "ZZ"
HOME = "RU"
"""Of a time zone that lies in no one country, such as UTC."""


def of(workspace: Workspace) -> str:
    """The country of the company's time zone by its two letters, `UA` for Europe/Kyiv: a currency names none."""
    return _of_zone(workspace.timezone)


@cache
def _of_zone(timezone: str) -> str:
    former, countries = get_global("zone_aliases"), get_global("zone_territories")
    country = str(countries.get(former.get(timezone, timezone), NOWHERE))
    return HOME if country == NOWHERE else country
