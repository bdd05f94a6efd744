"""Which firm is meant by a name."""

from collections.abc import Sequence

from sqlalchemy import or_

from models import Company
from services.act import Act
from services.companies import sight
from services.grammar.people import firms

MOST = 5
"""Firms among which a person still chooses at a glance."""


async def meant(act: Act, name: str) -> Sequence[Company]:
    """The firms, of those this person may see, that the name may mean; the one known longest first.

    The legal form may stand before or after; without one, every firm that is called so is meant.
    """
    key = firms.key(name)
    same = Company.key == key
    if key == firms.bare(name):
        same = or_(same, Company.key.endswith(f" {key}", autoescape=True))
    found = await act.session.scalars(sight.visible(act.user).where(same).order_by(Company.id).limit(MOST * 4))
    fitting = [one for one in found if one.key == key or firms.bare(one.name) == key]
    exact = [one for one in fitting if one.key == key]
    return (exact[:1] or fitting)[:MOST]


async def named(act: Act, name: str) -> Company:
    """The one firm that the name means; put down if there is none, or more than one."""
    found = await meant(act, name)
    return found[0] if len(found) == 1 else await put_down(act, name)


async def put_down(act: Act, name: str) -> Company:
    company = Company(name=name, key=firms.key(name), created_by_id=act.user.id, created_at=act.now)
    act.session.add(company)
    await act.session.flush()
    return company
