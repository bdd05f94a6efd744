"""Firms that clients belong to."""

from sqlalchemy import select

from models import Company
from services.act import Act
from services.grammar import firms


async def named(act: Act, name: str) -> Company:
    """The firm of that name, put down if it is new.

    The legal form may stand before or after; without one, the firm that alone is called so is meant. Who else
    belongs to it is no business of the name: that is for `access.visible_contacts`.
    """
    key = firms.key(name)
    found = await act.session.scalar(select(Company).where(Company.key == key))
    if found is None and key == firms.bare(name):
        alike = select(Company).where(Company.key.endswith(f" {key}", autoescape=True)).limit(2)
        same = [one for one in await act.session.scalars(alike) if firms.bare(one.name) == key]
        found = same[0] if len(same) == 1 else None
    if found is None:
        found = Company(name=name, key=key, created_by_id=act.user.id, created_at=act.now)
        act.session.add(found)
        await act.session.flush()
    return found
