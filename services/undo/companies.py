"""Taking back a change of a firm."""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import joinedload

from models import Company, Event
from services import timeline
from services.act import Act
from services.companies import merging, sight
from services.errors import UndoChangedSince
from services.timeline import Action
from services.undo.records import put_back, refuse_if_changed_since


async def find(act: Act, event: Event) -> Company:
    """A firm that was merged since is another's part: that has to be taken back first."""
    company = await sight.one(act, event.subject_id)
    if company.id != event.subject_id:
        query = select(Event).where(Event.subject == "company", Event.subject_id == company.id)
        took = await act.session.scalars(
            query.where(Event.action == Action.MERGED).order_by(Event.id.desc()).options(joinedload(Event.user))
        )
        gone = event.subject_id
        last = next(one for one in took if gone in (one.after["merged"], *one.after["absorbed"]))
        raise UndoChangedSince(name=last.user.name, company_id=company.id)
    return company


def offered(act: Act) -> ColumnElement[bool]:
    return Event.subject_id.in_(sight.visible(act.user).with_only_columns(Company.id))


async def take_back(act: Act, event: Event, row: Company) -> Event:
    await refuse_if_changed_since(act, event, row)
    if event.action == Action.MERGED:
        await merging.part(act, event, row)
    put_back(row, event)
    return await timeline.record(act, row, Action.UNDONE, undoes=event.id)
