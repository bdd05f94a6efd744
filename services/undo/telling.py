"""Who was given deals hears that they are his no more."""

from collections import defaultdict
from collections.abc import Sequence

from models import Deal, Event, User
from services import notices
from services.act import Act
from services.timeline import Action


async def tell(act: Act, undone: Sequence[Event]) -> None:
    """Once to each, of all the deals whose handing over was just taken back; whoever does so himself knows."""
    given: dict[int, list[Event]] = defaultdict(list)
    for event in undone:
        if event.subject == "deal" and event.action == Action.HANDED:
            given[event.after["responsible_id"]].append(event)
    for person_id, events in given.items():
        if person_id != act.user.id:
            await _tell(act, await act.session.get_one(User, person_id), events)


async def _tell(act: Act, person: User, events: Sequence[Event]) -> None:
    first = events[0]
    dedupe = f"handed-back:{first.id}"
    if len(events) > 1:
        await notices.tell(
            act.session, act.now, person, "deals-handed-back", dedupe, name=act.user.name, count=len(events)
        )
        return
    deal = await act.session.get_one(Deal, first.subject_id)
    await notices.tell(
        act.session,
        act.now,
        person,
        "deal-handed-back",
        dedupe,
        name=act.user.name,
        number=str(deal.id),
        title=deal.title,
    )
