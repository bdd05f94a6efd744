"""Changing what a deal says of itself: title, amount, expected date, source, tags, who is responsible, next step."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm.attributes import set_committed_value

from models import Deal, Role, Source, Tag, User
from models.search import fold
from services import access, notices, tasks, timeline
from services.act import Act
from services.deals import Change
from services.errors import AlreadyThere, NobodyElse, NotFound, TooMany
from services.timeline import Action

MOST_TAGS = 10


async def retitle(act: Act, deal_id: int, title: str) -> Change:
    deal = await access.deal_to_change(act, deal_id)
    deal.title = title
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


async def set_amount(act: Act, deal_id: int, amount: int | None, currency: str | None = None) -> Change:
    """The budget in minor units; none means that it is not known."""
    deal = await access.deal_to_change(act, deal_id)
    deal.amount = amount
    deal.currency = currency or deal.currency
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


async def expect(act: Act, deal_id: int, day: date | None) -> Change:
    """The day by which the client is to decide."""
    deal = await access.deal_to_change(act, deal_id)
    deal.expected_on = day
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


async def set_source(act: Act, deal_id: int, source_id: int | None) -> Change:
    deal = await access.deal_to_change(act, deal_id)
    source = await act.session.get(Source, source_id) if source_id is not None else None
    if source_id is not None and source is None:
        raise NotFound()
    deal.source_id = source_id
    change = Change(deal, await timeline.record(act, deal, Action.EDITED))
    set_committed_value(deal, "source", source)
    return change


async def set_client(act: Act, deal_id: int, contact_id: int) -> Change:
    """The client whom the deal is with; one whom this person may see."""
    deal = await access.deal_to_change(act, deal_id)
    contact = await access.contact(act, contact_id)
    deal.contact_id = contact.id
    change = Change(deal, await timeline.record(act, deal, Action.EDITED))
    set_committed_value(deal, "contact", contact)
    return change


async def set_tags(act: Act, deal_id: int, names: Sequence[str]) -> Change:
    """The deal's tags become these; a tag known under another spelling is not made anew. At most ten."""
    deal = await access.deal_to_change(act, deal_id)
    wanted = {fold(name): name.strip() for name in reversed(names) if name.strip()}
    if len(wanted) > MOST_TAGS:
        raise TooMany(most=MOST_TAGS)
    known = {tag.key: tag for tag in await act.session.scalars(select(Tag).where(Tag.key.in_(wanted)))}
    fresh = {key: Tag(name=name, key=key) for key, name in wanted.items() if key not in known}
    act.session.add_all(fresh.values())
    await act.session.flush()
    await act.session.refresh(deal, ["tags"])
    deal.tags = [*known.values(), *fresh.values()]
    return Change(deal, await timeline.record(act, deal, Action.EDITED))


async def successors(act: Act, deal_id: int) -> Sequence[User]:
    """Whom the deal can be handed to."""
    deal = await access.deal_to_change(act, deal_id)
    return await takers(act, deal.responsible_id)


async def takers(act: Act, giver_id: int) -> Sequence[User]:
    """Who may have that person's deals: active reps and managers, of one's own department unless one is the owner.

    Refused when there is nobody (`NobodyElse`).
    """
    query = select(User).where(
        User.disabled_at.is_(None), User.role.in_((Role.REP, Role.MANAGER, Role.OWNER)), User.id != giver_id
    )
    if act.user.role is not Role.OWNER:
        query = query.where(User.team_id == act.user.team_id)
    people = (await act.session.scalars(query.order_by(User.name))).all()
    if not people:
        raise NobodyElse()
    return people


async def hand_over(act: Act, deal_id: int, user_id: int) -> Change:
    """Make a colleague responsible; he is told, and what his predecessor had still to do on the deal is his."""
    deal = await access.deal_to_change(act, deal_id)
    if deal.responsible_id == user_id:
        raise AlreadyThere(stage=deal.responsible.name, deal_id=deal.id)
    colleague = next((user for user in await successors(act, deal_id) if user.id == user_id), None)
    if colleague is None:
        raise NotFound()
    return await pass_to(act, deal, colleague)


async def pass_to(act: Act, deal: Deal, colleague: User, *, silent: bool = False) -> Change:
    """The deal was loaded through `access`, and the colleague may have it; `silent` leaves the telling to others."""
    passed = await tasks.pass_on(act, deal, deal.responsible_id, colleague)
    deal.responsible_id = colleague.id
    change = Change(deal, await timeline.record(act, deal, Action.HANDED, **({"tasks": passed} if passed else {})))
    set_committed_value(deal, "responsible", colleague)
    if colleague.id != act.user.id and not silent:
        await notices.tell(
            act.session,
            act.now,
            colleague,
            "deal-handed",
            f"handed:{change.event.id}",
            deal_id=deal.id,
            name=act.user.name,
            number=str(deal.id),
            title=deal.title,
        )
    return change
